package pk.mineralatlas.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Full-text search. Candidates come from the FTS5 tables (words by prefix; by trigrams when words
 * find nothing of that name), the order from comparing names here: exact name, then its beginning,
 * then other names, then what is said about it; among equals the weightier first. One thread at a
 * time.
 */
final class CatalogueSearch {

  private static final int CANDIDATES = 400;
  private static final int MAX_WORDS = 12;

  private final Connection connection;
  private boolean hasAdded;

  CatalogueSearch(Connection connection) {
    this.connection = connection;
  }

  /** Replaces the entries a caller added, which live in temporary tables. */
  void replaceAdded(List<SearchEntry> entries) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String table : List.of("search_entries", "search_words", "search_trigrams")) {
        statement.executeUpdate("DROP TABLE IF EXISTS temp." + table);
        statement.executeUpdate(temporary(definition(table)));
      }
    }
    connection.setAutoCommit(false);
    try {
      SearchIndexBuilder.fill(connection, "temp", entries);
      connection.commit();
      hasAdded = true;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private String definition(String table) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT sql FROM main.sqlite_schema WHERE name = ?")) {
      statement.setString(1, table);
      try (ResultSet row = statement.executeQuery()) {
        return row.getString(1);
      }
    }
  }

  private static String temporary(String definition) {
    return definition.replaceFirst("TABLE ", "TABLE temp.");
  }

  List<SearchHit> search(String text, int limit) throws SQLException {
    return ranked(text).stream().limit(Math.max(0, limit)).map(Candidate::hit).toList();
  }

  List<String> siteIds(String text) throws SQLException {
    return ranked(text).stream()
        .map(Candidate::hit)
        .filter(hit -> hit.kind() == SearchHit.Kind.SITE)
        .map(SearchHit::id)
        .toList();
  }

  private List<Candidate> ranked(String text) throws SQLException {
    List<String> words = SearchText.words(text);
    if (words.isEmpty()) {
      return List.of();
    }
    NameMatch match = new NameMatch(words);
    List<Candidate> found = candidates("search_words", wordQuery(words), match);
    boolean named = found.stream().anyMatch(c -> c.score().tier() <= NameMatch.LAST_NAME_TIER);
    if (!named) {
      List<Candidate> similar =
          candidates("search_trigrams", trigramQuery(match.squeezed()), match);
      similar.removeIf(c -> c.score().tier() > NameMatch.SIMILAR_TIER);
      found.addAll(similar);
    }
    found.sort(
        Comparator.comparing(Candidate::score)
            .thenComparing(Candidate::weight, Comparator.reverseOrder())
            .thenComparing(c -> c.hit().title())
            .thenComparing(c -> c.hit().id()));
    return distinct(found);
  }

  /** One hit a thing; a thing a caller added stands for the catalogue's own of the same name. */
  private static List<Candidate> distinct(List<Candidate> found) {
    Map<String, Candidate> byKey = new LinkedHashMap<>();
    for (Candidate candidate : found) {
      byKey.merge(
          candidate.hit().kind() + "\n" + candidate.hit().id(),
          candidate,
          (first, second) -> first.hit().position() == null ? second : first);
    }
    return new ArrayList<>(byKey.values());
  }

  private record Candidate(SearchHit hit, int weight, NameMatch.Score score) {}

  private List<Candidate> candidates(String index, @Nullable String query, NameMatch match)
      throws SQLException {
    List<Candidate> candidates = new ArrayList<>();
    if (query == null) {
      return candidates;
    }
    for (String schema : hasAdded ? List.of("main", "temp") : List.of("main")) {
      String sql =
          """
          SELECT e.*, bm25(%2$s) AS relevance FROM %1$s.%2$s
          JOIN %1$s.search_entries e ON e.entry_id = %2$s.rowid
          WHERE %2$s MATCH ? ORDER BY relevance LIMIT ?
          """
              .formatted(schema, index);
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        statement.setString(1, query);
        statement.setInt(2, CANDIDATES);
        try (ResultSet row = statement.executeQuery()) {
          while (row.next()) {
            candidates.add(candidate(row, match));
          }
        }
      }
    }
    return candidates;
  }

  private static Candidate candidate(ResultSet row, NameMatch match) throws SQLException {
    SearchHit hit =
        new SearchHit(
            SearchHit.Kind.valueOf(row.getString("kind")),
            row.getString("id"),
            row.getString("title"),
            row.getString("title_ur"),
            row.getString("subtitle"),
            CatalogueReader.position(row),
            CatalogueReader.findPrecision(row.getString("coord_precision")));
    List<String> names = List.of(row.getString("names").split("\n"));
    return new Candidate(hit, row.getInt("weight"), match.score(names, hit.titleUr()));
  }

  /** All words by prefix, or all of them run together: ("reko"* AND "diq"*) OR "rekodiq"*. */
  private static String wordQuery(Collection<String> words) {
    String all =
        words.stream()
            .limit(MAX_WORDS)
            .map(CatalogueSearch::quoted)
            .map(word -> word + "*")
            .collect(Collectors.joining(" AND "));
    return words.size() == 1
        ? all
        : "(" + all + ") OR {names} : " + quoted(String.join("", words)) + "*";
  }

  private static @Nullable String trigramQuery(String squeezed) {
    int[] letters = squeezed.codePoints().limit(60).toArray();
    Set<String> trigrams = new HashSet<>();
    for (int i = 0; i + 3 <= letters.length; i++) {
      trigrams.add(quoted(new String(letters, i, 3)));
    }
    return trigrams.isEmpty() ? null : String.join(" OR ", trigrams);
  }

  private static String quoted(String word) {
    return '"' + Objects.requireNonNull(word).replace("\"", "\"\"") + '"';
  }
}
