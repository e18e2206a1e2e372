package pk.mineralatlas.render.strip;

import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.style.Symbolizer;

/**
 * How large the squares of a layer's points are. Where they are so many that they would hide each
 * other, they are small, without an edge, and of those on the same spot one is drawn.
 *
 * @param halfPx half the side, without the edge
 * @param edgePx how wide the edge around it is
 * @param spotPx of squares within a spot of that side one is drawn; 0 draws all
 */
public record SquareLook(double halfPx, double edgePx, double spotPx) {

  /** How strongly the edge covers what lies below. */
  public static final double EDGE_OPACITY = 0.9;

  /** From so many points in view on, squares would fill it. */
  private static final int CROWD = 20_000;

  /** Squares of a crowd, each twice this wide. */
  private static final SquareLook OF_CROWD = new SquareLook(1, 0, 2);

  private static final double EDGE_PX = 1;

  /** That of a few points. */
  public static SquareLook of(Symbolizer.Square square, double metresPerPx) {
    return new SquareLook(square.side().at(metresPerPx) / 2, EDGE_PX, 0);
  }

  /** That of the points of a layer in a view. */
  public static SquareLook of(Symbolizer.Square square, FeatureLayer features, Viewport view) {
    return isCrowd(features, view) ? OF_CROWD : of(square, view.metresPerPx());
  }

  private static boolean isCrowd(FeatureLayer features, Viewport view) {
    if (features.size() <= CROWD) {
      return false;
    }
    int[] count = {0};
    features.query(view.extent(), _ -> count[0]++);
    return count[0] > CROWD;
  }
}
