package pk.mineralatlas.print;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The language of a page's words, and of the names on its map. */
public enum PageLanguage {
  /** English alone. */
  ENGLISH("en", "English"),
  /** Urdu; English where no Urdu is known, such as the names of sources. */
  URDU("ur", "Urdu"),
  /** Title and names of sites in both languages, everything else in English. */
  BOTH("both", "Both");

  private final String word;
  private final String title;

  PageLanguage(String word, String title) {
    this.word = word;
    this.title = title;
  }

  /** The word by which commands and files ask for it: {@code en}, {@code ur} or {@code both}. */
  public String word() {
    return word;
  }

  /** What people read. */
  public String title() {
    return title;
  }

  /** Every word. */
  public static List<String> words() {
    return Arrays.stream(values()).map(PageLanguage::word).toList();
  }

  /** The language of a word, whatever its case. */
  public static Optional<PageLanguage> find(String word) {
    return Arrays.stream(values())
        .filter(each -> each.word.equalsIgnoreCase(word.strip()))
        .findFirst();
  }
}
