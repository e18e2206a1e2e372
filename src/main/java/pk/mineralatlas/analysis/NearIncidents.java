package pk.mineralatlas.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.catalog.Incident;

/**
 * Recorded incidents around a place. The list they come from is chosen, not a census: none recorded
 * does not mean that none happened.
 *
 * @param radiusM the radius asked for
 * @param within incidents within the radius whose position allows to say so, nearest first; empty
 *     where the place itself is known only to the district
 * @param inDistrict incidents of the same district that are not among those within, newest first
 * @param byYear those within by year, every year of the whole list from first to last; where the
 *     place is known only to the district, those of the district
 */
public record NearIncidents(
    double radiusM, List<NearIncident> within, List<Incident> inDistrict, List<YearCount> byYear) {

  /** An incident and how far it is. */
  public record NearIncident(Incident incident, GroundDistance distance) {}

  /**
   * Incidents around a place.
   *
   * @param radiusM in metres
   */
  public static NearIncidents around(Catalogue catalogue, Place place, double radiusM) {
    List<NearIncident> within = new ArrayList<>();
    List<Incident> inDistrict = new ArrayList<>();
    for (Incident incident : catalogue.incidents()) {
      if (place.is(Place.Kind.INCIDENT, incident.id())) {
        continue;
      }
      Optional<GroundDistance> distance =
          place.distanceTo(incident.position(), incident.precision());
      if (distance.isPresent() && distance.get().metres() <= radiusM) {
        within.add(new NearIncident(incident, distance.get()));
      } else if (place.isIn(incident.district())) {
        inDistrict.add(incident);
      }
    }
    within.sort(Comparator.comparing(NearIncident::distance));
    inDistrict.sort(Comparator.comparing(Incident::date).reversed());
    List<Incident> counted =
        place.isMeasurable() ? within.stream().map(NearIncident::incident).toList() : inDistrict;
    return new NearIncidents(
        radiusM,
        List.copyOf(within),
        List.copyOf(inDistrict),
        YearCount.of(counted, catalogue.incidents()));
  }

  /** Deaths among those within, as far as the sources give them; null where none does. */
  public @Nullable Integer fatalities() {
    return YearCount.fatalities(within.stream().map(NearIncident::incident).toList());
  }
}
