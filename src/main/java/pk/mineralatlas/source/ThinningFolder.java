package pk.mineralatlas.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import pk.mineralatlas.feature.ThinningStore;

/**
 * A folder in which it is kept how layers are thinned, a file a layer. A file's name stands for the
 * shapefile's place, size and time of change and for the projection; what it holds is checked
 * against the layer's positions and its own sum. The files used least recently go when there are
 * too many. Nothing depends on the folder: what fails is logged and left. Any thread.
 */
public final class ThinningFolder {

  private static final Logger LOG = Logger.getLogger(ThinningFolder.class.getName());

  private static final int MAGIC = 0x41544831;
  private static final int HEADER_BYTES = 4 + 8 + 4 + 8;
  private static final String ENDING = ".thin";

  private final Path folder;
  private final long mostBytes;

  /**
   * @param folder made when something is first kept
   * @param mostBytes how much all files may take together
   */
  public ThinningFolder(Path folder, long mostBytes) {
    this.folder = folder;
    this.mostBytes = mostBytes;
  }

  /**
   * The store of one layer as it is now.
   *
   * @param projection a name for the map plane the layer is placed on
   * @return empty where nobody can tell what the file is
   */
  public Optional<ThinningStore> of(ShapefileSource source, String projection) {
    try {
      Path file = source.file().toRealPath();
      BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
      String identity =
          String.join(
              "\n",
              file.toString(),
              source.member(),
              Long.toString(is.size()),
              is.lastModifiedTime().toInstant().toString(),
              projection);
      return Optional.of(new Kept(folder.resolve(digest(identity) + ENDING)));
    } catch (IOException e) {
      LOG.log(Level.FINE, "not kept: " + source.file(), e);
      return Optional.empty();
    }
  }

  private static String digest(String identity) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private final class Kept implements ThinningStore {

    private final Path file;

    Kept(Path file) {
      this.file = file;
    }

    @Override
    public Optional<byte[]> find(long fingerprint, int positions) {
      try {
        if (!Files.isRegularFile(file) || Files.size(file) != (long) HEADER_BYTES + positions) {
          return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        if (bytes.getInt() != MAGIC
            || bytes.getLong() != fingerprint
            || bytes.getInt() != positions) {
          return Optional.empty();
        }
        long sum = bytes.getLong();
        byte[] exponents = new byte[positions];
        bytes.get(exponents);
        if (sum != sum(exponents)) {
          return Optional.empty();
        }
        Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis()));
        return Optional.of(exponents);
      } catch (IOException e) {
        LOG.log(Level.FINE, "not read: " + file, e);
        return Optional.empty();
      }
    }

    @Override
    public void keep(long fingerprint, byte[] exponents) {
      if (exponents.length > mostBytes / 2) {
        return;
      }
      ByteBuffer bytes = ByteBuffer.allocate(HEADER_BYTES + exponents.length);
      bytes.putInt(MAGIC).putLong(fingerprint).putInt(exponents.length).putLong(sum(exponents));
      bytes.put(exponents);
      try {
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "part", ".tmp");
        try {
          Files.write(part, bytes.array());
          Files.move(
              part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
          Files.deleteIfExists(part);
        }
        prune();
      } catch (IOException e) {
        LOG.log(Level.FINE, "not kept: " + file, e);
      }
    }
  }

  private static long sum(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return sum.getValue();
  }

  private record Entry(Path file, long bytes, FileTime used) {}

  private void prune() throws IOException {
    List<Entry> entries;
    try (Stream<Path> files = Files.list(folder)) {
      entries =
          files
              .filter(file -> file.toString().endsWith(ENDING))
              .flatMap(ThinningFolder::entry)
              .sorted(Comparator.comparing(Entry::used).reversed())
              .toList();
    }
    long total = 0;
    for (Entry entry : entries) {
      total += entry.bytes;
      if (total > mostBytes) {
        Files.deleteIfExists(entry.file);
      }
    }
  }

  private static Stream<Entry> entry(Path file) {
    try {
      return Stream.of(new Entry(file, Files.size(file), Files.getLastModifiedTime(file)));
    } catch (IOException e) {
      LOG.log(Level.FINE, "gone meanwhile: " + file, e);
      return Stream.empty();
    }
  }
}
