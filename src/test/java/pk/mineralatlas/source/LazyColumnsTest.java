package pk.mineralatlas.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.source.file.SourceFeature;
import pk.mineralatlas.source.shape.ShapeType;

/** Attributes that wait in their file until someone wants them. */
class LazyColumnsTest {

  @TempDir Path folder;

  private static LoadedLayer open(Path shp) throws Exception {
    return ShapefileReader.read(shp, ReadOptions.of("sample", LambertConformalConic.PAKISTAN));
  }

  @Test
  void theEncodingIsFoundWhenTextIsRead() throws Exception {
    Path shp = Samples.write(folder, ShapeType.POINT, "POINT (61 25)");
    Files.delete(Samples.sibling(shp, "cpg"));
    LoadedLayer loaded = open(shp);

    assertThat(loaded.report().encoding())
        .isEqualTo("UTF-8 or windows-1252, as the text will show");
    assertThat(loaded.features().text(0, "name")).isEqualTo("a");
    assertThat(loaded.report().encoding()).isEqualTo("UTF-8 (all text is ASCII)");
  }

  @Test
  void whatIsOddAboutValuesIsToldOnceTheyAreRead() throws Exception {
    Path shp = Samples.write(folder, ShapeType.POINT, "POINT (61 25)");
    Path dbf = Samples.sibling(shp, "dbf");
    byte[] table = Files.readAllBytes(dbf);
    table[43] = 'N';
    Files.write(dbf, table);
    LoadedLayer loaded = open(shp);

    assertThat(loaded.report().warnings()).isEmpty();
    assertThat(loaded.readEverything().report().warnings())
        .containsExactly("a value of name is no number (1 time: record 1)");
  }

  /** Nothing but the header is needed to open: the rows may be anything, even not there yet. */
  @Test
  void openingAsksForNoRow() throws Exception {
    Path shp = manyRows();
    LoadedLayer loaded = open(shp);
    Path dbf = Samples.sibling(shp, "dbf");
    assertThat(Files.size(dbf)).isGreaterThan(4 << 20);
    byte[] table = Files.readAllBytes(dbf);
    String text = new String(table, StandardCharsets.ISO_8859_1);
    Files.write(dbf, text.replace("before", "after!").getBytes(StandardCharsets.ISO_8859_1));

    assertThat(loaded.features().text(0, "word")).startsWith("after!");
  }

  @Test
  void aTableThatShrinksUnderwayIsNoCrash() throws Exception {
    Path shp = manyRows();
    LoadedLayer loaded = open(shp);
    Samples.truncate(Samples.sibling(shp, "dbf"), 4096);

    loaded.readEverything();

    assertThat(loaded.features().text(loaded.features().size() - 1, "word")).isEmpty();
    assertThat(loaded.report().warnings())
        .contains("the .dbf changed or vanished while word was read");
  }

  private Path manyRows() throws Exception {
    Path shp = folder.resolve("many.shp");
    GeometryFactory geometries = new GeometryFactory();
    List<SourceFeature> features = new ArrayList<>();
    String word = "before".repeat(42);
    for (int i = 0; i < 20_000; i++) {
      features.add(
          new SourceFeature(
              geometries.createPoint(new Coordinate(60 + i * 1e-4, 25)), List.of(word)));
    }
    ShapefileWriter.write(
        shp, ShapeType.POINT, List.of(new Attribute("word", Attribute.Type.TEXT)), features);
    return shp;
  }
}
