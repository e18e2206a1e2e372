package pk.mineralatlas.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.PlateCarree;
import pk.mineralatlas.render.MapRenderer;

/** What stands on which page. */
class SheetPartsTest {

  private static MapSheet sheet(PrintRequest request) throws PrintException {
    return MapSheet.of(request, MapRenderer.bundled());
  }

  private static PrintRequest request(int more, Paper paper, Orientation orientation)
      throws PrintException {
    return SheetSamples.request(SheetSamples.layers(more), "Balochistan", paper, orientation);
  }

  private static PrintRequest of(String box, Paper paper, Orientation orientation)
      throws PrintException {
    MapArea area = new Regions(SheetSamples.layers(8)).box(box);
    return request(8, paper, orientation).with(area, PageSize.of(paper, orientation));
  }

  private static Box box(MapSheet sheet, String part) {
    return sheet.parts(0).stream()
        .filter(placed -> placed.name().equals(part))
        .findFirst()
        .orElseThrow()
        .box();
  }

  private static List<String> names(MapSheet sheet, int page) {
    return sheet.parts(page).stream().map(PlacedPart::name).toList();
  }

  private static List<String> columns(List<IndexColumn> columns) {
    return columns.stream().map(IndexColumn::title).toList();
  }

  @Test
  void theOperatorHasAColumnAndGivesWayFirst() throws Exception {
    List<IndexedSite> sites = sheet(request(8, Paper.A3, Orientation.LANDSCAPE)).sites();
    assertThat(sites).extracting(IndexedSite::operator).contains("Reko Diq Mining Company");
    List<IndexColumn> all = IndexColumn.all(sites, new TypeScale(1, PageLanguage.BOTH));
    assertThat(columns(all)).contains("Operator", "Evidence", "Sq.");
    assertThat(columns(IndexColumn.fewer(all))).doesNotContain("Operator").contains("Position");
    List<IndexColumn> few = all;
    for (int i = 0; i < 10; i++) {
      few = IndexColumn.fewer(few);
    }
    assertThat(columns(few)).containsExactly("No", "Site", "Minerals", "Sq.");
  }

  @Test
  void aColumnThatWouldBeBlankIsLeftOut() {
    IndexedSite site =
        new IndexedSite(1, 0, "a", "A", "", List.of("coal"), "mine", "", "site", "", "A1", 10, 10);
    List<IndexColumn> few = IndexColumn.all(List.of(site), new TypeScale(1, PageLanguage.BOTH));
    assertThat(columns(few)).doesNotContain("Operator", "Evidence", "");
  }

  @Test
  void eachPartCanBeLeftOut() throws Exception {
    MapSheet whole = sheet(request(8, Paper.A3, Orientation.LANDSCAPE));
    assertThat(names(whole, 0))
        .contains("header", "map", "foot", "legend", "index", "chart", "where", "last line");
    MapSheet bare =
        sheet(
            request(8, Paper.A3, Orientation.LANDSCAPE)
                .without(SheetPart.CHART)
                .without(SheetPart.LAST_LINE)
                .without(SheetPart.SOURCES)
                .without(SheetPart.CAUTIONS)
                .without(SheetPart.SCALE_BAR)
                .without(SheetPart.NORTH_ARROW));
    assertThat(names(bare, 0)).doesNotContain("chart", "last line", "foot");
    assertThat(bare.pageCount()).isEqualTo(1);
  }

  @Test
  void anUprightPageSetsTheLegendBesideATallMap() throws Exception {
    MapSheet tall = sheet(of("61.5,25,63,31", Paper.A4, Orientation.PORTRAIT));
    Box map = tall.map().border();
    assertThat(box(tall, "legend").xMm()).isGreaterThan(map.rightMm());
    assertThat(box(tall, "index").yMm()).isGreaterThan(map.bottomMm());
    assertThat(box(tall, "index").rightMm()).isGreaterThan(map.rightMm());
    MapSheet wide = sheet(of("61,28,69,30", Paper.A4, Orientation.PORTRAIT));
    assertThat(box(wide, "legend").yMm()).isGreaterThan(wide.map().border().bottomMm());
  }

  @Test
  void aShortIndexStaysOnTheSmallestPage() throws Exception {
    MapSheet sheet = sheet(of("61.9,29,62.2,29.3", Paper.A5, Orientation.LANDSCAPE));
    assertThat(names(sheet, 0)).contains("index", "where");
    assertThat(sheet.pageCount()).isEqualTo(1);
  }

  @Test
  void theChartCountsEachSiteOnceAndStaysOffSmallPaper() throws Exception {
    MapSheet sheet = sheet(request(30, Paper.A3, Orientation.LANDSCAPE));
    List<MineralCount> counts = MineralCount.of(sheet.sites());
    assertThat(counts.stream().mapToInt(MineralCount::sites).sum()).isEqualTo(sheet.sites().size());
    assertThat(counts).isSortedAccordingTo((a, b) -> b.sites() - a.sites());
    assertThat(counts.getFirst().sites()).isEqualTo(15);
    MapSheet small = sheet(request(30, Paper.A5, Orientation.PORTRAIT));
    IntStream.range(0, small.pageCount())
        .forEach(p -> assertThat(names(small, p)).doesNotContain("chart"));
  }

  @Test
  void rareMineralsAreCountedTogether() {
    List<IndexedSite> sites = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      sites.add(
          new IndexedSite(
              i, i, "s" + i, "S", "", List.of("m" + i % 20), "", "", "", "", "A1", 0, 0));
    }
    List<MineralCount> counts = MineralCount.of(sites);
    assertThat(counts).hasSize(20);
    assertThat(MineralCount.together(counts, 14)).hasSize(14).endsWith(new MineralCount("", 7, 14));
  }

  @Test
  void aPageTooSmallForTheIndexSaysWhichSitesItLeavesOut() throws Exception {
    PrintRequest request =
        SheetSamples.request(
                SheetSamples.layers(40),
                "Balochistan",
                Paper.ofSides(76, 2000),
                Orientation.LANDSCAPE)
            .without(SheetPart.SOURCES)
            .without(SheetPart.CAUTIONS)
            .without(SheetPart.SUBTITLE)
            .without(SheetPart.URDU_TITLE)
            .without(SheetPart.SCALE_BAR)
            .without(SheetPart.NORTH_ARROW)
            .without(SheetPart.TITLE);
    MapSheet sheet = sheet(request);
    assertThat(sheet.problems())
        .anySatisfy(line -> assertThat(line).matches("Sites \\d+ to 43 found no room .* larger .*"))
        .allMatch(line -> !line.contains("\n"));
  }

  @Test
  void aLegendLongerThanAPageGoesOnOnTheNext() {
    List<LegendEntry> entries =
        IntStream.range(0, 400).mapToObj(i -> new LegendEntry((c, b) -> {}, "kind " + i)).toList();
    Legend legend =
        new Legend(
            List.of(
                new Legend.Section("One", entries.subList(0, 3)),
                new Legend.Section("Many", entries.subList(3, 400))),
            SheetFonts.bundled(),
            new TypeScale(1, PageLanguage.BOTH),
            180);
    List<Legend> pages = legend.pages(150);
    assertThat(pages).hasSizeGreaterThan(1).allMatch(page -> page.heightMm() <= 150 + 1e-6);
    assertThat(pages.stream().flatMap(page -> page.entries().stream()).toList()).isEqualTo(entries);
  }

  @Test
  void northIsThatOfTheMapsOwnProjection() throws Exception {
    MapSheet hunza =
        sheet(
            SheetSamples.request(SheetSamples.layers(0), "Hunza", Paper.A4, Orientation.LANDSCAPE));
    assertThat(NorthArrow.leanRad(hunza.map()))
        .isCloseTo(
            LambertConformalConic.PAKISTAN.convergenceRad(hunza.map().centre().lonDeg()),
            Assertions.within(1e-6));
    MapArea flat =
        MapArea.of(new Extent(7_000_000, 3_000_000, 7_600_000, 3_400_000), PlateCarree.WORLD);
    MapFrame frame =
        MapFrame.fitting(new Box(0, 0, 200, 150), new TypeScale(1, PageLanguage.BOTH), flat);
    assertThat(NorthArrow.leanRad(frame)).isCloseTo(0, Assertions.within(1e-9));
    assertThat(OptionalDouble.of(frame.scaleDenominator()).isPresent()).isTrue();
  }
}
