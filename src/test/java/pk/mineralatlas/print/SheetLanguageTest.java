package pk.mineralatlas.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.Facet;
import pk.mineralatlas.map.LabelLanguage;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.map.YearRange;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.style.Typeface;

/** Pages in English, in Urdu and in both. */
class SheetLanguageTest {

  private static final double PX_PER_MM = 5;

  /** So much a letter's stroke may hang out of its line, above and below. */
  private static final double BEYOND_MM = 0.5;

  /** So much to the sides, where Nastaliq begins a word with a long stroke. */
  private static final double ASIDE_MM = 1.2;

  private static final SheetWords URDU = new SheetWords(true);

  @TempDir Path folder;

  private static PrintRequest request(PageLanguage language, Paper paper, Orientation held)
      throws PrintException {
    return SheetSamples.request(SheetSamples.layers(40), "Balochistan", paper, held).in(language);
  }

  private static MapSheet sheet(PrintRequest request) throws PrintException {
    return MapSheet.of(request, MapRenderer.bundled());
  }

  private String pdf(PrintRequest request) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfOutput.write(sheet(request), out);
    return Files.write(folder.resolve("page.pdf"), out.toByteArray()).toString();
  }

  /** The text in the order of lines, without marks of direction. */
  private static String read(String pdf) throws Exception {
    String text = ProgramRun.output("", "pdftotext", pdf, "-");
    return text.replaceAll("\\p{Cf}", " ").replaceAll("\\s+", " ");
  }

  @Test
  void aPageInUrduHasItsWordsInUrduAndEveryNameOfItsSites() throws Exception {
    ProgramRun.assumeThere("pdftotext");
    PrintRequest request = request(PageLanguage.URDU, Paper.A3, Orientation.LANDSCAPE);
    String text = read(pdf(request));
    assertThat(text)
        .contains("بلوچستان", "علامات", "تانبا", "معدنیات", "فعال", "تصدیق", "کلومیٹر", "شمال")
        .contains("Reko Diq", "Boundaries © OpenStreetMap")
        .doesNotContain("Legend", "LEGEND", "operating", "verified", "Please note", "page 1");
    assertThat(sheet(request).sites())
        .allMatch(site -> text.contains(site.nameUr()))
        .allMatch(site -> text.contains(site.name().split(" ", -1)[0]));
  }

  @Test
  void aPageInEnglishHasNoUrdu() throws Exception {
    ProgramRun.assumeThere("pdftotext");
    String text = read(pdf(request(PageLanguage.ENGLISH, Paper.A3, Orientation.LANDSCAPE)));
    assertThat(text).contains("Balochistan", "LEGEND", "operating", "Reko Diq");
    assertThat(SheetWords.hasUrdu(text)).isFalse();
  }

  @Test
  void aPageInBothHasTitleAndNamesInBoth() throws Exception {
    ProgramRun.assumeThere("pdftotext");
    PrintRequest request = request(PageLanguage.BOTH, Paper.A3, Orientation.LANDSCAPE);
    String text = read(pdf(request));
    assertThat(text).contains("Balochistan: minerals", "بلوچستان", "LEGEND", "operating");
    assertThat(sheet(request).sites()).allMatch(site -> text.contains(site.nameUr()));
  }

  @Test
  void aMapWithNamesInBothHasTownsInBoth() throws Exception {
    ProgramRun.assumeThere("pdftotext");
    PrintRequest request =
        request(PageLanguage.BOTH, Paper.A3, Orientation.LANDSCAPE)
            .in(PageLanguage.BOTH, LabelLanguage.BOTH);
    assertThat(read(pdf(request))).contains("Quetta", "کوئٹہ").doesNotContain("علامات");
  }

  @Test
  void namesOnTheMapFollowThePageUnlessOthersAreAskedFor() throws Exception {
    PrintRequest both = request(PageLanguage.BOTH, Paper.A4, Orientation.PORTRAIT);
    assertThat(both.in(PageLanguage.URDU).snapshot().labels()).isEqualTo(LabelLanguage.URDU);
    assertThat(both.in(PageLanguage.URDU).in(PageLanguage.ENGLISH).snapshot().labels())
        .isEqualTo(LabelLanguage.ENGLISH);
    assertThat(both.in(PageLanguage.ENGLISH, LabelLanguage.URDU).snapshot().labels())
        .isEqualTo(LabelLanguage.URDU);
  }

  @ParameterizedTest
  @EnumSource(PageLanguage.class)
  void noPartDrawsBeyondItsPlace(PageLanguage language) throws Exception {
    for (Paper paper : List.of(Paper.A4, Paper.A3)) {
      for (Orientation held : Orientation.values()) {
        MapSheet sheet = sheet(request(language, paper, held));
        for (int p = 0; p < sheet.pageCount(); p++) {
          for (PlacedPart part : sheet.parts(p)) {
            Box ink = ink(sheet, part);
            assertThat(isWithin(ink, part.box()))
                .as("%s %s %s: %s in %s", language, paper.title(), part.name(), ink, part.box())
                .isTrue();
          }
        }
      }
    }
  }

  private static boolean isWithin(Box ink, Box box) {
    return ink.xMm() >= box.xMm() - ASIDE_MM
        && ink.yMm() >= box.yMm() - BEYOND_MM
        && ink.rightMm() <= box.rightMm() + ASIDE_MM
        && ink.bottomMm() <= box.bottomMm() + BEYOND_MM;
  }

  /** Where a part leaves ink. */
  private static Box ink(MapSheet sheet, PlacedPart part) {
    int wide = (int) (sheet.page().widthMm() * PX_PER_MM);
    int high = (int) (sheet.page().heightMm() * PX_PER_MM);
    BufferedImage image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, wide, high);
    graphics.scale(PX_PER_MM, PX_PER_MM);
    SheetTarget target = SheetTarget.pixels(PX_PER_MM);
    part.drawing()
        .accept(new SheetCanvas(graphics, SheetFonts.bundled(), target, false, () -> false));
    graphics.dispose();
    int[] box = {wide, high, 0, 0};
    for (int y = 0; y < high; y++) {
      for (int x = 0; x < wide; x++) {
        if ((image.getRGB(x, y) & 0xFF) < 200) {
          box[0] = Math.min(box[0], x);
          box[1] = Math.min(box[1], y);
          box[2] = Math.max(box[2], x + 1);
          box[3] = Math.max(box[3], y + 1);
        }
      }
    }
    return new Box(
        box[0] / PX_PER_MM,
        box[1] / PX_PER_MM,
        (box[2] - box[0]) / PX_PER_MM,
        (box[3] - box[1]) / PX_PER_MM);
  }

  @Test
  void everyLineOfTheLegendAndEveryHeadOfTheIndexIsInUrdu() throws Exception {
    MapSheet sheet = sheet(request(PageLanguage.URDU, Paper.A3, Orientation.LANDSCAPE));
    assertThat(sheet.content().legend(100).entries())
        .extracting(LegendEntry::text)
        .hasSizeGreaterThan(10)
        .allMatch(SheetWords::hasUrdu);
    assertThat(IndexColumn.all(sheet.sites(), sheet.content().type()))
        .extracting(IndexColumn::title)
        .allMatch(title -> title.isEmpty() || SheetWords.hasUrdu(title));
    assertThat(sheet.subtitle()).doesNotContainPattern("[A-Za-z]");
  }

  @Test
  void cautionsComeInTheOrderOfTheEnglishOnes() throws Exception {
    MapSnapshot all = SheetSamples.snapshot(SheetSamples.layers(0));
    MapSnapshot shown =
        all.withLayers(all.layers().stream().map(SheetLanguageTest::visible).toList());
    String urdu = UrduCautions.of(shown);
    String[] inOrder = {"سرحدیں", "درست مقام", "لائسنسوں", "ضلعے کا خطرہ", "منتخب فہرست", "پٹیوں"};
    assertThat(urdu).containsSubsequence(inOrder);
    assertThat(SheetNotes.of(shown).cautions())
        .containsSubsequence(
            "Boundaries", "Positions", "Licence outlines", "Risk", "Incidents", "Belt");
  }

  private static MapLayer visible(MapLayer layer) {
    return new MapLayer(layer.atlasId(), layer.features(), true, 1, layer.shown());
  }

  @Test
  void aFilterIsSaidInUrdu() {
    AtlasFilter filter =
        AtlasFilter.none()
            .with(Facet.MINERAL, Set.of("copper"))
            .with(Facet.STATUS, Set.of("operating"))
            .with(Facet.PROVINCE, Set.of("Balochistan"))
            .with(Facet.OPERATOR, Set.of("Saindak Metals"))
            .with(Facet.RISK_LEVEL, Set.of("high"))
            .withYears(new YearRange(2021, 2025));
    assertThat(FilterWords.of(filter, URDU))
        .contains("تانبا · ", "بلوچستان", "فعال", "چلانے والا ادارہ: Saindak Metals")
        .contains("سکیورٹی خطرہ: زیادہ", "واقعات 2021 تا 2025");
    assertThat(FilterWords.of(filter, new SheetWords(false)))
        .contains("operated by Saindak Metals", "risk high", "incidents of 2021–2025");
  }

  @Test
  void aTitleOfOnesOwnStandsOnAPageInUrduAsItIs() throws Exception {
    PrintRequest page = request(PageLanguage.URDU, Paper.A4, Orientation.LANDSCAPE);
    assertThat(sheet(page.titled("Copper for all", "")).titleUr()).isEmpty();
    assertThat(sheet(page.titled("سب کا تانبا", "")).titleUr()).isEqualTo("سب کا تانبا");
    assertThat(sheet(page.titled("Copper", "تانبا")).titleUr()).isEqualTo("تانبا");
  }

  @Test
  void urduIsSetInItsOwnFaceWhateverStyleIsAskedFor() {
    SheetFonts fonts = SheetFonts.bundled();
    TextStyle latin = new TextStyle(Typeface.SANS, 10, TypeScale.INK);
    assertThat(fonts.widthMm("تانبا", latin))
        .isEqualTo(fonts.widthMm("تانبا", latin.with(Typeface.NASTALIQ)));
  }

  @Test
  void everyWordOfTheListHasTheGapsOfItsEnglish() {
    Pattern gap = Pattern.compile("%[ds]");
    for (Map.Entry<String, String> word : UrduWords.all().entrySet()) {
      assertThat(SheetWords.hasUrdu(word.getValue()) || word.getKey().equals("%s"))
          .as(word.toString())
          .isTrue();
      assertThat(gap.matcher(word.getValue()).results().map(m -> m.group()))
          .as(word.toString())
          .containsExactlyElementsOf(
              gap.matcher(word.getKey()).results().map(m -> m.group()).toList());
    }
  }

  @Test
  void whatAFileSaysOfItselfIsInThePagesLanguage() throws Exception {
    Path file = Path.of(pdf(request(PageLanguage.URDU, Paper.A4, Orientation.LANDSCAPE)));
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ur");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("بلوچستان: معدنیات");
      assertThat(document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle())
          .isEqualTo("بلوچستان: معدنیات");
    }
  }
}
