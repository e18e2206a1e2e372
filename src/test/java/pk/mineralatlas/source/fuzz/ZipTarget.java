package pk.mineralatlas.source.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import pk.mineralatlas.source.ShapefileSource;
import pk.mineralatlas.source.file.ShapefileException;

/** What the fuzzer calls with a zip archive. */
public final class ZipTarget {

  private static final int MOST_LAYERS = 3;

  private ZipTarget() {}

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    Path folder = Path.of(System.getProperty("fuzz.folder", "."));
    Path zip = Files.write(folder.resolve("x.zip"), input);
    List<ShapefileSource> layers = List.of();
    try {
      layers = ShapefileSource.in(zip);
    } catch (ShapefileException e) {
      // It is no archive, and that was said.
    }
    for (ShapefileSource layer : layers.subList(0, Math.min(MOST_LAYERS, layers.size()))) {
      Readings.all(layer);
    }
    Files.deleteIfExists(zip);
  }
}
