package pk.mineralatlas.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes rows while the catalogue is built: one prepared statement a table. One thread. */
final class CatalogueRows implements AutoCloseable {

  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();
  private final Map<Source, Integer> sources = new HashMap<>();

  CatalogueRows(Connection connection) {
    this.connection = connection;
  }

  /**
   * Adds one row.
   *
   * @param table a table of the schema, never a user's text
   * @param values all its columns in order
   */
  void add(String table, @Nullable Object... values) throws SQLException {
    insert("INSERT INTO " + table, values);
  }

  /** Adds one row unless it is there already. */
  void addOnce(String table, @Nullable Object... values) throws SQLException {
    insert("INSERT OR IGNORE INTO " + table, values);
  }

  private void insert(String start, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = statements.get(start);
    if (statement == null) {
      String marks = String.join(",", Collections.nCopies(values.length, "?"));
      statement = connection.prepareStatement(start + " VALUES (" + marks + ")");
      statements.put(start, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.executeUpdate();
  }

  /** Adds the parts of a list with their order: (owner, 0, first), (owner, 1, second) … */
  void addList(String table, String owner, List<String> parts) throws SQLException {
    for (int i = 0; i < parts.size(); i++) {
      add(table, owner, i, parts.get(i));
    }
  }

  /** Adds parties and links them to their owner in order. */
  void addParties(String table, String owner, List<String> names) throws SQLException {
    for (String name : names) {
      addOnce("parties", name);
    }
    addList(table, owner, names);
  }

  /** Links the sites that names mean; a name that means none is kept as text. */
  void addNamedSites(String table, String owner, List<String> published, SiteNames sites)
      throws SQLException {
    int position = 0;
    for (String name : published) {
      List<String> ids = sites.find(name);
      if (ids.isEmpty()) {
        add(table, owner, position++, name, null);
      }
      for (String id : ids) {
        add(table, owner, position++, name, id);
      }
    }
  }

  /** The number of the source a row names; the same source is stored once. */
  int source(CsvTable.Row row) throws SQLException {
    Source source =
        new Source(
            row.required("source_title"),
            row.text("source_publisher"),
            row.text("source_date"),
            row.required("source_url"));
    if (source.link().isEmpty() && !source.url().matches("https?://\\S+")) {
      throw row.bad("source_url", "'%s' is not a web address".formatted(source.url()));
    }
    Integer known = sources.get(source);
    if (known != null) {
      return known;
    }
    int number = sources.size() + 1;
    add("sources", number, source.title(), source.publisher(), source.date(), source.url());
    sources.put(source, number);
    return number;
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : statements.values()) {
      statement.close();
    }
  }
}
