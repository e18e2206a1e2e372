package pk.mineralatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import pk.mineralatlas.source.ReadOptions;
import pk.mineralatlas.source.ShapefileReader;

/**
 * How fast shapefiles are read, beside GDAL: {@code ShapefileBench FILE [FOLDER]}. The processes
 * take turns, so that a busy machine slows all alike. With a folder, files of a gigabyte are made
 * there and their first features timed.
 */
public final class ShapefileBench {

  private static final int ROUNDS = 7;
  private static final int UNSEEN = 8;
  private static final int WARM = 9;
  private static final int REPEATS = 8;
  private static final int POINTS = 38_000_000;

  private final Path shp;
  private final long bytes;
  private final int records;

  private ShapefileBench(Path shp) throws Exception {
    this.shp = shp;
    this.bytes = Files.size(shp);
    this.records =
        ShapefileReader.read(shp, ReadOptions.of("bench", new FileCoordinates()))
            .report()
            .records();
  }

  public static void main(String[] args) throws Exception {
    ShapefileBench bench = new ShapefileBench(Path.of(args[0]));
    IO.println(Machine.facts());
    IO.println(
        "%s: %,d records, %.0f MB"
            .formatted(bench.shp.getFileName(), bench.records, bench.bytes / 1e6));
    bench.compare();
    if (args.length > 1) {
      Path folder = Path.of(args[1]);
      firstFeatures(LongShapefiles.repeated(bench.shp, REPEATS, folder));
      firstFeatures(LongShapefiles.points(bench.shp, POINTS, folder));
    }
  }

  /** Something that is run in turn with others. */
  @SuppressWarnings("ArrayRecordComponent") // filled round by round, never compared
  private record Runner(String name, List<String> command, double[] ms, long[] peakMb) {

    static Runner of(String name, List<String> command) {
      return new Runner(name, command, new double[ROUNDS], new long[ROUNDS]);
    }

    void run(int round) throws IOException, InterruptedException {
      TimedProcess done = TimedProcess.run(command);
      ms[round] = done.ms();
      peakMb[round] = done.peakMb();
    }

    double medianMs() {
      return ShapefileBench.median(ms);
    }
  }

  private static double median(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private void compare() throws Exception {
    String file = shp.toString();
    String box = "60 23 96 41";
    Runner gdalFull = gdal("ogr2ogr -f Memory, all", "ogr2ogr -f Memory x " + file);
    Runner gdalWindow =
        gdal("ogr2ogr -f Memory, window", "ogr2ogr -spat " + box + " -f Memory x " + file);
    Runner gdalInfo = gdal("ogrinfo -al -so", "ogrinfo -al -so " + file);
    Runner oursFull = ours("full");
    Runner oursWindow = ours("window");
    List<Runner> all = List.of(gdalFull, oursFull, gdalWindow, oursWindow, gdalInfo);
    double[][] warm = new double[4][WARM];
    List<String> ways = List.of("full", "window", "map", "values");
    for (int n = -UNSEEN; n < WARM; n++) {
      for (int way = 0; way < ways.size(); way++) {
        double ms = ShapefileProbe.readMs(ways.get(way), shp);
        warm[way][Math.max(0, n)] = ms;
      }
      for (Runner runner : n < 0 || n >= ROUNDS ? List.<Runner>of() : all) {
        runner.run(n);
      }
    }
    all.forEach(this::print);
    printWarm("in a running program, all", median(warm[0]), gdalFull);
    printWarm("in a running program, window", median(warm[1]), gdalWindow);
    printWarm("in a running program, all, projected to the map", median(warm[2]), gdalFull);
    printWarm("in a running program, all with all attributes", median(warm[3]), gdalFull);
  }

  private static Runner gdal(String name, String command) {
    return Runner.of(name, List.of(command.split(" ", -1)));
  }

  private Runner ours(String way) {
    return Runner.of(
        "a process of the atlas's reader, " + way,
        TimedProcess.java(ShapefileProbe.class.getName(), way, shp.toString()));
  }

  private void print(Runner runner) {
    IO.println(
        "%-46s %7.0f ms   %5.0f MB/s %,12.0f records/s   peak %,d MB"
            .formatted(
                runner.name,
                runner.medianMs(),
                bytes / 1e3 / runner.medianMs(),
                records / runner.medianMs() * 1e3,
                Arrays.stream(runner.peakMb).max().orElse(0)));
  }

  private void printWarm(String what, double ms, Runner beside) {
    IO.println(
        "%-46s %7.0f ms   %5.0f MB/s %,12.0f records/s   %.1f times as fast as %s"
            .formatted(
                what,
                ms,
                bytes / 1e3 / ms,
                records / ms * 1e3,
                beside.medianMs() / ms,
                beside.name));
  }

  private static void firstFeatures(Path shp) throws Exception {
    double[] warm = new double[WARM];
    for (int n = -UNSEEN; n < WARM; n++) {
      warm[Math.max(0, n)] = ShapefileProbe.readMs("first", shp);
    }
    String fresh =
        TimedProcess.run(TimedProcess.java(ShapefileProbe.class.getName(), "first", shp.toString()))
            .output()
            .strip();
    IO.println(
        "%s, %.0f MB: first features %.1f ms after opening in a running program, %s ms in a new one"
            .formatted(shp.getFileName(), Files.size(shp) / 1e6, median(warm), fresh));
  }
}
