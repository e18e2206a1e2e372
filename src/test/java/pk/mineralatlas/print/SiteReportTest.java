package pk.mineralatlas.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pk.mineralatlas.analysis.FactSheet;
import pk.mineralatlas.analysis.FigureText;
import pk.mineralatlas.analysis.SiteDossier;
import pk.mineralatlas.analysis.Surroundings;
import pk.mineralatlas.catalog.BundledCatalogue;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.catalog.Fact;
import pk.mineralatlas.catalog.PositionPrecision;
import pk.mineralatlas.catalog.Site;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.source.ReadOptions;
import pk.mineralatlas.source.ShapefileReader;
import pk.mineralatlas.source.file.ShapefileException;

class SiteReportTest {

  private static final Catalogue CATALOGUE = BundledCatalogue.get();
  private static final Map<AtlasLayer, FeatureLayer> LAYERS = new EnumMap<>(AtlasLayer.class);

  @BeforeAll
  static void read() throws ShapefileException {
    for (AtlasLayer id : List.of(AtlasLayer.PROVINCES, AtlasLayer.DISTRICTS, AtlasLayer.DEPOSITS)) {
      Path home = Path.of(System.getProperty("atlas.home", ""));
      Path file = home.resolve("shapefiles").resolve(id.fileName().orElseThrow() + ".shp");
      ReadOptions options = ReadOptions.of(id.id(), LambertConformalConic.PAKISTAN);
      LAYERS.put(id, ShapefileReader.read(file, options).features());
    }
  }

  private static SiteDossier dossier(String id) {
    Site site = CATALOGUE.findSite(id).orElseThrow();
    return SiteDossier.of(CATALOGUE, site, Surroundings.INCIDENT_RADIUS_M);
  }

  private static PrintRequest base() throws PrintException {
    return SheetSamples.request(LAYERS, "Pakistan", Paper.A4, Orientation.PORTRAIT);
  }

  private static SheetBook book(String... ids) throws PrintException {
    List<SiteDossier> dossiers = Arrays.stream(ids).map(SiteReportTest::dossier).toList();
    return SiteReports.of(
        dossiers, base(), new Regions(LAYERS), MapRenderer.bundled(), PageProgress.unwatched());
  }

  private static String text(SheetBook book) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PdfOutput.write(book, bytes, PageProgress.unwatched());
    try (PDDocument pdf = Loader.loadPDF(bytes.toByteArray())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(book.pageCount());
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  private static String words(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  @Test
  void everyStatementStandsWithItsFigureGradeSourceAndAddress() throws Exception {
    String text = text(book("reko-diq"));
    String letters = words(text);
    for (Fact fact : CATALOGUE.factsOf("reko-diq")) {
      assertThat(letters).contains(words(fact.statement()), words(fact.source().url()));
      assertThat(letters).contains(words(FigureText.of(fact)));
    }
    assertThat(text)
        .contains("verified", "reported", "claimed", "NI 43-101", "Reko Diq Mining Company")
        .contains("names this site", "Gwadar", "high in Chagai", "The ring marks the site.");
  }

  @Test
  void theAddressOfAPositionStandsBesideWhereItIsFrom() throws Exception {
    Site site = CATALOGUE.findSite("reko-diq").orElseThrow();
    assertThat(words(text(book("reko-diq"))))
        .contains(words("Position from" + site.positionOrigin() + site.positionUrl()));
  }

  @Test
  void figuresThatDifferStandSideBySide() throws Exception {
    SiteDossier dossier =
        CATALOGUE.sites().stream()
            .map(site -> dossier(site.id()))
            .filter(d -> d.facts().topics().stream().anyMatch(SiteReportTest::hasConflict))
            .findFirst()
            .orElseThrow();
    assertThat(text(book(dossier.site().id()))).contains("side by side, not averaged");
  }

  private static boolean hasConflict(FactSheet.Topic topic) {
    return topic.entries().stream().anyMatch(e -> e instanceof FactSheet.Entry.Disagreeing);
  }

  @Test
  void aSiteKnownOnlyToItsDistrictHasNoSymbolOnTheCloseUp() throws Exception {
    Site site =
        CATALOGUE.sites().stream()
            .filter(s -> s.precision() == PositionPrecision.DISTRICT)
            .findFirst()
            .orElseThrow();
    SheetBook book = book(site.id());
    MapSnapshot shown = book.sheets().getFirst().content().snapshot();
    MapLayer deposits = shown.layer(AtlasLayer.DEPOSITS).orElseThrow();
    FeatureLayer features = Objects.requireNonNull(LAYERS.get(AtlasLayer.DEPOSITS));
    assertThat(features.find(site.id())).isNotNegative();
    assertThat(deposits.shown().contains(features.find(site.id()))).isFalse();
    assertThat(text(book))
        .contains("somewhere in " + site.district())
        .contains("no symbol stands for it")
        .doesNotContain("The ring marks");
  }

  @Test
  void closeUpsHaveARoundScaleByWhatThePositionIsWorth() throws Exception {
    assertThat(book("reko-diq").sheets().getFirst().scaleDenominator()).isEqualTo(250_000);
    Site rough =
        CATALOGUE.sites().stream()
            .filter(s -> s.precision() == PositionPrecision.NEAR)
            .findFirst()
            .orElseThrow();
    assertThat(book(rough.id()).sheets().getFirst().scaleDenominator()).isEqualTo(500_000);
  }

  @Test
  void reportsOnSeveralSitesAreNumberedThroughout() throws Exception {
    SheetBook book = book("reko-diq", "saindak");
    assertThat(book.title()).isEqualTo("Pakistan: reports on 2 sites");
    int pages = book.pageCount();
    assertThat(text(book)).contains("page 1 of " + pages, "page %1$d of %1$d".formatted(pages));
  }

  @Test
  void severalReportsFollowAListOfThemByProvinceWithTheirPages() throws Exception {
    SheetBook book = book("thar-block-2", "saindak", "reko-diq", "khewra");
    assertThat(book.sheets().stream().map(MapSheet::title))
        .containsExactly(
            "Pakistan: reports on 4 sites",
            "Reko Diq",
            CATALOGUE.findSite("saindak").orElseThrow().name(),
            CATALOGUE.findSite("khewra").orElseThrow().name(),
            CATALOGUE.findSite("thar-block-2").orElseThrow().name());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PdfOutput.write(book, bytes, PageProgress.unwatched());
    try (PDDocument pdf = Loader.loadPDF(bytes.toByteArray())) {
      PDFTextStripper first = new PDFTextStripper();
      first.setEndPage(1);
      assertThat(first.getText(pdf).replaceAll("\\s+", " "))
          .contains("BALOCHISTAN", "PUNJAB", "SINDH", "Chagai")
          .contains(book.firstPage(1) + " Reko Diq", book.firstPage(4) + " ");
      assertThat(outline(pdf))
          .containsExactly(
              "Pakistan: reports on 4 sites",
              "Balochistan: Reko Diq, " + book.sheets().get(2).title(),
              "Punjab: " + book.sheets().get(3).title(),
              "Sindh: " + book.sheets().get(4).title());
      assertThat(destinations(pdf, 0)).contains("sheet-1", "sheet-2", "sheet-3", "sheet-4");
      for (int page = 1; page < pdf.getNumberOfPages(); page++) {
        assertThat(destinations(pdf, page)).as("page %d", page + 1).contains("sheet-0");
      }
    }
  }

  /** The bookmarks, and of chapters what stands below them. */
  private static List<String> outline(PDDocument pdf) {
    List<String> lines = new ArrayList<>();
    for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
      List<String> sites = new ArrayList<>();
      item.children().forEach(site -> sites.add(site.getTitle()));
      boolean isChapter = !sites.contains("Map");
      lines.add(item.getTitle() + (isChapter ? ": " + String.join(", ", sites) : ""));
    }
    return lines;
  }

  private static List<String> destinations(PDDocument pdf, int page) throws Exception {
    List<String> names = new ArrayList<>();
    for (PDAnnotation each : pdf.getPage(page).getAnnotations()) {
      if (each instanceof PDAnnotationLink link
          && link.getDestination() instanceof PDNamedDestination named) {
        names.add(named.getNamedDestination());
      }
    }
    return names;
  }

  @Test
  void aSingleReportHasNoListBeforeIt() throws Exception {
    assertThat(book("reko-diq").sheets()).hasSize(1);
  }

  @Test
  void allSitesAreThoseOfTheAreaThatTheFilterLeaves() throws Exception {
    Regions regions = new Regions(LAYERS);
    PrintRequest country = base();
    assertThat(SiteReports.sites(country)).hasSize(CATALOGUE.sites().size());
    PrintRequest chagai = country.with(regions.named("Chagai"), country.page());
    assertThat(SiteReports.sites(chagai))
        .contains("reko-diq", "saindak")
        .doesNotContain("khewra", "thar-block-2");
  }

  @Test
  void noColumnHoldsMoreThanItsHeightAndNoHeadingEndsOne() throws Exception {
    TypeScale type = TypeScale.of(PageSize.of(Paper.A4, Orientation.PORTRAIT));
    for (Site site : CATALOGUE.sites()) {
      List<ReportBlock> blocks = ReportBody.of(dossier(site.id()), SheetFonts.bundled(), type, 92);
      assertThat(blocks).as(site.id()).allMatch(block -> block.heightMm() < 100);
      int next = 0;
      while (next < blocks.size()) {
        ReportColumns page = ReportColumns.fill(blocks, next, new Box(0, 0, 190, 120), 2, 6);
        assertThat(page.next()).as(site.id()).isGreaterThan(next);
        next = page.next();
        assertThat(blocks.get(next - 1).leads()).as(site.id()).isFalse();
      }
    }
  }
}
