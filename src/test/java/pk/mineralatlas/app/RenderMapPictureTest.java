package pk.mineralatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.feature.FeatureLayerBuilder;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.golden.Golden;
import pk.mineralatlas.source.ShapefileWriter;

/** What each part of a rule looks like, from the file on the disk to the picture. */
class RenderMapPictureTest {

  private static final List<Attribute> COLUMNS =
      List.of(
          new Attribute("kind", Attribute.Type.TEXT), new Attribute("name", Attribute.Type.TEXT));
  private static final String[] KINDS = {"a", "b", "c", "d", "e", "f"};

  @TempDir static Path folder;

  @BeforeAll
  static void writeLayers() throws Exception {
    FeatureLayerBuilder areas = new FeatureLayerBuilder("areas", GeometryKind.POLYGON, COLUMNS);
    FeatureLayerBuilder lines = new FeatureLayerBuilder("lines", GeometryKind.LINE, COLUMNS);
    FeatureLayerBuilder points = new FeatureLayerBuilder("points", GeometryKind.POINT, COLUMNS);
    for (int i = 0; i < KINDS.length; i++) {
      double x = 60.6 + 0.6 * i;
      double y = 30.5 + 0.35 * (i % 3);
      areas.beginPart().add(x, y).add(x, y + 1).add(x + 0.9, y + 1.2).add(x + 0.9, y).add(x, y);
      areas.endFeature(KINDS[i], "Area " + i);
      lines.beginPart().add(x, 30.4).add(x + 0.4, y + 0.8).add(x + 0.1, 31.2).add(x + 0.9, 32.5);
      lines.endFeature(KINDS[i], "Line " + i);
      points.beginPart().add(x + 0.2, 31 + 0.3 * (i % 2));
      points.endFeature(KINDS[i], "Point " + i);
    }
    write("areas", areas);
    write("lines", lines);
    write("points", points);
  }

  private static void write(String name, FeatureLayerBuilder layer) throws Exception {
    ShapefileWriter.write(folder.resolve(name + ".shp"), layer.build(), ShapefileWriter.WGS84_PRJ);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          fill            | 'file': 'areas.shp', 'rules': [{'fill': '#3070b0'}]
          fill-stroke     | 'file': 'areas.shp', 'rules': [{'fill': '#fac878', 'fillOpacity': 0.6, 'stroke': '#965a14', 'width': 3}]
          merged          | 'file': 'areas.shp', 'overlap': 'merged', 'rules': [{'fill': '#fac878', 'fillOpacity': 0.6, 'stroke': '#965a14', 'width': 3}]
          opacity         | 'file': 'areas.shp', 'opacity': 0.4, 'rules': [{'fill': '#c00000', 'stroke': '#000', 'width': 4}]
          line            | 'file': 'lines.shp', 'rules': [{'stroke': '#1b5e20', 'width': 4}]
          dash            | 'file': 'lines.shp', 'rules': [{'stroke': '#b71c1c', 'width': 2, 'dash': [8, 3, 2, 3]}]
          marks           | 'file': 'points.shp', 'rules': [{'filter': "kind = 'a'", 'mark': 'circle', 'size': 24, 'fill': '#c85a1e', 'stroke': '#000', 'width': 2}, {'filter': "kind = 'b'", 'mark': 'square', 'size': 24, 'fill': '#f0c81e', 'stroke': '#000', 'width': 2}, {'filter': "kind = 'c'", 'mark': 'diamond', 'size': 24, 'fill': '#3070b0', 'stroke': '#000', 'width': 2}, {'filter': "kind = 'd'", 'mark': 'triangle', 'size': 24, 'fill': '#60a030', 'stroke': '#000', 'width': 2}, {'filter': "kind = 'e'", 'mark': 'star', 'size': 24, 'fill': '#a030a0', 'stroke': '#000', 'width': 2}, {'mark': 'cross', 'size': 24, 'fill': '#505050', 'stroke': '#000', 'width': 2}]
          filters         | 'file': 'areas.shp', 'rules': [{'filter': "kind IN ('a', 'c')", 'fill': '#60a030'}, {'filter': "name LIKE '%4'", 'fill': '#c85a1e'}]
          scales          | 'file': 'areas.shp', 'rules': [{'filter': "kind < 'c'", 'maxScale': 1000000, 'fill': '#c00000'}, {'filter': "kind < 'e'", 'minScale': 1000000, 'maxScale': 100000000, 'fill': '#60a030'}, {'minScale': 100000000, 'fill': '#c00000'}]
          labels          | 'file': 'points.shp', 'rules': [{'fill': '#333', 'size': 5, 'label': "Concatenate(name, ' (', kind, ')')", 'labelSize': 12, 'labelColor': '#0000a0'}]
          """)
  void isDrawnAsItIsMeant(String name, String layer) throws IOException {
    String json =
        ("{'atlasMap': 1, 'background': '#f4f1ea', 'projection': 'EPSG:4326',"
                + " 'extent': [60.4, 30.2, 65, 33], 'layers': [{%s}]}")
            .formatted(layer);
    Path map = Files.writeString(folder.resolve(name + ".json"), quoted(json));
    Path out = folder.resolve(name + ".png");
    CommandRun run =
        CommandRun.of(
            "render", "--map", map.toString(), "--size", "414x252", "--out", out.toString());
    assertThat(run.succeeded().err()).isEmpty();
    Golden.assertLooksLike("map-" + name, ImageIO.read(out.toFile()));
  }

  /** Single quotes stand for double ones, but within double ones. */
  private static String quoted(String text) {
    StringBuilder json = new StringBuilder();
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      within ^= c == '"';
      json.append(c == '\'' && !within ? '"' : c);
    }
    return json.toString();
  }
}
