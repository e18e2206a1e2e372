package pk.mineralatlas.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** How far two spellings lie apart, and the nearest valid names for one that is not. Any thread. */
public final class Spelling {

  private Spelling() {}

  /**
   * Letters to add, drop, replace or swap with their neighbour to make one text of the other
   * (optimal string alignment).
   *
   * @param limit distances above it are not told apart: the result is then limit + 1
   */
  public static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return Math.min(last[b.length()], limit + 1);
  }

  /**
   * The valid names nearest to a text, nearest first, at most three and none much farther than the
   * first; empty only where there are no valid names.
   */
  public static List<String> nearest(String text, Collection<String> valid) {
    String wanted = SearchText.squeeze(text);
    List<Near> near =
        valid.stream()
            .distinct()
            .map(name -> new Near(name, remoteness(wanted, SearchText.squeeze(name))))
            .sorted(Comparator.comparingInt(Near::remoteness).thenComparing(Near::name))
            .limit(3)
            .toList();
    return near.stream()
        .filter(n -> n.remoteness() <= near.getFirst().remoteness() + 2)
        .map(Near::name)
        .toList();
  }

  private record Near(String name, int remoteness) {}

  /** A name that begins like the text counts as near, whatever follows. */
  private static int remoteness(String wanted, String name) {
    int distance = distance(wanted, name, 100);
    boolean contains = wanted.length() >= 2 && (name.contains(wanted) || wanted.contains(name));
    return contains ? Math.min(1, distance) : distance;
  }
}
