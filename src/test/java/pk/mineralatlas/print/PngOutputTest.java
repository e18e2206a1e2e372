package pk.mineralatlas.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.render.MapRenderer;

class PngOutputTest {

  private static final double LON_DEG = 62.07;
  private static final double LAT_DEG = 29.12;

  @TempDir Path folder;

  private static MapSheet sheet(boolean blackAndWhite) throws PrintException {
    PrintRequest r =
        SheetSamples.request(
            SheetSamples.layers(60), "Balochistan", Paper.A4, Orientation.LANDSCAPE);
    PrintRequest wanted =
        new PrintRequest(
            r.title(),
            r.titleUr(),
            r.area(),
            r.page(),
            OptionalDouble.empty(),
            r.parts(),
            blackAndWhite,
            r.printedAt(),
            r.snapshot(),
            r.filter());
    return MapSheet.of(wanted, MapRenderer.bundled());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aPageDrawnInBandsIsThePageDrawnWhole(boolean blackAndWhite) throws Exception {
    MapSheet sheet = sheet(blackAndWhite);
    double dpi = 130;
    BufferedImage whole = sheet.image(0, dpi / 25.4, () -> false);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PngOutput.write(sheet, 0, dpi, 37 * whole.getWidth(), out, PageProgress.unwatched());
    BufferedImage bands = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    assertThat(bands.getWidth()).isEqualTo(whole.getWidth());
    assertThat(bands.getHeight()).isEqualTo(whole.getHeight());
    int differing = 0;
    int most = 0;
    for (int y = 0; y < whole.getHeight(); y++) {
      for (int x = 0; x < whole.getWidth(); x++) {
        int d = difference(whole.getRGB(x, y), bands.getRGB(x, y));
        most = Math.max(most, d);
        differing += d > 8 ? 1 : 0;
      }
    }
    // where a coordinate falls between two samples, rounding may put it to either
    assertThat(differing).as("at most %d apart", most).isLessThan(whole.getWidth() / 40);
  }

  @Test
  void aFewRowsOfTheLargestPageTakeRoomForThoseRowsAlone() throws Exception {
    PrintRequest request = SheetSamples.request("Balochistan", Paper.A0, Orientation.LANDSCAPE);
    MapSheet sheet = MapSheet.of(request, MapRenderer.bundled());
    double pxPerMm = PngOutput.MAX_DPI / 25.4;
    int widthPx = (int) Math.round(sheet.page().widthMm() * pxPerMm);
    BufferedImage rows = new BufferedImage(widthPx, 12, BufferedImage.TYPE_INT_RGB);
    int topPx = (int) (sheet.map().neatLine().yMm() * pxPerMm) + 100;
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    sheet.drawRows(0, rows, topPx, pxPerMm, () -> false);
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    long allRows = 4L * widthPx * (long) (sheet.map().neatLine().heightMm() * pxPerMm);
    assertThat(allocated).isLessThan(allRows / 20);
    assertThat(rows.getRGB(widthPx / 4, 6)).isNotEqualTo(0xFFFFFFFF);
  }

  private static int difference(int a, int b) {
    int most = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      most = Math.max(most, Math.abs((a >> shift & 255) - (b >> shift & 255)));
    }
    return most;
  }

  /** Ends the work once some page is ready. */
  private static PageProgress until(int pages) {
    int[] done = {0};
    return new PageProgress() {
      @Override
      public boolean isCancelled() {
        return done[0] >= pages;
      }

      @Override
      public void ready(int ready, int all) {
        done[0] = ready;
      }
    };
  }

  @Test
  void pagesGivenUpLeaveNothingAndTheOldOnesAsTheyWere() throws Exception {
    MapSheet sheet = sheet(false);
    assertThat(sheet.pageCount()).isGreaterThan(1);
    Path file = Files.writeString(folder.resolve("map.png"), "old");
    Path second = Files.writeString(folder.resolve("map-2.png"), "also old");
    for (int pages : new int[] {0, 1}) {
      assertThatThrownBy(
              () ->
                  PngOutput.writeAll(
                      SheetBook.of(sheet), PngOutput.Options.of(60), file, until(pages)))
          .isInstanceOf(PrintException.class)
          .hasCauseInstanceOf(PrintCancelledException.class);
      assertThat(file).hasContent("old");
      assertThat(second).hasContent("also old");
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files).containsExactlyInAnyOrder(file, second);
      }
    }
  }

  @Test
  void everyPageIsCounted() throws Exception {
    MapSheet sheet = sheet(false);
    StringBuilder said = new StringBuilder();
    PngOutput.writeAll(
        SheetBook.of(sheet),
        PngOutput.Options.of(40),
        folder.resolve("map.png"),
        new PageProgress() {
          @Override
          public boolean isCancelled() {
            return false;
          }

          @Override
          public void ready(int pages, int all) {
            said.append(pages).append('/').append(all).append(' ');
          }
        });
    assertThat(said.toString()).startsWith("1/" + sheet.pageCount());
    assertThat(said.toString().strip()).endsWith(sheet.pageCount() + "/" + sheet.pageCount());
  }

  @Test
  void theWorldFilePlacesASiteWhereItIs() throws Exception {
    MapSheet sheet = sheet(false);
    Path file = folder.resolve("map.v2.png");
    PngOutput.writeAll(sheet, new PngOutput.Options(600, true), file);
    double[] world =
        Files.readAllLines(folder.resolve("map.v2.pgw")).stream()
            .mapToDouble(Double::parseDouble)
            .toArray();
    MapPoint site = LambertConformalConic.PAKISTAN.project(LON_DEG, LAT_DEG);
    double pxPerMm = 600 / 25.4;
    double xMm = ((site.xM() - world[4]) / world[0] + 0.5) / pxPerMm;
    double yMm = ((site.yM() - world[5]) / world[3] + 0.5) / pxPerMm;
    assertThat(xMm).isCloseTo(sheet.map().pageXMm(site.xM()), within(0.01));
    assertThat(yMm).isCloseTo(sheet.map().pageYMm(site.yM()), within(0.01));
    assertThat(folder.resolve("map.v2.prj")).content().startsWith("PROJCS[");
    assertThat(folder.resolve("map-2.pgw")).doesNotExist();
  }

  private static org.assertj.core.data.Offset<Double> within(double mm) {
    return org.assertj.core.api.Assertions.within(mm);
  }

  @Test
  void gdalFindsRekoDiqWithinHalfAMillimetre() throws Exception {
    ProgramRun.assumeThere("gdallocationinfo", "gdalinfo");
    MapSheet sheet = sheet(false);
    Path file = folder.resolve("map.png");
    double dpi = 600;
    PngOutput.writeAll(sheet, new PngOutput.Options(dpi, true), file);
    String found =
        ProgramRun.output(
            "",
            "gdallocationinfo",
            "-wgs84",
            file.toString(),
            String.valueOf(LON_DEG),
            String.valueOf(LAT_DEG));
    var at = java.util.regex.Pattern.compile("\\((\\d+)P,(\\d+)L\\)").matcher(found);
    assertThat(at.find()).as(found).isTrue();
    MapPoint site = LambertConformalConic.PAKISTAN.project(LON_DEG, LAT_DEG);
    double pxPerMm = dpi / 25.4;
    double xMm = (Integer.parseInt(at.group(1)) + 0.5) / pxPerMm;
    double yMm = (Integer.parseInt(at.group(2)) + 0.5) / pxPerMm;
    assertThat(xMm).isCloseTo(sheet.map().pageXMm(site.xM()), within(0.5));
    assertThat(yMm).isCloseTo(sheet.map().pageYMm(site.yM()), within(0.5));
    assertThat(ProgramRun.output("", "gdalinfo", file.toString()).toLowerCase(Locale.ROOT))
        .contains("lambert")
        .contains("pixel size");
  }

  @Test
  void aReadOnlyPlaceIsRefusedBeforeAnythingIsDrawn() throws Exception {
    MapSheet sheet = sheet(false);
    assertThatThrownBy(
            () ->
                PngOutput.writeAll(
                    sheet, PngOutput.Options.of(1200), folder.resolve("none/map.png")))
        .isInstanceOf(PrintException.class)
        .hasMessageContaining("does not exist");
  }
}
