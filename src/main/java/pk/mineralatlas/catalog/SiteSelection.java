package pk.mineralatlas.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Turns a {@link SiteQuery} into SQL whose values are all parameters. One thread, one use. */
final class SiteSelection {

  private static final String HAS_MINERAL =
      "(EXISTS (SELECT 1 FROM site_commodities c WHERE c.site_id = sites.id AND c.commodity = ?)"
          + " OR sites.primary_commodity = ?)";

  private static final String IS_CRITICAL =
      "EXISTS (SELECT 1 FROM site_commodities c JOIN critical_minerals m"
          + " ON m.commodity = c.commodity AND m.on_draft_2025 WHERE c.site_id = sites.id)";

  /** The best grade: verified before reported before claimed. */
  private static final String BEST_GRADE =
      "(SELECT f.confidence FROM facts f WHERE f.site_id = sites.id ORDER BY"
          + " CASE f.confidence WHEN 'verified' THEN 1 WHEN 'reported' THEN 2 ELSE 3 END LIMIT 1)";

  private final List<String> conditions = new ArrayList<>();
  private final List<String> values = new ArrayList<>();

  private SiteSelection(SiteQuery query) {
    minerals(query);
    anyOf("sites.province", query.provinces());
    anyOf("sites.district", query.districts());
    anyOf("sites.status", query.statuses());
    anyOf("sites.site_type", query.types());
    anyOf("sites.coord_precision", texts(query.precisions()));
    anyOf(BEST_GRADE, query.evidence().stream().map(Confidence::text).toList());
    operators(query.operators());
    if (query.criticalOnly()) {
      conditions.add(IS_CRITICAL);
    }
  }

  /** The identifiers of the sites a query selects, leaving its text aside. */
  static Set<String> ids(Connection connection, SiteQuery query) throws SQLException {
    SiteSelection selection = new SiteSelection(query);
    try (PreparedStatement statement = connection.prepareStatement(selection.sql())) {
      for (int i = 0; i < selection.values.size(); i++) {
        statement.setString(i + 1, selection.values.get(i));
      }
      try (ResultSet row = statement.executeQuery()) {
        Set<String> ids = new LinkedHashSet<>();
        while (row.next()) {
          ids.add(row.getString(1));
        }
        return ids;
      }
    }
  }

  private String sql() {
    String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    return "SELECT id FROM sites" + where + " ORDER BY row_number";
  }

  private void minerals(SiteQuery query) {
    List<String> wanted = new ArrayList<>();
    for (String mineral : query.minerals()) {
      wanted.add(HAS_MINERAL);
      values.add(mineral);
      values.add(mineral);
    }
    if (!wanted.isEmpty()) {
      conditions.add("(" + String.join(query.everyMineral() ? " AND " : " OR ", wanted) + ")");
    }
  }

  private void operators(List<String> operators) {
    if (!operators.isEmpty()) {
      conditions.add(
          "EXISTS (SELECT 1 FROM site_operators o WHERE o.site_id = sites.id AND o.party IN ("
              + marks(operators)
              + "))");
      values.addAll(operators);
    }
  }

  private void anyOf(String expression, Collection<String> wanted) {
    if (!wanted.isEmpty()) {
      conditions.add(expression + " IN (" + marks(wanted) + ")");
      values.addAll(wanted);
    }
  }

  private static List<String> texts(List<PositionPrecision> precisions) {
    return precisions.stream().map(PositionPrecision::text).toList();
  }

  private static String marks(Collection<String> wanted) {
    return String.join(",", Collections.nCopies(wanted.size(), "?"));
  }
}
