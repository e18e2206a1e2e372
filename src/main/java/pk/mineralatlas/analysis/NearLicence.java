package pk.mineralatlas.analysis;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.catalog.Licence;

/**
 * A licence that lies over or near a place.
 *
 * @param distance to its outline or position, null where it cannot be measured
 */
public record NearLicence(
    Licence licence, Relation relation, LicenceOutline outline, @Nullable GroundDistance distance) {

  /** How it stands to the place; the strongest that holds. */
  public enum Relation {
    /** Its source names the site. */
    NAMES_SITE("names this site"),
    /** Its published limits contain the position. */
    CONTAINS("contains it"),
    /** Its published limits contain the position, which is only known to some kilometres. */
    MAY_CONTAIN("may contain it"),
    /** The schematic circle of its area contains the position. */
    CONTAINS_SCHEMATICALLY("may contain it (schematic circle)"),
    /** It lies within the radius asked for. */
    NEAR("near"),
    /** It lies in the same district, and one of the two positions is not known better. */
    SAME_DISTRICT("somewhere in the same district");

    private final String text;

    Relation(String text) {
      this.text = text;
    }

    /** The relation in a few words. */
    public String text() {
      return text;
    }
  }

  /** The distance, where it can be measured. */
  public Optional<GroundDistance> findDistance() {
    return Optional.ofNullable(distance);
  }
}
