package pk.mineralatlas.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import pk.mineralatlas.render.MapRenderer;

class SvgOutputTest {

  private static final double DPI = 100;

  @TempDir Path folder;

  private static MapSheet sheet(int moreSites) throws PrintException {
    return MapSheet.of(
        SheetSamples.request(
            SheetSamples.layers(moreSites), "Balochistan", Paper.A4, Orientation.LANDSCAPE),
        MapRenderer.bundled());
  }

  private static Document read(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(file.toFile());
  }

  private static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      all.add((Element) found.item(i));
    }
    return all;
  }

  @Test
  void thePageIsMeasuredInMillimetres() throws Exception {
    Path file = folder.resolve("map.svg");
    assertThat(SvgOutput.writeAll(sheet(8), file)).containsExactly(file);
    Element root = read(file).getDocumentElement();
    assertThat(root.getAttribute("width")).isEqualTo("297mm");
    assertThat(root.getAttribute("height")).isEqualTo("210mm");
    assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 297 210");
  }

  @Test
  void everySiteIsFoundAndUrduIsNamed() throws Exception {
    MapSheet sheet = sheet(8);
    Path file = folder.resolve("map.svg");
    SvgOutput.writeAll(sheet, file);
    Document document = read(file);
    List<String> texts = elements(document, "text").stream().map(Element::getTextContent).toList();
    assertThat(texts).contains("Reko Diq").anyMatch(text -> text.contains("Khuzdar"));
    assertThat(elements(document, "path"))
        .anyMatch(path -> path.getAttribute("aria-label").contains("بلوچستان"));
    assertThat(document.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo(sheet.title());
  }

  @Test
  void layersHaveTheirNamesInTheirOrder() throws Exception {
    Path file = folder.resolve("map.svg");
    SvgOutput.writeAll(sheet(8), file);
    List<String> names =
        elements(read(file), "g").stream()
            .map(g -> g.getAttribute("inkscape:label"))
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    assertThat(names)
        .startsWith("Land and sea")
        .containsSubsequence("Rivers", "Deposits", "Labels", "Graticule");
  }

  @Test
  void aPageGivenUpLeavesNothing() throws Exception {
    MapSheet sheet = sheet(60);
    PageProgress ended =
        new PageProgress() {
          @Override
          public boolean isCancelled() {
            return true;
          }

          @Override
          public void ready(int pages, int all) {}
        };
    assertThatThrownBy(
            () -> SvgOutput.writeAll(SheetBook.of(sheet), folder.resolve("map.svg"), ended))
        .isInstanceOf(PrintException.class)
        .hasCauseInstanceOf(PrintCancelledException.class);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void furtherPagesHaveFilesOfTheirOwn() throws Exception {
    MapSheet sheet = sheet(60);
    List<Path> files = SvgOutput.writeAll(sheet, folder.resolve("map.svg"));
    assertThat(files).hasSize(sheet.pageCount()).contains(folder.resolve("map-2.svg"));
    for (Path file : files) {
      assertThat(read(file).getDocumentElement().getTagName()).isEqualTo("svg");
    }
  }

  @Test
  void librsvgDrawsThePageAsTheAtlasDoes() throws Exception {
    ProgramRun.assumeThere("rsvg-convert");
    MapSheet sheet = sheet(8);
    Path svg = folder.resolve("map.svg");
    Path png = folder.resolve("drawn.png");
    SvgOutput.writeAll(sheet, svg);
    BufferedImage own = sheet.image(0, DPI / 25.4, () -> false);
    String said =
        ProgramRun.output(
            "",
            "rsvg-convert",
            "--width=" + own.getWidth(),
            "--height=" + own.getHeight(),
            "--output=" + png,
            svg.toString());
    assertThat(said).isEmpty();
    BufferedImage drawn = ImageIO.read(png.toFile());
    // two painters smooth edges each in their own way, so small squares are compared, not pixels
    int unlike = 0;
    int squares = 0;
    for (int y = 0; y + 8 <= own.getHeight(); y += 8) {
      for (int x = 0; x + 8 <= own.getWidth(); x += 8) {
        squares++;
        unlike += Math.abs(luma(own, x, y) - luma(drawn, x, y)) > 16 ? 1 : 0;
      }
    }
    assertThat(unlike).as("of %d squares", squares).isLessThan(squares / 100);
  }

  private static double luma(BufferedImage image, int x, int y) {
    double sum = 0;
    for (int rgb : image.getRGB(x, y, 8, 8, null, 0, 8)) {
      sum += 0.3 * (rgb >> 16 & 255) + 0.59 * (rgb >> 8 & 255) + 0.11 * (rgb & 255);
    }
    return sum / 64;
  }
}
