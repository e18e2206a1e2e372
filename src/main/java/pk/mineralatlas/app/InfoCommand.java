package pk.mineralatlas.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pk.mineralatlas.catalog.Spelling;
import pk.mineralatlas.source.ShapefileInfo;
import pk.mineralatlas.source.ShapefileSource;
import pk.mineralatlas.source.file.ShapefileException;

/** Describes shapefiles: what they hold, how their text is encoded, what is odd about them. */
@Command(
    name = "info",
    description = {"Describes shapefiles: what they hold, and what is odd about them."},
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    footer = {
      "",
      "Examples:",
      "  atlas info shapefiles/rivers.shp",
      "  atlas info --json shapefiles",
    })
final class InfoCommand implements Callable<Integer> {

  @Spec @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "shapefiles, zip archives with some, or folders that hold either")
  List<Path> paths = new ArrayList<>();

  @Option(names = "--json", description = "one JSON object a line instead of text")
  boolean json;

  @Override
  public Integer call() {
    Terminal terminal = Terminal.of(spec);
    List<ShapefileSource> files = paths.stream().flatMap(path -> filesAt(path).stream()).toList();
    int exitCode = 0;
    for (ShapefileSource file : files) {
      try {
        ShapefileInfo info = ShapefileInfo.of(file);
        terminal.say(json ? info.json() : info.text());
      } catch (ShapefileException e) {
        terminal.tell(String.valueOf(e.getMessage()));
        exitCode = Main.BAD_FILE;
      }
    }
    return exitCode;
  }

  private static List<ShapefileSource> filesAt(Path path) {
    if (!Files.exists(path)) {
      throw CommandException.badRequest(missing(path), null);
    }
    try {
      return ShapefileSource.in(path);
    } catch (ShapefileException e) {
      throw CommandException.badFile(String.valueOf(e.getMessage()) + ".", e);
    }
  }

  private static String missing(Path path) {
    List<String> there = shapefilesBeside(path);
    String line = "There is no file %s.".formatted(path);
    List<String> nearest = Spelling.nearest(String.valueOf(path.getFileName()), there);
    return nearest.isEmpty() ? line : line + " Nearest: " + String.join(", ", nearest) + ".";
  }

  private static List<String> shapefilesBeside(Path path) {
    Path folder = path.toAbsolutePath().normalize().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".shp"))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
