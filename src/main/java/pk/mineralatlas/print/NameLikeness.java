package pk.mineralatlas.print;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How alike two names are, so that a misspelt one can be answered with the nearest valid ones. */
public final class NameLikeness {

  private NameLikeness() {}

  /**
   * From 0, nothing in common, to 1, the same; by edit distance, a shared beginning counts more.
   */
  public static double of(String a, String b) {
    int longest = Math.max(a.length(), b.length());
    if (longest == 0) {
      return 1;
    }
    int prefix = 0;
    while (prefix < Math.min(a.length(), b.length()) && a.charAt(prefix) == b.charAt(prefix)) {
      prefix++;
    }
    double likeness = 1 - (double) editDistance(a, b) / longest;
    return likeness + 0.1 * Math.min(prefix, 4) * (1 - likeness);
  }

  /** The names most like a misspelt one, the best first, without repetition. */
  public static List<String> nearest(String wanted, Collection<String> names, int limit) {
    String key = wanted.strip().toLowerCase(Locale.ROOT);
    return names.stream()
        .distinct()
        .sorted(
            Comparator.<String>comparingDouble(name -> -of(key, name.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(limit)
        .toList();
  }

  /** Levenshtein's distance, row by row. */
  private static int editDistance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], previous[j]) + 1, previous[j - 1] + change);
      }
      previous = row;
    }
    return previous[b.length()];
  }
}
