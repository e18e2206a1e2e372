package pk.mineralatlas.source.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.mineralatlas.source.file.ShapefileException;

/**
 * Lets Jazzer make up inputs in a process of its own. As a main for as long as one likes: {@code
 * FuzzRun shapefile|zip SECONDS FOLDER [SHAPEFILES]}; what it learned stays in the folder, and
 * shapefiles in another are taken to begin with.
 *
 * @param target the class that is called with each input
 * @param folder where inputs are kept
 */
record FuzzRun(Class<?> target, Path folder) {

  private static final Pattern RUNS = Pattern.compile("Done (\\d+) runs");
  private static final int TIMEOUT_SECONDS = 20;

  /**
   * How it ended.
   *
   * @param exitCode 0 where nothing was found
   * @param inputs how many were tried
   * @param output what Jazzer said
   */
  record Result(int exitCode, long inputs, String output) {}

  public static void main(String[] args) throws Exception {
    Class<?> target = args[0].equals("zip") ? ZipTarget.class : ShapefileTarget.class;
    FuzzRun run =
        new FuzzRun(
            target, Files.createDirectories(Path.of(args[2]).toAbsolutePath().resolve(args[0])));
    if (args.length > 3) {
      run.addSeeds(Path.of(args[3]));
    }
    Result result = run.run(List.of("-max_total_time=" + args[1]));
    IO.println(result.output);
    IO.println("%,d inputs tried; exit code %d".formatted(result.inputs, result.exitCode));
  }

  private Path seeds() throws IOException {
    return Files.createDirectories(folder.resolve("seeds"));
  }

  private void addSeeds(Path shapefiles) throws IOException {
    try (Stream<Path> files = Files.walk(shapefiles)) {
      int number = 0;
      for (Path shp : files.filter(file -> file.toString().endsWith(".shp")).toList()) {
        Files.write(
            seeds().resolve("other-" + number++), FuzzedFiles.pack(FuzzedFiles.beside(shp)));
      }
    }
  }

  /**
   * Tries inputs until an end that the options set, or one fails.
   *
   * @param options of libFuzzer
   */
  Result run(List<String> options) throws IOException, ShapefileException, InterruptedException {
    Path work = Files.createDirectories(folder.resolve("work"));
    Path unused = Files.createDirectories(folder.resolve("unused"));
    Path inputs = Files.createDirectories(folder.resolve("inputs"));
    boolean isZip = target == ZipTarget.class;
    FuzzSeeds.write(
        isZip ? unused : seeds(),
        isZip ? seeds() : unused,
        Files.createDirectories(folder.resolve("made")));
    List<String> command = new ArrayList<>(command(work));
    command.addAll(options);
    command.add("-timeout=" + TIMEOUT_SECONDS);
    command.add("-artifact_prefix=" + folder + "/");
    command.add("-print_final_stats=1");
    command.add(inputs.toString());
    command.add(seeds().toString());
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    int exitCode = process.waitFor();
    String said = Files.readString(output, java.nio.charset.StandardCharsets.ISO_8859_1);
    Matcher runs = RUNS.matcher(said);
    return new Result(exitCode, runs.find() ? Long.parseLong(runs.group(1)) : 0, said);
  }

  private List<String> command(Path work) {
    return List.of(
        ProcessHandle.current().info().command().orElse("java"),
        "-Xmx700m",
        "-XX:+EnableDynamicAgentLoading",
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        "-Djava.awt.headless=true",
        "-Dfuzz.folder=" + work.toAbsolutePath(),
        "-cp",
        absoluteClassPath(),
        "com.code_intelligence.jazzer.Jazzer",
        "--target_class=" + target.getName(),
        "--instrumentation_includes=pk.mineralatlas.source.**",
        "--reproducer_path=" + folder.toAbsolutePath());
  }

  /** The process runs in the folder, where Jazzer may leave files. */
  private static String absoluteClassPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
