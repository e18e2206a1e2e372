package pk.mineralatlas.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;
import pk.mineralatlas.render.MapRenderer;

class PrinterOutputTest {

  private static MapSheet sheet(Orientation orientation) throws PrintException {
    return MapSheet.of(
        SheetSamples.request(SheetSamples.layers(80), "Balochistan", Paper.A4, orientation),
        MapRenderer.bundled());
  }

  @Test
  void thePagesOfAPrinterAreThoseOfTheSheetAtTrueSize() throws Exception {
    for (Orientation orientation : Orientation.values()) {
      MapSheet sheet = sheet(orientation);
      Pageable pages = PrinterOutput.pages(sheet);
      assertThat(pages.getNumberOfPages()).isEqualTo(sheet.pageCount()).isGreaterThan(1);
      for (int i = 0; i < sheet.pageCount(); i++) {
        PageFormat format = pages.getPageFormat(i);
        assertThat(format.getImageableWidth() * 25.4 / 72)
            .isCloseTo(sheet.page().widthMm(), org.assertj.core.api.Assertions.within(0.1));
        BufferedImage paper =
            new BufferedImage(
                (int) format.getWidth(), (int) format.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = paper.createGraphics();
        graphics.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        assertThat(pages.getPrintable(i).print(graphics, format, i))
            .isEqualTo(Printable.PAGE_EXISTS);
        assertThat(inked(paper)).as("page %d", i + 1).isGreaterThan(1000);
      }
      int end = sheet.pageCount();
      Graphics2D none = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
      assertThat(pages.getPrintable(0).print(none, pages.getPageFormat(0), end))
          .isEqualTo(Printable.NO_SUCH_PAGE);
    }
  }

  private static long inked(BufferedImage image) {
    return Arrays.stream(
            image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
        .filter(rgb -> rgb != -1)
        .count();
  }

  @Test
  void aPrinterThatTakesPagesGetsAllOfThem() throws Exception {
    StreamPrintServiceFactory[] factories =
        StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript");
    assertThat(factories).isNotEmpty();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StreamPrintService printer = factories[0].getPrintService(bytes);
    MapSheet sheet = sheet(Orientation.LANDSCAPE);
    PrinterOutput.print(sheet, printer, 1);
    String postScript = bytes.toString(StandardCharsets.ISO_8859_1);
    assertThat(postScript).startsWith("%!PS");
    assertThat(postScript.split("%%Page:", -1)).hasSize(sheet.pageCount() + 1);
  }
}
