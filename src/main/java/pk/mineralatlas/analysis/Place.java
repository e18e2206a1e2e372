package pk.mineralatlas.analysis;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.catalog.Incident;
import pk.mineralatlas.catalog.Licence;
import pk.mineralatlas.catalog.PositionPrecision;
import pk.mineralatlas.catalog.Site;
import pk.mineralatlas.geo.LonLat;

/**
 * Where something is, and how well that is known.
 *
 * @param kind what is there; a site and a licence may bear the same identifier
 * @param id of the thing that is there
 * @param district its district, or empty
 * @param position or null where none is published
 * @param precision or null with the position
 */
public record Place(
    Kind kind,
    String id,
    String district,
    @Nullable LonLat position,
    @Nullable PositionPrecision precision) {

  /** What can be at a place. */
  public enum Kind {
    SITE,
    LICENCE,
    INCIDENT
  }

  /** Where a site is. */
  public static Place of(Site site) {
    return new Place(Kind.SITE, site.id(), site.district(), site.position(), site.precision());
  }

  /** Where a licence is. */
  public static Place of(Licence licence) {
    return new Place(
        Kind.LICENCE, licence.id(), licence.district(), licence.position(), licence.precision());
  }

  /** Where an incident was. */
  public static Place of(Incident incident) {
    return new Place(
        Kind.INCIDENT,
        incident.id(),
        incident.district(),
        incident.position(),
        incident.precision());
  }

  /** Whether the thing at this place is that one. */
  boolean is(Kind otherKind, String otherId) {
    return kind == otherKind && id.equals(otherId);
  }

  /** Whether it is known to lie in that district; an unnamed district holds nothing. */
  boolean isIn(String otherDistrict) {
    return !district.isEmpty() && district.equals(otherDistrict);
  }

  /** Whether distances from here mean anything. */
  public boolean isMeasurable() {
    return position != null && GroundDistance.isMeasurable(precision);
  }

  /** Why distances are not given, one line; empty where they are. */
  public String measureNote() {
    if (isMeasurable()) {
      return "";
    }
    return position == null
        ? "Its position is not published, so no distances are given."
        : "Only its district is known; the marker may stand far from it, so no distances are given.";
  }

  Optional<GroundDistance> distanceTo(LonLat other, @Nullable PositionPrecision otherPrecision) {
    return position == null
        ? Optional.empty()
        : GroundDistance.between(position, precision, other, otherPrecision);
  }
}
