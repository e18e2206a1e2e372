package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A column of the index.
 *
 * @param title its heading
 * @param text what it says of a site
 * @param isUrdu whether it is set in Nastaliq, on one line, to the right
 * @param mayWrap whether its text may run over several lines
 * @param rank 0 for what every index has; of the others the higher is left out first
 */
record IndexColumn(
    String title, Function<IndexedSite, String> text, boolean isUrdu, boolean mayWrap, int rank) {

  private static final String NOTHING = "–";

  private static final List<IndexColumn> ALL =
      List.of(
          new IndexColumn("No", s -> String.valueOf(s.number()), false, false, 0),
          new IndexColumn("Site", IndexedSite::name, false, true, 0),
          new IndexColumn("", IndexedSite::nameUr, true, false, 1),
          new IndexColumn("Minerals", s -> String.join(", ", s.minerals()), false, true, 0),
          new IndexColumn("Status", s -> orNothing(s.status()), false, false, 2),
          new IndexColumn("Operator", s -> orNothing(s.operator()), false, true, 5),
          new IndexColumn("Position", s -> orNothing(s.precision()), false, false, 4),
          new IndexColumn("Evidence", s -> orNothing(s.evidence()), false, false, 3),
          new IndexColumn("Sq.", IndexedSite::square, false, false, 0));

  /** The rank of what is left out first. */
  private static final int OF_THE_OPERATOR = 5;

  private static String orNothing(String text) {
    return text.isBlank() ? NOTHING : text;
  }

  /** All columns that say something of one of the sites. */
  static List<IndexColumn> all(List<IndexedSite> sites) {
    return ALL.stream().filter(column -> column.rank == 0 || column.saysSomething(sites)).toList();
  }

  private boolean saysSomething(List<IndexedSite> sites) {
    return sites.stream().map(text).anyMatch(said -> !said.isBlank() && !said.equals(NOTHING));
  }

  /** What an index has where room is scarce: all but the operator. */
  static List<IndexColumn> customary(List<IndexedSite> sites) {
    return all(sites).stream().filter(column -> column.rank < OF_THE_OPERATOR).toList();
  }

  /** The same columns without the one that can best be spared; the same where none can. */
  static List<IndexColumn> fewer(List<IndexColumn> columns) {
    List<IndexColumn> fewer = new ArrayList<>(columns);
    columns.stream()
        .filter(column -> column.rank > 0)
        .max(Comparator.comparingInt(IndexColumn::rank))
        .ifPresent(fewer::remove);
    return List.copyOf(fewer);
  }
}
