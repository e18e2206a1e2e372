package pk.mineralatlas.render;

import java.awt.Graphics2D;
import pk.mineralatlas.style.Palette;

/**
 * A mark at a point, of a size that does not change with its place. Values: two alike are equal.
 */
sealed interface MapSymbol
    permits DepositSymbol,
        PlaceMark,
        GatewayMark,
        LicenceMark,
        IncidentMark,
        SquareMark,
        MarkSymbol,
        FaintDot {

  /** How far the symbol reaches from its centre, edge and halo included, pixels. */
  double reachPx();

  /** Draws the symbol with its centre at a point. */
  void draw(Graphics2D g, double xPx, double yPx, Palette palette);
}
