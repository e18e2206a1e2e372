package pk.mineralatlas.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.source.file.ShapefileException;
import pk.mineralatlas.style.Theme;

/**
 * Prints the processor time of frames, as the median of many. Arguments: the folder of shapefiles,
 * and optionally a folder for the pictures.
 */
public final class RenderBench {

  private static final int FRAMES = 40;

  /** Time of the processor, so that other programs do not count. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private RenderBench() {}

  public static void main(String[] args) throws ShapefileException, IOException {
    PrintStream out = System.out;
    List<MapLayer> layers = AtlasViews.layers(Path.of(args[0]));
    Map<String, MapSnapshot> views = new LinkedHashMap<>();
    views.put("opening", AtlasViews.opening(layers, 1280, 800));
    views.put("balochistan", AtlasViews.balochistan(layers, 1280, 800));
    views.put("chagai", AtlasViews.chagai(layers, 1280, 800));
    MapRenderer renderer = MapRenderer.bundled();
    for (Map.Entry<String, MapSnapshot> view : views.entrySet()) {
      long first = once(renderer, view.getValue(), 1);
      out.printf(
          Locale.ROOT,
          "%-12s first %6.1f ms, then %6.1f ms, moved %6.1f ms, x2 %6.1f ms%n",
          view.getKey(),
          first / 1e6,
          median(renderer, view.getValue(), 1, 0),
          median(renderer, view.getValue(), 1, 7),
          median(renderer, view.getValue(), 2, 0));
    }
    if (args.length > 1) {
      for (Map.Entry<String, MapSnapshot> view : views.entrySet()) {
        for (Theme theme : Theme.values()) {
          ImageIO.write(
              renderer.image(view.getValue().withTheme(theme), 1),
              "png",
              Path.of(args[1], view.getKey() + "-" + theme + ".png").toFile());
        }
      }
    }
  }

  private static long once(MapRenderer renderer, MapSnapshot view, double pxPerUnit) {
    long start = THREADS.getCurrentThreadCpuTime();
    renderer.image(view, pxPerUnit);
    return THREADS.getCurrentThreadCpuTime() - start;
  }

  /** Median milliseconds of frames, each moved by so many pixels from the one before. */
  private static double median(MapRenderer renderer, MapSnapshot view, double scale, int movePx) {
    long[] times = new long[FRAMES];
    MapSnapshot next = view;
    for (int i = 0; i < 2 * FRAMES; i++) {
      next = next.withViewport(next.viewport().pannedBy(movePx * (i % 2 == 0 ? 1 : -1), movePx));
      times[i % FRAMES] = once(renderer, next, scale);
    }
    Arrays.sort(times);
    return times[FRAMES / 2] / 1e6;
  }
}
