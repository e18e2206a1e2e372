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

  /** The rank of what is left out first. */
  private static final int OF_THE_OPERATOR = 5;

  private static String orNothing(String text) {
    return text.isBlank() ? NOTHING : text;
  }

  private static List<IndexColumn> inOrder(TypeScale type) {
    SheetWords words = type.words();
    IndexColumn name =
        new IndexColumn(type.isUrdu() ? "" : words.of("Site"), IndexedSite::name, false, true, 0);
    IndexColumn nameUr =
        new IndexColumn(type.isUrdu() ? words.of("Site") : "", IndexedSite::nameUr, true, false, 1);
    List<IndexColumn> columns = new ArrayList<>();
    columns.add(column(words, "No", s -> String.valueOf(s.number()), false, 0));
    switch (type.language()) {
      case ENGLISH -> columns.add(name);
      case URDU -> columns.addAll(List.of(nameUr, name));
      case BOTH -> columns.addAll(List.of(name, nameUr));
    }
    columns.add(column(words, "Minerals", s -> words.minerals(s.minerals()), true, 0));
    columns.add(column(words, "Status", s -> words.of(orNothing(s.status())), false, 2));
    columns.add(column(words, "Operator", s -> orNothing(s.operator()), true, 5));
    columns.add(
        column(
            words, "Position", s -> words.ofKind("precision", orNothing(s.precision())), false, 4));
    columns.add(column(words, "Evidence", s -> words.of(orNothing(s.evidence())), false, 3));
    columns.add(column(words, "Sq.", IndexedSite::square, false, 0));
    return columns;
  }

  private static IndexColumn column(
      SheetWords words,
      String title,
      Function<IndexedSite, String> text,
      boolean mayWrap,
      int rank) {
    return new IndexColumn(words.of(title), text, false, mayWrap, rank);
  }

  /** All columns that say something of one of the sites. */
  static List<IndexColumn> all(List<IndexedSite> sites, TypeScale type) {
    return inOrder(type).stream()
        .filter(column -> column.rank == 0 || column.saysSomething(sites))
        .toList();
  }

  private boolean saysSomething(List<IndexedSite> sites) {
    return sites.stream().map(text).anyMatch(said -> !said.isBlank() && !said.equals(NOTHING));
  }

  /** What an index has where room is scarce: all but the operator. */
  static List<IndexColumn> customary(List<IndexedSite> sites, TypeScale type) {
    return all(sites, type).stream().filter(column -> column.rank < OF_THE_OPERATOR).toList();
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
