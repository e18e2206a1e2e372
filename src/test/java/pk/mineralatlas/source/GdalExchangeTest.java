package pk.mineralatlas.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKTReader;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.source.file.SourceFeature;
import pk.mineralatlas.source.shape.ShapeDecoder;
import pk.mineralatlas.source.shape.ShapeType;
import pk.mineralatlas.source.shape.ShpRecord;

/** What is written here is read by GDAL, and what GDAL writes of it is read here: all types. */
class GdalExchangeTest {

  private static final List<Attribute> ATTRIBUTES =
      List.of(
          new Attribute("name", Attribute.Type.TEXT),
          new Attribute("figures", Attribute.Type.INTEGER),
          new Attribute("grade", Attribute.Type.REAL),
          new Attribute("open", Attribute.Type.BOOLEAN),
          new Attribute("since", Attribute.Type.DATE));

  @TempDir Path folder;

  @BeforeEach
  void needsGdal() {
    Gdal.assumeInstalled();
  }

  /** Well-known text of the type with each position as {@code x y}, with what the type adds. */
  private static String wkt(ShapeType type, String flat) {
    String tag = type.hasZ() ? " ZM" : type.isMeasured() ? " M" : "";
    String text = flat;
    if (type.hasZ()) {
      text = flat.replaceAll("(-?[\\d.]+) (-?[\\d.]+)", "$1 $2 $2.5 -$1");
    } else if (type.isMeasured()) {
      text = flat.replaceAll("(-?[\\d.]+) (-?[\\d.]+)", "$1 $2 $1.75");
    }
    int end = text.indexOf(' ');
    return text.substring(0, end) + tag + text.substring(end);
  }

  private static List<String> shapes(ShapeType type) {
    List<String> flat =
        switch (type.flat()) {
          case POINT -> List.of("POINT (61 25)", "POINT (77 37)");
          case MULTIPOINT -> List.of("MULTIPOINT ((61 25), (62 26))", "MULTIPOINT ((77 37))");
          case POLYLINE ->
              List.of(
                  "MULTILINESTRING ((61 25, 62 26, 63 25))",
                  "MULTILINESTRING ((61 25, 62 26), (70 30, 71 31, 72 30))");
          default ->
              List.of(
                  "MULTIPOLYGON (((60 20, 60 30, 70 30, 70 20, 60 20),"
                      + " (62 22, 64 22, 64 24, 62 24, 62 22)))",
                  "MULTIPOLYGON (((60 20, 60 30, 70 30, 70 20, 60 20),"
                      + " (62 22, 68 22, 68 28, 62 28, 62 22)),"
                      + " ((63 23, 63 24, 64 24, 64 23, 63 23)), ((75 20, 75 21, 76 21, 75 20)))");
        };
    return flat.stream().map(text -> wkt(type, text)).toList();
  }

  private static List<SourceFeature> features(ShapeType type) {
    List<String> shapes = shapes(type);
    return List.of(
        SourceFeature.of(
            Samples.wkt(shapes.get(0)), "ریکوڈک، چاغی", 5L, 0.53, true, LocalDate.of(2028, 1, 2)),
        SourceFeature.of(
            Samples.wkt(shapes.get(1)),
            "Saindak \"north\", Ä",
            -1234567890123L,
            -1e-7,
            false,
            LocalDate.of(1899, 12, 31)),
        SourceFeature.of(null, "nowhere", 0L, 1.5e6, null, null),
        SourceFeature.of(Samples.wkt(shapes.get(1)), null, null, null, null, null));
  }

  private Path written(ShapeType type, List<SourceFeature> features) throws Exception {
    Path shp = folder.resolve("written.shp");
    ShapefileWriter.write(shp, type, ATTRIBUTES, features);
    return shp;
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"NULL", "MULTIPATCH"})
  void gdalReadsEveryTypeAsItWasWritten(ShapeType type) throws Exception {
    List<SourceFeature> features = features(type);
    Path shp = written(type, features);

    Path csv = folder.resolve("read.csv");
    String said =
        Gdal.run("ogr2ogr", "-f", "CSV", csv.toString(), shp.toString(), "-lco", "GEOMETRY=AS_WKT");

    assertThat(said).isEmpty();
    List<List<String>> rows = rows(Files.readString(csv));
    assertThat(rows.removeFirst())
        .containsExactly("WKT", "name", "figures", "grade", "open", "since");
    assertThat(rows).hasSameSizeAs(features);
    for (int f = 0; f < rows.size(); f++) {
      List<String> row = rows.get(f);
      SourceFeature feature = features.get(f);
      assertSame(row.getFirst(), feature.geometry());
      for (int c = 0; c < ATTRIBUTES.size(); c++) {
        assertSame(row.get(c + 1), feature.values().get(c), ATTRIBUTES.get(c).type());
      }
    }
  }

  private static void assertSame(String wkt, @Nullable Geometry written) throws Exception {
    if (written == null) {
      assertThat(wkt).isEmpty();
      return;
    }
    Geometry read = new WKTReader().read(wkt);
    assertThat(ordinates(read)).isEqualTo(ordinates(written));
    assertThat(read.getNumGeometries()).isEqualTo(written.getNumGeometries());
  }

  /** Heights and measures count where both know them. */
  private static List<List<Double>> ordinates(Geometry geometry) {
    return Stream.of(geometry.getCoordinates())
        .map(c -> List.of(c.x, c.y, c.getZ(), c.getM()))
        .toList();
  }

  private static void assertSame(String read, @Nullable Object written, Attribute.Type type) {
    if (written == null) {
      // The format's own “unknown”; GDAL says so before 3.7, later that there is no value.
      assertThat(read).isIn("", type == Attribute.Type.BOOLEAN ? "?" : "");
      return;
    }
    boolean isTrue = Boolean.TRUE.equals(written);
    switch (type) {
      case REAL -> assertThat(Double.parseDouble(read)).isEqualTo(written);
      case BOOLEAN -> assertThat(read).isIn(isTrue ? "T" : "F", isTrue ? "1" : "0");
      case DATE -> assertThat(read.replace('/', '-')).isEqualTo(written.toString());
      default -> assertThat(read).isEqualTo(written.toString());
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"NULL", "MULTIPATCH"})
  void whatGdalWritesOfItIsReadHere(ShapeType type) throws Exception {
    List<SourceFeature> features = features(type);
    Path shp = written(type, features);
    Path copy = folder.resolve("copy.shp");

    String said = Gdal.run("ogr2ogr", copy.toString(), shp.toString(), "-lco", "ENCODING=UTF-8");

    assertThat(said).isEmpty();
    try (Shapefile file = Shapefile.open(copy, Optional.empty(), false)) {
      assertThat(file.shapes().type()).isEqualTo(type);
      assertThat(file.shapes().records()).isEqualTo(features.size());
      ShapeDecoder decoder = new ShapeDecoder(new GeometryFactory());
      ShpRecord record = file.shapes().newRecord();
      for (int f = 0; f < features.size(); f++) {
        file.shapes().read(f, record);
        Geometry read = decoder.decode(record);
        Geometry written = features.get(f).geometry();
        assertThat(read == null).isEqualTo(written == null);
        if (read != null && written != null) {
          // It winds holes as it likes.
          assertThat(ordinates(read)).containsExactlyInAnyOrderElementsOf(ordinates(written));
          assertThat(read.equalsTopo(written)).isTrue();
        }
      }
    }
    LoadedLayer loaded = Samples.read(copy);
    assertThat(loaded.report().skipped()).isZero();
    for (int f = 0; f < features.size(); f++) {
      assertThat(loaded.features().value(f, 0)).isEqualTo(features.get(f).values().get(0));
      assertThat(loaded.features().value(f, 1)).isEqualTo(features.get(f).values().get(1));
      assertThat(loaded.features().value(f, 2)).isEqualTo(features.get(f).values().get(2));
      assertThat(loaded.features().value(f, 4)).isEqualTo(features.get(f).values().get(4));
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"NULL", "MULTIPATCH"})
  void gdalReadsAFileWithoutFeatures(ShapeType type) throws Exception {
    Path shp = written(type, List.of());

    String said = Gdal.run("ogrinfo", "-al", "-so", shp.toString());

    assertThat(said)
        .doesNotContain("ERROR")
        .doesNotContain("Warning")
        .contains("Feature Count: 0")
        .contains("since: Date");
    assertThat(Samples.read(shp).features().size()).isZero();
    assertThat(Samples.read(shp).report().type()).isEqualTo(type);
  }

  /** Comma-separated values with quotes. */
  private static List<List<String>> rows(String csv) throws Exception {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    StringReader in = new StringReader(csv);
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c == '"') {
        in.mark(1);
        if (quoted && in.read() == '"') {
          cell.append('"');
        } else {
          if (quoted) {
            in.reset();
          }
          quoted = !quoted;
        }
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else if (quoted || c != '\r') {
        cell.append((char) c);
      }
    }
    return rows;
  }
}
