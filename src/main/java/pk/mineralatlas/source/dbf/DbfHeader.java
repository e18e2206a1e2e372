package pk.mineralatlas.source.dbf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pk.mineralatlas.source.file.Findings;
import pk.mineralatlas.source.file.MappedFile;

/**
 * The shape of a dBASE table: where its rows are and what stands in them. Every number of the
 * header is held against the length of the file.
 *
 * @param version the first byte
 * @param languageByte the code of the language driver; 0 where none is named
 * @param rows how many rows the file holds
 * @param firstRowAt where the rows start
 * @param rowBytes length of a row with its deletion mark
 * @param fields the columns
 */
record DbfHeader(
    int version, int languageByte, int rows, long firstRowAt, int rowBytes, List<DbfField> fields) {

  private static final int HEADER_END = 0x0d;
  private static final int HEADER_BYTES = 32;

  /** Raw description of a column, before the widths are settled. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Described(byte[] name, char code, int width, int decimals) {}

  static DbfHeader read(MappedFile dbf, Charset names, Findings findings) {
    if (dbf.size() < HEADER_BYTES) {
      findings.note("the .dbf is too short to hold anything");
      return new DbfHeader(0, 0, 0, 0, 1, List.of());
    }
    boolean isLevel7 = (dbf.unsignedByteAt(0) & 7) == 4;
    int firstField = isLevel7 ? 68 : HEADER_BYTES;
    int fieldBytes = isLevel7 ? 48 : 32;
    long saidFirstRow = dbf.unsignedShortLe(8);
    long limit = saidFirstRow > firstField ? Math.min(saidFirstRow, dbf.size()) : dbf.size();
    List<Described> described = new ArrayList<>();
    long at = firstField;
    while (at + fieldBytes <= limit && dbf.byteAt(at) != HEADER_END) {
      described.add(isLevel7 ? level7(dbf, at) : level3(dbf, at));
      at += fieldBytes;
    }
    long firstRow = saidFirstRow;
    if (firstRow < at || firstRow > dbf.size()) {
      firstRow = Math.min(dbf.size(), at + 1);
      findings.note("the .dbf says its header is %d bytes long".formatted(saidFirstRow));
    }
    return withRows(dbf, described, firstRow, names, findings);
  }

  private static Described level3(MappedFile dbf, long at) {
    return new Described(
        dbf.bytes(at, 11),
        (char) dbf.unsignedByteAt(at + 11),
        dbf.unsignedByteAt(at + 16),
        dbf.unsignedByteAt(at + 17));
  }

  private static Described level7(MappedFile dbf, long at) {
    return new Described(
        dbf.bytes(at, 32),
        (char) dbf.unsignedByteAt(at + 32),
        dbf.unsignedByteAt(at + 33),
        dbf.unsignedByteAt(at + 34));
  }

  private static DbfHeader withRows(
      MappedFile dbf, List<Described> described, long firstRow, Charset names, Findings findings) {
    int saidRow = dbf.unsignedShortLe(10);
    List<Described> settled = wideTexts(described, saidRow);
    int sum = rowBytes(settled);
    int row = Math.max(sum, saidRow);
    if (sum > saidRow) {
      findings.note(
          "the .dbf says a row takes %d bytes, its fields take %d".formatted(saidRow, sum));
    }
    long room = (dbf.size() - firstRow) / row;
    long said = Integer.toUnsignedLong(dbf.intLe(4));
    if (said > room) {
      findings.note("the .dbf says it has %,d rows and holds %,d".formatted(said, room));
    }
    List<DbfField> fields = fields(settled, names, findings);
    int version = dbf.unsignedByteAt(0);
    return new DbfHeader(
        version, dbf.unsignedByteAt(29), (int) Math.min(said, room), firstRow, row, fields);
  }

  /** Clipper and FoxPro keep the high byte of a text's width where others keep its decimals. */
  private static List<Described> wideTexts(List<Described> described, int saidRow) {
    List<Described> wide =
        described.stream()
            .map(
                d ->
                    d.code == 'C'
                        ? new Described(d.name, d.code, d.width + 256 * d.decimals, 0)
                        : d)
            .toList();
    boolean isWide = rowBytes(described) != saidRow && rowBytes(wide) == saidRow;
    return isWide ? wide : described;
  }

  private static int rowBytes(List<Described> described) {
    return 1 + described.stream().mapToInt(Described::width).sum();
  }

  private static List<DbfField> fields(
      List<Described> described, Charset names, Findings findings) {
    List<DbfField> fields = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    int offset = 1;
    for (int i = 0; i < described.size(); i++) {
      Described d = described.get(i);
      // FoxPro's list of null flags is no column of the user's; a column of no width has no value.
      if (d.code != '0' && d.width > 0) {
        String name = unique(name(d.name, names), i + 1, taken, findings);
        fields.add(new DbfField(name, Character.toUpperCase(d.code), offset, d.width, d.decimals));
      }
      offset += d.width;
    }
    return fields;
  }

  private static String name(byte[] bytes, Charset names) {
    int end = 0;
    while (end < bytes.length && bytes[end] != 0) {
      end++;
    }
    return new String(bytes, 0, end, names).replaceAll("\\p{Cntrl}", "").strip();
  }

  private static String unique(String name, int number, Set<String> taken, Findings findings) {
    String result = name;
    if (name.isEmpty()) {
      result = "field_" + number;
      findings.note("column %d has no name; it is called %s".formatted(number, result));
    }
    for (int n = 2; !taken.add(result.toUpperCase(Locale.ROOT)); n++) {
      result = name + "_" + n;
    }
    if (!name.isEmpty() && !result.equals(name)) {
      findings.note("two columns are called %s; the later is called %s".formatted(name, result));
    }
    return result;
  }

  /** Whether any column holds text. */
  boolean hasText() {
    return fields.stream().anyMatch(field -> field.isText() || field.code() == 'M');
  }

  /** Whether the names of the columns are the same in any encoding. */
  boolean hasPlainNames() {
    return fields.stream().allMatch(field -> field.name().chars().allMatch(c -> c < 0x80));
  }

  /** Names of columns where the encoding is not known yet. */
  static DbfHeader read(MappedFile dbf) {
    return read(dbf, StandardCharsets.ISO_8859_1, new Findings());
  }
}
