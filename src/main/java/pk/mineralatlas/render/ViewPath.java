package pk.mineralatlas.render;

import java.awt.geom.Path2D;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.render.strip.DashWalker;
import pk.mineralatlas.render.strip.LineSink;
import pk.mineralatlas.render.strip.LineView;
import pk.mineralatlas.style.DashPattern;

/**
 * Makes paths in view units out of packed coordinates: vertices closer than half a pixel of the
 * output to the one before are left out, and so are those far outside on one side of the view. One
 * thread.
 */
final class ViewPath implements LineView {

  /** How far around the view lines are kept whole, so that strokes and halos end out of sight. */
  static final double MARGIN_PX = 24;

  private static final double LEAST_STEP_PX = 0.5;

  private final double scale;
  private final double dx;
  private final double dy;
  private final double right;
  private final double bottom;
  private final double leastStepSq;
  private final Extent reach;
  private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO, 4096);

  ViewPath(Viewport view, double pxPerUnit) {
    this.scale = 1 / view.metresPerPx();
    this.dx = view.widthPx() / 2.0 - view.centre().xM() * scale;
    this.dy = view.heightPx() / 2.0 + view.centre().yM() * scale;
    this.right = view.widthPx() + MARGIN_PX;
    this.bottom = view.heightPx() + MARGIN_PX;
    double step = LEAST_STEP_PX / pxPerUnit;
    this.leastStepSq = step * step;
    this.reach = view.extent().grownBy(MARGIN_PX * view.metresPerPx());
  }

  /** The part of the map plane that can leave a mark in the view. */
  Extent reach() {
    return reach;
  }

  @Override
  public double x(double xM) {
    return xM * scale + dx;
  }

  @Override
  public double y(double yM) {
    return dy - yM * scale;
  }

  /** The right edge of what is kept, margin included; the left one is the margin's negative. */
  double rightPx() {
    return right;
  }

  double bottomPx() {
    return bottom;
  }

  @Override
  public Box box() {
    return new Box(-MARGIN_PX, -MARGIN_PX, right, bottom);
  }

  @Override
  public boolean isTooShort(double stepX, double stepY) {
    return stepX * stepX + stepY * stepY < leastStepSq;
  }

  /** Forgets what was added. */
  ViewPath clear() {
    path.reset();
    return this;
  }

  /** What was added; valid until the next {@link #clear()}. */
  Path2D path() {
    return path;
  }

  boolean isEmpty() {
    return path.getCurrentPoint() == null;
  }

  /** Adds all parts of a feature: rings are closed, lines are left open. */
  void add(FeatureLayer layer, int feature, boolean closed) {
    for (int part = layer.firstPart(feature); part < layer.firstPart(feature + 1); part++) {
      addPart(layer.xy(), layer.partStart(part), layer.partStart(part + 1), closed);
    }
  }

  /** What is put in here becomes part of the path. */
  LineSink sink() {
    return new LineSink() {
      @Override
      public void moveTo(double x, double y) {
        path.moveTo(x, y);
      }

      @Override
      public void lineTo(double x, double y) {
        path.lineTo(x, y);
      }
    };
  }

  /** Adds all parts of a feature as dashes, which stay where they are when the map moves. */
  void addDashed(FeatureLayer layer, int feature, DashPattern pattern) {
    DashWalker walker = new DashWalker(this, sink(), pattern, 1);
    for (int part = layer.firstPart(feature); part < layer.firstPart(feature + 1); part++) {
      walker.walk(layer.xy(), layer.partStart(part), layer.partStart(part + 1));
    }
  }

  private void addPart(double[] xy, int from, int to, boolean closed) {
    if (to - from < 2) {
      return;
    }
    double lastX = x(xy[2 * from]);
    double lastY = y(xy[2 * from + 1]);
    int lastSides = sides(lastX, lastY);
    path.moveTo(lastX, lastY);
    boolean skipped = false;
    double heldX = 0;
    double heldY = 0;
    for (int i = from + 1; i < to; i++) {
      double x = x(xy[2 * i]);
      double y = y(xy[2 * i + 1]);
      int sides = sides(x, y);
      boolean sameSide = (sides & lastSides) != 0;
      if (sameSide || isTooShort(x - lastX, y - lastY)) {
        skipped = true;
        heldX = x;
        heldY = y;
        if (sameSide) {
          lastSides &= sides;
        }
        continue;
      }
      if (skipped && lastSides != 0) {
        path.lineTo(heldX, heldY);
      }
      path.lineTo(x, y);
      skipped = false;
      lastX = x;
      lastY = y;
      lastSides = sides;
    }
    if (skipped) {
      path.lineTo(heldX, heldY);
    }
    if (closed) {
      path.closePath();
    }
  }

  /** On which outer sides of the view, with its margin, a point lies. */
  private int sides(double x, double y) {
    return (x < -MARGIN_PX ? 1 : 0)
        | (x > right ? 2 : 0)
        | (y < -MARGIN_PX ? 4 : 0)
        | (y > bottom ? 8 : 0);
  }
}
