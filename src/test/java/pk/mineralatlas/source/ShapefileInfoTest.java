package pk.mineralatlas.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.source.file.ShapefileException;
import pk.mineralatlas.source.file.SourceFeature;
import pk.mineralatlas.source.shape.ShapeType;

class ShapefileInfoTest {

  @TempDir Path folder;

  private Path sites() throws ShapefileException {
    Path shp = folder.resolve("sites.shp");
    ShapefileWriter.write(
        shp,
        ShapeType.POINT_Z,
        List.of(
            new Attribute("name", Attribute.Type.TEXT),
            new Attribute("grade", Attribute.Type.REAL),
            new Attribute("figures", Attribute.Type.INTEGER)),
        List.of(
            SourceFeature.of(Samples.wkt("POINT Z (62.1 29.1 900)"), "ریکوڈک", 0.53, 5L),
            SourceFeature.of(Samples.wkt("POINT Z (71.25 34.5 400)"), "Mohmand", 12.25, 12L),
            SourceFeature.of(null, null, null, null)));
    return shp;
  }

  @Test
  void textSaysWhatIsInTheFile() throws Exception {
    Path shp = sites();
    Samples.delete(shp, "shx");

    assertThat(ShapefileInfo.of(shp).text())
        .isEqualTo(
            """
            sites.shp
              shapes     point, with heights
              records    3 (1 without a shape)
              extent     62.1 … 71.25, 29.1 … 34.5
              reference  GCS_WGS_1984 (by the .prj)
              encoding   UTF-8 (by the .cpg, “UTF-8”)
              fields     name     text (C 12)
                         grade    real (N 5.2)
                         figures  integer (N 2)
              warnings   there is no .shx; the records were found by walking through the .shp
            """);
  }

  @Test
  void jsonHoldsTheSame() throws Exception {
    JsonObject json = JsonParser.object().from(ShapefileInfo.of(sites()).json());

    assertThat(json.getString("file")).isEqualTo("sites.shp");
    assertThat(json.getString("type")).isEqualTo("point_z");
    assertThat(json.getInt("records")).isEqualTo(3);
    assertThat(json.getInt("without_shape")).isEqualTo(1);
    assertThat(json.getArray("extent").getDouble(2)).isEqualTo(71.25);
    assertThat(json.getArray("fields").getObject(1).getString("code")).isEqualTo("N");
    assertThat(json.getArray("fields").getObject(1).getInt("decimals")).isEqualTo(2);
    assertThat(json.getArray("warnings")).isEmpty();
  }

  @Test
  void aFileWithoutShapesHasNoExtent() throws Exception {
    Path shp = folder.resolve("none.shp");
    ShapefileWriter.write(shp, ShapeType.POLYGON, Samples.NAME, List.of());

    ShapefileInfo info = ShapefileInfo.of(shp);

    assertThat(info.box()).isEmpty();
    assertThat(info.text()).contains("extent     none");
    assertThat(JsonParser.object().from(info.json()).isNull("extent")).isTrue();
  }

  @Test
  void aFolderMeansAllShapefilesInItAndBelow() throws Exception {
    Path below = Files.createDirectory(folder.resolve("below"));
    Path sites = sites();
    Path lines = Samples.lines(below);
    Files.move(lines, below.resolve("LINES.SHP"));

    assertThat(ShapefileSource.in(folder))
        .extracting(ShapefileSource::file)
        .containsExactly(below.resolve("LINES.SHP"), sites);
    assertThat(ShapefileSource.in(sites)).containsExactly(ShapefileSource.of(sites));
  }
}
