package pk.mineralatlas.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that draw a map document. */
final class DocumentOptions {

  @Option(
      names = "--map",
      paramLabel = "FILE",
      description =
          "draw this map document instead: of the other options --extent, --size,"
              + " --pixel-ratio and --theme go with it")
  @Nullable Path file;

  @Option(
      names = "--repeat",
      paramLabel = "N",
      description = "with --map: draw N frames, each anew, to time them")
  int repeat = 1;

  @Option(
      names = "--timings",
      description = "with --map: print the milliseconds of each phase as JSON")
  boolean timings;
}
