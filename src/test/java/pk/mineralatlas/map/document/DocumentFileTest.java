package pk.mineralatlas.map.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.mineralatlas.geo.GeoBounds;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.style.FixedColour;
import pk.mineralatlas.style.GivenRule;
import pk.mineralatlas.style.MarkShape;
import pk.mineralatlas.style.Overlap;

/** Documents as people write them, right and wrong. */
class DocumentFileTest {

  @TempDir Path folder;

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("map.json"), text);
  }

  private String refusal(String text) throws IOException {
    Path file = write(text);
    MapDocumentException e =
        catchThrowableOfType(MapDocumentException.class, () -> DocumentFile.read(file));
    assertThat(e).as(text).isNotNull();
    String line = String.valueOf(e.getMessage());
    assertThat(line).startsWith(file.toString()).endsWith(".").doesNotContain("\n");
    return line.substring(file.toString().length());
  }

  @Test
  void aDocumentByHand() throws Exception {
    MapDocument map =
        DocumentFile.read(
            write(
                """
                {
                  "atlasMap": 1,
                  "background": "#e1ebf5",
                  "projection": "EPSG:4326",
                  "extent": [60.5, 23.5, 77.5, 37.5],
                  "layers": [
                    {"file": "../data/world.shp", "rules": [{"fill": "#f0ebdc", "stroke": "#789"}]},
                    {"name": "Copper", "catalogue": "deposits", "opacity": 0.5, "overlap": "merged",
                     "rules": [{"filter": "importance > 50", "mark": "star", "fill": "#f008"}]}
                  ]
                }
                """
                    .replace("#f008", "#ff000088")));
    assertThat(map.ground().background()).contains(new FixedColour(0xFFE1EBF5));
    assertThat(map.part()).contains(new MapDocument.Box(new GeoBounds(60.5, 23.5, 77.5, 37.5)));
    DocumentLayer world = map.layers().getFirst();
    assertThat(world.source())
        .isEqualTo(
            new DocumentLayer.File(
                OpenedLayer.of(folder.resolveSibling("data").resolve("world.shp")),
                0,
                Optional.empty()));
    assertThat(world.title()).isEqualTo("world");
    assertThat(world.given().style().orElseThrow().overlap()).isEqualTo(Overlap.IN_ORDER);
    GivenRule rule = world.given().style().orElseThrow().rules().getFirst();
    assertThat(rule.stroke()).contains(new FixedColour(0xFF778899));
    assertThat(rule.widthPx()).isEqualTo(1);
    DocumentLayer copper = map.layers().getLast();
    assertThat(copper.source()).isEqualTo(new DocumentLayer.Catalogue(AtlasLayer.DEPOSITS));
    assertThat(copper.given().style().orElseThrow().rules().getFirst().mark())
        .contains(MarkShape.STAR);
    assertThat(copper.given().style().orElseThrow().rules().getFirst().fill())
        .contains(new FixedColour(0x88FF0000));
  }

  @Test
  void theLeastDocumentIsTheAtlasOnWhite() throws Exception {
    MapDocument map = DocumentFile.read(write("\uFEFF{\"atlasMap\": 1}"));
    assertThat(map.ground().background()).contains(new FixedColour(0xFFFFFFFF));
    assertThat(map.ground().isInAtlasProjection()).isTrue();
    assertThat(map.layers()).isEmpty();
  }

  @Test
  void aFileInAnotherPlaceIsNamedRelativeToTheDocument() throws Exception {
    MapDocument map =
        DocumentFile.read(
            write(
                "{'atlasMap': 1, 'layers': [{'file': 'x/a.zip', 'member': 'b/c.shp'}]}"
                    .replace('\'', '"')));
    String elsewhere =
        new String(
            DocumentFile.bytes(map, folder.resolve("sub/other.json")), StandardCharsets.UTF_8);
    assertThat(elsewhere).contains("\"../x/a.zip\"", "\"b/c.shp\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hello                                        | is no JSON: line 1, character 1
          {'atlasMap': 1, 'layers': [}                 | is no JSON: line 1, character
          {'atlasMap': 1, 'opacity': NaN}              | is no JSON: line 1
          []                                           | this is no map of the atlas
          {'layers': []}                               | this is no map of the atlas
          {'atlasMap': 2, 'novelty': 7}                | atlasMap: the map is of version 2 and this atlas reads 1; open it with a newer one
          {'atlasMap': 0.5}                            | atlasMap: there is no version 0.5; write 1
          {'atlasMap': 1, 'layer': []}                 | “layer” is no key here; the nearest is “layers”
          {'atlasMap': 1, 'layers': {}}                | layers: an object is no list
          {'atlasMap': 1, 'layers': [7]}               | layers[0]: 7 is no object
          {'atlasMap': 1, 'background': 'blue'}        | background: “blue” is no colour; write #rgb
          {'atlasMap': 1, 'background': '#11223344'}   | background: nothing lies below it
          {'atlasMap': 1, 'extent': [1, 2, 3]}         | extent: it has 3 entries, not 4
          {'atlasMap': 1, 'extent': [70, 2, 60, 3]}    | extent: west has to be less than east
          {'atlasMap': 1, 'extent': [60, 2, 60, 3]}    | extent: west has to be less than east
          {'atlasMap': 1, 'extent': [60, 95, 61, 96]}  | extent: latitudes end at 90
          {'atlasMap': 1, 'extent': [1e999, 2, 3, 4]}  | extent[0]: Infinity is not between
          {'atlasMap': 1, 'graticule': 'yes'}          | graticule: “yes” is neither true nor false
          {'atlasMap': 1, 'theme': 'sepia'}            | theme: “sepia” is not known; write light, dark, paper
          {'atlasMap': 1, 'view': {'centre': [0, 0]}}  | view: a view is “centre”, “metresPerPx” and “size”
          {'atlasMap': 1, 'filter': {'minerals': []}}  | filter: “minerals” is no key here; the nearest is “mineral”
          """)
  void aMistakeIsSaidWithItsPlace(String text, String said) throws IOException {
    assertThat(refusal(text.replace('\'', '"'))).contains(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                             | layers[1]: a layer comes from a “file” or from the “catalogue”
          {'file': 'a.shp', 'catalogue': 'rivers'}       | layers[1]: a layer comes from a “file” or
          {'catalogue': 'deposit'}                       | layers[1].catalogue: “deposit” is not known
          {'catalogue': 'rivers', 'charset': 'UTF-8'}    | layers[1].charset: it is said of files
          {'catalogue': 'places'}                        | layers[1].catalogue: places is a layer of this map already
          {'file': 'a.shp', 'charset': 'utf-nine'}       | layers[1].charset: “utf-nine” is no encoding
          {'file': 'a.shp', 'opacity': 1.5}              | layers[1].opacity: 1.5 is not between 0 and 1
          {'file': 'a.shp', 'overlap': 'merged'}         | layers[1].overlap: it says how rules are drawn, and there are none
          {'file': ''}                                   | layers[1].file: the text is empty
          {'file': 'a.shp', 'rules': [{'strok': 1}]}     | layers[1].rules[0]: “strok” is no key here; the nearest is “stroke”
          {'file': 'a.shp', 'rules': [{}, {'width': -1}]}            | layers[1].rules[1].width: -1 is not between 0 and 1000
          {'file': 'a.shp', 'rules': [{'filter': 'a = = 3'}]}        | layers[1].rules[0].filter: at character 5: “=” is not expected here
          {'file': 'a.shp', 'rules': [{'label': 'strConcat(a,'}]}    | layers[1].rules[0].label: at character 13: the expression ends too early
          {'file': 'a.shp', 'rules': [{'label': 'a, b'}]}            | layers[1].rules[0].label: at character 2: “,” is not expected here
          {'file': 'a.shp', 'rules': [{'labelSize': 9}]}             | layers[1].rules[0].labelSize: it says how the label is written
          {'file': 'a.shp', 'rules': [{'mark': 'disc'}]}             | layers[1].rules[0].mark: “disc” is not known; write circle, square, diamond, triangle, star, cross
          {'file': 'a.shp', 'rules': [{'dash': [0, 0]}]}             | layers[1].rules[0].dash: at least one length has to be over 0
          {'file': 'a.shp', 'rules': [{'minScale': 9, 'maxScale': 2}]} | layers[1].rules[0].minScale: 1:9 is farther away than maxScale, 1:2
          """)
  void aMistakeInALayerIsSaidWithItsPlace(String layer, String said) throws IOException {
    String text = "{'atlasMap': 1, 'layers': [{'catalogue': 'places'}, %s]}".formatted(layer);
    assertThat(refusal(text.replace('\'', '"'))).contains(said);
  }

  @Test
  void whatIsNoTextOrNotThereIsSaid() throws IOException {
    Path file = folder.resolve("map.json");
    assertThat(catchThrowableOfType(MapDocumentException.class, () -> DocumentFile.read(file)))
        .hasMessage("There is no map %s.".formatted(file));
    Files.write(file, new byte[] {(byte) 0xC3, 0x28});
    assertThat(catchThrowableOfType(MapDocumentException.class, () -> DocumentFile.read(file)))
        .hasMessageEndingWith("it is not text in UTF-8.");
    assertThat(catchThrowableOfType(MapDocumentException.class, () -> DocumentFile.read(folder)))
        .hasMessageContaining("is a folder");
    assertThat(refusal("[".repeat(200_000))).contains("no ");
  }
}
