package pk.mineralatlas.basemap;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Polygons out of GeoJSON. */
final class GeoJson {

  private GeoJson() {}

  /** The polygons of a geometry object of type Polygon or MultiPolygon. */
  static Geometry polygons(JsonObject geometry, GeometryFactory factory) {
    JsonArray coordinates = geometry.getArray("coordinates");
    if ("Polygon".equals(geometry.getString("type"))) {
      return polygon(coordinates, factory);
    }
    Polygon[] parts = new Polygon[coordinates.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = polygon(coordinates.getArray(i), factory);
    }
    return factory.createMultiPolygon(parts);
  }

  private static Polygon polygon(JsonArray rings, GeometryFactory factory) {
    List<LinearRing> all = new ArrayList<>();
    for (int r = 0; r < rings.size(); r++) {
      JsonArray ring = rings.getArray(r);
      Coordinate[] cs = new Coordinate[ring.size()];
      for (int i = 0; i < cs.length; i++) {
        JsonArray c = ring.getArray(i);
        cs[i] = new Coordinate(c.getDouble(0), c.getDouble(1));
      }
      all.add(factory.createLinearRing(cs));
    }
    return factory.createPolygon(
        all.getFirst(), all.subList(1, all.size()).toArray(LinearRing[]::new));
  }
}
