package pk.mineralatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pk.mineralatlas.app.AtlasProcess;
import pk.mineralatlas.app.VirtualDisplay;

/**
 * How long someone waits for the window: starts {@code target/atlas} on a virtual display again and
 * again and prints the median time from the process's begin to each phase. {@code StartBenchmark
 * [TIMES]}, after {@code mvn package}.
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
          "panels",
          "catalogue");

  private StartBenchmark() {}

  public static void main(String[] args) throws IOException {
    int times = args.length > 0 ? Integer.parseInt(args[0]) : 7;
    Path folder = Files.createTempDirectory("atlas-start");
    Map<String, List<Double>> reached = new TreeMap<>();
    try (VirtualDisplay display = VirtualDisplay.start(1440, 900)) {
      // The first start builds the catalogue and warms the disk's cache.
      for (int i = -1; i < times; i++) {
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
    List<String> command =
        List.of(
            AtlasProcess.launcher().toString(),
            "--timings",
            "--data",
            folder.toString(),
            "--screenshot",
            folder.resolve("window.png").toString());
    try (AtlasProcess atlas = AtlasProcess.start(folder, display.environment(), command)) {
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
