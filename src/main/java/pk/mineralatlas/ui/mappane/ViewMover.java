package pk.mineralatlas.ui.mappane;

import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.ViewPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.MapModel;

/**
 * Moves the model's view: at once while a hand is on it, over a fraction of a second when a command
 * asks. A new movement ends the one before; each that comes to rest is noted in the history. FX
 * thread only.
 */
public final class ViewMover {

  /** Whether movements take time; tests and slow screens do without. */
  public enum Motion {
    ANIMATED,
    INSTANT
  }

  private static final double MARGIN_PX = 36;
  private static final double GLIDE_PER_FRAME = 0.34;
  private static final double SLIDE_FRICTION_PER_SECOND = 0.006;
  private static final double SLIDE_STOPS_PX_PER_S = 30;

  private final MapModel model;
  private final Motion motion;
  private @Nullable Movement movement;
  private @Nullable Viewport goal;

  private final AnimationTimer timer =
      new AnimationTimer() {
        private long lastNanos;

        @Override
        public void start() {
          lastNanos = 0;
          super.start();
        }

        @Override
        public void handle(long nowNanos) {
          double seconds = lastNanos == 0 ? 1 / 60.0 : (nowNanos - lastNanos) / 1e9;
          lastNanos = nowNanos;
          step(Math.min(seconds, 0.1));
        }
      };

  /** A movement in time; says after each step whether it goes on. */
  private interface Movement {
    boolean step(double seconds);
  }

  public ViewMover(MapModel model, Motion motion) {
    this.model = model;
    this.motion = motion;
  }

  /** The view at which the present movement will end; the present view where nothing moves. */
  public Viewport goal() {
    Viewport now = model.viewportProperty().get();
    return goal == null ? now : goal.withSize(now.widthPx(), now.heightPx());
  }

  public boolean isMoving() {
    return movement != null;
  }

  /** Follows a hand: no movement in time, nothing noted until {@link #rest()}. */
  void follow(Viewport view) {
    stop();
    model.setViewport(ViewLimits.clamp(view));
  }

  /** Notes the present view as one to come back to. */
  void rest() {
    model.restAtView();
  }

  /** Goes to a view within the limits. */
  public void flyTo(Viewport wanted) {
    stop();
    Viewport start = model.viewportProperty().get();
    Viewport end = ViewLimits.clamp(wanted.withSize(start.widthPx(), start.heightPx()));
    model.restAtView();
    if (motion == Motion.INSTANT || start.equals(end)) {
      model.goTo(end);
      return;
    }
    Flight flight = new Flight(start, end);
    double[] part = {0};
    begin(
        end,
        seconds -> {
          part[0] = Math.min(1, part[0] + seconds * 1000 / flight.millis());
          model.setViewport(flight.at(part[0]));
          return part[0] < 1;
        });
  }

  /** Shows all of an extent with a margin around it. */
  public void flyTo(Extent extent) {
    Viewport now = model.viewportProperty().get();
    flyTo(Viewport.fitting(extent, now.widthPx(), now.heightPx(), MARGIN_PX));
  }

  /** Puts a point in the middle, closer to than a scale where the present view is farther out. */
  public void flyTo(MapPoint point, double closestMetresPerPx) {
    Viewport now = goal();
    double metresPerPx = Math.min(now.metresPerPx(), closestMetresPerPx);
    flyTo(now.withCentre(point).withMetresPerPx(metresPerPx));
  }

  /** Pans by a part of the view. */
  void panBy(double dxPx, double dyPx) {
    flyTo(goal().pannedBy(dxPx, dyPx));
  }

  /** Zooms about the middle of the view. */
  public void zoomBy(double factor) {
    Viewport now = goal();
    zoomTo(now, new ViewPoint(now.widthPx() / 2.0, now.heightPx() / 2.0), factor);
  }

  /** Zooms about a point in time. */
  void zoomTo(Viewport from, ViewPoint anchor, double factor) {
    flyTo(from.zoomedAt(anchor, ViewLimits.clampFactor(from, factor)));
  }

  /** Glides after a wheel: further turns move the goal on while the view is still following. */
  void glide(ViewPoint anchor, double factor) {
    Viewport now = model.viewportProperty().get();
    double goalMetresPerPx =
        ViewLimits.clampMetresPerPx((goal == null ? now : goal).metresPerPx() / factor);
    Viewport end = now.zoomedAt(anchor, now.metresPerPx() / goalMetresPerPx);
    stop();
    if (motion == Motion.INSTANT) {
      model.goTo(ViewLimits.clamp(end));
      return;
    }
    begin(ViewLimits.clamp(end), seconds -> glideStep(anchor, goalMetresPerPx, seconds));
  }

  private boolean glideStep(ViewPoint anchor, double goalMetresPerPx, double seconds) {
    Viewport now = model.viewportProperty().get();
    double left = Math.log(now.metresPerPx() / goalMetresPerPx);
    double part = 1 - Math.pow(1 - GLIDE_PER_FRAME, seconds * 60);
    boolean arrived = Math.abs(left) < 0.004;
    double factor = arrived ? now.metresPerPx() / goalMetresPerPx : Math.exp(left * part);
    model.setViewport(ViewLimits.clamp(now.zoomedAt(anchor, factor)));
    return !arrived;
  }

  /** Lets the view slide on after a flick, slowing down. */
  void slide(double vxPxPerS, double vyPxPerS) {
    stop();
    if (motion == Motion.INSTANT || Math.hypot(vxPxPerS, vyPxPerS) < 4 * SLIDE_STOPS_PX_PER_S) {
      rest();
      return;
    }
    double[] v = {vxPxPerS, vyPxPerS};
    double reachS = -1 / Math.log(SLIDE_FRICTION_PER_SECOND);
    Viewport now = model.viewportProperty().get();
    begin(
        ViewLimits.clamp(now.pannedBy(v[0] * reachS, v[1] * reachS)),
        seconds -> {
          Viewport moved = model.viewportProperty().get().pannedBy(v[0] * seconds, v[1] * seconds);
          model.setViewport(ViewLimits.clamp(moved));
          double kept = Math.pow(SLIDE_FRICTION_PER_SECOND, seconds);
          v[0] *= kept;
          v[1] *= kept;
          return Math.hypot(v[0], v[1]) > SLIDE_STOPS_PX_PER_S;
        });
  }

  /** Ends whatever moves, where it is. */
  void stop() {
    movement = null;
    goal = null;
    timer.stop();
  }

  private void begin(Viewport end, Movement wanted) {
    goal = end;
    movement = wanted;
    timer.start();
  }

  private void step(double seconds) {
    Movement moving = movement;
    if (moving == null || !moving.step(seconds)) {
      stop();
      rest();
    }
  }
}
