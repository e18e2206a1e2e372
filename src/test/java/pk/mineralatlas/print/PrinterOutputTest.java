package pk.mineralatlas.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
      Pageable pages =
          new PrinterPages(
              SheetBook.of(sheet),
              PrintedPages.ALL.of(sheet.pageCount()),
              PageProgress.unwatched());
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
    PrinterOutput.print(sheet, printer, PrintedPages.ALL);
    String postScript = bytes.toString(StandardCharsets.ISO_8859_1);
    assertThat(postScript).startsWith("%!PS");
    assertThat(postScript.split("%%Page:", -1)).hasSize(sheet.pageCount() + 1);
  }

  @Test
  void onlyThePagesAskedForArePrinted() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StreamPrintService printer =
        StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
            .getPrintService(bytes);
    MapSheet sheet = sheet(Orientation.PORTRAIT);
    PrinterOutput.print(sheet, printer, PrintedPages.parse(1, "2"));
    assertThat(bytes.toString(StandardCharsets.ISO_8859_1).split("%%Page:", -1)).hasSize(2);
    assertThatThrownBy(() -> PrinterOutput.print(sheet, printer, PrintedPages.parse(1, "700-701")))
        .isInstanceOf(PrintException.class)
        .hasMessageContaining("there is no page 700");
  }

  private static SheetBook series() throws PrintException {
    var layers = SheetSamples.layers(0);
    Regions regions = new Regions(layers);
    PrintRequest base = SheetSamples.request(layers, "Pakistan", Paper.A4, Orientation.LANDSCAPE);
    SeriesRequest request =
        SeriesRequest.of(
            new SeriesKind.Provinces(),
            new SeriesRequest.Choices(base, Optional.empty(), false),
            regions);
    return SheetSeries.of(request, MapRenderer.bundled(), PageProgress.unwatched());
  }

  @Test
  void aSeriesIsOneJobHoweverItsSheetsAreHeld() throws Exception {
    SheetBook book = series();
    assertThat(book.sheets())
        .extracting(s -> s.page().orientation())
        .contains(Orientation.PORTRAIT, Orientation.LANDSCAPE);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StreamPrintService printer =
        StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
            .getPrintService(bytes);
    List<String> seen = new ArrayList<>();
    PageProgress watcher =
        new PageProgress() {
          @Override
          public boolean isCancelled() {
            return false;
          }

          @Override
          public void ready(int pages, int all) {
            seen.add(pages + "/" + all);
          }
        };
    PrintedPages wanted = PrintedPages.parse(1, "2-4");
    PrinterOutput.print(book, printer, new PrinterOutput.Job(wanted, watcher));
    assertThat(bytes.toString(StandardCharsets.ISO_8859_1).split("%%Page:", -1)).hasSize(4);
    assertThat(seen).contains("1/3", "3/3");
    PrinterPages pages = new PrinterPages(book, wanted, watcher);
    for (int i = 0; i < 3; i++) {
      int page = 2 + i;
      int sheet = 0;
      while (sheet + 1 < book.sheets().size() && book.firstPage(sheet + 1) <= page) {
        sheet++;
      }
      boolean isWide = book.sheets().get(sheet).page().orientation() == Orientation.LANDSCAPE;
      assertThat(pages.getPageFormat(i).getOrientation())
          .isEqualTo(isWide ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
    }
  }

  @Test
  void aCancelledJobIsNotSent() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StreamPrintService printer =
        StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
            .getPrintService(bytes);
    PrinterOutput.Job job = new PrinterOutput.Job(PrintedPages.ALL, PageProgress.until(() -> true));
    assertThatThrownBy(() -> PrinterOutput.print(series(), printer, job))
        .isInstanceOf(PrintException.class)
        .hasMessage("Cancelled: nothing was sent to the printer.");
    assertThat(bytes.size()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"'',1,2147483647", "All,1,2147483647", "2,2,2", "1-3,1,3", "' 2 – 5 ',2,5"})
  void pagesAreReadAsPeopleWriteThem(String text, int first, int last) throws Exception {
    assertThat(PrintedPages.parse(3, text)).isEqualTo(new PrintedPages(3, first, last));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "3-2", "x", "1,2", "-1", "99999999"})
  void whatNamesNoPagesIsRefused(String text) {
    assertThatThrownBy(() -> PrintedPages.parse(1, text))
        .isInstanceOf(PrintException.class)
        .hasMessageContaining("names no pages");
  }

  @Test
  void copiesHaveBounds() {
    for (int copies : new int[] {0, -1, 100}) {
      assertThatThrownBy(() -> PrintedPages.parse(copies, ""))
          .isInstanceOf(PrintException.class)
          .hasMessageContaining("choose 1 to 99");
    }
  }

  @Test
  void withoutAPrinterAPdfIsOffered() {
    assertThatThrownBy(() -> PrinterOutput.named("any", List.of()))
        .isInstanceOf(PrintException.class)
        .hasMessageContaining("save the page as PDF");
  }
}
