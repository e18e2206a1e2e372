package pk.mineralatlas.ui.mappane;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.MapSnapshot;

/**
 * Keeps the picture up with the model: many changes within a pulse make one request; while a
 * movement lasts the picture of its end is drawn ahead; while a hand drags, each picture is drawn
 * to its end before the next is asked for, so that a long drag is not without new ones. FX thread
 * only.
 */
final class FrameLoop {

  private static final Duration QUIET = Duration.millis(500);

  /** After so long a picture asked for is not waited for any more. */
  private static final Duration PATIENCE = Duration.seconds(2);

  private static final double NEAR_ZOOM = 1.6;
  private static final double NEAR_PART = 0.5;

  /** How much wider than Pakistan's own extent the picture beneath all others is. */
  private static final double WIDE_MARGIN_M = 450_000;

  private static final int WIDE_PX = 1100;

  private final MapModel model;
  private final ViewMover mover;
  private final FrameSource source;
  private final FrameSource wideSource;
  private final FrameStack stack;
  private final PauseTransition quiet = new PauseTransition(QUIET);
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private double pxPerCssPx = 1;
  private boolean scheduled;
  private boolean drawing;
  private boolean overtaken;
  private @Nullable Asked lastAsked;
  private @Nullable Content shownContent;
  private @Nullable Content wideContent;
  private Runnable onFrame = () -> {};

  /** All a picture depends on but its view; layers that are not loaded are not seen on it. */
  private record Content(List<MapLayer> layers, MapSnapshot without) {

    static Content of(MapSnapshot snapshot) {
      Viewport none = new Viewport(snapshot.viewport().centre(), 1, 1, 1);
      List<MapLayer> seen =
          snapshot.layers().stream()
              .filter(layer -> layer.features() != null || layer.id() == AtlasLayer.RELIEF)
              .toList();
      return new Content(seen, snapshot.withLayers(List.of()).withViewport(none));
    }

    boolean looksLike(Content other) {
      return layers.equals(other.layers)
          && without.theme() == other.without.theme()
          && without.labels() == other.without.labels()
          && without.graticule() == other.without.graticule();
    }
  }

  private record Asked(Viewport viewport, Content content, double pxPerCssPx) {

    /** Whether the other's picture still serves most of this view. */
    boolean isNear(Asked other) {
      double zoom = viewport.metresPerPx() / other.viewport.metresPerPx();
      double movedPx =
          viewport.centre().distanceTo(other.viewport.centre()) / viewport.metresPerPx();
      return pxPerCssPx == other.pxPerCssPx
          && zoom > 1 / NEAR_ZOOM
          && zoom < NEAR_ZOOM
          && movedPx < NEAR_PART * viewport.widthPx()
          && other.viewport.widthPx() > (1 - NEAR_PART) * viewport.widthPx()
          && other.viewport.heightPx() > (1 - NEAR_PART) * viewport.heightPx()
          && content.looksLike(other.content);
    }

    boolean isSame(Asked other) {
      return viewport.equals(other.viewport)
          && pxPerCssPx == other.pxPerCssPx
          && content.looksLike(other.content);
    }
  }

  FrameLoop(
      MapModel model,
      ViewMover mover,
      FrameSource source,
      FrameSource wideSource,
      FrameStack stack) {
    this.model = model;
    this.mover = mover;
    this.source = source;
    this.wideSource = wideSource;
    this.stack = stack;
    quiet.setOnFinished(e -> drawWide());
    patience.setOnFinished(e -> goOn());
    model.revisionProperty().addListener((o, was, is) -> schedule());
  }

  /** Called after each new picture. */
  void setOnFrame(Runnable newOnFrame) {
    onFrame = newOnFrame;
  }

  void setPxPerCssPx(double scale) {
    if (scale > 0 && scale != pxPerCssPx) {
      pxPerCssPx = scale;
      schedule();
    }
  }

  /** Asks for a picture soon. */
  void schedule() {
    if (!scheduled) {
      scheduled = true;
      Platform.runLater(this::request);
    }
  }

  private void request() {
    scheduled = false;
    MapSnapshot snapshot = model.snapshot().withViewport(mover.goal());
    if (snapshot.viewport().widthPx() < 2 || snapshot.viewport().heightPx() < 2) {
      return;
    }
    Content content = Content.of(snapshot);
    Asked asked = new Asked(snapshot.viewport(), content, pxPerCssPx);
    if (lastAsked != null && lastAsked.isSame(asked)) {
      return;
    }
    if (drawing && lastAsked != null && asked.isNear(lastAsked)) {
      overtaken = true;
      return;
    }
    lastAsked = asked;
    drawing = true;
    overtaken = false;
    patience.playFromStart();
    source.request(snapshot, pxPerCssPx, frame -> take(frame, content));
    quiet.playFromStart();
  }

  private void take(MapFrame frame, Content content) {
    goOn();
    if (shownContent != null && !shownContent.looksLike(content)) {
      stack.forgetOlder();
      wideContent = null;
    }
    shownContent = content;
    stack.show(frame);
    onFrame.run();
  }

  /** Asks for what was held back while a picture was being drawn. */
  private void goOn() {
    drawing = false;
    patience.stop();
    if (overtaken) {
      schedule();
    }
  }

  private void drawWide() {
    if (drawing) {
      quiet.playFromStart();
      return;
    }
    MapSnapshot snapshot = model.snapshot();
    Content content = Content.of(snapshot);
    if (wideContent != null && wideContent.looksLike(content)) {
      return;
    }
    Viewport wide =
        Viewport.fitting(ViewLimits.PAKISTAN.grownBy(WIDE_MARGIN_M), WIDE_PX, WIDE_PX, 0);
    wideContent = content;
    wideSource.request(
        snapshot.withViewport(wide),
        1,
        frame -> {
          if (shownContent != null && shownContent.looksLike(content)) {
            stack.showWide(frame);
          }
        });
  }
}
