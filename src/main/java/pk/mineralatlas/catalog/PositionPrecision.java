package pk.mineralatlas.catalog;

import java.util.Arrays;
import java.util.Optional;

/** How well a position in the catalogue is known; from best to least. */
public enum PositionPrecision {
  /** The thing itself, to about a kilometre. */
  SITE("site", "at the place itself"),
  /** Good to about five to ten kilometres. */
  NEAR("near", "within about 10 km"),
  /** The village, well or town of the same or nearest name. */
  LOCALITY("locality", "at the nearest named place"),
  /** Only the district is known: the position is a marker, never the thing. */
  DISTRICT("district", "somewhere in the district");

  private final String text;
  private final String meaning;

  PositionPrecision(String text, String meaning) {
    this.text = text;
    this.meaning = meaning;
  }

  /** The words of all of them. */
  public static Vocabulary vocabulary() {
    return Vocabulary.of("precision", Arrays.stream(values()).map(PositionPrecision::text));
  }

  /** The word the data files use. */
  public String text() {
    return text;
  }

  /** What it means, in a few words for a person. */
  public String meaning() {
    return meaning;
  }

  /** The precision of that word. */
  public static Optional<PositionPrecision> find(String text) {
    for (PositionPrecision precision : values()) {
      if (precision.text.equals(text)) {
        return Optional.of(precision);
      }
    }
    return Optional.empty();
  }
}
