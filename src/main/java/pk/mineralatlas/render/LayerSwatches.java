package pk.mineralatlas.render;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import pk.mineralatlas.style.Ink;
import pk.mineralatlas.style.Palette;

/** Draws the small pictures of a legend with the symbols of the map itself. */
public final class LayerSwatches {

  private LayerSwatches() {}

  /** What a swatch can show besides deposits, which {@link DepositSymbol} draws. */
  public enum Swatch {
    RISK_VERY_HIGH,
    RISK_HIGH,
    RISK_ELEVATED,
    RISK_MODERATE,
    RISK_LOW,
    BELT,
    LICENCE_PUBLISHED,
    LICENCE_SCHEMATIC,
    LICENCE_POINT,
    LICENCE_SOMEWHERE,
    INCIDENT,
    INCIDENT_SOMEWHERE,
    MOTORWAY,
    HIGHWAY,
    RAILWAY,
    RIVER,
    INTERNATIONAL,
    LINE_OF_CONTROL,
    CLAIM,
    PROVINCE_LINE,
    DISTRICT_LINE,
    SEAPORT,
    BORDER_CROSSING,
    DRY_PORT,
    AIRPORT,
    SMELTER,
    FILTERED_OUT
  }

  /**
   * Draws a swatch into a box.
   *
   * @param unit one pixel of the map, in units of the graphics, so that lines are as wide as there
   */
  public static void draw(
      Graphics2D g, Swatch swatch, Rectangle2D box, double unit, Palette palette) {
    g.setColor(palette.color(Ink.LICENCE));
    g.setStroke(new BasicStroke((float) unit));
    if (swatch.name().startsWith("RISK")) {
      g.setColor(palette.color(Ink.valueOf(swatch.name())));
      g.fill(box);
    } else {
      g.draw(new Line2D.Double(box.getX(), box.getCenterY(), box.getMaxX(), box.getCenterY()));
    }
  }
}
