package pk.mineralatlas.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.PrintService;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pk.mineralatlas.render.MapRenderer;

/** Prints through CUPS into the queue of CUPS-PDF, and looks at what comes out. */
class CupsQueueTest {

  private static final Path CONFIGURATION = Path.of("/etc/cups/cups-pdf.conf");
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final double DPI = 60;

  /** The queue; without it, the test is skipped. */
  private static PrintService queue() throws Exception {
    assumeTrue(Files.isReadable(CONFIGURATION), "CUPS-PDF is not installed");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/lpr")), "Java needs lpr to print");
    ProgramRun.assumeThere("lpstat");
    assumeTrue(
        ProgramRun.output("", "env", "LC_ALL=C", "lpstat", "-r").contains("scheduler is running"),
        "CUPS is installed but does not run");
    String queues = ProgramRun.output("", "lpstat", "-v");
    Optional<PrintService> found =
        PrinterOutput.printers().stream()
            .filter(p -> queues.contains("device for " + p.getName() + ": cups-pdf:/"))
            .findFirst();
    assumeTrue(found.isPresent(), "CUPS has no queue that writes PDFs");
    return found.orElseThrow();
  }

  private static MapSheet sheet(String title, Paper paper, Orientation orientation)
      throws PrintException {
    PrintRequest r =
        SheetSamples.request(SheetSamples.layers(60), "Balochistan", paper, orientation);
    return MapSheet.of(
        new PrintRequest(
            title,
            r.titleUr(),
            r.area(),
            r.page(),
            r.scaleDenominator(),
            r.parts(),
            r.blackAndWhite(),
            r.printedAt(),
            r.snapshot(),
            r.filter()),
        MapRenderer.bundled());
  }

  /** Where CUPS-PDF puts what this user prints. */
  private static Path folder() throws IOException {
    try (Stream<String> lines = Files.lines(CONFIGURATION)) {
      String out =
          lines
              .filter(line -> line.startsWith("Out "))
              .map(line -> line.substring(4).strip())
              .findFirst()
              .orElse("/var/spool/cups-pdf/${USER}");
      return Path.of(
          out.replace("${HOME}", System.getProperty("user.home"))
              .replace("${USER}", System.getProperty("user.name")));
    }
  }

  private static Path arrived(String title) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      if (Files.isDirectory(folder())) {
        try (Stream<Path> files = Files.list(folder())) {
          Optional<Path> file =
              files.filter(f -> f.getFileName().toString().contains(title)).findFirst();
          if (file.isPresent() && isWhole(file.get())) {
            return file.get();
          }
        }
      }
      Thread.sleep(100);
    }
    throw new AssertionError("nothing named %s arrived in %s".formatted(title, folder()));
  }

  private static boolean isWhole(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int from = Math.max(0, bytes.length - 32);
    return new String(bytes, from, bytes.length - from, java.nio.charset.StandardCharsets.US_ASCII)
        .contains("%%EOF");
  }

  private static String uniqueTitle() {
    return "queue" + Long.toString(System.nanoTime(), 36);
  }

  @ParameterizedTest
  @EnumSource(Orientation.class)
  void aPageArrivesOnItsPaperWithItsPicture(Orientation orientation) throws Exception {
    String title = uniqueTitle();
    MapSheet sheet = sheet(title, Paper.A4, orientation);
    PrinterOutput.print(sheet, queue(), PrintedPages.parse(1, "1"));
    Path file = arrived(title);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      BufferedImage printed =
          new PDFRenderer(document).renderImageWithDPI(0, (float) DPI, ImageType.RGB);
      BufferedImage own = sheet.image(0, DPI / 25.4, () -> false);
      PDRectangle box = document.getPage(0).getMediaBox();
      double shortMm = Math.min(box.getWidth(), box.getHeight()) * 25.4 / 72;
      double longMm = Math.max(box.getWidth(), box.getHeight()) * 25.4 / 72;
      assertThat(shortMm).isCloseTo(210, within(1.0));
      assertThat(longMm).isCloseTo(297, within(1.0));
      // a queue may lay a landscape page on upright paper
      double straight = unlike(own, printed);
      double turned =
          Math.min(unlike(own, turned(printed)), unlike(own, turned(turned(turned(printed)))));
      assertThat(Math.min(straight, turned)).isLessThan(0.05);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  @Test
  void onlyThePagesAskedForArrive() throws Exception {
    String title = uniqueTitle();
    MapSheet sheet = sheet(title, Paper.A5, Orientation.PORTRAIT);
    assertThat(sheet.pageCount()).isGreaterThan(2);
    PrinterOutput.print(sheet, queue(), PrintedPages.parse(1, "2-3"));
    Path file = arrived(title);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      assertThat(document.getPage(0).getMediaBox().getWidth() * 25.4 / 72)
          .isCloseTo(148, within(1.0));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static BufferedImage turned(BufferedImage image) {
    BufferedImage out =
        new BufferedImage(image.getHeight(), image.getWidth(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        out.setRGB(image.getHeight() - 1 - y, x, image.getRGB(x, y));
      }
    }
    return out;
  }

  /** The share of small squares that differ in brightness; 1 for pictures of unlike size. */
  private static double unlike(BufferedImage a, BufferedImage b) {
    if (Math.abs(a.getWidth() - b.getWidth()) > 3 || Math.abs(a.getHeight() - b.getHeight()) > 3) {
      return 1;
    }
    int squares = 0;
    int unlike = 0;
    int right = Math.min(a.getWidth(), b.getWidth());
    int bottom = Math.min(a.getHeight(), b.getHeight());
    for (int y = 0; y + 8 <= bottom; y += 8) {
      for (int x = 0; x + 8 <= right; x += 8) {
        squares++;
        unlike += Math.abs(luma(a, x, y) - luma(b, x, y)) > 24 ? 1 : 0;
      }
    }
    return (double) unlike / squares;
  }

  private static double luma(BufferedImage image, int x, int y) {
    double sum = 0;
    for (int rgb : image.getRGB(x, y, 8, 8, null, 0, 8)) {
      sum += 0.3 * (rgb >> 16 & 255) + 0.59 * (rgb >> 8 & 255) + 0.11 * (rgb & 255);
    }
    return sum / 64;
  }
}
