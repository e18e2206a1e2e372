package pk.mineralatlas.source.conformance;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * What a shapefile should give, by the GeoJSON beside it. Single lines and polygons come as multis
 * of one, since a shapefile does not tell them apart.
 *
 * @param box minX, minY, maxX, maxY
 */
record GoldenGeoJson(List<Double> box, List<Expected> features) {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  /** A feature. */
  record Expected(@Nullable Geometry geometry, JsonObject properties) {}

  static GoldenGeoJson read(Path json) throws IOException, JsonParserException {
    JsonObject root = JsonParser.object().from(Files.readString(json));
    List<Expected> features = new ArrayList<>();
    for (Object each : root.getArray("features")) {
      JsonObject feature = (JsonObject) each;
      JsonObject geometry = feature.getObject("geometry");
      features.add(
          new Expected(
              geometry == null ? null : geometry(geometry), feature.getObject("properties")));
    }
    return new GoldenGeoJson(
        root.getArray("bbox").stream().map(n -> ((Number) n).doubleValue()).toList(), features);
  }

  private static Geometry geometry(JsonObject json) {
    JsonArray at = json.getArray("coordinates");
    return switch (json.getString("type")) {
      case "Point" -> FACTORY.createPoint(position(at));
      case "MultiPoint" -> FACTORY.createMultiPointFromCoords(positions(at));
      case "LineString" ->
          FACTORY.createMultiLineString(new LineString[] {FACTORY.createLineString(positions(at))});
      case "MultiLineString" ->
          FACTORY.createMultiLineString(
              arrays(at)
                  .map(line -> FACTORY.createLineString(positions(line)))
                  .toArray(LineString[]::new));
      case "Polygon" -> FACTORY.createMultiPolygon(new Polygon[] {polygon(at)});
      case "MultiPolygon" ->
          FACTORY.createMultiPolygon(
              arrays(at).map(GoldenGeoJson::polygon).toArray(Polygon[]::new));
      default -> throw new IllegalArgumentException(json.getString("type"));
    };
  }

  private static Stream<JsonArray> arrays(JsonArray array) {
    return array.stream().map(JsonArray.class::cast);
  }

  private static Polygon polygon(JsonArray rings) {
    List<LinearRing> all =
        arrays(rings).map(ring -> FACTORY.createLinearRing(positions(ring))).toList();
    return FACTORY.createPolygon(
        all.getFirst(), all.subList(1, all.size()).toArray(LinearRing[]::new));
  }

  private static Coordinate[] positions(JsonArray array) {
    return arrays(array).map(GoldenGeoJson::position).toArray(Coordinate[]::new);
  }

  private static Coordinate position(JsonArray xy) {
    return new CoordinateXY(xy.getDouble(0), xy.getDouble(1));
  }
}
