package pk.mineralatlas.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Platform;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.render.MapRenderer;

/**
 * What the window keeps in memory: the live heap after collecting garbage with a folder's world,
 * licences and sites opened, held against the bytes of their {@code .shp} files, and what many
 * frames in a row leave behind. Arguments: the folder; how many frames, ten thousand if not said.
 */
public final class SteadyHeapBench {

  private static final int FRAMES = 10_000;
  private static final int WIDTH_PX = 320;
  private static final int HEIGHT_PX = 240;

  private SteadyHeapBench() {}

  public static void main(String[] args) throws Exception {
    if (System.getProperty("glass.platform") == null) {
      System.setProperty("glass.platform", "Headless");
    }
    System.setProperty("prism.order", "sw");
    Path folder = Path.of(args[0]);
    int frames = args.length > 1 ? Integer.parseInt(args[1]) : FRAMES;
    List<Path> files =
        Stream.of("world", "licences", "sites").map(n -> folder.resolve(n + ".shp")).toList();
    try (BenchWindow window = BenchWindow.open(Files.createTempDirectory("atlas-bench"))) {
      window.goHome();
      long emptyBytes = liveBytes();
      window.open(files);
      window.goHome();
      memory(files, emptyBytes);
      frames(window.snapshot(), frames);
    }
    Platform.exit();
  }

  private static void memory(List<Path> files, long emptyBytes) throws IOException {
    long shapeBytes = 0;
    for (Path file : files) {
      shapeBytes += Files.size(file);
    }
    long liveBytes = liveBytes();
    Figures.line("geometry on the disk, MB", shapeBytes / 1e6, ".shp files");
    Figures.line("live heap before opening, MB", emptyBytes / 1e6, "the atlas itself");
    Figures.line("live heap with all open, MB", liveBytes / 1e6, "everything");
    Figures.line(
        "live heap with all open, times the geometry", (double) liveBytes / shapeBytes, "<= 4");
    Figures.line(
        "what opening added, times the geometry",
        (double) (liveBytes - emptyBytes) / shapeBytes,
        "<= 4");
  }

  private static void frames(MapSnapshot whole, int count) {
    Viewport start = whole.viewport().withSize(WIDTH_PX, HEIGHT_PX);
    MapRenderer renderer = MapRenderer.bundled();
    draw(renderer, whole, start, count / 10);
    long beforeBytes = liveBytes();
    draw(renderer, whole, start, count);
    long afterBytes = liveBytes();
    Figures.line(
        String.format(
            Locale.ROOT, "%,d frames of %d x %d px leave, MB", count, WIDTH_PX, HEIGHT_PX),
        (afterBytes - beforeBytes) / 1e6,
        "0 of %.0f MB".formatted(beforeBytes / 1e6));
  }

  /** Frames round about a place and in and out, so that no two in a row are the same. */
  private static void draw(MapRenderer renderer, MapSnapshot whole, Viewport start, int count) {
    for (int i = 0; i < count; i++) {
      double angle = i * 0.37;
      Viewport view =
          start
              .pannedBy(150 * Math.cos(angle), 150 * Math.sin(angle))
              .withMetresPerPx(start.metresPerPx() * Math.pow(4, -1 - Math.sin(i * 0.011)));
      renderer.image(whole.withViewport(view), 1);
    }
  }

  private static long liveBytes() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
