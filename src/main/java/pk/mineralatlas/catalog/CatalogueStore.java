package pk.mineralatlas.catalog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * The catalogue's file in the data folder: an SQLite database that is only ever replaced whole, and
 * beside it a checksum that says what data it was made from. A file whose bytes do not match its
 * checksum is never used. One thread.
 */
final class CatalogueStore {

  /** «PKMA» in the header of the database says that the file is ours. */
  static final int APPLICATION_ID = 0x504b4d41;

  static final String FILE = "catalogue.db";
  static final String CHECKSUM_FILE = "catalogue.db.sha256";

  private static final byte[] SQLITE_MAGIC =
      "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER_BYTES = 100;
  private static final int APPLICATION_ID_AT = 68;
  private static final long MAX_BYTES = 256L << 20;
  private static final Duration ABANDONED_AFTER = Duration.ofMinutes(10);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

  private final Path folder;

  /** Writes bytes to a new file; a test's may fail halfway as a full disk does. */
  @FunctionalInterface
  interface Disk {
    void write(FileChannel file, ByteBuffer content) throws IOException;

    /** Writes all and waits until it is on the disk. */
    static void durably(FileChannel file, ByteBuffer content) throws IOException {
      while (content.hasRemaining()) {
        file.write(content);
      }
      file.force(true);
    }
  }

  private final Disk disk;

  CatalogueStore(Path folder) {
    this(folder, Disk::durably);
  }

  CatalogueStore(Path folder, Disk disk) {
    this.folder = folder;
    this.disk = disk;
  }

  /** What was found in the folder. */
  sealed interface Found {

    /** The database of this data, checked byte by byte. */
    final class Good implements Found {
      private final byte[] database;

      private Good(byte[] database) {
        this.database = database;
      }

      /** The file's content, owned by the caller. */
      byte[] database() {
        return database;
      }
    }

    /** No database, or one of ours made from other data: it may be replaced. */
    record Outdated() implements Found {}

    /** Something that is not ours or not whole: it must be set aside first. */
    record Damaged(String why) implements Found {}
  }

  Path file() {
    return folder.resolve(FILE);
  }

  /** Looks at the file without changing anything. */
  Found look(String fingerprint) throws IOException {
    Path file = file();
    if (!Files.exists(file)) {
      return new Found.Outdated();
    }
    if (!Files.isRegularFile(file)) {
      return new Found.Damaged("it is not a file");
    }
    if (Files.size(file) > MAX_BYTES) {
      return new Found.Damaged("it is larger than any catalogue");
    }
    byte[] database = Files.readAllBytes(file);
    List<String> checksum = checksum();
    if (!isOurs(database)) {
      return new Found.Damaged("it is not a catalogue of the atlas");
    }
    if (!checksum.equals(List.of(madeFrom(fingerprint), digest(database)))) {
      boolean sameData = !checksum.isEmpty() && checksum.getFirst().equals(madeFrom(fingerprint));
      return sameData
          ? new Found.Damaged("its content does not match its checksum")
          : new Found.Outdated();
    }
    return new Found.Good(database);
  }

  private static boolean isOurs(byte[] database) {
    return database.length >= HEADER_BYTES
        && Arrays.equals(database, 0, SQLITE_MAGIC.length, SQLITE_MAGIC, 0, SQLITE_MAGIC.length)
        && ByteBuffer.wrap(database).getInt(APPLICATION_ID_AT) == APPLICATION_ID;
  }

  private List<String> checksum() throws IOException {
    Path file = folder.resolve(CHECKSUM_FILE);
    if (!Files.isRegularFile(file) || Files.size(file) > 1000) {
      return List.of();
    }
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).lines().toList();
  }

  private static String madeFrom(String fingerprint) {
    return "# made from data " + fingerprint;
  }

  private static String digest(byte[] database) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(database);
      return HexFormat.of().formatHex(digest) + "  " + FILE;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Moves what stands in the database's place out of the way and returns its new place. */
  Path setAside() throws IOException {
    String name =
        FILE + ".damaged-" + LocalDateTime.now(java.time.ZoneId.systemDefault()).format(STAMP);
    for (int attempt = 1; attempt < 100; attempt++) {
      Path aside = folder.resolve(attempt == 1 ? name : name + "-" + attempt);
      try {
        return Files.move(file(), aside);
      } catch (FileAlreadyExistsException e) {
        // another start set one aside within the same second
      }
    }
    throw new IOException("too many damaged catalogues in " + folder);
  }

  /**
   * Replaces the database: a temporary file, forced to disk, then renamed, so that whoever looks
   * sees the old one or the new one. The checksum follows; a crash between the two leaves a
   * database that counts as outdated and is built again.
   */
  void write(byte[] database, String fingerprint) throws IOException {
    Files.createDirectories(folder);
    removeAbandoned();
    replace(file(), database);
    String checksum = madeFrom(fingerprint) + "\n" + digest(database) + "\n";
    replace(folder.resolve(CHECKSUM_FILE), checksum.getBytes(StandardCharsets.ISO_8859_1));
  }

  private void replace(Path target, byte[] content) throws IOException {
    Path temporary = Files.createTempFile(folder, "catalogue-", ".tmp");
    try {
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        disk.write(channel, ByteBuffer.wrap(content));
      }
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Removes temporary files that a killed process left. */
  private void removeAbandoned() throws IOException {
    Instant limit = Instant.now().minus(ABANDONED_AFTER);
    try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, "catalogue-*.tmp")) {
      for (Path leftover : leftovers) {
        if (Files.getLastModifiedTime(leftover).toInstant().isBefore(limit)) {
          Files.deleteIfExists(leftover);
        }
      }
    }
  }
}
