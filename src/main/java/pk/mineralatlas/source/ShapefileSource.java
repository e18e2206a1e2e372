package pk.mineralatlas.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import pk.mineralatlas.source.archive.Unpacked;
import pk.mineralatlas.source.archive.ZipArchive;
import pk.mineralatlas.source.file.Reasons;
import pk.mineralatlas.source.file.ShapefileException;

/**
 * Where a shapefile is: a {@code .shp} with its files beside it, or one inside of a zip archive.
 *
 * @param file the {@code .shp}, or the archive
 * @param member the name of the {@code .shp} inside of the archive; empty where there is none
 */
public record ShapefileSource(Path file, String member) {

  /** The files beside a {@code .shp} that belong to it. */
  private static final Set<String> COMPANIONS =
      Set.of(
          "dbf", "shx", "prj", "cpg", "cst", "qix", "sbn", "sbx", "fix", "dbt", "fpt", "qpj",
          "qmd");

  /** A {@code .shp} that lies in a folder. */
  public static ShapefileSource of(Path shp) {
    return new ShapefileSource(shp, "");
  }

  /**
   * The shapefiles that a path means: the file itself, the one it belongs to, those inside of the
   * archive, or all in the folder and below.
   *
   * @throws ShapefileException if there is none, or the path cannot be read
   */
  public static List<ShapefileSource> in(Path path) throws ShapefileException {
    try {
      if (!Files.exists(path)) {
        throw new ShapefileException(path, "is not there");
      }
      if (Files.isDirectory(path)) {
        return inFolder(path);
      }
      if (ZipArchive.isNamedSo(path)) {
        return inArchive(path);
      }
      if (COMPANIONS.contains(ending(path))) {
        return List.of(of(shapesBeside(path)));
      }
      return List.of(of(path));
    } catch (IOException e) {
      throw new ShapefileException(path, "cannot be read: " + Reasons.of(e), e);
    }
  }

  private static List<ShapefileSource> inFolder(Path folder)
      throws IOException, ShapefileException {
    List<ShapefileSource> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (ending(file).equals("shp")) {
          found.add(of(file));
        } else if (ZipArchive.isNamedSo(file)) {
          found.addAll(members(file));
        }
      }
    }
    if (found.isEmpty()) {
      throw new ShapefileException(folder, "holds no shapefile");
    }
    return found;
  }

  private static List<ShapefileSource> members(Path archive) {
    try (ZipArchive zip = ZipArchive.open(archive)) {
      return zip.members().stream().map(member -> new ShapefileSource(archive, member)).toList();
    } catch (ShapefileException e) {
      // One of many files in a folder, and not asked for by name.
      return List.of();
    }
  }

  private static List<ShapefileSource> inArchive(Path archive) throws ShapefileException {
    try (ZipArchive zip = ZipArchive.open(archive)) {
      if (zip.members().isEmpty()) {
        throw new ShapefileException(archive, "holds no shapefile");
      }
      return zip.members().stream().map(member -> new ShapefileSource(archive, member)).toList();
    }
  }

  private static Path shapesBeside(Path companion) throws IOException, ShapefileException {
    Path folder = companion.toAbsolutePath().getParent();
    String stem = stem(companion);
    try (Stream<Path> files = folder == null ? Stream.empty() : Files.list(folder)) {
      return files
          .filter(file -> ending(file).equals("shp") && stem(file).equalsIgnoreCase(stem))
          .findFirst()
          .orElseThrow(
              () ->
                  new ShapefileException(
                      companion,
                      "has no %s.shp beside it, which would hold shapes".formatted(stem)));
    }
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether it lies inside of an archive. */
  public boolean isMember() {
    return !member.isEmpty();
  }

  /** What a layer of it may be called: the name of the {@code .shp} without its ending. */
  public String layerName() {
    return stem(isMember() ? Path.of(lastOfMember()) : file);
  }

  private String lastOfMember() {
    String path = member.replace('\\', '/');
    String last = path.substring(path.lastIndexOf('/') + 1);
    return last.replaceAll("[\\p{Cntrl}:*?\"<>|]", "_");
  }

  /** For people: {@code roads.shp}, or {@code all.zip: roads.shp}. */
  public String fileName() {
    String name = String.valueOf(file.getFileName());
    return isMember() ? name + ": " + lastOfMember() : name;
  }

  /**
   * Lends the {@code .shp}, unpacked for that time if it lies inside of an archive.
   *
   * @throws ShapefileException if it cannot be unpacked
   */
  void unpacked(Consumer<Path> use) throws ShapefileException {
    if (!isMember()) {
      use.accept(file);
      return;
    }
    try (ZipArchive zip = ZipArchive.open(file);
        Unpacked unpacked = zip.unpack(member)) {
      use.accept(unpacked.shp());
    }
  }
}
