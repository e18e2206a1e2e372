package pk.mineralatlas.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pk.mineralatlas.geo.LonLat;

/** Fills the search tables. One thread. */
final class SearchIndexBuilder {

  private final Connection connection;
  private final String schema;

  private SearchIndexBuilder(Connection connection, String schema) {
    this.connection = connection;
    this.schema = schema;
  }

  /** Indexes all records that the other tables hold. */
  static void fill(Connection connection) throws SQLException {
    List<SearchEntry> entries = CatalogueEntries.of(new CatalogueReader(connection));
    new SearchIndexBuilder(connection, "main").addAll(entries);
  }

  /**
   * Indexes entries in the given schema, main or temp, whose search tables are empty.
   *
   * @param schema a schema of the connection, never a user's text
   */
  static void fill(Connection connection, String schema, List<SearchEntry> entries)
      throws SQLException {
    new SearchIndexBuilder(connection, schema).addAll(entries);
  }

  private void addAll(List<SearchEntry> entries) throws SQLException {
    try (PreparedStatement row =
            connection.prepareStatement(
                "INSERT OR IGNORE INTO %s.search_entries VALUES (?,?,?,?,?,?,?,?,?,?,?)"
                    .formatted(schema));
        PreparedStatement words =
            connection.prepareStatement(
                "INSERT INTO %s.search_words (rowid, names, place, parties, minerals, about) VALUES (?,?,?,?,?,?)"
                    .formatted(schema));
        PreparedStatement trigrams =
            connection.prepareStatement(
                "INSERT INTO %s.search_trigrams (rowid, names) VALUES (?,?)".formatted(schema))) {
      int number = 1;
      for (SearchEntry entry : entries) {
        Set<String> names = names(entry);
        if (addRow(row, number, entry, String.join("\n", names)) == 0) {
          continue;
        }
        addWords(words, number, entry, names);
        trigrams.setInt(1, number);
        trigrams.setString(2, squeezed(names));
        trigrams.executeUpdate();
        number++;
      }
    }
  }

  private static int addRow(PreparedStatement row, int number, SearchEntry entry, String names)
      throws SQLException {
    LonLat position = entry.position();
    PositionPrecision precision = entry.precision();
    row.setInt(1, number);
    row.setString(2, entry.kind().name());
    row.setString(3, entry.id());
    row.setString(4, entry.title());
    row.setString(5, entry.titleUr());
    row.setString(6, entry.subtitle());
    row.setObject(7, position == null ? null : position.latDeg());
    row.setObject(8, position == null ? null : position.lonDeg());
    row.setString(9, precision == null ? null : precision.text());
    row.setInt(10, entry.weight());
    row.setString(11, names);
    return row.executeUpdate();
  }

  private static void addWords(
      PreparedStatement words, int number, SearchEntry entry, Set<String> names)
      throws SQLException {
    words.setInt(1, number);
    words.setString(2, String.join(" ", names) + " " + squeezed(names));
    words.setString(3, SearchText.fold(entry.texts().place()));
    words.setString(4, SearchText.fold(entry.texts().parties()));
    words.setString(5, SearchText.fold(entry.texts().minerals()));
    words.setString(6, SearchText.fold(entry.texts().about()));
    words.executeUpdate();
  }

  /** Title first, then the Urdu name, then the others; all folded. */
  private static Set<String> names(SearchEntry entry) {
    Set<String> names = new LinkedHashSet<>();
    names.add(SearchText.fold(entry.title()));
    names.add(SearchText.fold(entry.titleUr()));
    for (String name : entry.altNames()) {
      names.add(SearchText.fold(name));
    }
    names.remove("");
    return names;
  }

  private static String squeezed(Set<String> names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append(name.replace(" ", "")).append(' ');
    }
    return text.toString().strip();
  }
}
