package pk.mineralatlas.render.strip;

import java.util.function.BooleanSupplier;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.render.raster.Canvas;
import pk.mineralatlas.render.raster.Pen;
import pk.mineralatlas.render.raster.Picture;
import pk.mineralatlas.render.raster.Tint;
import pk.mineralatlas.style.Overlap;

/** Draws layers on one strip of a picture after the other. One thread. */
final class StripPainter {

  /** How often it is asked whether the frame is still wanted. */
  private static final int ASK_EVERY = 1 << 10;

  private final Picture picture;
  private final Scale scale;
  private final Canvas canvas;
  private final StripPath path;
  private final StripPath pieces;
  private final Spots spots = new Spots();
  private final FeatureOrder order = new FeatureOrder();
  private final BooleanSupplier cancelled;
  private long queryNanos;

  StripPainter(Picture picture, Scale scale, BooleanSupplier cancelled) {
    this.picture = picture;
    this.scale = scale;
    this.canvas = new Canvas(picture);
    this.path = new StripPath(scale);
    this.pieces = new StripPath(scale);
    this.cancelled = cancelled;
  }

  /** How long looking features up took. */
  long queryNanos() {
    return queryNanos;
  }

  /** Fills the rows. */
  void clear(Tint tint) {
    canvas.clear(tint);
  }

  /** Turns to some rows. */
  void begin(int topPx, int bottomPx) {
    canvas.begin(picture, topPx, bottomPx);
  }

  void draw(LayerWork layer) {
    double reachPx = layer.reachPx();
    path.begin(picture.widthPx(), canvas.topPx(), canvas.bottomPx(), reachPx);
    pieces.begin(picture.widthPx(), canvas.topPx(), canvas.bottomPx(), reachPx);
    long start = System.nanoTime();
    order.find(layer.features(), reach(reachPx));
    queryNanos += System.nanoTime() - start;
    if (layer.features().kind() == GeometryKind.POINT) {
      stampPoints(layer);
    } else if (layer.overlap() == Overlap.IN_ORDER) {
      drawInOrder(layer);
    } else {
      drawMerged(layer);
    }
  }

  private Extent reach(double reachPx) {
    return new Extent(
        scale.xM(-reachPx),
        scale.yM(canvas.bottomPx() + reachPx),
        scale.xM(picture.widthPx() + reachPx),
        scale.yM(canvas.topPx() - reachPx));
  }

  private boolean isGivenUp(int number) {
    return (number & (ASK_EVERY - 1)) == ASK_EVERY - 1 && cancelled.getAsBoolean();
  }

  private void stampPoints(LayerWork layer) {
    for (int rule = 0; rule < layer.rules().length; rule++) {
      startSpots(layer.rules()[rule]);
    }
    FeatureLayer features = layer.features();
    double[] xy = features.xy();
    for (int n = 0; n < order.count() && !isGivenUp(n); n++) {
      int f = order.feature(n);
      int rule = layer.classes()[f];
      if (rule < 0 || !layer.shown().contains(f)) {
        continue;
      }
      Stroke[] strokes = layer.rules()[rule];
      int end = features.partStart(features.firstPart(f + 1));
      for (int i = features.partStart(features.firstPart(f)); i < end; i++) {
        stamp(strokes, scale.x(xy[2 * i]), scale.y(xy[2 * i + 1]));
      }
    }
  }

  private void startSpots(Stroke[] strokes) {
    for (Stroke stroke : strokes) {
      if (stroke instanceof Stroke.Stamp(var sprite, double spotPx) && spotPx > 0) {
        double marginPx = sprite.reachPx() + spotPx;
        spots.begin(spotPx, picture.widthPx(), canvas.topPx(), canvas.bottomPx(), marginPx);
      }
    }
  }

  private void stamp(Stroke[] strokes, double xPx, double yPx) {
    for (Stroke stroke : strokes) {
      if (stroke instanceof Stroke.Stamp stamp && (stamp.spotPx() == 0 || spots.take(xPx, yPx))) {
        canvas.stamp(stamp.sprite(), xPx, yPx);
      }
    }
  }

  private void drawInOrder(LayerWork layer) {
    for (int n = 0; n < order.count() && !isGivenUp(n); n++) {
      int f = order.feature(n);
      int rule = layer.classes()[f];
      if (rule < 0 || !layer.shown().contains(f)) {
        continue;
      }
      Stroke[] strokes = layer.rules()[rule];
      path.clear();
      path.add(layer.detail(), f, isClosed(layer));
      for (Stroke stroke : strokes) {
        gather(layer, f, stroke);
        paint(stroke);
      }
    }
  }

  private static boolean isClosed(LayerWork layer) {
    return layer.features().kind() == GeometryKind.POLYGON;
  }

  /** Gathers what a stroke does for a feature whose path is at hand. */
  private void gather(LayerWork layer, int f, Stroke stroke) {
    switch (stroke) {
      case Stroke.Area _ -> {
        for (int part = 0; part < path.parts(); part++) {
          canvas.area(path.xy(), path.from(part), path.count(part));
        }
      }
      case Stroke.Edge edge -> addLines(path, isClosed(layer), edge.pen());
      case Stroke.Dashes dashes -> {
        DashWalker walker = new DashWalker(pieces, pieces, dashes.pattern(), dashes.unit());
        walk(layer, f, dashes.pen(), walker::walk);
      }
      case Stroke.Ties ties -> {
        TieWalker walker = new TieWalker(pieces, pieces, ties.everyPx(), ties.lengthPx());
        walk(layer, f, ties.pen(), walker::walk);
      }
      case Stroke.Stamp stamp -> {
        Extent box = layer.features().extent(f);
        if (box != null) {
          canvas.stamp(stamp.sprite(), scale.x(box.centre().xM()), scale.y(box.centre().yM()));
        }
      }
    }
  }

  /** Breaks a line into pieces; gets the array and where a part starts and ends. */
  @FunctionalInterface
  private interface Walk {
    void on(double[] xy, int from, int to);
  }

  private void walk(LayerWork layer, int f, Pen pen, Walk walk) {
    FeatureLayer features = layer.features();
    pieces.clear();
    for (int part = features.firstPart(f); part < features.firstPart(f + 1); part++) {
      walk.on(features.xy(), features.partStart(part), features.partStart(part + 1));
    }
    addLines(pieces, false, pen);
  }

  private void addLines(StripPath lines, boolean closed, Pen pen) {
    for (int part = 0; part < lines.parts(); part++) {
      canvas.line(lines.xy(), lines.from(part), lines.count(part), closed, pen);
    }
  }

  private void paint(Stroke stroke) {
    switch (stroke) {
      case Stroke.Area area -> canvas.paint(area.tint());
      case Stroke.Edge edge -> canvas.paint(edge.tint());
      case Stroke.Dashes dashes -> canvas.paint(dashes.tint());
      case Stroke.Ties ties -> canvas.paint(ties.tint());
      case Stroke.Stamp _ -> {}
    }
  }

  /** Rules from the last to the first, so that the first lies on top; casings before lines. */
  private void drawMerged(LayerWork layer) {
    for (int pass = 0; pass <= 1; pass++) {
      for (int rule = layer.rules().length - 1; rule >= 0; rule--) {
        for (Stroke stroke : layer.rules()[rule]) {
          if (stroke.passOf() == pass) {
            drawMerged(layer, rule, stroke);
          }
        }
      }
    }
  }

  private void drawMerged(LayerWork layer, int rule, Stroke stroke) {
    for (int n = 0; n < order.count() && !isGivenUp(n); n++) {
      int f = order.feature(n);
      if (layer.classes()[f] == rule && layer.shown().contains(f)) {
        if (stroke instanceof Stroke.Area || stroke instanceof Stroke.Edge) {
          path.clear();
          path.add(layer.detail(), f, isClosed(layer));
        }
        gather(layer, f, stroke);
      }
    }
    paint(stroke);
  }
}
