package pk.mineralatlas.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import pk.mineralatlas.render.MapRenderer;

/** What a reader of the PDF can do besides looking at it. */
class PdfFeaturesTest {

  private static MapSheet balochistan;
  private static MapSheet hunza;
  private static byte[] single;
  private static byte[] series;

  @BeforeAll
  static void print() throws Exception {
    balochistan = sheet("Balochistan");
    hunza = sheet("Hunza");
    single = bytes(SheetBook.of(balochistan));
    series = bytes(new SheetBook("Two regions", List.of(hunza, balochistan)));
  }

  private static MapSheet sheet(String area) throws PrintException {
    return MapSheet.of(
        SheetSamples.request(area, Paper.A3, Orientation.LANDSCAPE), MapRenderer.bundled());
  }

  private static byte[] bytes(SheetBook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfOutput.write(book, out, PageProgress.unwatched());
    return out.toByteArray();
  }

  @Test
  void layersCanBeSwitchedByTheNamesOfTheLayersPanelTheTopMostFirst() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(single)) {
      assertThat(pdf.getDocumentCatalog().getOCProperties().getGroupNames())
          .containsSubsequence(
              "Graticule",
              "Labels",
              "Deposits",
              "Places",
              "Licences",
              "Roads and railways",
              "Rivers",
              "Districts",
              "Mineral belts",
              "Risk zones",
              "Provinces",
              "Relief",
              "Land and sea")
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void sheetsOfASeriesShareTheirLayers() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(series);
        PDDocument alone = Loader.loadPDF(single)) {
      assertThat(pdf.getDocumentCatalog().getOCProperties().getGroupNames())
          .containsExactly(alone.getDocumentCatalog().getOCProperties().getGroupNames());
    }
  }

  @Test
  void aLayerThatIsSwitchedOffIsGoneAndTheOthersAreNot() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(single)) {
      PDOptionalContentProperties layers = pdf.getDocumentCatalog().getOCProperties();
      BufferedImage all = picture(pdf);
      layers.setGroupEnabled("Risk zones", false);
      BufferedImage withoutRisk = picture(pdf);
      for (String name : layers.getGroupNames()) {
        layers.setGroupEnabled(name, false);
      }
      BufferedImage none = picture(pdf);
      double changed = onMap(all, withoutRisk);
      assertThat(changed).isBetween(0.05, 0.9);
      assertThat(mapIsWhite(none)).isTrue();
    }
  }

  private static final double PX_PER_MM = 2;

  private static BufferedImage picture(PDDocument pdf) throws IOException {
    return new PDFRenderer(pdf).renderImage(0, (float) (PX_PER_MM * 25.4 / 72), ImageType.RGB);
  }

  /** The share of the map's pixels that differ. */
  private static double onMap(BufferedImage a, BufferedImage b) {
    Box map = balochistan.map().neatLine().inset(1);
    int differ = 0;
    int count = 0;
    for (int y = (int) (map.yMm() * PX_PER_MM); y < map.bottomMm() * PX_PER_MM; y++) {
      for (int x = (int) (map.xMm() * PX_PER_MM); x < map.rightMm() * PX_PER_MM; x++) {
        differ += a.getRGB(x, y) == b.getRGB(x, y) ? 0 : 1;
        count++;
      }
    }
    return (double) differ / count;
  }

  private static boolean mapIsWhite(BufferedImage image) {
    BufferedImage white =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        white.setRGB(x, y, 0xFFFFFF);
      }
    }
    return onMap(image, white) == 0;
  }

  @Test
  void aSiteOfTheIndexLeadsToItsSymbolAndBack() throws Exception {
    IndexedSite rekoDiq =
        balochistan.sites().stream().filter(s -> s.id().equals("reko-diq")).findFirst().get();
    try (PDDocument pdf = Loader.loadPDF(single)) {
      Map<String, PDAnnotationLink> links = new HashMap<>();
      for (PDAnnotationLink link : links(pdf.getPage(0))) {
        if (link.getDestination() instanceof PDNamedDestination place) {
          links.put(place.getNamedDestination(), link);
        }
      }
      PDAnnotationLink onMap = Objects.requireNonNull(links.get("1/index/reko-diq"));
      double heightPt = pdf.getPage(0).getMediaBox().getHeight();
      double xPt = rekoDiq.xMm() * 72 / 25.4;
      double yPt = heightPt - rekoDiq.yMm() * 72 / 25.4;
      assertThat(onMap.getRectangle().contains((float) xPt, (float) yPt)).isTrue();
      assertThat(onMap.isPrinted()).isTrue();
      PDAnnotationLink inIndex = Objects.requireNonNull(links.get("1/map/reko-diq"));
      PDNamedDestination place = (PDNamedDestination) inIndex.getDestination();
      PDPageXYZDestination symbol =
          (PDPageXYZDestination) pdf.getDocumentCatalog().findNamedDestinationPage(place);
      assertThat(symbol.getPage()).isEqualTo(pdf.getPage(0));
      assertThat((double) symbol.getTop()).isBetween(yPt, yPt + 120);
      assertThat((double) symbol.getLeft()).isBetween(xPt - 120, xPt);
    }
  }

  @Test
  void sourcesNamedInTheNotesLeadToWhereTheyAre() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(single)) {
      PDFTextStripperByArea words = new PDFTextStripperByArea();
      Map<String, String> found = new HashMap<>();
      for (PDAnnotationLink link : links(pdf.getPage(0))) {
        if (link.getAction() instanceof PDActionURI address) {
          PDRectangle r = link.getRectangle();
          double topPt = pdf.getPage(0).getMediaBox().getHeight() - r.getUpperRightY();
          words.addRegion(
              "link",
              new Rectangle2D.Double(r.getLowerLeftX() - 0.3, topPt, r.getWidth(), r.getHeight()));
          words.extractRegions(pdf.getPage(0));
          found.merge(address.getURI(), words.getTextForRegion("link").strip(), String::concat);
        }
      }
      assertThat(found)
          .containsEntry("https://www.openstreetmap.org/copyright", "OpenStreetMap")
          .containsEntry("https://www.naturalearthdata.com/", "Natural Earth")
          .containsKey("https://mrdata.usgs.gov/");
    }
  }

  @Test
  void onlyAddressesOfTheWebAreLinks() throws Exception {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      PdfMarks marks = new PdfMarks(java.util.Map.of());
      Box box = new Box(10, 10, 20, 5);
      marks.on(page, 1).link(URI.create("https://example.org/a"), box);
      marks.on(page, 1).link(URI.create("file:///etc/passwd"), box);
      marks.on(page, 1).link(URI.create("javascript:alert(1)"), box);
      marks.on(page, 1).linkTo("nowhere", box);
      marks.addTo(pdf);
      assertThat(links(page)).hasSize(1);
    }
  }

  private static List<PDAnnotationLink> links(PDPage page) throws IOException {
    return page.getAnnotations().stream()
        .filter(PDAnnotationLink.class::isInstance)
        .map(PDAnnotationLink.class::cast)
        .toList();
  }

  @Test
  void bookmarksNameEachSheetWithItsMapAndItsIndex() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(series)) {
      var outline = pdf.getDocumentCatalog().getDocumentOutline();
      assertThat(titles(outline)).containsExactly(hunza.title(), balochistan.title());
      for (PDOutlineItem sheet : outline.children()) {
        assertThat(titles(sheet)).contains("Map", "Index of sites");
      }
      PDOutlineItem second = outline.getLastChild();
      assertThat(second.findDestinationPage(pdf)).isEqualTo(pdf.getPage(hunza.pageCount()));
    }
  }

  private static List<String> titles(PDOutlineNode node) {
    List<String> all = new ArrayList<>();
    node.children().forEach(item -> all.add(item.getTitle()));
    return all;
  }

  @Test
  void xmpSaysWhatTheInformationSays() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(single)) {
      var information = pdf.getDocumentInformation();
      byte[] xmp = pdf.getDocumentCatalog().getMetadata().toByteArray();
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      Element root =
          factory.newDocumentBuilder().parse(new ByteArrayInputStream(xmp)).getDocumentElement();
      assertThat(text(root, "dc:title"))
          .contains("Balochistan: minerals", "بلوچستان: معدنیات")
          .startsWith(information.getTitle());
      assertThat(text(root, "dc:creator")).isEqualTo(information.getAuthor());
      assertThat(text(root, "dc:language")).isEqualTo("enur");
      assertThat(text(root, "pdf:Keywords")).isEqualTo(information.getKeywords());
      assertThat(OffsetDateTime.parse(text(root, "xmp:CreateDate")).toInstant())
          .isEqualTo(information.getCreationDate().toInstant())
          .isEqualTo(SheetSamples.DAY.atZone(ZoneId.systemDefault()).toInstant());
    }
  }

  @Test
  void signsInATitleDoNotBreakTheMetadata() throws Exception {
    byte[] pdf = bytes(new SheetBook("Copper & <gold>\u0007 ذ", List.of(hunza)));
    try (PDDocument read = Loader.loadPDF(pdf)) {
      byte[] xmp = read.getDocumentCatalog().getMetadata().toByteArray();
      Element root =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(xmp))
              .getDocumentElement();
      assertThat(text(root, "dc:title")).isEqualTo("Copper & <gold>  ذ");
    }
  }

  private static String text(Element root, String name) {
    return root.getElementsByTagName(name).item(0).getTextContent();
  }

  @Test
  void gdalPlacesRekoDiqWithinHalfAMillimetre(@TempDir Path folder) throws Exception {
    ProgramRun.assumeThere("gdalsrsinfo", "gdaltransform");
    Path file = Files.write(folder.resolve("map.pdf"), single);
    String system = ProgramRun.output("", "gdalsrsinfo", "-o", "wkt1", file.toString()).strip();
    assertThat(system).contains("Lambert");
    String lonLat = "62.07 29.12\n";
    String metres = ProgramRun.output(lonLat, "gdaltransform", "-s_srs", "WGS84", "-t_srs", system);
    String pixels =
        ProgramRun.output(
            metres, "gdaltransform", "-i", "--config", "GDAL_PDF_DPI", "300", file.toString());
    String[] xy = pixels.split(" ", -1);
    IndexedSite rekoDiq =
        balochistan.sites().stream().filter(s -> s.id().equals("reko-diq")).findFirst().get();
    double dxMm = Double.parseDouble(xy[0]) * 25.4 / 300 - rekoDiq.xMm();
    double dyMm = Double.parseDouble(xy[1]) * 25.4 / 300 - rekoDiq.yMm();
    assertThat(Math.hypot(dxMm, dyMm)).as("%s → %s", metres, pixels).isLessThan(0.5);
  }

  @Test
  void gdalListsTheLayers(@TempDir Path folder) throws Exception {
    ProgramRun.assumeThere("gdalinfo");
    Path file = Files.write(folder.resolve("map.pdf"), single);
    assertThat(ProgramRun.output("", "gdalinfo", "-mdd", "LAYERS", file.toString()))
        .contains("=Risk_zones")
        .contains("=Deposits");
  }
}
