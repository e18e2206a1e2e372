package pk.mineralatlas.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.mineralatlas.geo.Geodesy;
import pk.mineralatlas.geo.LonLat;
import pk.mineralatlas.render.MapRenderer;

class PdfOutputTest {

  @TempDir Path folder;

  private static MapSheet sheet(PrintRequest request) throws PrintException {
    return MapSheet.of(request, MapRenderer.bundled());
  }

  private static PDDocument pdf(MapSheet sheet) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PdfOutput.write(sheet, bytes);
    return Loader.loadPDF(bytes.toByteArray());
  }

  private static PrintRequest balochistan() throws PrintException {
    return SheetSamples.request("Balochistan", Paper.A3, Orientation.LANDSCAPE);
  }

  @Test
  void titleSitesSourcesAndDateReadBackAsText() throws Exception {
    try (PDDocument pdf = pdf(sheet(balochistan()))) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertThat(text)
          .contains("Balochistan: minerals")
          .contains("Saindak Copper-Gold Mine")
          .contains("Khuzdar barite")
          .contains("© OpenStreetMap contributors")
          .contains("Natural Earth")
          .contains("GeoNames (CC BY 4.0)")
          .contains("Positions are indicative")
          .contains("Licence outlines are not published")
          .contains("no security assessment")
          .contains("printed 24 November 2026")
          .contains("page 1 of 1");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Balochistan: minerals");
    }
  }

  @Test
  void urduIsThereAsCharactersBehindItsOutlines() throws Exception {
    try (PDDocument pdf = pdf(sheet(balochistan()))) {
      assertThat(actualTexts(pdf.getPage(0).getResources()))
          .contains("بلوچستان: معدنیات", "ریکوڈک", "سیندک");
    }
  }

  /** The replacement texts of marked content, in the page and the forms it is made of. */
  private static List<String> actualTexts(PDResources resources) throws IOException {
    List<String> found = new ArrayList<>();
    for (COSName name : resources.getPropertiesNames()) {
      COSDictionary properties = resources.getProperties(name).getCOSObject();
      if (properties.getDictionaryObject(COSName.ACTUAL_TEXT) instanceof COSString text) {
        found.add(text.getString());
      }
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.getXObject(name) instanceof PDFormXObject form) {
        found.addAll(actualTexts(form.getResources()));
      }
    }
    return found;
  }

  @Test
  void everyFontIsEmbeddedAsASubset() throws Exception {
    try (PDDocument pdf = pdf(sheet(balochistan()))) {
      List<PDFont> fonts = fonts(pdf.getPage(0).getResources());
      assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
      assertThat(fonts).allMatch(font -> font.getName().matches("[A-Z]{6}\\+.*"));
    }
  }

  private static List<PDFont> fonts(PDResources resources) throws IOException {
    List<PDFont> found = new ArrayList<>();
    for (COSName name : resources.getFontNames()) {
      found.add(resources.getFont(name));
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.getXObject(name) instanceof PDFormXObject form) {
        found.addAll(fonts(form.getResources()));
      }
    }
    return found;
  }

  @Test
  void aLongIndexFlowsToFurtherPagesAndLosesNoSite() throws Exception {
    MapSheet sheet =
        sheet(
            SheetSamples.request(
                SheetSamples.layers(150), "Balochistan", Paper.A4, Orientation.LANDSCAPE));
    try (PDDocument pdf = pdf(sheet)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(sheet.pageCount()).isGreaterThan(1);
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      for (int i = 1; i <= 150; i++) {
        assertThat(text).containsPattern("Prospect number " + i + "\\b");
      }
      assertThat(text).contains("page 2 of " + sheet.pageCount());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "A4, LANDSCAPE, Balochistan, 5000000",
    "A3, LANDSCAPE, Balochistan, 3500000",
    "A2, PORTRAIT, Gilgit-Baltistan, 1000000",
    "A4, PORTRAIT, Pakistan, 10000000",
    "A3, LANDSCAPE, Hunza, 500000",
  })
  void theScaleMeasuredBetweenCrossingsOfTheGraticuleIsTheOneAskedFor(
      Paper paper, Orientation orientation, String area, double denominator) throws Exception {
    PrintRequest fitted = SheetSamples.request(area, paper, orientation);
    MapSheet sheet = sheet(withScale(fitted, denominator));
    try (PDDocument pdf = pdf(sheet)) {
      PdfScan scan = PdfScan.of(pdf, 0);
      Crossing[] two = crossingsNearTheCentre(scan, sheet.map());
      double groundM = Geodesy.distanceM(two[0].position(), two[1].position());
      double paperM = two[0].pointMm().distance(two[1].pointMm()) / 1000;
      assertThat(groundM / paperM).isCloseTo(denominator, within(0.005 * denominator));
    }
  }

  @Test
  void theScaleBarIsAsLongAsItSays() throws Exception {
    MapSheet sheet = sheet(balochistan());
    try (PDDocument pdf = pdf(sheet)) {
      PdfScan scan = PdfScan.of(pdf, 0);
      PdfScan.Text end =
          scan.texts.stream().filter(t -> t.text().equals("km")).findFirst().orElseThrow();
      double km =
          scan.texts.stream()
              .filter(t -> t.text().matches("\\d+") && Math.abs(t.yMm() - end.yMm()) < 0.1)
              .mapToDouble(t -> Double.parseDouble(t.text()))
              .max()
              .orElseThrow();
      double fieldMm =
          scan.fillsMm.stream()
              .filter(b -> b.getY() > end.yMm() && b.getY() < end.yMm() + 2)
              .filter(b -> b.getX() < end.xMm())
              .mapToDouble(b -> b.getWidth())
              .max()
              .orElseThrow();
      assertThat(4 * fieldMm * 1e-6 * sheet.scaleDenominator()).isCloseTo(km, within(0.002 * km));
    }
  }

  private static PrintRequest withScale(PrintRequest r, double denominator) {
    return new PrintRequest(
        r.title(),
        r.titleUr(),
        r.area(),
        r.page(),
        OptionalDouble.of(denominator),
        r.parts(),
        r.blackAndWhite(),
        r.printedAt(),
        r.snapshot(),
        r.filter());
  }

  /** Where a meridian and a parallel named on the map's edge meet. */
  private record Crossing(LonLat position, Point2D pointMm) {}

  /** A line of the graticule with the degrees that stand beside its end. */
  private record Named(double degrees, List<Point2D> pointsMm) {}

  private static Crossing[] crossingsNearTheCentre(PdfScan scan, MapFrame map) {
    List<Named> meridians = named(scan, map, 'E');
    List<Named> parallels = named(scan, map, 'N');
    assertThat(meridians.size()).as("meridians").isGreaterThan(1);
    assertThat(parallels.size()).as("parallels").isGreaterThan(1);
    Point2D centre = new Point2D.Double(map.neatLine().centreXMm(), map.neatLine().centreYMm());
    List<Crossing> all = new ArrayList<>();
    for (Named meridian : meridians) {
      for (Named parallel : parallels) {
        Point2D at = meeting(meridian.pointsMm(), parallel.pointsMm());
        if (at != null && map.neatLine().toRectangle().contains(at)) {
          all.add(new Crossing(new LonLat(meridian.degrees(), parallel.degrees()), at));
        }
      }
    }
    all.sort(Comparator.comparingDouble(c -> c.pointMm().distance(centre)));
    return new Crossing[] {all.get(0), all.get(1)};
  }

  /** The lines by the texts on the lower and the right edge. */
  private static List<Named> named(PdfScan scan, MapFrame map, char side) {
    Box neat = map.neatLine();
    List<Named> found = new ArrayList<>();
    for (PdfScan.Text text : scan.texts) {
      boolean isMark = text.text().matches("\\d+°(\\d\\d′)? " + side);
      boolean onEdge = side == 'E' ? text.yMm() > neat.bottomMm() : text.xMm() > neat.rightMm();
      if (!isMark || !onEdge) {
        continue;
      }
      scan.strokes.stream()
          .filter(s -> s.pointsMm().size() > 60)
          .min(Comparator.comparingDouble(s -> distance(s, text, neat, side)))
          .filter(s -> distance(s, text, neat, side) < 0.3)
          .ifPresent(s -> found.add(new Named(degrees(text.text()), s.pointsMm())));
    }
    return found;
  }

  private static double degrees(String text) {
    String[] parts = text.split("[°′ ]", -1);
    return Double.parseDouble(parts[0])
        + (parts[1].matches("\\d\\d") ? Double.parseDouble(parts[1]) / 60 : 0);
  }

  /** How far from a text's beginning a line leaves the map. */
  private static double distance(PdfScan.Stroke s, PdfScan.Text text, Box neat, char side) {
    Line2D edge =
        side == 'E'
            ? new Line2D.Double(neat.xMm(), neat.bottomMm(), neat.rightMm(), neat.bottomMm())
            : new Line2D.Double(neat.rightMm(), neat.yMm(), neat.rightMm(), neat.bottomMm());
    Point2D at = meeting(s.pointsMm(), List.of(edge.getP1(), edge.getP2()));
    if (at == null) {
      return Double.MAX_VALUE;
    }
    return side == 'E'
        ? Math.abs(text.xMm() - 0.6 - at.getX())
        : Math.abs(text.yMm() - 0.6 - at.getY());
  }

  private static @org.jspecify.annotations.Nullable Point2D meeting(
      List<Point2D> a, List<Point2D> b) {
    for (int i = 1; i < a.size(); i++) {
      for (int j = 1; j < b.size(); j++) {
        Line2D p = new Line2D.Double(a.get(i - 1), a.get(i));
        Line2D q = new Line2D.Double(b.get(j - 1), b.get(j));
        if (p.intersectsLine(q)) {
          return intersection(p, q);
        }
      }
    }
    return null;
  }

  private static Point2D intersection(Line2D p, Line2D q) {
    double px = p.getX2() - p.getX1();
    double py = p.getY2() - p.getY1();
    double qx = q.getX2() - q.getX1();
    double qy = q.getY2() - q.getY1();
    double t = ((q.getX1() - p.getX1()) * qy - (q.getY1() - p.getY1()) * qx) / (px * qy - py * qx);
    return new Point2D.Double(p.getX1() + t * px, p.getY1() + t * py);
  }

  @Test
  void aFullDiskLeavesTheOldFileAndNoOther() throws Exception {
    Path file = folder.resolve("map.pdf");
    Files.writeString(file, "the old one");
    assertThatThrownBy(
            () ->
                PageFile.write(
                    file,
                    out -> {
                      out.write("half".getBytes(StandardCharsets.UTF_8));
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(PrintException.class)
        .hasMessageContaining("the disk is full")
        .hasMessageContaining("untouched")
        .hasMessageNotContaining("\n");
    assertThat(Files.readString(file)).isEqualTo("the old one");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void aMissingFolderIsOneClearLine() throws Exception {
    MapSheet sheet = sheet(balochistan());
    Path file = folder.resolve("none/map.pdf");
    assertThatThrownBy(() -> PdfOutput.write(sheet, file))
        .isInstanceOf(PrintException.class)
        .hasMessageContaining("map.pdf")
        .hasMessageContaining(folder.resolve("none").toString())
        .hasMessageContaining("does not exist")
        .hasMessageNotContaining("\n");
  }

  @Test
  void anAreaOfTheWrongNameIsAnsweredWithTheNearest() {
    assertThatThrownBy(() -> SheetSamples.request("Baluchistan", Paper.A4, Orientation.PORTRAIT))
        .isInstanceOf(PrintException.class)
        .hasMessageContaining("Balochistan");
    assertThatThrownBy(() -> new Regions(Map.of()).box("10,40,12,45"))
        .isInstanceOf(PrintException.class)
        .hasMessageContaining("outside Pakistan");
  }
}
