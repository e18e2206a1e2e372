package pk.mineralatlas.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a command that print a map for each of several regions. */
final class SeriesOptions {

  @Option(
      names = "--series",
      paramLabel = "KIND",
      description = {
        "a sheet for each of provinces, minerals, or districts-of:PROVINCE, with an overview;",
        "--out is then a .pdf for all, or a folder for a file each, or they go to --printer"
      })
  @Nullable String kind;

  @Option(
      names = "--same-scale",
      description = "all sheets of a series at the scale that the largest region needs")
  boolean sameScale;

  @Option(
      names = "--format",
      paramLabel = "ENDING",
      description = "what a folder is filled with: pdf (default), png or svg")
  String format = "pdf";
}
