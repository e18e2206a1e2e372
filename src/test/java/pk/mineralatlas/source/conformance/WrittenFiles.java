package pk.mineralatlas.source.conformance;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.source.Samples;
import pk.mineralatlas.source.ShapefileWriter;
import pk.mineralatlas.source.file.ShapefileException;
import pk.mineralatlas.source.file.SourceFeature;
import pk.mineralatlas.source.shape.ShapeType;

/** A file of each type that can be written, with values of every kind. */
final class WrittenFiles {

  private static final List<Attribute> ATTRIBUTES =
      List.of(
          new Attribute("نام", Attribute.Type.TEXT),
          new Attribute("whole", Attribute.Type.INTEGER),
          new Attribute("real", Attribute.Type.REAL),
          new Attribute("exact", Attribute.Type.REAL),
          new Attribute("open", Attribute.Type.BOOLEAN),
          new Attribute("since", Attribute.Type.DATE));

  private static final List<List<@Nullable Object>> VALUES =
      List.of(
          row("ریکوڈک", 123_456_789_012_345_678L, 0.1, 12.25, true, LocalDate.of(1893, 11, 12)),
          row("ä€金 ⛏️", -7L, -1.7976931348623157e308, -0.5, false, LocalDate.of(9999, 12, 31)),
          row(null, null, null, null, null, null),
          row("x".repeat(254), 0L, 4.9e-324, 1000.0, null, LocalDate.of(1, 1, 1)));

  private WrittenFiles() {}

  private static List<@Nullable Object> row(@Nullable Object... values) {
    return SourceFeature.of(null, values).values();
  }

  /** Writes them; named by their types. */
  static List<Path> in(Path folder) throws ShapefileException {
    List<Path> written = new ArrayList<>();
    for (ShapeType type : ShapeType.values()) {
      if (type != ShapeType.NULL && type != ShapeType.MULTIPATCH) {
        Path shp = folder.resolve(type.name().toLowerCase(Locale.ROOT) + ".shp");
        ShapefileWriter.write(shp, type, ATTRIBUTES, features(type));
        written.add(shp);
      }
    }
    return written;
  }

  private static List<SourceFeature> features(ShapeType type) {
    List<String> shapes =
        switch (type.flat()) {
          case POINT -> List.of("POINT# (61.5~ 29.25~)", "POINT# (-0.1~ 0.3~)");
          case MULTIPOINT ->
              List.of("MULTIPOINT# ((61 25~), (62.7 26~))", "MULTIPOINT# ((70 30~))");
          case POLYLINE ->
              List.of(
                  "MULTILINESTRING# ((61 25~, 62 26~, 63.3 25~), (70 30~, 71 31~))",
                  "LINESTRING# (66.6 29~, 67 30~)");
          default ->
              List.of(
                  "MULTIPOLYGON# (((61 25~, 61 35~, 71.1 35~, 71 25~, 61 25~), (63 27~, 69 27~, 69"
                      + " 33~, 63 33~, 63 27~)), ((65 29~, 65 31~, 67 31~, 67 29~, 65 29~)))",
                  "POLYGON# ((61 25~, 61 26~, 62.3 25~, 61 25~))");
        };
    List<SourceFeature> features = new ArrayList<>();
    for (int f = 0; f < VALUES.size(); f++) {
      String wkt = f < shapes.size() ? withOrdinates(shapes.get(f), type) : null;
      features.add(new SourceFeature(wkt == null ? null : Samples.wkt(wkt), VALUES.get(f)));
    }
    return features;
  }

  /** A height and a measure behind each position, as the type has them. */
  private static String withOrdinates(String wkt, ShapeType type) {
    String word = type.hasZ() ? " ZM" : type.isMeasured() ? " M" : "";
    String plain = wkt.replace("#", word).replaceAll("(\\d)~ ", "$1 ");
    if (wkt.startsWith("POINT")) {
      plain = wkt.replace("#", word).replaceFirst("~", "");
    }
    return plain.replace("~", type.hasZ() ? " 812.5 3.75" : type.isMeasured() ? " 3.75" : "");
  }
}
