package pk.mineralatlas.catalog;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** What a statement rests on; from best to least. */
public enum Confidence {
  /** Read in an official record, a peer-reviewed paper or a company page. */
  VERIFIED("verified"),
  /** Press or secondary text. */
  REPORTED("reported"),
  /** A political, promotional or implausible figure. */
  CLAIMED("claimed");

  private final String text;

  Confidence(String text) {
    this.text = text;
  }

  /** The words of all of them. */
  public static Vocabulary vocabulary() {
    return Vocabulary.of("grade of evidence", Arrays.stream(values()).map(Confidence::text));
  }

  /** The word the data files use, also shown on badges. */
  public String text() {
    return text;
  }

  /** The grade of that word. */
  public static Optional<Confidence> find(String text) {
    for (Confidence confidence : values()) {
      if (confidence.text.equals(text)) {
        return Optional.of(confidence);
      }
    }
    return Optional.empty();
  }

  /** The best of several grades; empty when there are none. */
  public static Optional<Confidence> best(Collection<Confidence> grades) {
    return grades.stream().min(Confidence::compareTo);
  }
}
