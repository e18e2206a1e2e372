package pk.mineralatlas.basemap;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * A folder of packages as registries' clients fetch them: npm's {@code .tgz}, Debian's {@code
 * .deb}.
 */
final class PackageFolder {

  private final Path folder;

  PackageFolder(Path folder) {
    this.folder = folder;
  }

  /** Makes something of the bytes of a file inside a package. */
  @FunctionalInterface
  interface EntryReader<T> {
    T read(InputStream in) throws IOException;
  }

  /** Reads one file of a package as a stream; it need not fit into memory. */
  <T> T read(SourcePackage source, String path, EntryReader<T> reader) throws IOException {
    try (TarArchiveInputStream tar = open(source)) {
      for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
        if (path.equals(plain(e.getName()))) {
          return reader.read(tar);
        }
      }
    }
    throw new NoSuchFileException(
        "%s holds no file %s; fetch the version that shapefiles/README.md names"
            .formatted(file(source).getFileName(), path));
  }

  /** Reads several files of a package in one go, in the order asked for. */
  Map<String, byte[]> readAll(SourcePackage source, Set<String> paths) throws IOException {
    Map<String, byte[]> found = new LinkedHashMap<>();
    try (TarArchiveInputStream tar = open(source)) {
      for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
        String name = plain(e.getName());
        if (paths.contains(name)) {
          found.put(name, tar.readAllBytes());
        }
      }
    }
    for (String path : paths) {
      if (!found.containsKey(path)) {
        throw new NoSuchFileException(
            "%s holds no file %s".formatted(file(source).getFileName(), path));
      }
    }
    return found;
  }

  private TarArchiveInputStream open(SourcePackage source) throws IOException {
    Path file = file(source);
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    return file.toString().endsWith(".deb")
        ? debianContent(in, file)
        : new TarArchiveInputStream(new GZIPInputStream(in));
  }

  private static TarArchiveInputStream debianContent(InputStream in, Path file) throws IOException {
    ArArchiveInputStream ar = new ArArchiveInputStream(in);
    for (ArArchiveEntry e = ar.getNextEntry(); e != null; e = ar.getNextEntry()) {
      if (e.getName().startsWith("data.tar.xz")) {
        return new TarArchiveInputStream(new XZCompressorInputStream(ar));
      }
    }
    ar.close();
    throw new IOException("%s holds no data.tar.xz; is it a Debian package?".formatted(file));
  }

  private Path file(SourcePackage source) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, source.fileGlob())) {
      for (Path file : files) {
        return file;
      }
    }
    throw new NoSuchFileException(
        "%s lacks %s; fetch it as shapefiles/README.md says".formatted(folder, source.fileGlob()));
  }

  /** Without the leading {@code ./} of Debian's archives. */
  private static String plain(String name) {
    return name.startsWith("./") ? name.substring(2) : name;
  }
}
