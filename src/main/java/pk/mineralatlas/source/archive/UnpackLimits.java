package pk.mineralatlas.source.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What an archive says of its sizes, held against what can be, before anything is unpacked. */
final class UnpackLimits {

  /** Lengths of shapes are counted in 16-bit words by a 32-bit number. */
  private static final long MAX_BYTES = 1L << 32;

  /** No byte of deflated data gives more than so many. */
  private static final long GREATEST_RATIO = 1032;

  /** Of the disk's room so much is left to others. */
  private static final long SPARE_BYTES = 64L << 20;

  private UnpackLimits() {}

  /** Why the files cannot be unpacked; empty where they can. */
  static Optional<String> problem(ZipFile zip, Path file, Map<String, ZipEntry> files) {
    long unpacked = 0;
    long packed = 0;
    for (ZipEntry entry : files.values()) {
      long size = entry.getSize();
      long packedSize = entry.getCompressedSize();
      if (size < 0 || packedSize < 0) {
        return Optional.of("does not say how large “%s” is".formatted(entry.getName()));
      }
      if (size > MAX_BYTES) {
        return Optional.of(
            "says “%s” takes %,d MB, more than a shapefile can"
                .formatted(entry.getName(), size >> 20));
      }
      if (size > GREATEST_RATIO * packedSize + GREATEST_RATIO) {
        return Optional.of(
            "says “%s” takes %,d bytes, more than the %,d packed ones can give"
                .formatted(entry.getName(), size, packedSize));
      }
      unpacked += size;
      packed += packedSize;
    }
    return room(zip, file, unpacked, packed);
  }

  private static Optional<String> room(ZipFile zip, Path file, long unpacked, long packed) {
    try {
      if (packed > Files.size(file)) {
        return Optional.of("has entries that lie in each other");
      }
      Path folder = Path.of(System.getProperty("java.io.tmpdir"));
      long free = Files.getFileStore(folder).getUsableSpace() - SPARE_BYTES;
      return unpacked <= free
          ? Optional.empty()
          : Optional.of(
              "takes %,d MB unpacked, and %s has room for %,d MB"
                  .formatted(unpacked >> 20, folder, Math.max(0, free >> 20)));
    } catch (IOException e) {
      return Optional.of("cannot be unpacked: %s".formatted(zip.getName()));
    }
  }
}
