package pk.mineralatlas.source.dbf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.source.file.SourceFeature;

/** Writes a dBASE III table; text is UTF-8, as the .cpg beside it says. */
public final class DbfWriter {

  private static final int HEADER_BYTES = 32;
  private static final int FIELD_BYTES = 32;
  private static final byte HEADER_END = 0x0d;
  private static final byte FILE_END = 0x1a;

  /** Bytes of a row with its deletion mark. */
  public static int rowBytes(List<DbfColumn> columns) {
    return 1 + columns.stream().mapToInt(DbfColumn::width).sum();
  }

  public static int headerBytes(List<DbfColumn> columns) {
    return HEADER_BYTES + FIELD_BYTES * columns.size() + 1;
  }

  public static void write(Path file, List<DbfColumn> columns, List<SourceFeature> features)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      out.write(header(columns, features.size()));
      byte[] row = new byte[rowBytes(columns)];
      for (SourceFeature feature : features) {
        fill(row, columns, feature.values());
        out.write(row);
      }
      out.write(FILE_END);
    }
  }

  private static byte[] header(List<DbfColumn> columns, int rows) {
    ByteBuffer header =
        ByteBuffer.allocate(headerBytes(columns)).order(ByteOrder.LITTLE_ENDIAN).put((byte) 3);
    // A fixed date: the same input gives the same bytes on any day.
    LocalDate date = LocalDate.of(2026, 1, 1);
    header.put((byte) (date.getYear() - 1900));
    header.put((byte) date.getMonthValue()).put((byte) date.getDayOfMonth());
    header.putInt(rows);
    header.putShort((short) headerBytes(columns)).putShort((short) rowBytes(columns));
    for (int i = 0; i < columns.size(); i++) {
      DbfColumn column = columns.get(i);
      header.position(HEADER_BYTES + FIELD_BYTES * i);
      header.put(DbfColumn.utf8(column.name()));
      header.position(HEADER_BYTES + FIELD_BYTES * i + 11);
      header.put((byte) column.code()).putInt(0);
      header.put((byte) column.width()).put((byte) column.decimals());
    }
    header.put(header.capacity() - 1, HEADER_END);
    return header.array();
  }

  private static void fill(byte[] row, List<DbfColumn> columns, List<@Nullable Object> values) {
    Arrays.fill(row, (byte) ' ');
    int start = 1;
    for (int c = 0; c < columns.size(); c++) {
      DbfColumn column = columns.get(c);
      byte[] value = column.encode(values.get(c));
      int indent = column.isRightAligned() ? column.width() - value.length : 0;
      System.arraycopy(value, 0, row, start + indent, value.length);
      start += column.width();
    }
  }

  private DbfWriter() {}
}
