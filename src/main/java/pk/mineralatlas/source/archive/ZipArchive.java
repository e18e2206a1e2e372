package pk.mineralatlas.source.archive;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import pk.mineralatlas.source.file.Reasons;
import pk.mineralatlas.source.file.ShapefileException;

/**
 * A zip archive with shapefiles in it. Names of entries serve to find what belongs together and to
 * be shown; none of them ever becomes a path. One thread.
 */
public final class ZipArchive implements AutoCloseable {

  /** What a reader of shapefiles looks at; all else stays packed. */
  private static final Set<String> USED =
      Set.of("shp", "shx", "dbf", "prj", "cpg", "qix", "dbt", "fpt");

  /** The letters of old archives, whose names are not UTF-8. */
  private static final Charset OLD_NAMES = Charset.forName("IBM437");

  private final Path file;
  private final ZipFile zip;

  /** The files of each layer by their endings, by the name of the layer's {@code .shp}. */
  private final Map<String, Map<String, ZipEntry>> layers;

  private ZipArchive(Path file, ZipFile zip) {
    this.file = file;
    this.zip = zip;
    this.layers = layers(zip);
  }

  /** Whether a file's name is one of an archive. */
  public static boolean isNamedSo(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".zip") || name.endsWith(".shz");
  }

  /**
   * Opens an archive and reads its list of entries.
   *
   * @throws ShapefileException if it is missing, damaged, or none
   */
  public static ZipArchive open(Path file) throws ShapefileException {
    try {
      return new ZipArchive(file, zip(file));
    } catch (ZipException e) {
      boolean isLocked = String.valueOf(e.getMessage()).contains("encrypted");
      throw new ShapefileException(
          file,
          isLocked ? "is locked with a password; unpack it first" : "is damaged or no zip archive",
          e);
    } catch (IOException e) {
      throw new ShapefileException(file, "cannot be read: " + Reasons.of(e), e);
    }
  }

  private static ZipFile zip(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new java.nio.file.NoSuchFileException(file.toString());
    }
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      // Perhaps the names alone are in another encoding; if not, the reason comes again.
      return new ZipFile(file.toFile(), OLD_NAMES);
    }
  }

  private static Map<String, Map<String, ZipEntry>> layers(ZipFile zip) {
    Map<String, Map<String, ZipEntry>> byStem = new TreeMap<>();
    for (ZipEntry entry : Collections.list(zip.entries())) {
      String name = entry.getName().replace('\\', '/');
      String last = name.substring(name.lastIndexOf('/') + 1);
      boolean isOfMac = last.startsWith("._") || name.startsWith("__MACOSX/");
      String ending = last.substring(last.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      if (!entry.isDirectory() && !isOfMac && USED.contains(ending)) {
        String stem = name.substring(0, name.length() - ending.length() - 1);
        byStem
            .computeIfAbsent(stem.toLowerCase(Locale.ROOT), _ -> new TreeMap<>())
            .putIfAbsent(ending, entry);
      }
    }
    Map<String, Map<String, ZipEntry>> layers = new TreeMap<>();
    for (Map<String, ZipEntry> files : byStem.values()) {
      ZipEntry shp = files.get("shp");
      if (shp != null) {
        layers.put(shp.getName(), files);
      }
    }
    return layers;
  }

  /** The names of the {@code .shp} entries, in order. */
  public List<String> members() {
    return new ArrayList<>(layers.keySet());
  }

  /**
   * Unpacks one shapefile to a folder of its own, which goes when the result is closed.
   *
   * @param member the name of its {@code .shp}; empty for the only one
   * @throws ShapefileException if there is none of that name, or it is too large, damaged, or not
   *     as large as the archive says
   */
  public Unpacked unpack(String member) throws ShapefileException {
    Map<String, ZipEntry> files = layers.get(member.isEmpty() ? onlyMember() : member);
    if (files == null) {
      throw new ShapefileException(file, "holds no “%s”".formatted(member));
    }
    Optional<String> problem = UnpackLimits.problem(zip, file, files);
    if (problem.isPresent()) {
      throw new ShapefileException(file, problem.get());
    }
    return Unpacked.of(file, zip, files);
  }

  private String onlyMember() throws ShapefileException {
    if (layers.size() == 1) {
      return layers.keySet().iterator().next();
    }
    throw new ShapefileException(
        file,
        layers.isEmpty()
            ? "holds no shapefile"
            : "holds %d shapefiles; name one of them".formatted(layers.size()));
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      // It was only read from: nothing is lost.
    }
  }
}
