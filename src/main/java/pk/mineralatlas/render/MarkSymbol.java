package pk.mineralatlas.render;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import pk.mineralatlas.render.strip.MarkOutline;
import pk.mineralatlas.style.Colour;
import pk.mineralatlas.style.MarkShape;
import pk.mineralatlas.style.Palette;
import pk.mineralatlas.style.Symbolizer;

/**
 * A mark that a rule asks for: its inside, and its rim as a line on its edge.
 *
 * @param halfPx from its middle to its side
 */
record MarkSymbol(MarkShape shape, Colour fill, Colour edge, double edgePx, double halfPx)
    implements MapSymbol {

  static MarkSymbol of(Symbolizer.Mark mark, double metresPerPx) {
    return new MarkSymbol(
        mark.shape(), mark.fill(), mark.edge(), mark.edgePx(), mark.size().at(metresPerPx) / 2);
  }

  @Override
  public double reachPx() {
    return halfPx + edgePx / 2;
  }

  @Override
  public void draw(Graphics2D g, double xPx, double yPx, Palette palette) {
    Shape outline = outline(xPx, yPx);
    if (palette.argb(fill) >>> 24 != 0) {
      g.setColor(palette.color(fill));
      g.fill(outline);
    }
    if (edgePx > 0 && palette.argb(edge) >>> 24 != 0) {
      g.setColor(palette.color(edge));
      g.setStroke(new BasicStroke((float) edgePx));
      g.draw(outline);
    }
  }

  private Shape outline(double x, double y) {
    if (shape == MarkShape.CIRCLE) {
      return new Ellipse2D.Double(x - halfPx, y - halfPx, 2 * halfPx, 2 * halfPx);
    }
    double[] corners = MarkOutline.of(shape, halfPx);
    Path2D path = new Path2D.Double();
    path.moveTo(x + corners[0], y + corners[1]);
    for (int i = 2; i < corners.length; i += 2) {
      path.lineTo(x + corners[i], y + corners[i + 1]);
    }
    path.closePath();
    return path;
  }
}
