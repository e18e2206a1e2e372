package pk.mineralatlas.render;

import java.util.Map;
import java.util.Optional;
import pk.mineralatlas.render.strip.VectorSheet;

/**
 * How a map is drawn, apart from what it shows.
 *
 * @param pxPerUnit pixels of the output to one pixel of the viewport; on paper, of its images
 * @param vector whether shapes and text stay such (PDF, SVG), instead of ready-made pictures
 * @param blackAndWhite whether only greys are used, with hatches for tints
 * @param siteNumbers the number printed with a deposit, by the deposit's id
 * @param sheet what takes the paths of layers with rules of their own; else the graphics does
 */
public record DrawOptions(
    double pxPerUnit,
    boolean vector,
    boolean blackAndWhite,
    Map<String, String> siteNumbers,
    Optional<VectorSheet> sheet) {

  public DrawOptions {
    if (!(pxPerUnit > 0)) {
      throw new IllegalArgumentException("pxPerUnit must be positive, not " + pxPerUnit);
    }
    siteNumbers = Map.copyOf(siteNumbers);
  }

  /** Without a sheet for the paths of layers. */
  public DrawOptions(
      double pxPerUnit, boolean vector, boolean blackAndWhite, Map<String, String> siteNumbers) {
    this(pxPerUnit, vector, blackAndWhite, siteNumbers, Optional.empty());
  }

  /** For a screen with so many pixels to a logical one. */
  public static DrawOptions screen(double pxPerUnit) {
    return new DrawOptions(pxPerUnit, false, false, Map.of());
  }
}
