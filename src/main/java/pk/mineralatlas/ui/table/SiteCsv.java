package pk.mineralatlas.ui.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.LonLat;

/**
 * Writes deposits as comma-separated values (RFC 4180, UTF-8), all columns and the position. A cell
 * that a spreadsheet would take for a formula is written with an apostrophe before it.
 */
public final class SiteCsv {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private SiteCsv() {}

  /**
   * Writes the file beside its place first and then moves it there, so that a full disk leaves no
   * half file.
   *
   * @throws IOException if it cannot be written; its message names the file
   */
  public static void write(Path file, FeatureLayer deposits, List<Integer> features)
      throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException("the folder of %s does not exist".formatted(file));
    }
    Path partial = Files.createTempFile(folder, ".sites", ".part");
    try {
      try (BufferedWriter out = Files.newBufferedWriter(partial, StandardCharsets.UTF_8)) {
        for (List<String> record : records(deposits, features)) {
          out.write(line(record));
        }
      }
      Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  static List<List<String>> records(FeatureLayer deposits, List<Integer> features) {
    List<List<String>> records = new ArrayList<>();
    List<String> header = new ArrayList<>();
    deposits.attributes().forEach(a -> header.add(a.name()));
    header.add("longitude");
    header.add("latitude");
    records.add(header);
    for (int feature : features) {
      List<String> record = new ArrayList<>();
      deposits.attributes().forEach(a -> record.add(deposits.text(feature, a.name())));
      addPosition(record, deposits, feature);
      records.add(record);
    }
    return records;
  }

  private static void addPosition(List<String> record, FeatureLayer deposits, int feature) {
    if (!deposits.hasGeometry(feature)) {
      record.addAll(List.of("", ""));
      return;
    }
    LonLat at = LambertConformalConic.PAKISTAN.unproject(deposits.x(feature), deposits.y(feature));
    record.add("%.5f".formatted(at.lonDeg()));
    record.add("%.5f".formatted(at.latDeg()));
  }

  static String line(List<String> record) {
    return String.join(",", record.stream().map(SiteCsv::cell).toList()) + "\r\n";
  }

  private static String cell(String value) {
    boolean isNumber = value.matches("-?\\d+(\\.\\d+)?");
    boolean risky = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 && !isNumber;
    String safe = risky ? "'" + value : value;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  /** A file name for the present day and filter, such as {@code sites-42.csv}. */
  public static String suggestedName(int count) {
    return "mineral-atlas-sites-%d.csv".formatted(count).toLowerCase(Locale.ROOT);
  }
}
