package pk.mineralatlas.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.mineralatlas.analysis.SiteDossier;
import pk.mineralatlas.analysis.Surroundings;
import pk.mineralatlas.catalog.BundledCatalogue;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.golden.Golden;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.source.ReadOptions;
import pk.mineralatlas.source.ShapefileReader;
import pk.mineralatlas.source.file.ShapefileException;

/** Pages of series and reports as another program than the atlas shows them. */
class SeriesPagesByPopplerTest {

  private static final Map<AtlasLayer, FeatureLayer> INVENTED = SheetSamples.layers(8);
  private static final Map<AtlasLayer, FeatureLayer> OWN = new EnumMap<>(AtlasLayer.class);

  @TempDir Path folder;

  @BeforeAll
  static void read() throws ShapefileException {
    ProgramRun.assumeThere("pdftoppm");
    for (AtlasLayer id : List.of(AtlasLayer.PROVINCES, AtlasLayer.DISTRICTS, AtlasLayer.DEPOSITS)) {
      Path home = Path.of(System.getProperty("atlas.home", ""));
      Path file = home.resolve("shapefiles").resolve(id.fileName().orElseThrow() + ".shp");
      ReadOptions options = ReadOptions.of(id.id(), LambertConformalConic.PAKISTAN);
      OWN.put(id, ShapefileReader.read(file, options).features());
    }
  }

  private void compare(String caseName, Path pdf, int page) throws Exception {
    Path image = folder.resolve("page");
    String number = String.valueOf(page);
    assertThat(
            ProgramRun.output(
                "",
                "pdftoppm",
                "-r",
                "100",
                "-png",
                "-singlefile",
                "-f",
                number,
                "-l",
                number,
                pdf.toString(),
                image.toString()))
        .isEmpty();
    BufferedImage seen = ImageIO.read(image.resolveSibling("page.png").toFile());
    Golden.assertLooksLike("paper/" + caseName, seen);
  }

  @Test
  void anOverviewAndASheetOfASeries() throws Exception {
    Regions regions = new Regions(INVENTED);
    PrintRequest base = SheetSamples.request(INVENTED, "Pakistan", Paper.A4, Orientation.LANDSCAPE);
    SeriesRequest request =
        SeriesRequest.of(
            new SeriesKind.Provinces(),
            new SeriesRequest.Choices(base, Optional.empty(), false),
            regions);
    SheetBook book = SheetSeries.of(request, MapRenderer.bundled(), PageProgress.unwatched());
    Path pdf = folder.resolve("series.pdf");
    SeriesOutput.pdf(book, pdf, PageProgress.unwatched());
    compare("series-overview", pdf, 1);
    compare("series-balochistan", pdf, book.firstPage(1));
  }

  private static MapLayer narrowed(MapLayer layer, List<String> sites) {
    FeatureLayer features = layer.features();
    return layer.id() == AtlasLayer.DEPOSITS && features != null
        ? layer.withFeatures(
            features,
            VisibleSet.where(features.size(), f -> sites.contains(features.text(f, "id"))))
        : layer;
  }

  @Test
  void theListBeforeReportsAndAReport() throws Exception {
    Catalogue catalogue = BundledCatalogue.get();
    List<SiteDossier> dossiers =
        Stream.of("saindak", "khewra")
            .flatMap(id -> catalogue.findSite(id).stream())
            .map(site -> SiteDossier.of(catalogue, site, Surroundings.INCIDENT_RADIUS_M))
            .toList();
    PrintRequest all = SheetSamples.request(OWN, "Pakistan", Paper.A4, Orientation.PORTRAIT);
    PrintRequest base =
        all.with(
            all.snapshot()
                .withLayers(
                    all.snapshot().layers().stream()
                        .map(layer -> narrowed(layer, List.of("saindak", "khewra")))
                        .toList()),
            all.filter());
    SheetBook book =
        SiteReports.of(
            dossiers, base, new Regions(OWN), MapRenderer.bundled(), PageProgress.unwatched());
    Path pdf = folder.resolve("reports.pdf");
    SeriesOutput.pdf(book, pdf, PageProgress.unwatched());
    compare("reports-contents", pdf, 1);
    compare("report-first-page", pdf, book.firstPage(1));
    compare("report-last-page", pdf, book.pageCount());
  }
}
