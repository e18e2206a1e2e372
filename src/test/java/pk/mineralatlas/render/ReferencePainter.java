package pk.mineralatlas.render;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import pk.mineralatlas.feature.FeatureFilter;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.render.raster.Picture;
import pk.mineralatlas.style.Palette;
import pk.mineralatlas.style.Rule;
import pk.mineralatlas.style.Symbolizer;

/**
 * Draws layers with rules by Java2D, feature by feature in their order, every position of every
 * feature: no thinning, no clipping, no sprites. What the fast way is held against.
 */
public final class ReferencePainter {

  private final MapSnapshot map;
  private final Viewport view;
  private final Palette palette;
  private final Graphics2D g;

  private ReferencePainter(MapSnapshot map, Graphics2D g) {
    this.map = map;
    this.view = map.viewport();
    this.palette = Palette.of(map.theme());
    this.g = g;
  }

  /**
   * The map as an image of its viewport's size.
   *
   * @throws IllegalArgumentException for a symbolizer other than fills, lines and marks
   */
  public static BufferedImage draw(MapSnapshot map) {
    return draw(map, 1);
  }

  /**
   * The map drawn finer and averaged, so that how Java2D reckons the covered part of a pixel hardly
   * matters.
   *
   * @param finer how many pixels along a side are averaged to one
   */
  public static BufferedImage draw(MapSnapshot map, int finer) {
    Viewport view = map.viewport();
    BufferedImage image =
        new BufferedImage(
            view.widthPx() * finer, view.heightPx() * finer, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    MapRenderer.prepare(g);
    g.scale(finer, finer);
    new ReferencePainter(map, g).draw();
    g.dispose();
    return finer == 1 ? image : averaged(image, finer);
  }

  private static BufferedImage averaged(BufferedImage fine, int finer) {
    int width = fine.getWidth() / finer;
    BufferedImage image =
        new BufferedImage(width, fine.getHeight() / finer, BufferedImage.TYPE_INT_ARGB_PRE);
    int[] from = Picture.on(fine).argbPre();
    int[] to = Picture.on(image).argbPre();
    for (int i = 0; i < to.length; i++) {
      int corner = i / width * finer * fine.getWidth() + i % width * finer;
      int argb = 0;
      for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
        int sum = finer * finer / 2;
        for (int n = 0; n < finer * finer; n++) {
          sum += (from[corner + n / finer * fine.getWidth() + n % finer] >>> shift) & 0xff;
        }
        argb |= (sum / (finer * finer)) << shift;
      }
      to[i] = argb;
    }
    return image;
  }

  private void draw() {
    g.setColor(palette.color(map.background().orElseThrow()));
    g.fillRect(0, 0, view.widthPx(), view.heightPx());
    for (MapLayer layer : map.layers()) {
      FeatureLayer features = layer.features();
      if (features == null) {
        continue;
      }
      List<FeatureFilter.Bound> tests =
          layer.rules().stream().map(rule -> rule.when().bind(features)).toList();
      for (int f = 0; f < features.size(); f++) {
        for (int r = 0; r < tests.size(); r++) {
          if (tests.get(r).accepts(f)) {
            draw(features, f, layer.rules().get(r));
            break;
          }
        }
      }
    }
  }

  private void draw(FeatureLayer features, int f, Rule rule) {
    if (!rule.scales().contains(view.metresPerPx())) {
      return;
    }
    Path2D path = path(features, f);
    for (Symbolizer symbolizer : rule.symbolizers()) {
      switch (symbolizer) {
        case Symbolizer.Fill fill -> {
          g.setColor(palette.color(fill.ink(), fill.opacity()));
          g.fill(path);
        }
        case Symbolizer.Line line -> {
          double widthPx = line.width().at(view.metresPerPx());
          boolean wide = widthPx > 1.6;
          g.setColor(palette.color(line.ink()));
          g.setStroke(
              new BasicStroke(
                  (float) widthPx,
                  wide ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
                  wide ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_BEVEL));
          g.draw(path);
        }
        case Symbolizer.Mark mark -> drawMarks(features, f, mark);
        case Symbolizer.Square _, Symbolizer.Ties _, Symbolizer.Label _ ->
            throw new IllegalArgumentException("not for comparison: " + symbolizer);
      }
    }
  }

  private void drawMarks(FeatureLayer features, int f, Symbolizer.Mark mark) {
    MarkSymbol symbol = MarkSymbol.of(mark, view.metresPerPx());
    int end = features.partStart(features.firstPart(f + 1));
    for (int i = features.partStart(features.firstPart(f)); i < end; i++) {
      symbol.draw(g, x(features.xy()[2 * i]), y(features.xy()[2 * i + 1]), palette);
    }
  }

  private Path2D path(FeatureLayer features, int f) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (int p = features.firstPart(f); p < features.firstPart(f + 1); p++) {
      int from = features.partStart(p);
      path.moveTo(x(features.xy()[2 * from]), y(features.xy()[2 * from + 1]));
      for (int i = from + 1; i < features.partStart(p + 1); i++) {
        path.lineTo(x(features.xy()[2 * i]), y(features.xy()[2 * i + 1]));
      }
      if (features.kind() == GeometryKind.POLYGON) {
        path.closePath();
      }
    }
    return path;
  }

  private double x(double xM) {
    return view.mapToView(xM, 0).xPx();
  }

  private double y(double yM) {
    return view.mapToView(0, yM).yPx();
  }
}
