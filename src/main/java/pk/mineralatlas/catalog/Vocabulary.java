package pk.mineralatlas.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names of one field that the catalogue holds, and the one a person means.
 *
 * @param field what the names are of, such as mineral
 * @param names in alphabetical order
 */
public record Vocabulary(String field, List<String> names) {

  private static final Map<String, String> SHORT =
      Map.of(
          "kp", "Khyber Pakhtunkhwa",
          "kpk", "Khyber Pakhtunkhwa",
          "nwfp", "Khyber Pakhtunkhwa",
          "gb", "Gilgit-Baltistan",
          "ajk", "Azad Jammu and Kashmir",
          "ict", "Islamabad Capital Territory",
          "baluchistan", "Balochistan");

  static Vocabulary of(String field, Stream<String> names) {
    return new Vocabulary(
        field, names.filter(name -> !name.isEmpty()).distinct().sorted().toList());
  }

  /** The name a text means: whatever its case, accents, blanks and hyphens, or a short form. */
  public Optional<String> find(String text) {
    String wanted = SearchText.squeeze(text);
    String spelledOut = SHORT.getOrDefault(text.strip().toLowerCase(Locale.ROOT), "");
    return names.stream()
        .filter(name -> SearchText.squeeze(name).equals(wanted) || name.equals(spelledOut))
        .findFirst();
  }

  /** The valid names nearest to a text, nearest first, at most three. */
  public List<String> nearest(String text) {
    return Spelling.nearest(text, names);
  }

  /**
   * The names several texts mean.
   *
   * @throws UnknownNameException for a text that means none
   */
  public List<String> require(Collection<String> texts) {
    return texts.stream()
        .map(text -> find(text).orElseThrow(() -> new UnknownNameException(this, text)))
        .distinct()
        .toList();
  }
}
