package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;

/**
 * Gives each site of a series to one sheet. Positions are indicative and outlines are older than
 * some districts, so a site can stand in another outline than its record names: its sheet is that
 * of the region its record names, if the region's extent, which the sheet's map covers, holds the
 * site; else that of the outline it stands in. A site that is neither is on no sheet. On the sheets
 * of other regions it stays a faint dot without a number.
 */
final class SeriesSites {

  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final int NONE = -1;

  private final FeatureLayer sites;
  private final List<MapArea> areas;
  private final @Nullable PreparedGeometry[] shapes;

  private SeriesSites(FeatureLayer sites, List<MapArea> areas) {
    this.sites = sites;
    this.areas = areas;
    this.shapes = new PreparedGeometry[areas.size()];
  }

  /** The snapshot once for each area, with the sites of its sheet alone. */
  static List<MapSnapshot> divided(MapSnapshot snapshot, List<MapArea> areas) {
    FeatureLayer sites = snapshot.layer(AtlasLayer.DEPOSITS).map(MapLayer::features).orElse(null);
    if (sites == null) {
      return areas.stream().map(area -> snapshot).toList();
    }
    int[] homes = new SeriesSites(sites, areas).homes();
    List<MapSnapshot> all = new ArrayList<>();
    for (int a = 0; a < areas.size(); a++) {
      int area = a;
      all.add(
          snapshot.withLayers(
              snapshot.layers().stream().map(l -> kept(l, sites, homes, area)).toList()));
    }
    return all;
  }

  private static MapLayer kept(MapLayer layer, FeatureLayer sites, int[] homes, int area) {
    return layer.id() != AtlasLayer.DEPOSITS
        ? layer
        : layer.withFeatures(
            sites,
            VisibleSet.where(sites.size(), f -> layer.shown().contains(f) && homes[f] == area));
  }

  /** The number of the area that each site is given to; {@link #NONE} for none. */
  private int[] homes() {
    int[] homes = new int[sites.size()];
    Arrays.setAll(homes, site -> sites.hasGeometry(site) ? home(site) : NONE);
    return homes;
  }

  private int home(int site) {
    MapPoint at = new MapPoint(sites.x(site), sites.y(site));
    for (int a = 0; a < areas.size(); a++) {
      Extent extent = areas.get(a).extent();
      if (extent.contains(at) && isNamed(areas.get(a), site)) {
        return a;
      }
    }
    for (int a = 0; a < areas.size(); a++) {
      if (areas.get(a).extent().contains(at) && holds(a, at)) {
        return a;
      }
    }
    return NONE;
  }

  private boolean isNamed(MapArea area, int site) {
    return area.outline()
        .filter(o -> AreaSites.isNamed(o, sites.text(site, column(o.id()))))
        .isPresent();
  }

  private static String column(AtlasLayer outline) {
    return outline == AtlasLayer.PROVINCES ? "province" : "district";
  }

  private boolean holds(int area, MapPoint at) {
    MapArea.Outline outline = areas.get(area).outline().orElse(null);
    if (outline == null || outline.id() == AtlasLayer.PROVINCES) {
      return false;
    }
    PreparedGeometry shape = shapes[area];
    if (shape == null) {
      shape = PreparedGeometryFactory.prepare(outline.layer().geometry(outline.feature()));
      shapes[area] = shape;
    }
    return shape.contains(FACTORY.createPoint(new Coordinate(at.xM(), at.yM())));
  }
}
