package pk.mineralatlas.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pk.mineralatlas.source.file.ShapefileException;

/**
 * What is wrong with a file is said; the rest is shown. The sample has two lines; record 1 starts
 * at byte 100 with its two parts at 152 and 156 and its five points from 160 on, record 2 at byte
 * 240.
 */
class DamagedShapefileTest {

  @FunctionalInterface
  interface Damage {
    void apply(Path shp) throws Exception;
  }

  @TempDir Path folder;

  private static Arguments damage(String what, int features, String said, Damage damage) {
    return Arguments.of(what, features, said, damage);
  }

  static Stream<Arguments> damages() {
    return Stream.of(
        damage(
            "part behind the last point",
            1,
            "1 record skipped: record 1: part 2 starts after the last point",
            shp -> Samples.putIntLe(shp, 156, 6)),
        damage(
            "parts out of order",
            1,
            "1 record skipped: record 1: part 2 starts before the one in front of it",
            shp -> {
              Samples.putIntLe(shp, 152, 3);
              Samples.putIntLe(shp, 156, 1);
            }),
        damage(
            "two thousand million points",
            1,
            "record 1: its numbers of parts and points need 31,999,999,920 bytes more than it has",
            shp -> Samples.putIntLe(shp, 148, 2_000_000_000)),
        damage(
            "less than no points",
            1,
            "record 1: it says it has -3 points",
            shp -> Samples.putIntLe(shp, 148, -3)),
        damage(
            "less than no parts",
            1,
            "record 1: it says it has -1 parts",
            shp -> Samples.putIntLe(shp, 144, -1)),
        damage(
            "a point that is no number",
            1,
            "record 1: a coordinate of point 2 is not a finite number",
            shp -> Samples.putDouble(shp, 160 + 16, Double.NaN)),
        damage(
            "an unknown type",
            1,
            "record 1: its shape is of type 77, which is unknown",
            shp -> Samples.putIntLe(shp, 108, 77)),
        damage(
            "another type than the file's",
            1,
            "record 1: it is a polygon in a file of type polyline",
            shp -> Samples.putIntLe(shp, 108, 5)),
        damage(
            "a multipatch",
            1,
            "record 1: it is a multipatch, which a map cannot show",
            shp -> Samples.putIntLe(shp, 108, 31)),
        damage(
            "a record without content",
            1,
            "record 1: it is 0 bytes long",
            shp -> Samples.putIntBe(shp, 104, 0)),
        damage(
            "cut in the last record",
            1,
            "record 2: its numbers of parts and points need 16 bytes more than it has",
            shp -> Samples.truncate(shp, Files.size(shp) - 16)),
        damage("null shape", 2, "", shp -> Samples.putIntLe(shp, 108, 0)),
        damage("no .shx", 2, "there is no .shx", shp -> Samples.delete(shp, "shx")),
        damage(
            "an empty .shx",
            2,
            "the .shx is too short to be one",
            shp -> Files.write(Samples.sibling(shp, "shx"), new byte[0])),
        damage(
            "a .shx that lacks the last record",
            2,
            "the .shx ends before the last record",
            shp -> Samples.truncate(Samples.sibling(shp, "shx"), 108)),
        damage(
            "a .shx that points outside",
            2,
            "the .shx puts record 2 outside of the .shp",
            shp -> Samples.putIntBe(Samples.sibling(shp, "shx"), 108, Integer.MAX_VALUE)),
        damage(
            "a .shx that points into a record",
            2,
            "the .shx contradicts the .shp at record 2",
            shp -> Samples.putIntBe(Samples.sibling(shp, "shx"), 108, 66)),
        damage(
            "a .shx that names a record twice",
            2,
            "the .shx names a record twice",
            shp -> Samples.putIntBe(Samples.sibling(shp, "shx"), 108, 50)),
        damage(
            "a record that reaches into the next",
            1,
            "record 1: its numbers of parts and points need 16 bytes more than it has",
            shp -> {
              Samples.putIntBe(shp, 104, 200);
              Samples.putIntLe(shp, 148, 6);
            }),
        damage(
            "brackets without end for a .prj",
            2,
            "the .prj is not understood",
            shp ->
                Files.writeString(
                    Samples.sibling(shp, "prj"), "PROJCS[\"x\"," + "A[".repeat(8000))),
        damage(
            "no .dbf",
            2,
            "there is no .dbf, so the features have no attributes",
            shp -> Samples.delete(shp, "dbf")),
        damage(
            "an empty .dbf",
            2,
            "the .dbf is too short to hold anything",
            shp -> Files.write(Samples.sibling(shp, "dbf"), new byte[0])),
        damage(
            "more rows than there are",
            2,
            "the .dbf says it has 4,294,967,295 rows and holds 2",
            shp -> Samples.putIntLe(Samples.sibling(shp, "dbf"), 4, -1)),
        damage(
            "fewer rows than shapes",
            2,
            "the .dbf has 1 row for 2 shapes; the values of the last shapes are blank",
            shp -> Samples.putIntLe(Samples.sibling(shp, "dbf"), 4, 1)),
        damage(
            "a header longer than the file",
            2,
            "the .dbf says its header is 65535 bytes long",
            shp -> Samples.putBytes(Samples.sibling(shp, "dbf"), 8, 0xff, 0xff)),
        damage(
            "rows shorter than their fields",
            2,
            "the .dbf says a row takes 1 bytes, its fields take 2",
            shp -> Samples.putBytes(Samples.sibling(shp, "dbf"), 10, 1, 0)),
        damage(
            "a field of no width",
            2,
            "",
            shp -> Samples.putBytes(Samples.sibling(shp, "dbf"), 48, 0)),
        damage(
            "a nameless field",
            2,
            "column 1 has no name; it is called field_1",
            shp -> Samples.putBytes(Samples.sibling(shp, "dbf"), 32, 0)),
        damage(
            "a web page for a .cpg",
            2,
            "the .cpg names no encoding that is known",
            shp -> Files.writeString(Samples.sibling(shp, "cpg"), "<!DOCTYPE html><html>")),
        damage(
            "a web page for a .prj",
            2,
            "the .prj holds no reference system",
            shp -> Files.writeString(Samples.sibling(shp, "prj"), "<!DOCTYPE html><html>")),
        damage(
            "a .prj that ends too early",
            2,
            "the .prj is not understood",
            shp ->
                Files.writeString(Samples.sibling(shp, "prj"), "GEOGCS[\"GCS_WGS_1984\",DATUM[")),
        damage(
            "bytes behind the end",
            2,
            "",
            shp -> Files.write(shp, new byte[1000], java.nio.file.StandardOpenOption.APPEND)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damages")
  void damageIsSaidAndTheRestIsShown(String what, int features, String said, Damage damage)
      throws Exception {
    Path shp = Samples.lines(folder);
    damage.apply(shp);

    LoadedLayer loaded = Samples.read(shp);

    assertThat(loaded.features().size()).isEqualTo(features);
    assertThat(loaded.report().skipped()).isEqualTo(2 - features);
    if (said.isEmpty()) {
      assertThat(loaded.report().warnings()).isEmpty();
    } else {
      assertThat(loaded.report().warnings()).anyMatch(warning -> warning.contains(said));
    }
    assertThat(ShapefileInfo.of(shp).skipped()).isEqualTo(2 - features);
  }

  static Stream<Arguments> noShapefiles() {
    return Stream.of(
        Arguments.of("empty", new byte[0], "is no shapefile: it has 0 bytes"),
        Arguments.of("short", new byte[99], "is no shapefile: it has 99 bytes"),
        Arguments.of("zeros", new byte[500], "is no shapefile: it does not start with 9994"),
        Arguments.of("type 9", shpHeader(9), "its shapes are of type 9, which is unknown"));
  }

  private static byte[] shpHeader(int type) {
    byte[] header = new byte[100];
    header[2] = 0x27;
    header[3] = 0x0a;
    header[28] = (byte) 0xe8;
    header[29] = 3;
    header[32] = (byte) type;
    return header;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("noShapefiles")
  void whatIsNoShapefileIsRefusedInOneSentence(String what, byte[] bytes, String said)
      throws Exception {
    Path shp = Files.write(folder.resolve("x.shp"), bytes);

    assertThatThrownBy(() -> Samples.read(shp))
        .isInstanceOf(ShapefileException.class)
        .hasMessageStartingWith("x.shp: " + said)
        .hasMessageNotContaining("\n");
    assertThatThrownBy(() -> ShapefileInfo.of(shp)).isInstanceOf(ShapefileException.class);
  }

  @Test
  void aFolderNamedLikeAShapefileIsRefused() throws Exception {
    Path shp = Files.createDirectory(folder.resolve("x.shp"));

    assertThatThrownBy(() -> Samples.read(shp)).isInstanceOf(ShapefileException.class);
  }

  /** Bytes changed at random, from fixed seeds: never anything but a layer or a refusal. */
  @Test
  void randomDamageNeverDoesMore() throws Exception {
    Path shp = Samples.lines(folder);
    List<Path> parts =
        Stream.of("shp", "shx", "dbf", "prj", "cpg").map(e -> Samples.sibling(shp, e)).toList();
    byte[][] whole = new byte[parts.size()][];
    for (int i = 0; i < whole.length; i++) {
      whole[i] = Files.readAllBytes(parts.get(i));
    }
    for (int seed = 0; seed < 800; seed++) {
      Random random = new Random(seed);
      int hit = random.nextInt(whole.length);
      byte[] bytes = whole[hit].clone();
      for (int n = 1 + random.nextInt(4); n > 0; n--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      int length = random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length;
      Files.write(parts.get(hit), java.util.Arrays.copyOf(bytes, length));
      readOrRefuse(shp, seed);
      Files.write(parts.get(hit), whole[hit]);
    }
  }

  private static void readOrRefuse(Path shp, int seed) {
    try {
      LoadedLayer loaded = Samples.read(shp);
      assertThat(loaded.features().size()).as("seed %d", seed).isLessThanOrEqualTo(2);
      for (int f = 0; f < loaded.features().size(); f++) {
        assertThat(loaded.features().geometry(f).getNumPoints()).isNotNegative();
      }
    } catch (ShapefileException e) {
      assertThat(e).as("seed %d", seed).hasMessageNotContaining("\n");
    }
  }
}
