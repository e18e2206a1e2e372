package pk.mineralatlas.catalog;

import org.jspecify.annotations.Nullable;
import pk.mineralatlas.geo.LonLat;

/**
 * Something a search found.
 *
 * @param id its identifier in its own table; a district's is its name
 * @param titleUr Urdu name, or empty
 * @param subtitle what and where it is, one line
 * @param position where to fly to, or null when it has no position of its own
 * @param precision how well the position is known; null where that does not apply
 */
public record SearchHit(
    Kind kind,
    String id,
    String title,
    String titleUr,
    String subtitle,
    @Nullable LonLat position,
    @Nullable PositionPrecision precision) {

  /** What was found. */
  public enum Kind {
    SITE("site"),
    LICENCE("licence"),
    DISTRICT("district"),
    BELT("mineral belt"),
    INCIDENT("incident"),
    PLACE("place");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /** The word for a person. */
    public String text() {
      return text;
    }
  }
}
