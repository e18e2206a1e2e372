package pk.mineralatlas.source.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import pk.mineralatlas.source.ShapefileSource;

/** What the fuzzer calls with the files of a shapefile, packed as {@link FuzzedFiles} has it. */
public final class ShapefileTarget {

  private ShapefileTarget() {}

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    Map<String, byte[]> files = FuzzedFiles.unpack(input);
    if (!files.containsKey("shp")) {
      return;
    }
    Path folder = Path.of(System.getProperty("fuzz.folder", "."));
    Path shp = folder.resolve("x.shp");
    FuzzedFiles.write(files, shp);
    try {
      Readings.all(ShapefileSource.of(shp));
    } finally {
      for (String ending : files.keySet()) {
        Files.deleteIfExists(folder.resolve("x." + ending));
      }
    }
  }
}
