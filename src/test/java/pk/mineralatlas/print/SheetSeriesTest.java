package pk.mineralatlas.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.render.MapRenderer;

class SheetSeriesTest {

  private static final Map<AtlasLayer, FeatureLayer> LAYERS = SheetSamples.layers(0);
  private static final Regions REGIONS = new Regions(LAYERS);

  @TempDir Path folder;

  /** Follows pages, and cancels once so many are ready. */
  private static final class Watcher implements PageProgress {
    private final List<String> seen = new ArrayList<>();
    private int cancelAfter = Integer.MAX_VALUE;

    @Override
    public boolean isCancelled() {
      return seen.size() >= cancelAfter;
    }

    @Override
    public void ready(int pages, int all) {
      seen.add(pages + "/" + all);
    }
  }

  private final Watcher watcher = new Watcher();
  private PrintRequest base;

  @BeforeEach
  void prepare() throws PrintException {
    base = SheetSamples.request(LAYERS, "Pakistan", Paper.A4, Orientation.LANDSCAPE);
  }

  private SheetBook book(String kind) throws PrintException {
    return book(kind, false);
  }

  private SheetBook book(String kind, boolean sameScale) throws PrintException {
    SeriesRequest request =
        SeriesRequest.of(
            SeriesKind.parse(kind, REGIONS),
            new SeriesRequest.Choices(base, Optional.empty(), sameScale),
            REGIONS);
    return SheetSeries.of(request, MapRenderer.bundled(), PageProgress.unwatched());
  }

  private static List<String> titles(SheetBook book) {
    return book.sheets().stream().map(MapSheet::title).toList();
  }

  private static List<String> sites(MapSheet sheet) {
    return sheet.sites().stream().map(IndexedSite::id).toList();
  }

  private List<String> filesLeft() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aSheetForEachProvinceFollowsAnOverview() throws Exception {
    assertThat(titles(book("provinces")))
        .containsExactly(
            "Provinces and territories of Pakistan",
            "Balochistan: minerals",
            "Gilgit-Baltistan: minerals",
            "Khyber Pakhtunkhwa: minerals",
            "Punjab: minerals",
            "Sindh: minerals");
  }

  @Test
  void pagesSayTheirNumberInTheWholeBookAndWhatLiesBesideThem() throws Exception {
    Path file = folder.resolve("provinces.pdf");
    SheetBook book = book("provinces");
    SeriesOutput.pdf(book, file, watcher);
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      int count = pdf.getNumberOfPages();
      assertThat(count).isEqualTo(book.pageCount());
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= count; page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(pdf)).contains("page %d of %d".formatted(page, count));
      }
      stripper.setStartPage(2);
      stripper.setEndPage(2);
      assertThat(stripper.getText(pdf))
          .contains("Balochistan: minerals")
          .contains("Punjab, page")
          .contains("Sindh, page")
          .doesNotContain("Gilgit-Baltistan, page");
      stripper.setStartPage(1);
      stripper.setEndPage(1);
      assertThat(stripper.getText(pdf)).contains("5 sheets", "Khyber Pakhtunkhwa", "Scale");
    }
    assertThat(watcher.seen).last().isEqualTo("%1$d/%1$d".formatted(book.pageCount()));
  }

  @Test
  void districtsOfAProvinceHaveTheirOwnSites() throws Exception {
    SheetBook book = book("districts-of:balochistan");
    assertThat(titles(book))
        .containsExactly("Districts of Balochistan", "Chagai: minerals", "Khuzdar: minerals");
    assertThat(sites(book.sheets().get(1))).containsExactlyInAnyOrder("reko-diq", "saindak");
    assertThat(sites(book.sheets().get(2))).containsExactly("khuzdar");
  }

  @Test
  void eachMineralHasASheetOfItsSites() throws Exception {
    SheetBook book = book("minerals");
    assertThat(titles(book))
        .containsExactly(
            "Minerals of Pakistan",
            "Pakistan: barite",
            "Pakistan: copper",
            "Pakistan: gemstones",
            "Pakistan: gold",
            "Pakistan: silver");
    assertThat(sites(book.sheets().get(5))).containsExactly("saindak");
  }

  @Test
  void aSeriesCanHaveOneScale() throws Exception {
    List<Double> fitted = scales(book("provinces"));
    List<Double> same = scales(book("provinces", true));
    assertThat(Set.copyOf(fitted)).hasSizeGreaterThan(1);
    assertThat(Set.copyOf(same))
        .containsExactly(fitted.stream().max(Double::compare).orElseThrow());
  }

  private static List<Double> scales(SheetBook book) {
    return book.sheets().stream().skip(1).map(MapSheet::scaleDenominator).toList();
  }

  @Test
  void aRegionThatWouldBeLostAtTheScaleOfAllHasItsOwnAndSaysSo() throws Exception {
    base = base.at(OptionalDouble.of(30_000_000));
    SheetBook book = book("provinces");
    assertThat(book.sheets().get(1).scaleDenominator()).isEqualTo(30_000_000);
    assertThat(book.sheets().get(1).problems()).noneMatch(line -> line.contains("would be only"));
    MapSheet sindh = book.sheets().get(5);
    assertThat(sindh.scaleDenominator()).isLessThan(5_000_000);
    assertThat(sindh.problems())
        .anyMatch(line -> line.startsWith("Sindh would be only 15 mm on paper at "));
  }

  @Test
  void everyNamedNeighbourStandsOutsideItsMapAndOnThePage() throws Exception {
    for (MapSheet sheet : book("provinces").sheets()) {
      for (PlacedPart part : sheet.parts(0)) {
        if (part.name().equals("neighbour")) {
          assertThat(part.box().overlaps(sheet.map().border())).isFalse();
          Box page = new Box(0, 0, sheet.page().widthMm(), sheet.page().heightMm());
          assertThat(part.box().toRectangle()).matches(r -> page.toRectangle().contains(r));
        }
      }
    }
  }

  @Test
  void cancellingLeavesNothingBehind() throws Exception {
    SheetBook book = book("provinces");
    for (int after : new int[] {0, 1, book.pageCount() - 1}) {
      watcher.cancelAfter = after;
      watcher.seen.clear();
      assertThatThrownBy(() -> SeriesOutput.pdf(book, folder.resolve("a.pdf"), watcher))
          .isInstanceOf(PrintException.class)
          .hasMessageContaining("nothing was written");
      watcher.seen.clear();
      assertThatThrownBy(() -> SeriesOutput.pdfs(book, folder.resolve("all"), watcher))
          .hasMessageContaining("nothing was written");
      assertThat(filesLeft()).isEmpty();
    }
  }

  @Test
  void anOldFileOutlivesACancelledSeries() throws Exception {
    Path file = Files.writeString(folder.resolve("a.pdf"), "old");
    watcher.cancelAfter = 1;
    assertThatThrownBy(() -> SeriesOutput.pdf(book("provinces"), file, watcher))
        .isInstanceOf(PrintException.class);
    assertThat(file).hasContent("old");
  }

  @Test
  void aFolderGetsAFileForEachSheetAndKeepsItsOthers() throws Exception {
    Files.writeString(folder.resolve("notes.txt"), "mine");
    Files.writeString(folder.resolve("02-chagai-minerals.pdf"), "old");
    List<Path> files = SeriesOutput.pdfs(book("districts-of:balochistan"), folder, watcher);
    assertThat(filesLeft())
        .containsExactly(
            "01-districts-of-balochistan.pdf",
            "02-chagai-minerals.pdf",
            files.getLast().getFileName().toString(),
            "notes.txt");
    assertThat(files.getLast().toString()).endsWith("-khuzdar-minerals.pdf");
    try (PDDocument pdf = Loader.loadPDF(files.get(1).toFile())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Chagai: minerals", "Khuzdar, page");
    }
  }

  @Test
  void aFolderOfPicturesIsMadeWhereThereIsNone() throws Exception {
    Path made = folder.resolve("pictures");
    SeriesOutput.pngs(book("districts-of:balochistan"), PngOutput.Options.of(40), made, watcher);
    try (Stream<Path> files = Files.list(made)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .contains("01-districts-of-balochistan.png", "02-chagai-minerals.png");
    }
    assertThat(filesLeft()).containsExactly("pictures");
  }

  @Test
  void aReadOnlyFolderIsSaidInOneLine() throws Exception {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    locked.toFile().setWritable(false);
    assumeThat(Files.isWritable(locked)).as("root may write everywhere").isFalse();
    assertThatThrownBy(() -> SeriesOutput.pdfs(book("provinces"), locked, watcher))
        .hasMessageContaining("read-only");
  }

  @Test
  void aFileInPlaceOfTheFolderIsSaid() throws Exception {
    Path file = Files.writeString(folder.resolve("taken"), "old");
    assertThatThrownBy(() -> SeriesOutput.pdfs(book("provinces"), file, watcher))
        .isInstanceOf(PrintException.class)
        .hasMessageContaining("is a file, not a folder");
  }

  @Test
  void namesOfFilesKeepUrduAndLoseWhatFileSystemsRefuse() {
    assertThat(SheetNames.words("بلوچستان: معدنیات")).isEqualTo("بلوچستان-معدنیات");
    assertThat(SheetNames.words("a/b\\c:d* “e”")).isEqualTo("a-b-c-d-e");
    assertThat(SheetNames.words("چ".repeat(300)).length()).isEqualTo(100);
  }

  @Test
  void aFilterThatMatchesNothingSaysWhatToDo() throws Exception {
    base =
        base.with(
            base.snapshot()
                .withLayers(
                    base.snapshot().layers().stream().map(SheetSeriesTest::emptied).toList()),
            base.filter());
    assertThatThrownBy(() -> book("provinces"))
        .isInstanceOf(EmptySeriesException.class)
        .hasMessageContaining("widen the filter");
    SeriesRequest asked =
        SeriesRequest.of(
            new SeriesKind.Provinces(),
            new SeriesRequest.Choices(base, Optional.empty(), false, true),
            REGIONS);
    assertThat(asked.sheets()).hasSize(5);
    base = base.without(SheetPart.INDEX);
    assertThatThrownBy(() -> book("minerals")).hasMessageContaining("no mineral");
  }

  private static MapLayer emptied(MapLayer layer) {
    FeatureLayer features = layer.features();
    return layer.id() == AtlasLayer.DEPOSITS && features != null
        ? layer.withFeatures(features, VisibleSet.where(features.size(), f -> false))
        : layer;
  }

  @Test
  void unknownProvincesAndSeriesAreAnsweredWithWhatThereIs() {
    assertThatThrownBy(() -> SeriesKind.parse("districts-of:balochstan", REGIONS))
        .hasMessageContaining("Balochistan");
    assertThatThrownBy(() -> SeriesKind.parse("rivers", REGIONS))
        .hasMessageContaining("districts-of:");
    assertThatThrownBy(() -> book("districts-of:punjab"))
        .hasMessageContaining("no district of Punjab");
  }

  @Test
  void twoBoxesSideBySideAreNeighboursOnTheirSides() {
    List<MapArea> areas = REGIONS.areas(AtlasLayer.DISTRICTS);
    List<String> names = areas.stream().map(MapArea::name).toList();
    var beside = Neighbours.of(areas).get(names.indexOf("Chagai"));
    assertThat(beside).hasSize(1);
    assertThat(names.get(beside.getFirst().other())).isEqualTo("Khuzdar");
    assertThat(beside.getFirst().side()).isEqualTo(Graticule.Edge.RIGHT);
  }
}
