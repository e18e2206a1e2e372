package pk.mineralatlas.catalog;

import java.util.Comparator;
import java.util.List;

/** How well the names of a thing fit what was typed. */
final class NameMatch {

  /** Up to this tier a name, not merely a text about the thing, begins with what was typed. */
  static final int LAST_NAME_TIER = 4;

  /** The tier of names that are nearly what was typed. */
  static final int SIMILAR_TIER = 5;

  private static final int TEXT_TIER = 6;
  private static final int FAR = 1000;

  private final List<String> words;
  private final String typed;
  private final String squeezed;

  NameMatch(List<String> words) {
    this.words = words;
    this.typed = String.join(" ", words);
    this.squeezed = String.join("", words);
  }

  /**
   * A place in the order.
   *
   * @param tier 0 exact title, 1 title begins, 2 other name exact, 3 other name begins, 4 a word of
   *     a name begins, 5 a name is similar, 6 found in what is said about it
   * @param distance letters that differ, where the tier is 5
   */
  record Score(int tier, int distance) implements Comparable<Score> {
    private static final Comparator<Score> ORDER =
        Comparator.comparingInt(Score::tier).thenComparingInt(Score::distance);

    @Override
    public int compareTo(Score other) {
      return ORDER.compare(this, other);
    }
  }

  String squeezed() {
    return squeezed;
  }

  /**
   * Scores a thing.
   *
   * @param names its folded names, the title first
   * @param titleUr its Urdu name, which ranks like the title
   */
  Score score(List<String> names, String titleUr) {
    String urdu = SearchText.fold(titleUr);
    Score best = new Score(TEXT_TIER, 0);
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      boolean title = i == 0 || name.equals(urdu);
      Score score = score(name, title ? 0 : 2);
      best = score.compareTo(best) < 0 ? score : best;
    }
    return best;
  }

  private Score score(String name, int tier) {
    String run = name.replace(" ", "");
    if (name.equals(typed) || run.equals(squeezed)) {
      return new Score(tier, 0);
    }
    if (name.startsWith(typed) || run.startsWith(squeezed)) {
      return new Score(tier + 1, 0);
    }
    List<String> nameWords = List.of(name.split(" "));
    if (words.stream().allMatch(word -> nameWords.stream().anyMatch(w -> w.startsWith(word)))) {
      return new Score(LAST_NAME_TIER, 0);
    }
    int distance = Math.min(within(squeezed, run), wordByWord(nameWords));
    return distance < FAR ? new Score(SIMILAR_TIER, distance) : new Score(TEXT_TIER, 0);
  }

  /** Letters that differ when each word is held against the word of the name nearest to it. */
  private int wordByWord(List<String> nameWords) {
    int sum = 0;
    for (String word : words) {
      int best = FAR;
      for (String nameWord : nameWords) {
        best = Math.min(best, nameWord.startsWith(word) ? 0 : within(word, nameWord));
      }
      if (best == FAR) {
        return FAR;
      }
      sum += best;
    }
    return sum;
  }

  /** The distance of two words, or FAR where it is more than a slip of the pen. */
  private static int within(String typed, String name) {
    int length = typed.length();
    int allowed = length < 4 ? 0 : length < 6 ? 1 : length < 10 ? 2 : 3;
    int distance = Spelling.distance(typed, name, allowed);
    return distance <= allowed ? distance : FAR;
  }
}
