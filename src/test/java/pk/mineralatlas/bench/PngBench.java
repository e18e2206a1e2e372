package pk.mineralatlas.bench;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.print.MapSheet;
import pk.mineralatlas.print.PageProgress;
import pk.mineralatlas.print.PageSize;
import pk.mineralatlas.print.Paper;
import pk.mineralatlas.print.PngOutput;
import pk.mineralatlas.print.PrintRequest;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.source.crs.NamedProjection;

/**
 * Prints what the page of {@link PdfBench} costs as a PNG. Arguments: the folder of the shapefiles;
 * the paper; the resolution in dpi; how many pages are made; optionally the PNG to write. To see
 * what memory a page needs, give the heap: {@code -Xmx1g} with {@code A0 300 1}.
 */
public final class PngBench {

  private PngBench() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = System.out;
    out.println(Machine.facts());
    Paper paper = Paper.find(args[1]).orElseThrow();
    double dpi = Double.parseDouble(args[2]);
    int pages = Integer.parseInt(args[3]);
    long start = System.nanoTime();
    PrintRequest request =
        on(paper, PdfBench.request(Path.of(args[0]), NamedProjection.of("EPSG:32642")));
    print(out, "load", (System.nanoTime() - start) / 1e6);
    double[] ms = new double[pages];
    long bytes = 0;
    for (int i = 0; i < pages; i++) {
      long begin = System.nanoTime();
      bytes = page(request, dpi, args.length > 4 ? Path.of(args[4]) : null);
      ms[i] = (System.nanoTime() - begin) / 1e6;
      if (i == 0) {
        print(out, "first page", ms[0]);
        MapRenderer.bundled().settle();
      }
    }
    double[] later = Arrays.copyOfRange(ms, pages / 2, pages);
    Arrays.sort(later);
    print(out, "later, median", later[later.length / 2]);
    print(out, "later, best", later[0]);
    out.printf(Locale.ROOT, "%,d bytes, heap of at most %,d MB%n", bytes, maxHeapMb());
    long peakMb = PeakMemory.ofMb(ProcessHandle.current().pid());
    out.printf(Locale.ROOT, "the process took at most %,d MB%n", peakMb);
  }

  private static long maxHeapMb() {
    return Runtime.getRuntime().maxMemory() >> 20;
  }

  private static PrintRequest on(Paper paper, PrintRequest r) {
    PageSize page = PageSize.of(paper, r.page().orientation());
    double larger = page.widthMm() / r.page().widthMm();
    return new PrintRequest(
        r.title(),
        r.titleUr(),
        r.area(),
        page,
        OptionalDouble.of(Math.round(r.scaleDenominator().orElseThrow() / larger / 1e5) * 1e5),
        r.parts(),
        r.blackAndWhite(),
        r.printedAt(),
        r.snapshot(),
        r.filter());
  }

  private static long page(PrintRequest request, double dpi, @Nullable Path file) throws Exception {
    MapSheet sheet = MapSheet.of(request, MapRenderer.bundled());
    if (file == null) {
      ByteArrayOutputStream png = new ByteArrayOutputStream(1 << 22);
      PngOutput.write(sheet, 0, dpi, png, PageProgress.unwatched());
      return png.size();
    }
    try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
      PngOutput.write(sheet, 0, dpi, to, PageProgress.unwatched());
    }
    return Files.size(file);
  }

  private static void print(PrintStream out, String name, double ms) {
    out.printf(Locale.ROOT, "%-20s %9.1f ms%n", name, ms);
  }
}
