package pk.mineralatlas.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that print a map document. */
final class SheetDocumentOptions {

  @Option(
      names = "--map",
      paramLabel = "FILE",
      description =
          "print this map document instead, in its own projection; --extent shows another part of"
              + " it")
  @Nullable Path file;

  @Option(
      names = "--repeat",
      paramLabel = "N",
      description = "with --map: make the pages N times, each anew, to time them")
  int repeat = 1;

  @Option(
      names = "--timings",
      description = "with --map: print the milliseconds of each phase as JSON")
  boolean timings;
}
