package pk.mineralatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pk.mineralatlas.app.AtlasProcess;
import pk.mineralatlas.app.VirtualDisplay;

/**
 * How long someone waits for the window: starts {@code target/atlas} on a virtual display again and
 * again and prints the median time from the process's begin to each phase. {@code StartBenchmark
 * [TIMES [new]]}, after {@code mvn package}; with {@code new} no window remembers the one before.
 */
public final class StartBenchmark {

  private static final List<String> PHASES =
      List.of(
          "JVM",
          "toolkit",
          "window open",
          "first paint",
          "base layers",
          "first whole map",
          "map answers",
          "panels",
          "catalogue");

  private StartBenchmark() {}

  public static void main(String[] args) throws IOException {
    int times = args.length > 0 ? Integer.parseInt(args[0]) : 7;
    boolean forgetful = args.length > 1 && args[1].equals("new");
    Path folder = Files.createTempDirectory("atlas-start");
    Map<String, List<Double>> reached = new TreeMap<>();
    try (VirtualDisplay display = VirtualDisplay.start(1440, 900)) {
      // The first starts build the catalogue, warm the disk's cache and leave the map to remember.
      for (int i = -2; i < times; i++) {
        if (forgetful) {
          Files.deleteIfExists(folder.resolve("mineral-atlas").resolve("opening.argb"));
        }
        List<String> lines = start(folder, display);
        if (i >= 0) {
          PHASES.forEach(
              phase ->
                  reached.computeIfAbsent(phase, p -> new ArrayList<>()).add(ms(lines, phase)));
        }
      }
    }
    IO.println(Machine.facts());
    for (String phase : PHASES) {
      double[] ms = reached.getOrDefault(phase, List.of()).stream().mapToDouble(d -> d).toArray();
      IO.println(Samples.line("start to: " + phase, ms));
    }
  }

  private static List<String> start(Path folder, VirtualDisplay display) {
    // Without arguments, as most people start it: to read some takes a tenth of a second.
    String options = "-Datlas.timings=true -Datlas.picture=" + folder.resolve("window.png");
    Map<String, String> environment = new HashMap<>(display.environment());
    environment.put("XDG_DATA_HOME", folder.toString());
    environment.put("ATLAS_JAVA_OPTIONS", options);
    List<String> command = List.of(AtlasProcess.launcher().toString());
    try (AtlasProcess atlas = AtlasProcess.start(folder, environment, command)) {
      atlas.awaitEnd();
      return atlas.lines();
    }
  }

  private static double ms(List<String> lines, String phase) {
    return lines.stream()
        .filter(line -> line.endsWith(phase))
        .mapToDouble(line -> Double.parseDouble(line.strip().split(" ", 2)[0]))
        .findFirst()
        .orElse(Double.NaN);
  }
}
