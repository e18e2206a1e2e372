package pk.mineralatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.FeatureLayerBuilder;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.source.ShapefileWriter;

/** Map documents drawn by the command line. */
class RenderMapTest {

  private static final int SEA = 0xFFE1EBF5;
  private static final int LAND = 0xFF60A030;

  @TempDir Path folder;
  private Path out;

  @BeforeEach
  void writeLayers() throws Exception {
    out = folder.resolve("out.png");
    FeatureLayer blocks =
        new FeatureLayerBuilder(
                "blocks",
                GeometryKind.POLYGON,
                List.of(new Attribute("status", Attribute.Type.TEXT)))
            .beginPart()
            .add(66, 29)
            .add(66, 31)
            .add(68, 31)
            .add(68, 29)
            .add(66, 29)
            .endFeature("a")
            .build();
    ShapefileWriter.write(folder.resolve("blocks.shp"), blocks, ShapefileWriter.WGS84_PRJ);
  }

  private Path map(String json) throws IOException {
    return Files.writeString(folder.resolve("map.json"), json.replace('\'', '"'));
  }

  private CommandRun render(String json, String... more) throws IOException {
    List<String> args = new java.util.ArrayList<>(List.of("render", "--map"));
    args.add(map(json).toString());
    args.addAll(List.of("--out", out.toString()));
    args.addAll(List.of(more));
    return CommandRun.of(args.toArray(String[]::new));
  }

  private BufferedImage picture() throws IOException {
    return ImageIO.read(out.toFile());
  }

  private static final String BLOCKS =
      "{'atlasMap': 1, 'background': '#e1ebf5', 'projection': 'EPSG:4326',"
          + " 'extent': [65, 28, 69, 32],"
          + " 'layers': [{'file': 'blocks.shp', 'rules': [{'fill': '#60a030'}]}]}";

  @Test
  void aDocumentIsDrawnInItsOwnSizeWithNothingBesideIt() throws Exception {
    CommandRun run = render(BLOCKS, "--size", "200x200").succeeded();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("Wrote %s.%n".formatted(out));
    BufferedImage picture = picture();
    assertThat(picture.getWidth()).isEqualTo(200);
    assertThat(picture.getHeight()).isEqualTo(200);
    assertThat(picture.getRGB(20, 20)).isEqualTo(SEA);
    assertThat(picture.getRGB(100, 100)).isEqualTo(LAND);
    assertThat(picture.getRGB(48, 100)).isEqualTo(SEA);
    assertThat(picture.getRGB(52, 100)).isEqualTo(LAND);
  }

  @Test
  void anotherPartOfTheWorldCanBeAskedFor() throws Exception {
    render(BLOCKS, "--size", "100x100", "--extent", "67,28,69,30").succeeded();
    assertThat(picture().getRGB(20, 20)).isEqualTo(LAND);
    assertThat(picture().getRGB(60, 60)).isEqualTo(SEA);
  }

  @ParameterizedTest
  @ValueSource(strings = {"EPSG:4326", "EPSG:3857", "atlas", "EPSG:32642", "EPSG:4269"})
  void anyProjectionShowsTheMiddleInTheMiddle(String projection) throws Exception {
    render(BLOCKS.replace("EPSG:4326", projection), "--size", "160x160").succeeded();
    assertThat(picture().getRGB(80, 80)).isEqualTo(LAND);
    assertThat(picture().getRGB(10, 80)).isEqualTo(SEA);
  }

  @Test
  void timingsAreJsonAndNothingElse() throws Exception {
    CommandRun run = render(BLOCKS, "--size", "120x100", "--repeat", "4", "--timings").succeeded();
    JsonObject times = JsonParser.object().from(run.out());
    JsonObject first = times.getObject("first");
    assertThat(first.keySet())
        .containsExactlyInAnyOrder(
            "load", "index", "query", "style", "draw", "label", "encode", "total");
    assertThat(first.getDouble("load")).isPositive();
    assertThat(first.getDouble("total"))
        .isGreaterThanOrEqualTo(first.getDouble("load") + first.getDouble("encode"));
    assertThat(times.getObject("later").getInt("frames")).isEqualTo(3);
    assertThat(times.getObject("later").getObject("median").getDouble("total")).isPositive();
    assertThat(times.getObject("later").getObject("best").getDouble("total"))
        .isLessThanOrEqualTo(times.getObject("later").getObject("median").getDouble("total"));
    assertThat(run.err()).contains("Wrote");
    assertThat(out).exists();
  }

  @Test
  void aMissingLayerIsSaidAndTheRestIsDrawn() throws Exception {
    String json =
        BLOCKS.replace(
            "'layers': [", "'layers': [{'file': 'gone.shp'}, {'file': 'no/roads.shp'}, ");
    CommandRun run = render(json, "--size", "200x200").succeeded();
    assertThat(run.err().lines())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("The map lacks layers[0], “gone”: gone.shp"))
        .anyMatch(line -> line.startsWith("The map lacks layers[1], “roads”:"));
    assertThat(picture().getRGB(100, 100)).isEqualTo(LAND);
  }

  @Test
  void aMapOfWhichEveryLayerIsMissingIsItsBackground() throws Exception {
    CommandRun run =
        render(BLOCKS.replace("blocks.shp", "../gone.shp"), "--size", "90x90").succeeded();
    assertThat(run.err().lines()).hasSize(1);
    assertThat(picture().getRGB(45, 45)).isEqualTo(SEA);
  }

  @Test
  void aColumnThatIsNotThereIsSaidWithItsPlace() throws Exception {
    String json = BLOCKS.replace("{'fill'", "{'filter': 'stauts = 1', 'fill'");
    CommandRun run = render(json, "--size", "90x90").succeeded();
    assertThat(run.err())
        .contains("layers[0].rules[0].filter: at character 1: no column is called “stauts”")
        .contains("there are status");
  }

  @Test
  void layersOfTheCatalogueStandOnTheAtlassGroundWithTheirSources() throws Exception {
    render(
            "{'atlasMap': 1, 'background': 'atlas', 'layers': [{'catalogue': 'relief'},"
                + " {'catalogue': 'deposits', 'rules': [{'fill': '#f00'}]}]}",
            "--size",
            "300x280")
        .succeeded();
    assertThat(picture().getHeight()).as("the line of sources is below").isEqualTo(300);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --extent 70,30,60,31           | west is not less than east
          --extent 60,30,60,31           | west is not less than east
          --extent 60,30,61,30           | south is not less than north
          --extent 60,NaN,61,30          | “NaN” is no place
          --extent 60,30,Infinity,31     | “Infinity” is no place
          --extent 60,30,61              | it is not four numbers
          --extent 60,30,61,91           | latitudes lie between -90 and 90
          --repeat 0                     | --repeat is 0; it can be 1
          --mineral copper               | --mineral is not for map documents
          """)
  void badRequestsAreRefusedInOneLine(String options, String said) throws IOException {
    assertThat(render(BLOCKS, options.split(" ")).refusedWith(Main.BAD_REQUEST).err())
        .contains(said);
    assertThat(out).doesNotExist();
  }

  @Test
  void repeatIsForDocuments() {
    assertThat(
            CommandRun.of("render", "--repeat", "3", "--out", out.toString())
                .refusedWith(Main.BAD_REQUEST)
                .err())
        .contains("--repeat goes with --map");
  }

  @Test
  void whatIsNoDocumentIsRefusedInOneLine() throws IOException {
    assertThat(render("{'atlasMap': 3}").refusedWith(Main.BAD_FILE).err())
        .contains("map.json: atlasMap: the map is of version 3");
    assertThat(
            render(BLOCKS.replace("EPSG:4326", "EPSG:123456")).refusedWith(Main.BAD_REQUEST).err())
        .contains("projection: EPSG:123456 is no projection the atlas knows");
  }

  @Test
  void aPictureThatDoesNotFitIsRefusedWithTheLargestThatDoes() {
    CommandException e =
        org.assertj.core.api.Assertions.catchThrowableOfType(
            CommandException.class, () -> PictureMemory.require(32_000, 32_000, 64));
    assertThat(e.line()).contains("A picture of 32000 × 32000 px does not fit", "the largest");
  }
}
