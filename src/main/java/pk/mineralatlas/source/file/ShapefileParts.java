package pk.mineralatlas.source.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files that make up one shapefile, whatever the letter case of their names.
 *
 * @param shp the shapes
 * @param others the files beside it that have its name, by extension in lower case
 */
public record ShapefileParts(Path shp, Map<String, Path> others) {

  /** Finds the files beside a {@code .shp}. */
  public static ShapefileParts of(Path shp) throws IOException {
    Path absolute = shp.toAbsolutePath();
    Path folder = absolute.getParent();
    String stem = stem(absolute);
    Map<String, Path> others = new TreeMap<>();
    if (folder != null) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
        for (Path file : files) {
          if (stem(file).equalsIgnoreCase(stem)) {
            keepBetter(others, file, stem);
          }
        }
      }
    }
    return new ShapefileParts(shp, Map.copyOf(others));
  }

  /** Of two names that differ in case, the one spelled as the {@code .shp} wins. */
  private static void keepBetter(Map<String, Path> others, Path file, String stem) {
    String extension = extension(file);
    if (!others.containsKey(extension) || stem(file).equals(stem)) {
      others.put(extension, file);
    }
  }

  public Optional<Path> find(String extension) {
    return Optional.ofNullable(others.get(extension));
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static String extension(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
