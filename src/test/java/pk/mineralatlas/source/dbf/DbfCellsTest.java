package pk.mineralatlas.source.dbf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.source.LoadedLayer;
import pk.mineralatlas.source.Samples;
import pk.mineralatlas.source.shape.ShapeType;

/** Values as dBASE III, IV, 7 and FoxPro write them. */
class DbfCellsTest {

  @TempDir Path folder;

  /** Puts a table of one field and one row beside a shapefile of one point. */
  private LoadedLayer read(int version, char code, int decimals, byte[] cell) throws Exception {
    Path shp = Samples.write(folder, ShapeType.POINT, "POINT (61 25)");
    boolean isLevel7 = (version & 7) == 4;
    int fields = isLevel7 ? 68 : 32;
    int field = isLevel7 ? 48 : 32;
    ByteBuffer header =
        ByteBuffer.allocate(fields + field + 1).order(ByteOrder.LITTLE_ENDIAN).put((byte) version);
    header.putInt(4, 1).putShort(8, (short) header.capacity());
    header.putShort(10, (short) (1 + cell.length));
    header.put(fields, (byte) 'v');
    header.put(fields + (isLevel7 ? 32 : 11), (byte) code);
    header.put(fields + (isLevel7 ? 33 : 16), (byte) cell.length);
    header.put(fields + (isLevel7 ? 34 : 17), (byte) decimals);
    header.put(header.capacity() - 1, (byte) 13);
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    table.writeBytes(header.array());
    table.write(' ');
    table.writeBytes(cell);
    Files.write(Samples.sibling(shp, "dbf"), table.toByteArray());
    return Samples.read(shp);
  }

  private static @Nullable Object value(LoadedLayer loaded) {
    FeatureLayer layer = loaded.features();
    Object value = layer.value(0, 0);
    if (value != null) {
      Attribute.Type type = layer.attributes().getFirst().type();
      boolean isNoWholeNumber = type == Attribute.Type.INTEGER && value instanceof Double;
      assertThat(value).isInstanceOf(isNoWholeNumber ? Double.class : type.valueClass());
    }
    return value;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      nullValues = "null",
      textBlock =
          """
          N|0|   12|12
          N|0|-0012|-12
          N|0|'     '|null
          N|0|12.5 |12.5
          N|0|1e3  |1000.0
          N|0|9223372036854775807|9223372036854775807
          N|0|99999999999999999999|1.0E20
          N|2| 12.50|12.5
          N|2| 12,50|12.5
          N|2|-.5|-0.5
          N|15|0.123456789012345|0.123456789012345
          F|0|1.5|1.5
          F|0| 1.79769313486231570E+308|1.7976931348623157E308
          F|0|NaN|null
          L|0|T|true
          L|0|y|true
          L|0|F|false
          L|0|n|false
          L|0|?|null
          L|0|' '|null
          D|0|20260102|2026-01-02
          D|0|'        '|null
          D|0|00000000|null
          C|0|  a b  |a b
          C|0|'       '|null
          X|0|odd|odd
          """)
  void textualValues(char code, int decimals, String cell, @Nullable String wanted)
      throws Exception {
    LoadedLayer loaded = read(3, code, decimals, cell.getBytes(StandardCharsets.US_ASCII));

    Object value = value(loaded);
    assertThat(value == null ? null : value.toString()).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          N | ***** | a number of v is unknown, or did not fit into its column (1 time: record 1)
          N | abc   | a value of v is no number (1 time: record 1)
          D | 20261399 | a value of v is no date (1 time: record 1)
          D | soon  | a value of v is no date (1 time: record 1)
          """)
  void valuesThatMakeNoSenseAreBlankAndSaid(char code, String cell, String said) throws Exception {
    LoadedLayer loaded = read(3, code, 0, cell.getBytes(StandardCharsets.US_ASCII));

    assertThat(value(loaded)).isNull();
    assertThat(loaded.report().warnings()).containsExactly(said);
  }

  private static byte[] little(int... ints) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * ints.length).order(ByteOrder.LITTLE_ENDIAN);
    for (int i : ints) {
      bytes.putInt(i);
    }
    return bytes.array();
  }

  @Test
  void binaryValuesOfFoxPro() throws Exception {
    assertThat(value(read(0x30, 'I', 0, little(-7)))).isEqualTo(-7L);
    assertThat(value(read(0x30, 'B', 4, little(0, 0x3ff80000)))).isEqualTo(1.5);
    assertThat(value(read(0x30, 'Y', 4, little(12_345, 0)))).isEqualTo(1.2345);
    // 2,461,043 is the Julian day of 2 January 2026.
    assertThat(value(read(0x30, 'T', 0, little(2_461_043, 3_600_000))))
        .isEqualTo("2026-01-02T01:00");
  }

  @Test
  void binaryValuesOfDbase7() throws Exception {
    assertThat(value(read(4, 'I', 0, ByteBuffer.allocate(4).putInt(0x80000005).array())))
        .isEqualTo(5L);
    assertThat(value(read(4, '+', 0, ByteBuffer.allocate(4).putInt(0x7ffffffb).array())))
        .isEqualTo(-5L);
    long bits = Double.doubleToLongBits(2.5);
    assertThat(value(read(4, 'O', 0, ByteBuffer.allocate(8).putLong(bits | 1L << 63).array())))
        .isEqualTo(2.5);
    long negative = ~Double.doubleToLongBits(-2.5);
    assertThat(value(read(4, 'O', 0, ByteBuffer.allocate(8).putLong(negative).array())))
        .isEqualTo(-2.5);
    // Milliseconds since the day before the year 1, as the database engine of dBASE 7 counts them.
    double ms =
        (LocalDate.of(2026, 1, 2).toEpochDay() - LocalDate.of(1, 1, 1).toEpochDay() + 1) * 864e5;
    assertThat(value(read(4, '@', 0, ByteBuffer.allocate(8).putDouble(ms + 36e5).array())))
        .isEqualTo("2026-01-02T01:00");
    assertThat(value(read(4, 'I', 0, new byte[4]))).isNull();
    assertThat(value(read(4, 'O', 0, new byte[8]))).isNull();
    assertThat(value(read(4, '@', 0, new byte[8]))).isNull();
  }

  /** dBASE 7 aside, the two halves are those of FoxPro: GeoTools writes them so. */
  @Test
  void timestampsOfOtherPrograms() throws Exception {
    assertThat(value(read(3, '@', 0, little(2_461_043, 3_600_000)))).isEqualTo("2026-01-02T01:00");
  }

  @Test
  void aMissingMemoFileIsSaidOnce() throws Exception {
    LoadedLayer loaded = read(0x83, 'M', 0, "         1".getBytes(StandardCharsets.US_ASCII));

    assertThat(value(loaded)).isNull();
    assertThat(loaded.features().attributes().getFirst().type()).isEqualTo(Attribute.Type.TEXT);
    assertThat(loaded.report().warnings())
        .containsExactly("there is no memo file (.dbt or .fpt), so the long texts are missing");
  }
}
