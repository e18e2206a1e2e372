package pk.mineralatlas.source.archive;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import pk.mineralatlas.source.file.Reasons;
import pk.mineralatlas.source.file.ShapefileException;

/**
 * A shapefile out of an archive, in a folder of its own until it is closed. Its files are called
 * what we like, so that no name in an archive leads anywhere.
 */
public final class Unpacked implements AutoCloseable {

  /** Tells whose folder it is, should a killed program leave it behind. */
  private static final String PREFIX = "atlas-layer-" + ProcessHandle.current().pid() + "-";

  private static final String NAME = "layer.";
  private static final int BUFFER_BYTES = 1 << 16;

  private final Path folder;

  private Unpacked(Path folder) {
    this.folder = folder;
  }

  static Unpacked of(Path file, ZipFile zip, Map<String, ZipEntry> files)
      throws ShapefileException {
    try {
      Unpacked unpacked = new Unpacked(Files.createTempDirectory(PREFIX));
      unpacked.folder.toFile().deleteOnExit();
      try {
        for (Map.Entry<String, ZipEntry> each : files.entrySet()) {
          unpacked.write(zip, each.getValue(), each.getKey());
        }
        return unpacked;
      } catch (IOException | RuntimeException | Error e) {
        unpacked.close();
        throw e;
      }
    } catch (ZipException e) {
      throw new ShapefileException(file, "is damaged: " + Reasons.of(e), e);
    } catch (IOException e) {
      throw new ShapefileException(file, "cannot be unpacked: " + Reasons.of(e), e);
    }
  }

  /** Writes one file, which may not be longer than the archive says. */
  private void write(ZipFile zip, ZipEntry entry, String ending) throws IOException {
    Path target = folder.resolve(NAME + ending);
    File gone = target.toFile();
    gone.deleteOnExit();
    byte[] buffer = new byte[BUFFER_BYTES];
    long left = entry.getSize();
    try (InputStream in = zip.getInputStream(entry);
        OutputStream out = Files.newOutputStream(target)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        left -= n;
        if (left < 0) {
          throw new ZipException("“%s” is longer than it says".formatted(entry.getName()));
        }
        out.write(buffer, 0, n);
      }
    }
  }

  /** The unpacked {@code .shp}. */
  public Path shp() {
    return folder.resolve(NAME + "shp");
  }

  /** Removes what was unpacked. */
  @Override
  public void close() {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path each : files.toList()) {
        Files.deleteIfExists(each);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // Left to the end of the program, which tries again.
    }
  }
}
