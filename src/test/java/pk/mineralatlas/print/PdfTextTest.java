package pk.mineralatlas.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.FeatureLayerBuilder;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.LabelLanguage;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.render.MapRenderer;

/** Texts of a PDF as Poppler's programs read them. */
class PdfTextTest {

  /** Letters of two scripts, of which no font has all. */
  private static final String MIXED = "کان K2 کوہ";

  @TempDir Path folder;

  private String file(PrintRequest request) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfOutput.write(MapSheet.of(request, MapRenderer.bundled()), out);
    return Files.write(folder.resolve("map.pdf"), out.toByteArray()).toString();
  }

  /** In the order of the file, in which words of the right-to-left stand one by one. */
  private static String raw(String file) throws Exception {
    return readable(ProgramRun.output("", "pdftotext", "-raw", file, "-"));
  }

  /** In the order of lines. */
  private static String lines(String file) throws Exception {
    return readable(ProgramRun.output("", "pdftotext", file, "-"));
  }

  /** Without marks of direction. */
  private static String readable(String text) {
    return text.replaceAll("\\p{Cf}", " ").replaceAll("\\s+", " ");
  }

  @Test
  void everyNameOfTheIndexIsFound() throws Exception {
    ProgramRun.assumeThere("pdftotext");
    PrintRequest request =
        SheetSamples.request(
            SheetSamples.layers(150), "Balochistan", Paper.A4, Orientation.LANDSCAPE);
    List<IndexedSite> sites = MapSheet.of(request, MapRenderer.bundled()).sites();
    String file = file(request);
    String latin = raw(file);
    assertThat(sites).hasSizeGreaterThan(100).allMatch(site -> latin.contains(site.name()));
    String urdu = lines(file);
    assertThat(sites).allMatch(site -> urdu.contains(site.nameUr()));
  }

  @Test
  void namesOfTwoScriptsOnTheMapAreFound() throws Exception {
    ProgramRun.assumeThere("pdftotext");
    PrintRequest request = SheetSamples.request("Balochistan", Paper.A3, Orientation.LANDSCAPE);
    String text = lines(file(request.with(inUrdu(request.snapshot()), request.filter())));
    assertThat(text).contains(MIXED.split(" ", -1)).contains("کوہ سلطان").contains("ریکوڈک");
  }

  @Test
  void everyFontIsAnEmbeddedSubset() throws Exception {
    ProgramRun.assumeThere("pdffonts");
    PrintRequest request = SheetSamples.request("Balochistan", Paper.A3, Orientation.LANDSCAPE);
    List<String> fonts = ProgramRun.output("", "pdffonts", file(request)).lines().skip(2).toList();
    assertThat(fonts)
        .isNotEmpty()
        .allMatch(line -> line.matches("[A-Z]{6}\\+.* yes +yes +yes +\\d+ +\\d+"));
  }

  /** The map with Urdu labels and a place whose name has letters of two scripts. */
  static MapSnapshot inUrdu(MapSnapshot map) {
    List<MapLayer> layers =
        map.layers().stream()
            .map(
                layer ->
                    layer.id() == AtlasLayer.PLACES
                        ? MapLayer.of(AtlasLayer.PLACES, place(layer))
                        : layer)
            .toList();
    return new MapSnapshot(
        map.viewport(), layers, map.theme(), LabelLanguage.URDU, false, map.selection());
  }

  private static FeatureLayer place(MapLayer like) {
    List<Attribute> columns = Objects.requireNonNull(like.features()).attributes();
    MapPoint at = LambertConformalConic.PAKISTAN.project(67, 30.2);
    return new FeatureLayerBuilder("places", GeometryKind.POINT, columns)
        .beginPart()
        .add(at.xM(), at.yM())
        .endFeature("k2", "K2", MIXED, 1L, 1_500_000L, "province")
        .build();
  }
}
