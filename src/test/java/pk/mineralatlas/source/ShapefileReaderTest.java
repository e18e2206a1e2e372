package pk.mineralatlas.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.source.file.ShapefileException;
import pk.mineralatlas.source.file.SourceFeature;
import pk.mineralatlas.source.shape.ShapeType;

class ShapefileReaderTest {

  private static final String UTM_42 =
      "PROJCS[\"WGS_1984_UTM_Zone_42N\",GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\","
          + "SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],"
          + "UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"],"
          + "PARAMETER[\"False_Easting\",500000.0],PARAMETER[\"False_Northing\",0.0],"
          + "PARAMETER[\"Central_Meridian\",69.0],PARAMETER[\"Scale_Factor\",0.9996],"
          + "PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";

  @TempDir Path folder;

  @Test
  void pointsAreProjectedAndKeepTheirValues() throws Exception {
    List<Attribute> attributes =
        List.of(
            new Attribute("name", Attribute.Type.TEXT),
            new Attribute("count", Attribute.Type.INTEGER),
            new Attribute("grade", Attribute.Type.REAL),
            new Attribute("open", Attribute.Type.BOOLEAN),
            new Attribute("since", Attribute.Type.DATE));
    Path shp = folder.resolve("sites.shp");
    ShapefileWriter.write(
        shp,
        ShapeType.POINT,
        attributes,
        List.of(
            SourceFeature.of(
                Samples.wkt("POINT (62.1 29.1)"),
                "ریکوڈک",
                5L,
                0.53,
                true,
                LocalDate.of(2028, 1, 2)),
            SourceFeature.of(null, null, null, null, null, null)));

    LoadedLayer loaded = Samples.read(shp);

    FeatureLayer layer = loaded.features();
    assertThat(layer.attributes()).isEqualTo(attributes);
    MapPoint expected = LambertConformalConic.PAKISTAN.project(62.1, 29.1);
    assertThat(layer.x(0)).isCloseTo(expected.xM(), within(1e-6));
    assertThat(layer.y(0)).isCloseTo(expected.yM(), within(1e-6));
    assertThat(valuesOf(layer, 0))
        .containsExactly("ریکوڈک", 5L, 0.53, true, LocalDate.of(2028, 1, 2));
    assertThat(layer.hasGeometry(1)).isFalse();
    assertThat(valuesOf(layer, 1)).containsOnlyNulls();
    assertThat(loaded.report().warnings()).isEmpty();
    assertThat(loaded.report().withoutShape()).isEqualTo(1);
    assertThat(loaded.report().encoding()).isEqualTo("UTF-8 (by the .cpg, “UTF-8”)");
    assertThat(loaded.report().reference()).isEqualTo("GCS_WGS_1984 (by the .prj)");
  }

  private static List<Object> valuesOf(FeatureLayer layer, int feature) {
    List<Object> values = new java.util.ArrayList<>();
    for (int c = 0; c < layer.attributes().size(); c++) {
      values.add(layer.value(feature, c));
    }
    return values;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POINT        | POINT   | POINT (61 25)
          POINT_Z      | POINT   | POINT Z (61 25 100)
          POINT_M      | POINT   | POINT M (61 25 7)
          MULTIPOINT   | POINT   | MULTIPOINT ((61 25), (62 26))
          MULTIPOINT_Z | POINT   | MULTIPOINT Z ((61 25 1), (62 26 2))
          MULTIPOINT_M | POINT   | MULTIPOINT M ((61 25 1), (62 26 2))
          POLYLINE     | LINE    | MULTILINESTRING ((61 25, 62 26), (63 26, 64 27))
          POLYLINE_Z   | LINE    | LINESTRING Z (61 25 1, 62 26 2)
          POLYLINE_M   | LINE    | LINESTRING M (61 25 1, 62 26 2)
          POLYGON      | POLYGON | POLYGON ((66 30, 67 30, 67 31, 66 30), (66.6 30.2, 66.8 30.2, 66.8 30.4, 66.6 30.2))
          POLYGON_Z    | POLYGON | POLYGON Z ((66 30 1, 67 30 2, 67 31 3, 66 30 1))
          POLYGON_M    | POLYGON | POLYGON M ((66 30 1, 67 30 2, 67 31 3, 66 30 1))
          """)
  void everyTypeIsReadOnThePlane(ShapeType type, GeometryKind kind, String wkt) throws Exception {
    LoadedLayer loaded = Samples.read(Samples.write(folder, type, wkt));

    assertThat(loaded.report().type()).isEqualTo(type);
    assertThat(loaded.report().warnings()).isEmpty();
    assertThat(loaded.features().kind()).isEqualTo(kind);
    Geometry expected = Samples.wkt(wkt);
    expected.apply(
        (org.locationtech.jts.geom.CoordinateFilter)
            c -> {
              MapPoint p = LambertConformalConic.PAKISTAN.project(c.x, c.y);
              c.x = p.xM();
              c.y = p.yM();
            });
    assertThat(
            loaded.features().geometry(0).equalsExact(expected.norm(), 1e-6)
                || loaded.features().geometry(0).norm().equalsExact(expected.norm(), 1e-6))
        .isTrue();
  }

  @Test
  void deletedRecordsAreSkippedInStepWithTheirShapes() throws Exception {
    Path shp =
        Samples.write(folder, ShapeType.POINT, "POINT (61 25)", "POINT (62 26)", "POINT (63 27)");
    Path dbf = Samples.sibling(shp, "dbf");
    Samples.putBytes(dbf, 32 + 32 + 1 + 2, '*');

    LoadedLayer loaded = Samples.read(shp);

    assertThat(loaded.report().deleted()).isEqualTo(1);
    assertThat(loaded.features().size()).isEqualTo(2);
    assertThat(loaded.features().text(1, "name")).isEqualTo("c");
    assertThat(loaded.features().x(1))
        .isCloseTo(LambertConformalConic.PAKISTAN.project(63, 27).xM(), within(1e-6));
  }

  @Test
  void namesOfTheFilesMayBeInAnyLetterCase() throws Exception {
    Path shp = Samples.write(folder, ShapeType.POINT, "POINT (61 25)");
    Path upper = folder.resolve("Other Places.SHP");
    for (String extension : List.of("shx", "dbf", "prj", "cpg", "shp")) {
      Path file = Samples.sibling(shp, extension);
      boolean isShp = extension.equals("shp");
      Files.move(
          file,
          isShp ? upper : folder.resolve("OTHER places." + extension.toUpperCase(Locale.ROOT)));
    }

    LoadedLayer loaded = Samples.read(upper);

    assertThat(loaded.features().text(0, "name")).isEqualTo("a");
    assertThat(loaded.report().warnings()).isEmpty();
  }

  @Test
  void aFileInAnotherReferenceSystemLandsWhereItBelongs() throws Exception {
    Path shp = folder.resolve("utm.shp");
    MathTransform toUtm =
        CRS.findMathTransform(DefaultGeographicCRS.WGS84, CRS.parseWKT(UTM_42), true);
    double[] xy = {67.0, 30.2};
    toUtm.transform(xy, 0, xy, 0, 1);
    ShapefileWriter.write(
        shp,
        ShapeType.POINT,
        Samples.NAME,
        List.of(SourceFeature.of(Samples.wkt("POINT (%s %s)".formatted(xy[0], xy[1])), "Quetta")),
        "\uFEFF" + UTM_42);

    LoadedLayer loaded = Samples.read(shp);

    MapPoint expected = LambertConformalConic.PAKISTAN.project(67.0, 30.2);
    assertThat(loaded.features().x(0)).isCloseTo(expected.xM(), within(0.01));
    assertThat(loaded.features().y(0)).isCloseTo(expected.yM(), within(0.01));
    assertThat(loaded.report().reference()).isEqualTo("WGS_1984_UTM_Zone_42N (by the .prj)");
  }

  @Test
  void degreesAreAssumedWhereTheyMayBeAndThatIsSaid() throws Exception {
    Path shp = Samples.write(folder, ShapeType.POINT, "POINT (61 25)");
    Samples.delete(shp, "prj");

    LoadReport report = Samples.read(shp).report();

    assertThat(report.placed()).isTrue();
    assertThat(report.reference()).contains("assumed");
    assertThat(report.warnings())
        .containsExactly(
            "no reference system is given; the coordinates are taken as longitude and latitude");
  }

  @ParameterizedTest
  @CsvSource({"absent", "degrees", "nonsense"})
  void metresOfNoKnownSystemOpenWithAQuestion(String prj) throws Exception {
    Path shp = Samples.write(folder, ShapeType.POINT, "POINT (500000 3300000)");
    switch (prj) {
      case "absent" -> Samples.delete(shp, "prj");
      case "nonsense" ->
          Files.writeString(Samples.sibling(shp, "prj"), "PROJCS[\"Mars\",PROJECTION[\"?\"]]");
      default -> {}
    }

    LoadedLayer loaded = Samples.read(shp);

    assertThat(loaded.report().placed()).isFalse();
    assertThat(loaded.features().x(0)).isEqualTo(500_000);
    assertThat(String.join(" ", loaded.report().warnings()))
        .contains("in which reference system are the coordinates?");
  }

  @Test
  void nothingIsWrittenBesideTheInput() throws Exception {
    Path shp = Samples.lines(folder);
    Samples.delete(shp, "shx");
    List<Path> before = listing();

    Samples.read(shp);
    ShapefileInfo.of(shp);

    assertThat(listing()).isEqualTo(before);
  }

  private List<Path> listing() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void aFileThatIsMissingIsRefusedInOneSentence() {
    assertThatThrownBy(() -> Samples.read(folder.resolve("none.shp")))
        .isInstanceOf(ShapefileException.class)
        .hasMessage("none.shp: cannot be read: there is no such file or folder");
  }

  private static List<String> names(LoadedLayer loaded) {
    return IntStream.range(0, loaded.features().size())
        .mapToObj(f -> loaded.features().text(f, "name"))
        .toList();
  }

  /** The record in the middle is spoiled: whoever looked at its points would have to say so. */
  @Test
  void aWindowLeavesOutWhatLiesOutsideWithoutALookAtIt() throws Exception {
    Path shp =
        Samples.write(
            folder,
            ShapeType.POLYLINE,
            "LINESTRING (61 25, 62 26)",
            "LINESTRING (70 30, 71 31)",
            "LINESTRING (61.5 25.2, 80 36)");
    Samples.putDouble(shp, 100 + 80 + 8 + 44 + 4, Double.NaN);
    ReadOptions all = ReadOptions.of("sample", LambertConformalConic.PAKISTAN);

    LoadedLayer window = ShapefileReader.read(shp, all.withWindow(new Envelope(61, 62, 25, 25.5)));

    assertThat(names(window)).containsExactly("a", "c");
    assertThat(window.readEverything().report().warnings()).isEmpty();
    assertThat(window.report().outside()).isEqualTo(1);
    assertThat(window.report().records()).isEqualTo(3);
    assertThat(ShapefileReader.read(shp, all).report().skipped()).isEqualTo(1);
  }

  /** Many records take the way of several threads; a bad one among them is named all the same. */
  @Test
  void manyRecordsAreReadAsFewAre() throws Exception {
    String[] shapes = new String[5000];
    for (int i = 0; i < shapes.length; i++) {
      double x = 60 + i * 1e-3;
      shapes[i] = "POLYGON ((%1$s 25, %1$s 26, %2$s 26, %2$s 25, %1$s 25))".formatted(x, x + 5e-4);
    }
    Path shp = Samples.write(folder, ShapeType.POLYGON, shapes);
    FeatureLayer sound = Samples.read(shp).features();
    assertThat(sound.size()).isEqualTo(5000);
    assertThat(sound.vertexCount()).isEqualTo(25_000);
    long record = 8 + 44 + 4 + 5 * 16;
    Samples.putDouble(shp, 100 + 3000 * record + 56, Double.POSITIVE_INFINITY);

    LoadedLayer loaded = Samples.read(shp);

    assertThat(loaded.report().warnings())
        .containsExactly(
            "1 record skipped: record 3001: a coordinate of point 1 is not a finite number");
    FeatureLayer layer = loaded.features();
    assertThat(layer.size()).isEqualTo(4999);
    assertThat(layer.geometry(4998).equalsExact(sound.geometry(4999))).isTrue();
    assertThat(layer.geometry(2999).equalsExact(sound.geometry(2999))).isTrue();
  }
}
