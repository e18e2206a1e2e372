package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;

/**
 * Keeps to the sites of an area: those that its record assigns to it and those that stand inside
 * its outline. The others stay on the map as faint dots.
 */
final class AreaSites {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private AreaSites() {}

  static MapSnapshot within(MapSnapshot snapshot, MapArea area) {
    if (area.outline().isEmpty()) {
      return snapshot;
    }
    List<MapLayer> layers = new ArrayList<>();
    for (MapLayer layer : snapshot.layers()) {
      layers.add(layer.id() == AtlasLayer.DEPOSITS ? narrowed(layer, area.outline().get()) : layer);
    }
    return snapshot.withLayers(layers);
  }

  /** Whether deposits are to be shown, and none that is left lies in the area. */
  static boolean isEmpty(MapSnapshot snapshot, MapArea area) {
    MapLayer deposits = within(snapshot, area).layer(AtlasLayer.DEPOSITS).orElse(null);
    FeatureLayer sites = deposits == null ? null : deposits.features();
    if (deposits == null || sites == null || !deposits.visible() || deposits.opacity() <= 0) {
      return false;
    }
    return Arrays.stream(sites.query(area.extent())).noneMatch(deposits.shown()::contains);
  }

  private static MapLayer narrowed(MapLayer deposits, MapArea.Outline outline) {
    FeatureLayer sites = deposits.features();
    if (sites == null) {
      return deposits;
    }
    Geometry shape = outline.layer().geometry(outline.feature());
    PreparedGeometry inside = PreparedGeometryFactory.prepare(shape);
    VisibleSet kept =
        VisibleSet.where(
            sites.size(),
            f ->
                deposits.shown().contains(f)
                    && sites.hasGeometry(f)
                    && (isAssigned(sites, f, outline) || standsIn(sites, f, outline, inside)));
    return deposits.withFeatures(sites, kept);
  }

  private static boolean isAssigned(FeatureLayer sites, int site, MapArea.Outline outline) {
    String column = attribute(outline.id());
    return !column.isEmpty() && isNamed(outline, sites.text(site, column));
  }

  /** Whether a record's name means an area; one split off since the outlines were drawn does. */
  static boolean isNamed(MapArea.Outline outline, String name) {
    FeatureLayer layer = outline.layer();
    if (name.isEmpty() || layer.text(outline.feature(), "name").equals(name)) {
      return !name.isEmpty();
    }
    return Arrays.stream(layer.text(outline.feature(), "also").split(";", -1))
        .anyMatch(also -> also.strip().equals(name));
  }

  /**
   * A province's sites are those that their records name; outlines of the two can differ a little.
   */
  private static boolean standsIn(
      FeatureLayer sites, int site, MapArea.Outline outline, PreparedGeometry inside) {
    return outline.id() != AtlasLayer.PROVINCES
        && inside.contains(FACTORY.createPoint(new Coordinate(sites.x(site), sites.y(site))));
  }

  private static String attribute(AtlasLayer outline) {
    return switch (outline) {
      case PROVINCES -> "province";
      case DISTRICTS -> "district";
      default -> "";
    };
  }
}
