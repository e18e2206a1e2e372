package pk.mineralatlas.render.strip;

import java.util.List;
import java.util.function.BooleanSupplier;
import pk.mineralatlas.feature.Detail;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.style.Overlap;

/** Draws one layer as paths. One thread. */
final class VectorLayer {

  /** How often it is asked whether the drawing is still wanted. */
  private static final int ASK_EVERY = 1 << 10;

  /** How far a line may lie from the full one; a step of the sheets is finer than print. */
  private static final double TOLERANCE_STEPS = 2;

  private static final double LEAST_STEP_OF_THINNED = 0.75;

  private final StyledLayer layer;
  private final FeatureLayer features;
  private final List<List<VectorAct>> rules;
  private final Scale scale;
  private final Detail detail;
  private final double reach;
  private final FeatureOrder order = new FeatureOrder();
  private final Spots spots = new Spots();
  private final double width;
  private final double height;
  private final StripPath path;
  private final StripPath pieces;
  private final VectorPen pen;
  private final PathWriter writer;
  private final BooleanSupplier cancelled;

  VectorLayer(
      StyledLayer layer,
      PictureView picture,
      double stepsPerPx,
      VectorPen pen,
      BooleanSupplier cancelled) {
    this.layer = layer;
    this.features = layer.features();
    this.rules = new VectorActs(picture, stepsPerPx).of(layer);
    this.scale = Scale.of(picture.view(), stepsPerPx);
    this.detail = features.details().within(TOLERANCE_STEPS / scale.pxPerM());
    this.reach =
        1 + rules.stream().flatMap(List::stream).mapToDouble(VectorAct::reach).max().orElse(0);
    this.width = picture.view().widthPx() * stepsPerPx;
    this.height = picture.view().heightPx() * stepsPerPx;
    this.path = path();
    this.pieces = path();
    this.pen = pen;
    this.writer = new PathWriter(pen, path.box());
    this.cancelled = cancelled;
  }

  private StripPath path() {
    StripPath made = new StripPath(scale, TOLERANCE_STEPS, LEAST_STEP_OF_THINNED);
    made.begin((int) Math.ceil(width), 0, (int) Math.ceil(height), reach);
    return made;
  }

  void draw() {
    if (rules.stream().allMatch(List::isEmpty)) {
      return;
    }
    order.find(
        features,
        new Extent(
            scale.xM(-reach), scale.yM(height + reach), scale.xM(width + reach), scale.yM(-reach)));
    if (features.kind() == GeometryKind.POINT) {
      stampPoints();
    } else if (layer.style().overlap() == Overlap.IN_ORDER) {
      drawInOrder();
    } else {
      drawMerged();
    }
  }

  private boolean isGivenUp(int number) {
    return (number & ASK_EVERY - 1) == ASK_EVERY - 1 && cancelled.getAsBoolean();
  }

  /** What is done for a feature; nothing for one that is hidden. */
  private List<VectorAct> acts(int f) {
    int rule = layer.classes()[f];
    return rule < 0 || !layer.shown().contains(f) ? List.of() : rules.get(rule);
  }

  private void stampPoints() {
    startSpots();
    double[] xy = features.xy();
    for (int n = 0; n < order.count() && !isGivenUp(n); n++) {
      int f = order.feature(n);
      List<VectorAct> acts = acts(f);
      int end = acts.isEmpty() ? 0 : features.partStart(features.firstPart(f + 1));
      for (int i = features.partStart(features.firstPart(f)); i < end; i++) {
        stamp(acts, scale.x(xy[2 * i]), scale.y(xy[2 * i + 1]));
      }
    }
  }

  private void startSpots() {
    rules.stream()
        .flatMap(List::stream)
        .mapToDouble(act -> act instanceof VectorAct.Stamp stamp ? stamp.spot() : 0)
        .filter(spot -> spot > 0)
        .findFirst()
        .ifPresent(spot -> spots.begin(spot, width, 0, height, reach + spot));
  }

  private void stamp(List<VectorAct> acts, double x, double y) {
    if (x < -reach || x > width + reach || y < -reach || y > height + reach) {
      return;
    }
    for (VectorAct act : acts) {
      if (act instanceof VectorAct.Stamp stamp && (stamp.spot() == 0 || spots.take(x, y))) {
        pen.stamp(stamp.mark(), (int) Math.rint(x), (int) Math.rint(y));
      }
    }
  }

  private void drawInOrder() {
    for (int n = 0; n < order.count() && !isGivenUp(n); n++) {
      int f = order.feature(n);
      for (VectorAct act : acts(f)) {
        begin(act);
        gather(f, act);
        writer.paint();
      }
    }
  }

  /** Rules from the last to the first, so that the first lies on top; casings before lines. */
  private void drawMerged() {
    for (int pass = 0; pass <= 1; pass++) {
      for (int rule = rules.size() - 1; rule >= 0; rule--) {
        for (VectorAct act : rules.get(rule)) {
          if (act.passOf() == pass) {
            drawMerged(rule, act);
          }
        }
      }
    }
  }

  private void drawMerged(int rule, VectorAct act) {
    begin(act);
    for (int n = 0; n < order.count() && !isGivenUp(n); n++) {
      int f = order.feature(n);
      if (layer.classes()[f] == rule && layer.shown().contains(f)) {
        gather(f, act);
      }
    }
    writer.paint();
  }

  private void gather(int f, VectorAct act) {
    boolean closed = features.kind() == GeometryKind.POLYGON;
    switch (act) {
      case VectorAct.Path _ -> {
        path.clear();
        path.add(detail, f, closed);
        writer.add(path, closed);
      }
      case VectorAct.Ties ties -> {
        TieWalker walker = new TieWalker(pieces, pieces, ties.every(), ties.length());
        pieces.clear();
        for (int part = features.firstPart(f); part < features.firstPart(f + 1); part++) {
          walker.walk(features.xy(), features.partStart(part), features.partStart(part + 1));
        }
        writer.add(pieces, false);
      }
      case VectorAct.Stamp _ -> {
        Extent box = features.extent(f);
        if (box != null) {
          stamp(List.of(act), scale.x(box.centre().xM()), scale.y(box.centre().yM()));
        }
      }
    }
  }

  private void begin(VectorAct act) {
    switch (act) {
      case VectorAct.Path drawn -> writer.begin(drawn.look());
      case VectorAct.Ties ties -> writer.begin(ties.look());
      case VectorAct.Stamp _ -> {}
    }
  }
}
