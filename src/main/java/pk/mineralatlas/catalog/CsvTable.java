package pk.mineralatlas.catalog;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file with a header row, read whole. UTF-8, RFC 4180. Every complaint names the file, the
 * line, the column and what to do.
 *
 * @param name the file's name, for messages
 * @param header its column names
 */
public record CsvTable(String name, List<String> header, List<Row> rows) {

  /** Reads a table; a broken file throws a {@link CatalogueException} of one line. */
  static CsvTable parse(String name, byte[] content) {
    String text = decode(name, content);
    List<Row> rows = new ArrayList<>();
    List<String> header = List.of();
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofNamedCsvRecord(text)) {
      for (NamedCsvRecord record : csv) {
        header = record.getHeader();
        rows.add(row(name, record));
      }
    } catch (CsvParseException | UncheckedIOException | IOException e) {
      throw new CatalogueException(
          "%s is not a valid CSV file: %s".formatted(name, e.getMessage()), e);
    }
    return new CsvTable(name, header, List.copyOf(rows));
  }

  private static String decode(String name, byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new CatalogueException("%s is not UTF-8 text; save it as UTF-8".formatted(name), e);
    }
  }

  private static Row row(String name, NamedCsvRecord record) {
    int fields = record.getFields().size();
    int columns = record.getHeader().size();
    long line = record.getStartingLineNumber();
    if (fields != columns) {
      throw new CatalogueException(
          "%s, line %d: %d fields where the header has %d; quote fields that hold commas"
              .formatted(name, line, fields, columns));
    }
    return new Row(name, line, Map.copyOf(record.getFieldsAsMap()));
  }

  /** Checks that all columns are there, which tells of a missing one in a file without rows. */
  CsvTable withColumns(String... columns) {
    for (String column : columns) {
      if (!header.contains(column)) {
        throw new CatalogueException(
            "%s: column '%s' is missing; the header has %s"
                .formatted(name, column, String.join(", ", header)));
      }
    }
    return this;
  }

  /** One record of the table. */
  public record Row(String file, long line, Map<String, String> fields) {

    /** The field, without blanks around it. */
    public String text(String column) {
      String value = fields.get(column);
      if (value == null) {
        throw new CatalogueException("%s: column '%s' is missing".formatted(file, column));
      }
      return value.strip();
    }

    /** The field, which must not be empty. */
    public String required(String column) {
      String value = text(column);
      if (value.isEmpty()) {
        throw bad(column, "is empty and must not be");
      }
      return value;
    }

    /** The parts between semicolons, without blanks and repeats. */
    public List<String> list(String column) {
      Set<String> parts = new LinkedHashSet<>();
      for (String part : text(column).split(";", -1)) {
        if (!part.isBlank()) {
          parts.add(part.strip());
        }
      }
      return List.copyOf(parts);
    }

    /** The number with exactly the digits written, or null where the field is empty. */
    public @Nullable BigDecimal decimal(String column) {
      String value = text(column);
      if (value.isEmpty()) {
        return null;
      }
      if (value.length() > 40 || !value.matches("-?\\d+(\\.\\d+)?")) {
        throw bad(column, "'%s' is not a number such as 12.5".formatted(value));
      }
      return new BigDecimal(value);
    }

    /** The number as the nearest double, or null where the field is empty. */
    @Nullable Double number(String column) {
      BigDecimal value = decimal(column);
      return value == null ? null : value.doubleValue();
    }

    /** The number as text with exactly the digits written, or null where the field is empty. */
    @Nullable String figure(String column) {
      BigDecimal value = decimal(column);
      return value == null ? null : value.toPlainString();
    }

    /** The field, or null where it is empty. */
    @Nullable String textOrNull(String column) {
      String value = text(column);
      return value.isEmpty() ? null : value;
    }

    /** The day, written as 2026-01-31. */
    LocalDate date(String column) {
      try {
        return LocalDate.parse(required(column));
      } catch (DateTimeParseException e) {
        throw bad(column, "'%s' is not a day such as 2026-01-31".formatted(text(column)));
      }
    }

    /** The whole number, or null where the field is empty. */
    public @Nullable Integer integer(String column) {
      BigDecimal value = decimal(column);
      try {
        return value == null ? null : value.intValueExact();
      } catch (ArithmeticException e) {
        throw bad(column, "'%s' is not a whole number".formatted(value));
      }
    }

    /** The complaint about one field of this row. */
    CatalogueException bad(String column, String complaint) {
      return new CatalogueException(
          "%s, line %d, column '%s': %s".formatted(file, line, column, complaint));
    }
  }
}
