package pk.mineralatlas.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.source.file.ShapefileException;
import pk.mineralatlas.source.file.SourceFeature;
import pk.mineralatlas.source.shape.ShapeType;

class ShapefileWriterTest {

  @TempDir Path folder;

  private List<String> listing() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  private static Attribute text(String name) {
    return new Attribute(name, Attribute.Type.TEXT);
  }

  @Test
  void fiveFilesAppearAndNothingElse() throws Exception {
    Samples.write(folder, ShapeType.POINT, "POINT (61 25)");

    assertThat(listing())
        .containsExactly("sample.cpg", "sample.dbf", "sample.prj", "sample.shp", "sample.shx");
  }

  @Test
  void theSameInputGivesTheSameBytes() throws Exception {
    Path shp = Samples.write(folder, ShapeType.POINT, "POINT (61 25)");
    byte[] dbf = Files.readAllBytes(Samples.sibling(shp, "dbf"));
    byte[] shapes = Files.readAllBytes(shp);
    Samples.write(folder, ShapeType.POINT, "POINT (61 25)");

    assertThat(Files.readAllBytes(Samples.sibling(shp, "dbf"))).isEqualTo(dbf);
    assertThat(Files.readAllBytes(shp)).isEqualTo(shapes);
  }

  @Test
  void everyLimitIsReportedFieldByFieldBeforeAnythingIsWritten() throws Exception {
    Path shp = folder.resolve("sites.shp");
    List<Attribute> attributes =
        List.of(text("operators_long"), text("name"), text("NAME"), text("کان کن کمپنی"));

    assertThatThrownBy(() -> ShapefileWriter.write(shp, ShapeType.POINT, attributes, List.of()))
        .isInstanceOfSatisfying(
            ShapefileException.class,
            e ->
                assertThat(e.problems())
                    .containsExactly(
                        "field “operators_long”: its name takes 14 bytes, the format allows 10",
                        "field “NAME”: another field has the same name",
                        "field “کان کن کمپنی”: its name takes 22 bytes, the format allows 10"));
    assertThat(listing()).isEmpty();
  }

  @Test
  void valuesThatDoNotFitAreNamed() throws Exception {
    Path shp = folder.resolve("sites.shp");
    List<Attribute> attributes =
        List.of(
            text("name"),
            new Attribute("grade", Attribute.Type.REAL),
            new Attribute("since", Attribute.Type.DATE));
    List<SourceFeature> features =
        List.of(
            SourceFeature.of(Samples.wkt("POINT (61 25)"), "ok", 1.5, LocalDate.of(2026, 1, 2)),
            SourceFeature.of(
                Samples.wkt("POINT (61 25)"),
                "ک".repeat(128),
                Double.NaN,
                LocalDate.of(12_026, 1, 2)),
            SourceFeature.of(Samples.wkt("POINT (61 25)"), "x".repeat(300), 1.5, null));

    assertThatThrownBy(() -> ShapefileWriter.write(shp, ShapeType.POINT, attributes, features))
        .isInstanceOfSatisfying(
            ShapefileException.class,
            e ->
                assertThat(e.problems())
                    .containsExactly(
                        "field “name”, feature 2: text of 256 bytes, the format allows 254 (and 1"
                            + " more)",
                        "field “grade”, feature 2: NaN is not a finite number",
                        "field “since”, feature 2: the year of +12026-01-02 has no four digits"));
    assertThat(listing()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POINT      | LINESTRING (61 25, 62 26)     | feature 1: a LineString does not fit into a file of type point
          POLYGON    | POINT (61 25)                 | feature 1: a Point does not fit into a file of type polygon
          POINT      | MULTIPOINT ((61 25), (62 26)) | feature 1: a MultiPoint does not fit into a file of type point
          POINT      | POINT (Infinity 25)           | feature 1: a coordinate is not a finite number
          MULTIPATCH | POINT (61 25)                 | shapes of type multipatch cannot be written
          """)
  void shapesThatDoNotFitAreRefused(ShapeType type, String wkt, String said) throws Exception {
    assertThatThrownBy(() -> Samples.write(folder, type, wkt))
        .isInstanceOf(ShapefileException.class)
        .hasMessage("sample.shp: " + said);
    assertThat(listing()).isEmpty();
  }

  @Test
  void aFormerFileSurvivesARefusalAndGoesWithASuccess() throws Exception {
    Path shp = Samples.write(folder, ShapeType.POINT, "POINT (61 25)");
    Files.writeString(Samples.sibling(shp, "qix"), "an index of the former shapes");

    assertThatThrownBy(() -> Samples.write(folder, ShapeType.POLYGON, "POINT (61 25)"))
        .isInstanceOf(ShapefileException.class);
    assertThat(Samples.read(shp).report().type()).isEqualTo(ShapeType.POINT);
    assertThat(listing()).contains("sample.qix");

    Samples.lines(folder);
    assertThat(Samples.read(shp).report().type()).isEqualTo(ShapeType.POLYLINE);
    assertThat(listing()).doesNotContain("sample.qix").hasSize(5);
  }

  /** Or the reader would find two tables. */
  @Test
  void filesInCapitalsAreReplacedToo() throws Exception {
    Path shp = Samples.write(folder, ShapeType.POINT, "POINT (61 25)", "POINT (62 26)");
    for (String extension : List.of("dbf", "shx", "prj", "cpg", "shp")) {
      Files.move(
          Samples.sibling(shp, extension),
          folder.resolve("SAMPLE." + extension.toUpperCase(java.util.Locale.ROOT)));
    }
    Path capitals = folder.resolve("SAMPLE.SHP");

    ShapefileWriter.write(
        capitals,
        ShapeType.POINT,
        Samples.NAME,
        List.of(SourceFeature.of(Samples.wkt("POINT (70 30)"), "new")));

    assertThat(listing())
        .containsExactly("SAMPLE.CPG", "SAMPLE.DBF", "SAMPLE.PRJ", "SAMPLE.SHP", "SAMPLE.SHX");
    assertThat(Samples.read(capitals).features().text(0, "name")).isEqualTo("new");
    assertThat(Samples.read(capitals).report().warnings()).isEmpty();
  }

  @Test
  void aFolderInTheWayIsNamed() throws Exception {
    Files.createDirectory(folder.resolve("sample.prj"));

    assertThatThrownBy(() -> Samples.write(folder, ShapeType.POINT, "POINT (61 25)"))
        .isInstanceOf(ShapefileException.class)
        .hasMessage("sample.shp: sample.prj is there and no file");
    assertThat(listing()).containsExactly("sample.prj");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Path missing = folder.resolve("missing");

    assertThatThrownBy(() -> Samples.write(missing, ShapeType.POINT, "POINT (61 25)"))
        .isInstanceOf(ShapefileException.class)
        .hasMessage("sample.shp: the folder " + missing + " does not exist");
  }

  /** One long line, many times over: nothing of it is in memory twice, or on disk at all. */
  @Test
  void shapesOfMoreThanFourGigabytesAreRefused() throws Exception {
    Coordinate[] points = new Coordinate[50_000];
    for (int i = 0; i < points.length; i++) {
      points[i] = new Coordinate(60 + i / 10_000.0, 30);
    }
    SourceFeature line = SourceFeature.of(new GeometryFactory().createLineString(points), "a");

    assertThatThrownBy(
            () ->
                ShapefileWriter.write(
                    folder.resolve("long.shp"),
                    ShapeType.POLYLINE,
                    Samples.NAME,
                    Collections.nCopies(5400, line)))
        .isInstanceOf(ShapefileException.class)
        .hasMessage("long.shp: the shapes would take 4120 MB, the format allows 4095");
    assertThat(listing()).isEmpty();
  }

  @Test
  void aTableOfMoreThanTwoGigabytesIsRefused() throws Exception {
    String text = "x".repeat(254);
    List<Attribute> attributes = new ArrayList<>();
    List<@Nullable Object> values = new ArrayList<>();
    for (int c = 0; c < 250; c++) {
      attributes.add(text("c" + c));
      values.add(text);
    }
    SourceFeature feature = new SourceFeature(Samples.wkt("POINT (61 25)"), values);

    assertThatThrownBy(
            () ->
                ShapefileWriter.write(
                    folder.resolve("wide.shp"),
                    ShapeType.POINT,
                    attributes,
                    Collections.nCopies(34_000, feature)))
        .isInstanceOf(ShapefileException.class)
        .hasMessage("wide.shp: the table would take 2059 MB, the format allows 2048");
    assertThat(listing()).isEmpty();
  }

  @Test
  void moreColumnsThanTheFormatHasAreRefused() throws Exception {
    List<Attribute> attributes = new ArrayList<>();
    for (int c = 0; c < 256; c++) {
      attributes.add(text("c" + c));
    }

    assertThatThrownBy(
            () ->
                ShapefileWriter.write(
                    folder.resolve("wide.shp"), ShapeType.POINT, attributes, List.of()))
        .isInstanceOf(ShapefileException.class)
        .hasMessage("wide.shp: 256 fields, the format allows 255");
  }

  @Test
  void textIsFittedBehindAWholeLetter() {
    String fitted = ShapefileWriter.fitted("کوئلہ ".repeat(50));

    assertThat(fitted).endsWith("…").doesNotContain("\uFFFD");
    assertThat(fitted.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(250, 254);
    assertThat(ShapefileWriter.fitted("short")).isEqualTo("short");
  }

  @Test
  void gdalReadsItBack() throws Exception {
    Gdal.assumeInstalled();
    Path shp = folder.resolve("sites.shp");
    ShapefileWriter.write(
        shp,
        ShapeType.POLYGON,
        List.of(
            text("name"),
            new Attribute("grade", Attribute.Type.REAL),
            new Attribute("figures", Attribute.Type.INTEGER),
            new Attribute("since", Attribute.Type.DATE)),
        List.of(
            SourceFeature.of(
                Samples.wkt(
                    "POLYGON ((66 30, 67 30, 67 31, 66 30), (66.6 30.2, 66.8 30.2, 66.8 30.4, 66.6 30.2))"),
                "ریکوڈک",
                0.53,
                5L,
                LocalDate.of(2028, 1, 2)),
            SourceFeature.of(null, null, null, null, null)));

    String said = Gdal.run("ogrinfo", "-al", shp.toString());

    assertThat(said)
        .doesNotContain("Warning")
        .doesNotContain("ERROR")
        .contains("Geometry: Polygon")
        .contains("Feature Count: 2")
        .contains("Extent: (66.000000, 30.000000) - (67.000000, 31.000000)")
        .contains("WGS 84")
        .contains("name (String) = ریکوڈک")
        .contains("grade (Real) = 0.53")
        .contains("figures (Integer) = 5")
        .contains("since (Date) = 2028/01/02")
        .contains("POLYGON ((66 30,67 31,67 30,66 30),(66.6 30.2,66.8 30.2,66.8 30.4,66.6 30.2))")
        .contains("name (String) = (null)");
  }
}
