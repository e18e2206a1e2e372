package pk.mineralatlas.render;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.render.strip.TieWalker;
import pk.mineralatlas.style.Hatch;
import pk.mineralatlas.style.Overlap;
import pk.mineralatlas.style.Rule;
import pk.mineralatlas.style.Symbolizer;

/**
 * Draws lines and areas by their rules: all features of a rule as one path, so that what overlaps
 * does not add up, and lower passes before upper ones, so that roads join within their casings.
 */
final class RulePainter {

  private final MapCanvas canvas;
  private final ViewPath path;

  RulePainter(MapCanvas canvas) {
    this.canvas = canvas;
    this.path = canvas.path();
  }

  /** Draws a layer, opacity and all. */
  void draw(RuledLayer layer) {
    canvas.setOpacity(layer.opacity());
    if (layer.style().overlap() == Overlap.IN_ORDER) {
      drawInOrder(layer);
    } else {
      draw(layer.features(), layer.shown(), layer.style().rules());
    }
  }

  private void drawInOrder(RuledLayer layer) {
    FeatureLayer features = layer.features();
    List<Rule> rules = layer.style().rules();
    short[] classes = canvas.prepared().rules(features, rules);
    for (int f : canvas.inView(features)) {
      if (canvas.cancelled().getAsBoolean()) {
        return;
      }
      if (classes[f] != Prepared.NO_RULE && layer.shown().contains(f)) {
        draw(features, f, rules.get(classes[f]));
      }
    }
  }

  private void draw(FeatureLayer features, int f, Rule rule) {
    if (rule.scales().contains(canvas.metresPerPx())) {
      for (Symbolizer symbolizer : rule.symbolizers()) {
        path.clear();
        add(features, f, symbolizer);
        finish(symbolizer);
      }
    }
  }

  private void draw(FeatureLayer features, VisibleSet shown, List<Rule> rules) {
    short[] classes = canvas.prepared().rules(features, rules);
    int[] inView = canvas.inView(features);
    for (int pass = 0; pass <= 1; pass++) {
      for (int r = rules.size() - 1; r >= 0; r--) {
        Rule rule = rules.get(r);
        if (rule.scales().contains(canvas.metresPerPx())) {
          Chosen chosen = new Chosen(features, shown, classes, inView, (short) r);
          drawRule(rule, chosen, pass);
        }
      }
    }
  }

  /** The features of one rule. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Chosen(
      FeatureLayer features, VisibleSet shown, short[] classes, int[] inView, short rule) {

    boolean holds(int f) {
      return classes[f] == rule && shown.contains(f);
    }
  }

  private void drawRule(Rule rule, Chosen chosen, int pass) {
    for (Symbolizer symbolizer : rule.symbolizers()) {
      if (passOf(symbolizer) == pass && !canvas.cancelled().getAsBoolean()) {
        path.clear();
        for (int f : chosen.inView) {
          if (chosen.holds(f)) {
            add(chosen.features, f, symbolizer);
          }
        }
        finish(symbolizer);
      }
    }
  }

  private static int passOf(Symbolizer symbolizer) {
    return symbolizer instanceof Symbolizer.Line line ? line.pass() : 1;
  }

  private void add(FeatureLayer features, int f, Symbolizer symbolizer) {
    boolean closed = features.kind() == GeometryKind.POLYGON;
    switch (symbolizer) {
      case Symbolizer.Fill fill -> path.add(features, f, closed);
      case Symbolizer.Line line when line.dash().isSolid() -> path.add(features, f, closed);
      case Symbolizer.Line line -> path.addDashed(features, f, line.dash());
      case Symbolizer.Ties ties -> addTies(features, f, ties);
      case Symbolizer.Mark mark -> drawMark(features, f, mark);
      case Symbolizer.Square _, Symbolizer.Label _ -> {}
    }
  }

  /** A mark of a line or an area stands in the middle of its box. */
  private void drawMark(FeatureLayer features, int f, Symbolizer.Mark mark) {
    Extent box = features.extent(f);
    if (box != null) {
      MapPoint middle = box.centre();
      MarkSymbol.of(mark, canvas.metresPerPx())
          .draw(canvas.g(), path.x(middle.xM()), path.y(middle.yM()), canvas.palette());
    }
  }

  private void addTies(FeatureLayer features, int f, Symbolizer.Ties ties) {
    double lengthPx = ties.length().at(canvas.metresPerPx());
    TieWalker walker = new TieWalker(path, path.sink(), ties.everyPx(), lengthPx);
    for (int part = features.firstPart(f); part < features.firstPart(f + 1); part++) {
      walker.walk(features.xy(), features.partStart(part), features.partStart(part + 1));
    }
  }

  private void finish(Symbolizer symbolizer) {
    if (path.isEmpty()) {
      return;
    }
    switch (symbolizer) {
      case Symbolizer.Fill fill -> fill(fill);
      case Symbolizer.Line line -> stroke(line);
      case Symbolizer.Ties ties -> {
        canvas.g().setColor(canvas.palette().color(ties.ink()));
        canvas.g().setStroke(stroke(ties.widthPx(), BasicStroke.CAP_BUTT));
        canvas.g().draw(path.path());
      }
      case Symbolizer.Square _, Symbolizer.Mark _, Symbolizer.Label _ -> {}
    }
  }

  private void fill(Symbolizer.Fill fill) {
    if (canvas.palette().isBlackAndWhite()) {
      canvas.g().setColor(canvas.palette().color(fill.ink()));
      hatch(canvas.g(), path.path(), fill.hatch(), 1);
    } else {
      canvas.g().setColor(canvas.palette().color(fill.ink(), fill.opacity()));
      canvas.g().fill(path.path());
    }
  }

  private void stroke(Symbolizer.Line line) {
    if (path.isEmpty()) {
      return;
    }
    canvas.g().setColor(canvas.palette().color(line.ink()));
    boolean dotted = line.dash().lengthsPx().contains(0.0);
    double widthPx = line.width().at(canvas.metresPerPx());
    boolean rounded = dotted || (line.dash().isSolid() && isWide(widthPx));
    canvas.g().setStroke(stroke(widthPx, rounded ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT));
    canvas.g().draw(path.path());
  }

  /** Round ends and joins take time and are not seen on thin lines. */
  private boolean isWide(double widthPx) {
    return canvas.options().vector() || widthPx * canvas.options().pxPerUnit() > 1.6;
  }

  private BasicStroke stroke(double widthPx, int cap) {
    int join = isWide(widthPx) ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_BEVEL;
    return new BasicStroke((float) widthPx, cap, join);
  }

  /**
   * Draws a hatch in the graphics' colour, clipped by a shape. The lines are set from the origin,
   * so that neighbouring areas of one hatch run on.
   *
   * @param unit one pixel of the map in units of the graphics
   */
  static void hatch(Graphics2D graphics, Shape area, Hatch hatch, double unit) {
    Graphics2D g = (Graphics2D) graphics.create();
    try {
      g.clip(area);
      Rectangle2D box = g.getClipBounds() == null ? area.getBounds2D() : g.getClipBounds();
      g.setStroke(new BasicStroke((float) (hatch.widthPx() * unit)));
      lines(g, box, hatch.angleDeg(), hatch.spacingPx() * unit);
      if (hatch.crossed()) {
        lines(g, box, hatch.angleDeg() + 90, hatch.spacingPx() * unit);
      }
    } finally {
      g.dispose();
    }
  }

  private static void lines(Graphics2D g, Rectangle2D box, double angleDeg, double spacing) {
    AffineTransform turn = AffineTransform.getRotateInstance(-Math.toRadians(angleDeg));
    AffineTransform back = AffineTransform.getRotateInstance(Math.toRadians(angleDeg));
    Rectangle2D turned = back.createTransformedShape(box).getBounds2D();
    for (double y = Math.ceil(turned.getMinY() / spacing) * spacing;
        y <= turned.getMaxY();
        y += spacing) {
      g.draw(
          turn.createTransformedShape(new Line2D.Double(turned.getMinX(), y, turned.getMaxX(), y)));
    }
  }
}
