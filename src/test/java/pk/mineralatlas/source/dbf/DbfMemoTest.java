package pk.mineralatlas.source.dbf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.mineralatlas.source.LoadedLayer;
import pk.mineralatlas.source.Samples;
import pk.mineralatlas.source.file.Findings;
import pk.mineralatlas.source.file.ShapefileParts;
import pk.mineralatlas.source.shape.ShapeType;

/** Long texts, which stand in a file of their own. */
class DbfMemoTest {

  private static final String URDU = "سونا اور تانبا";

  @TempDir Path folder;

  /** A shapefile of three points with a memo column of which each row points to a block. */
  private Path sample(int version, int... blocks) throws Exception {
    Path shp =
        Samples.write(folder, ShapeType.POINT, "POINT (61 25)", "POINT (62 25)", "POINT (63 25)");
    boolean isBinary = version == 0x30;
    int width = isBinary ? 4 : 10;
    ByteBuffer table =
        ByteBuffer.allocate(65 + blocks.length * (1 + width)).order(ByteOrder.LITTLE_ENDIAN);
    table.put(0, (byte) version).putInt(4, blocks.length).putShort(8, (short) 65);
    table.putShort(10, (short) (1 + width));
    table.put(32, "notes".getBytes(StandardCharsets.US_ASCII));
    table.put(43, (byte) 'M').put(48, (byte) width).put(64, (byte) 13).position(65);
    for (int block : blocks) {
      table.put((byte) ' ');
      if (isBinary) {
        table.putInt(block);
      } else {
        table.put("%10d".formatted(block).getBytes(StandardCharsets.US_ASCII));
      }
    }
    Files.write(Samples.sibling(shp, "dbf"), table.array());
    return shp;
  }

  private static List<@Nullable Object> notes(LoadedLayer loaded) {
    List<@Nullable Object> notes = new ArrayList<>();
    for (int f = 0; f < loaded.features().size(); f++) {
      notes.add(loaded.features().value(f, 0));
    }
    return notes;
  }

  private static void put(ByteBuffer file, int at, byte[] bytes) {
    file.put(at, bytes);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void writeLevel3(Path shp) throws IOException {
    ByteBuffer memo = ByteBuffer.allocate(512 * 4);
    put(memo, 512, utf8("first\u001a\u001a"));
    put(memo, 1024, utf8("x".repeat(600) + "\u001a\u001a"));
    Files.write(Samples.sibling(shp, "dbt"), memo.array());
  }

  @Test
  void ofLevel3EndsAtAMark() throws Exception {
    Path shp = sample(0x83, 1, 2, 1);
    writeLevel3(shp);

    assertThat(notes(Samples.read(shp))).containsExactly("first", "x".repeat(600), "first");
    assertThat(Samples.read(shp).report().warnings()).isEmpty();
  }

  @Test
  void ofLevel4IsLedByItsLength() throws Exception {
    Path shp = sample(0x8b, 1, 0, 2);
    ByteBuffer memo = ByteBuffer.allocate(3 * 1024).order(ByteOrder.LITTLE_ENDIAN);
    memo.putShort(20, (short) 1024);
    memo.putInt(1024, 0x0008ffff).putInt(1028, 8 + utf8(URDU).length);
    put(memo, 1032, utf8(URDU));
    memo.putInt(2048, 0x0008ffff).putInt(2052, 8 + 4);
    put(memo, 2056, utf8("gold"));
    Files.write(Samples.sibling(shp, "dbt"), memo.array());
    Files.writeString(Samples.sibling(shp, "cpg"), "UTF-8");

    assertThat(notes(Samples.read(shp))).containsExactly(URDU, null, "gold");
  }

  @Test
  void ofFoxProHasBlocksOfItsOwnLength() throws Exception {
    Path shp = sample(0x30, 8, 10, 0);
    ByteBuffer memo = ByteBuffer.allocate(1024);
    memo.putShort(6, (short) 64);
    memo.putInt(8 * 64, 1).putInt(8 * 64 + 4, 6);
    put(memo, 8 * 64 + 8, utf8("copper"));
    memo.putInt(10 * 64, 0).putInt(10 * 64 + 4, 6);
    Files.write(Samples.sibling(shp, "fpt"), memo.array());

    LoadedLayer loaded = Samples.read(shp);

    assertThat(notes(loaded)).containsExactly("copper", null, null);
    assertThat(loaded.report().warnings())
        .containsExactly("the text of notes is not where the .dbf says (1 time: record 2)");
  }

  @Test
  void pointersThatLeadNowhereAreCounted() throws Exception {
    Path shp = sample(0x83, 1, 99, 2_000_000_000);
    writeLevel3(shp);

    LoadedLayer loaded = Samples.read(shp);

    assertThat(notes(loaded)).containsExactly("first", null, null);
    assertThat(loaded.report().warnings())
        .containsExactly("the text of notes is not where the .dbf says (2 times: record 2, 3)");
  }

  @Test
  void lengthsBeyondTheFileAreNotBelieved() throws Exception {
    Path shp = sample(0x30, 8, 8, 8);
    ByteBuffer memo = ByteBuffer.allocate(1024);
    memo.putShort(6, (short) 64);
    memo.putInt(8 * 64, 1).putInt(8 * 64 + 4, Integer.MAX_VALUE);
    Files.write(Samples.sibling(shp, "fpt"), memo.array());

    assertThat(notes(Samples.read(shp))).containsExactly(null, null, null);
  }

  /** A thousand rows whose texts all reach to the file's end would be five hundred files long. */
  @Test
  void textsThatLieInEachOtherDoNotAddUp() throws Exception {
    int rows = 1000;
    int[] blocks = new int[rows];
    for (int i = 0; i < rows; i++) {
      blocks[i] = 1 + i;
    }
    Path shp = sample(0x83, blocks);
    byte[] memo = new byte[512 * (rows + 1)];
    Arrays.fill(memo, (byte) 'x');
    Files.write(Samples.sibling(shp, "dbt"), memo);

    DbfTable table =
        DbfTable.open(ShapefileParts.of(shp), Optional.empty(), false, new Findings())
            .orElseThrow();
    MemoTexts texts = new MemoTexts(table, table.fields().getFirst(), new Findings());
    long characters = 0;
    for (int row = 0; row < rows; row++) {
      String text = texts.text(row);
      characters += text == null ? 0 : text.length();
    }
    table.close();

    assertThat(characters).isLessThanOrEqualTo(memo.length);
  }

  @Test
  void picturesAreLeftOutAndThatIsSaidOnce() throws Exception {
    Path shp = sample(0x83, 1, 1, 1);
    Samples.putByte(Samples.sibling(shp, "dbf"), 43, 'G');

    LoadedLayer loaded = Samples.read(shp);

    assertThat(notes(loaded)).containsExactly(null, null, null);
    assertThat(loaded.report().warnings())
        .containsExactly("notes holds pictures or programs, which are left out");
  }
}
