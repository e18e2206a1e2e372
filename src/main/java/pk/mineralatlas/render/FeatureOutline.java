package pk.mineralatlas.render;

import java.awt.geom.Path2D;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.LoadedFeature;

/** Lines and edges of single features as marks over the map follow them. Any thread. */
public final class FeatureOutline {

  /** Marks are drawn thickly, so vertices may stand twice as far apart as on the map. */
  private static final double COARSENESS = 2.4;

  private FeatureOutline() {}

  /**
   * The course of a line or an area's edge, pixels of the view. What lies outside of the view or
   * falls on the same pixel is left out, so that it costs little however long it is.
   */
  public static Path2D of(LoadedFeature found, Viewport view) {
    ViewPath path = new ViewPath(view, 1 / COARSENESS);
    path.add(found.layer(), found.feature(), found.layer().kind() == GeometryKind.POLYGON);
    return path.path();
  }
}
