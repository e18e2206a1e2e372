package pk.mineralatlas.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.print.Orientation;
import pk.mineralatlas.print.PageProgress;
import pk.mineralatlas.print.PageSize;
import pk.mineralatlas.print.Paper;
import pk.mineralatlas.print.PrintRequest;
import pk.mineralatlas.print.Regions;
import pk.mineralatlas.print.SeriesKind;
import pk.mineralatlas.print.SeriesOutput;
import pk.mineralatlas.print.SeriesRequest;
import pk.mineralatlas.print.SheetBook;
import pk.mineralatlas.print.SheetPart;
import pk.mineralatlas.print.SheetSeries;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.source.ReadOptions;
import pk.mineralatlas.source.ShapefileReader;

/**
 * Prints what a series costs from the shapefiles to the PDF, seconds. Arguments: the folder of the
 * shapefiles; the series, the districts of Balochistan if not given; and the PDF to keep.
 */
public final class SeriesBench {

  private SeriesBench() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = System.out;
    out.println(Machine.facts());
    String words = args.length > 1 ? args[1] : SeriesKind.DISTRICTS_OF + "balochistan";
    long start = System.nanoTime();
    Map<AtlasLayer, FeatureLayer> layers = layers(Path.of(args[0]));
    long loaded = System.nanoTime();
    MapModel model =
        new MapModel(
            new Viewport(new MapPoint(0, 0), 1000, 100, 100), Runnable::run, Runnable::run);
    model.putFeatures(layers);
    Regions regions = new Regions(layers);
    PrintRequest base =
        new PrintRequest(
            "",
            "",
            regions.pakistan(),
            PageSize.of(Paper.A3, Orientation.LANDSCAPE),
            OptionalDouble.empty(),
            SheetPart.all(),
            false,
            LocalDateTime.of(2026, 11, 24, 9, 30),
            model.snapshot(),
            AtlasFilter.none());
    SeriesRequest request =
        SeriesRequest.of(
            SeriesKind.parse(words, regions),
            new SeriesRequest.Choices(base, Optional.empty(), false),
            regions);
    SheetBook book = SheetSeries.of(request, MapRenderer.bundled(), PageProgress.unwatched());
    long laidOut = System.nanoTime();
    Path file = args.length > 2 ? Path.of(args[2]) : Files.createTempFile("series", ".pdf");
    SeriesOutput.pdf(book, file, PageProgress.unwatched());
    long written = System.nanoTime();
    out.printf(
        "%s: %d sheets, %d pages, %,d bytes%n",
        words, book.sheets().size(), book.pageCount(), Files.size(file));
    print(out, "load", start, loaded);
    print(out, "lay out", loaded, laidOut);
    print(out, "write", laidOut, written);
    print(out, "sum", start, written);
    out.printf(Locale.ROOT, "of which the processors worked %.2f s%n", processorS());
    if (args.length < 3) {
      Files.delete(file);
    }
  }

  /** Processor time of the whole process, which a busy machine does not lengthen. */
  private static double processorS() {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e9;
  }

  private static void print(PrintStream out, String name, long fromNs, long toNs) {
    out.printf(Locale.ROOT, "%-8s %6.2f s%n", name, (toNs - fromNs) / 1e9);
  }

  private static Map<AtlasLayer, FeatureLayer> layers(Path folder) throws Exception {
    Map<AtlasLayer, FeatureLayer> layers = new EnumMap<>(AtlasLayer.class);
    for (AtlasLayer id : List.of(AtlasLayer.values())) {
      if (id.fileName().isPresent()) {
        ReadOptions options = ReadOptions.of(id.id(), LambertConformalConic.PAKISTAN);
        Path file = folder.resolve(id.fileName().get() + ".shp");
        layers.put(id, ShapefileReader.read(file, options).features());
      }
    }
    return layers;
  }
}
