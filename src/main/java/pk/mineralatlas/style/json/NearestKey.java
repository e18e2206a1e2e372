package pk.mineralatlas.style.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;

/** Which of the known words a mistyped one was meant to be. */
final class NearestKey {

  private NearestKey() {}

  /** The known word the fewest letters away. */
  static String of(String typed, Collection<String> known) {
    String word = typed.toLowerCase(Locale.ROOT);
    return known.stream()
        .min(
            Comparator.<String>comparingInt(k -> remoteness(word, k.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .orElse("");
  }

  /** A word that begins like another is near to it, however long. */
  private static int remoteness(String a, String b) {
    boolean begins = Math.min(a.length(), b.length()) > 2 && (a.startsWith(b) || b.startsWith(a));
    return begins ? 1 : distance(a, b);
  }

  /** Letters to add, drop or replace (Levenshtein). */
  private static int distance(String a, String b) {
    int[] row = IntStream.rangeClosed(0, b.length()).toArray();
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
