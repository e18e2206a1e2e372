package pk.mineralatlas.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.mineralatlas.golden.Golden;
import pk.mineralatlas.render.MapRenderer;

class MapSheetPictureTest {

  private static final double PX_PER_MM = 3;

  @TempDir Path folder;

  private static PrintRequest blackAndWhite(PrintRequest r) {
    return new PrintRequest(
        r.title(),
        r.titleUr(),
        r.area(),
        r.page(),
        r.scaleDenominator(),
        r.parts(),
        true,
        r.printedAt(),
        r.snapshot(),
        r.filter());
  }

  /** Each part is drawn alone, and no ink of it may lie outside its place. */
  @ParameterizedTest
  @CsvSource({
    "A5, PORTRAIT, Balochistan, 30",
    "A4, LANDSCAPE, Pakistan, 120",
    "A4, PORTRAIT, Gilgit-Baltistan, 0",
    "A3, LANDSCAPE, Balochistan, 12",
    "A2, PORTRAIT, Balochistan, 90",
    "LETTER, LANDSCAPE, Chagai, 40",
  })
  void noPartDrawsOutsideItsPlace(Paper paper, Orientation orientation, String area, int sites)
      throws Exception {
    MapSheet sheet =
        MapSheet.of(
            SheetSamples.request(SheetSamples.layers(sites), area, paper, orientation),
            MapRenderer.bundled());
    for (int p = 0; p < sheet.pageCount(); p++) {
      for (PlacedPart part : sheet.parts(p)) {
        assertThat(inkOutside(sheet.page(), part))
            .as("page %d, %s in %s", p + 1, part.name(), part.box())
            .isZero();
      }
    }
  }

  private static long inkOutside(PageSize page, PlacedPart part) {
    BufferedImage image =
        new BufferedImage(
            (int) (page.widthMm() * PX_PER_MM),
            (int) (page.heightMm() * PX_PER_MM),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.scale(PX_PER_MM, PX_PER_MM);
    part.drawing()
        .accept(
            new SheetCanvas(
                g, SheetFonts.bundled(), SheetTarget.pixels(PX_PER_MM), false, () -> false));
    g.dispose();
    double slackPx = 0.5 * PX_PER_MM;
    long outside = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        boolean in =
            x >= part.box().xMm() * PX_PER_MM - slackPx
                && x <= part.box().rightMm() * PX_PER_MM + slackPx
                && y >= part.box().yMm() * PX_PER_MM - slackPx
                && y <= part.box().bottomMm() * PX_PER_MM + slackPx;
        outside += !in && (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
      }
    }
    return outside;
  }

  @Test
  void aPngHasThePixelsItsResolutionAsksForAndSaysIt() throws Exception {
    MapSheet sheet =
        MapSheet.of(
            SheetSamples.request(
                SheetSamples.layers(60), "Balochistan", Paper.A5, Orientation.PORTRAIT),
            MapRenderer.bundled());
    List<Path> files =
        PngOutput.writeAll(sheet, PngOutput.Options.of(120), folder.resolve("map.png"));
    assertThat(files).hasSize(sheet.pageCount()).contains(folder.resolve("map-2.png"));
    for (Path file : files) {
      BufferedImage image = ImageIO.read(file.toFile());
      assertThat(image.getWidth()).isEqualTo((int) Math.round(148 * 120 / 25.4));
      assertThat(image.getHeight()).isEqualTo((int) Math.round(210 * 120 / 25.4));
    }
    assertThatThrownBy(
            () ->
                PngOutput.writeAll(sheet, PngOutput.Options.of(5000), folder.resolve("large.png")))
        .isInstanceOf(PrintException.class)
        .hasMessageContaining("choose 36 to 1200");
  }

  @Test
  void blackAndWhiteHasNoColour() throws Exception {
    PrintRequest request =
        blackAndWhite(SheetSamples.request("Balochistan", Paper.A4, Orientation.LANDSCAPE));
    BufferedImage image =
        MapSheet.of(request, MapRenderer.bundled()).image(0, PX_PER_MM, () -> false);
    int coloured = 0;
    for (int rgb :
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
      int r = rgb >> 16 & 255;
      int g = rgb >> 8 & 255;
      int b = rgb & 255;
      coloured += r == g && g == b ? 0 : 1;
    }
    assertThat(coloured).isZero();
  }

  /** Without the map, whose look has goldens of its own. */
  @ParameterizedTest
  @CsvSource({"page-a4, BOTH", "page-a4-urdu, URDU"})
  void thePageLooksAsItDid(String golden, PageLanguage language) throws Exception {
    PrintRequest request =
        SheetSamples.request(
                SheetSamples.layers(24), "Balochistan", Paper.A4, Orientation.LANDSCAPE)
            .in(language)
            .without(SheetPart.LEGEND);
    MapSheet sheet = MapSheet.of(request, MapRenderer.bundled());
    BufferedImage image = new BufferedImage(891, 630, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.scale(PX_PER_MM, PX_PER_MM);
    SheetCanvas canvas =
        new SheetCanvas(g, SheetFonts.bundled(), SheetTarget.pixels(PX_PER_MM), false, () -> false);
    sheet.parts(0).stream()
        .filter(part -> !part.name().equals("map"))
        .forEach(part -> part.drawing().accept(canvas));
    g.dispose();
    Golden.assertLooksLike(golden, image);
  }

  @Test
  void aPageGivenUpStaysUnfinishedAtOnce() throws Exception {
    MapSheet sheet =
        MapSheet.of(
            SheetSamples.request("Balochistan", Paper.A4, Orientation.LANDSCAPE),
            MapRenderer.bundled());
    BufferedImage image = sheet.image(0, 1, () -> true);
    for (int rgb :
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
      assertThat(rgb & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PngOutput.encode(image, 96, bytes);
    assertThat(bytes.size()).isPositive();
  }
}
