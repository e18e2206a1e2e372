package pk.mineralatlas.render;

import java.util.Map;

/**
 * How a map is drawn, apart from what it shows.
 *
 * @param pxPerUnit pixels of the output to one pixel of the viewport; on paper, of its images
 * @param vector whether shapes and text stay such (PDF, SVG), instead of ready-made pictures
 * @param blackAndWhite whether only greys are used, with hatches for tints
 * @param siteNumbers the number printed with a deposit, by the deposit's id
 */
public record DrawOptions(
    double pxPerUnit, boolean vector, boolean blackAndWhite, Map<String, String> siteNumbers) {

  public DrawOptions {
    if (!(pxPerUnit > 0)) {
      throw new IllegalArgumentException("pxPerUnit must be positive, not " + pxPerUnit);
    }
    siteNumbers = Map.copyOf(siteNumbers);
  }

  /** For a screen with so many pixels to a logical one. */
  public static DrawOptions screen(double pxPerUnit) {
    return new DrawOptions(pxPerUnit, false, false, Map.of());
  }
}
