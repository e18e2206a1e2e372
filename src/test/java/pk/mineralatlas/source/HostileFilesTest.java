package pk.mineralatlas.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.mineralatlas.source.shape.ShapeType;

/**
 * Small files that claim to be enormous are read or refused in 64 MB, and the folder they lie in
 * stays as it was.
 */
class HostileFilesTest {

  private static final int PATIENCE_S = 120;

  /** Where the sample's first record says how many parts and points it has. */
  private static final int PARTS_AT = 144;

  private static final int POINTS_AT = 148;

  @TempDir Path folder;

  @FunctionalInterface
  private interface Hostility {
    void apply(Path shp) throws Exception;
  }

  @Test
  void smallFilesWithEnormousClaimsNeedLittleMemoryAndLeaveTheFolderAlone() throws Exception {
    Map<String, Hostility> all = hostilities();
    for (Map.Entry<String, Hostility> each : all.entrySet()) {
      Path own = Files.createDirectory(folder.resolve(each.getKey()));
      each.getValue().apply(Samples.lines(own));
    }
    Map<String, String> before = listing();
    assertThat(folder.toFile().setReadOnly()).isTrue();

    String said = readInSmallHeap();

    assertThat(said).contains("read or refused: " + all.size());
    assertThat(listing()).isEqualTo(before);
  }

  private static Map<String, Hostility> hostilities() {
    Map<String, Hostility> all = new TreeMap<>();
    all.put("points", shp -> Samples.putIntLe(shp, POINTS_AT, Integer.MAX_VALUE));
    all.put("parts", shp -> Samples.putIntLe(shp, PARTS_AT, Integer.MAX_VALUE));
    all.put("negative", shp -> Samples.putIntLe(shp, PARTS_AT, Integer.MIN_VALUE));
    all.put("record", shp -> Samples.putIntBe(shp, 104, Integer.MAX_VALUE));
    all.put("file", shp -> Samples.putIntBe(shp, 24, -1));
    all.put("rows", shp -> Samples.putIntLe(Samples.sibling(shp, "dbf"), 4, -1));
    all.put("row", shp -> Samples.putBytes(Samples.sibling(shp, "dbf"), 10, 0xff, 0xff));
    all.put("header", shp -> Samples.putBytes(Samples.sibling(shp, "dbf"), 8, 0xff, 0xff));
    all.put("same record", shp -> index(shp, 200_000, 0));
    all.put("overlapping records", shp -> index(shp, 60, 1));
    all.put("empty parts", HostileFilesTest::emptyParts);
    all.put(
        "brackets",
        shp ->
            Files.writeString(Samples.sibling(shp, "prj"), "PROJCS[\"x\"," + "A[".repeat(500_000)));
    all.put(
        "encoding", shp -> Files.writeString(Samples.sibling(shp, "cpg"), "9".repeat(1_000_000)));
    return all;
  }

  /** An index of entries that all lead into the first record. */
  private static void index(Path shp, int entries, int stepWords) throws Exception {
    ByteBuffer index = ByteBuffer.allocate(8 * entries);
    for (int i = 0; i < entries; i++) {
      index.putInt(50 + stepWords * i).putInt(66);
    }
    Path shx = Samples.sibling(shp, "shx");
    byte[] header = Arrays.copyOf(Files.readAllBytes(shx), 100);
    Files.write(shx, header);
    Files.write(shx, index.array(), StandardOpenOption.APPEND);
  }

  /** A polygon of a hundred thousand parts without a point. */
  private static void emptyParts(Path shp) throws Exception {
    int parts = 100_000;
    int content = 44 + 4 * parts;
    ByteBuffer file = ByteBuffer.allocate(100 + 8 + content);
    file.putInt(0, 9994).putInt(24, file.capacity() / 2);
    file.putInt(100, 1).putInt(104, content / 2);
    file.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000);
    file.putInt(32, ShapeType.POLYGON.code()).putInt(108, ShapeType.POLYGON.code());
    file.putInt(PARTS_AT, parts);
    Files.write(shp, file.array());
    Samples.delete(shp, "shx");
  }

  private String readInSmallHeap() throws Exception {
    Path log = Files.createTempFile("hostile", ".log");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            HostileReading.class.getName(),
            folder.toString());
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    boolean ended = process.waitFor(PATIENCE_S, TimeUnit.SECONDS);
    process.destroyForcibly().waitFor();
    String said = Files.readString(log, StandardCharsets.UTF_8);
    Files.delete(log);
    assertThat(ended).as("it should end; it said %s", said).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    return said;
  }

  private Map<String, String> listing() throws Exception {
    Map<String, String> listing = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        listing.put(
            Objects.toString(folder.relativize(file)),
            Files.size(file) + " " + Files.getLastModifiedTime(file));
      }
    }
    return listing;
  }
}
