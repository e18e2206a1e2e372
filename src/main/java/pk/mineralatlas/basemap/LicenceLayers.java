package pk.mineralatlas.basemap;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import pk.mineralatlas.analysis.LicenceOutline;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.catalog.Licence;
import pk.mineralatlas.catalog.PositionPrecision;
import pk.mineralatlas.geo.Geodesy;
import pk.mineralatlas.geo.LonLat;
import pk.mineralatlas.source.shape.ShapeType;

/**
 * Licences: published limits as they are; a published area round a known position as a circle of
 * exactly that area on the ellipsoid; all else as points, and what not even the district is known
 * of as a record without a place.
 */
final class LicenceLayers {

  private static final String COLUMNS =
      "id name number type holder status minerals province district precision area_km2:r outline"
          + " granted expires";
  private static final int CIRCLE_VERTICES = 72;

  private final LayerTable areas = new LayerTable("licences", ShapeType.POLYGON, COLUMNS);
  private final LayerTable points = new LayerTable("licence_points", ShapeType.POINT, COLUMNS);

  LicenceLayers(Catalogue catalogue) {
    for (Licence licence : catalogue.licences()) {
      switch (LicenceOutline.of(licence)) {
        case LicenceOutline.Published p -> add(areas, licence, Shapes.box(p.bounds()), "published");
        case LicenceOutline.Circle c -> add(areas, licence, circle(licence, c), "schematic");
        default -> add(points, licence, position(licence), "");
      }
    }
  }

  LayerTable areas() {
    return areas;
  }

  LayerTable points() {
    return points;
  }

  private static Polygon circle(Licence licence, LicenceOutline.Circle circle) {
    double areaM2 = Optional.ofNullable(licence.areaKm2()).orElseThrow().doubleValue() * 1e6;
    return Shapes.ring(Geodesy.circleOfArea(circle.centre(), areaM2, CIRCLE_VERTICES));
  }

  private static @Nullable Geometry position(Licence licence) {
    LonLat position = licence.position();
    return position == null ? null : Shapes.point(position);
  }

  private static void add(
      LayerTable layer, Licence licence, @Nullable Geometry shape, String outline) {
    PositionPrecision precision = licence.precision();
    layer.add(
        shape,
        licence.id(),
        licence.name(),
        licence.number(),
        licence.type(),
        SiteLayer.list(licence.holders()),
        licence.status(),
        SiteLayer.list(licence.commodities()),
        licence.province(),
        licence.district(),
        precision == null ? "" : precision.text(),
        licence.areaKm2() == null ? null : licence.areaKm2().doubleValue(),
        outline,
        licence.granted(),
        licence.expires());
  }
}
