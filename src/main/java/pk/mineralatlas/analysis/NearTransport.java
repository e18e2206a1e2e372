package pk.mineralatlas.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.catalog.PositionPrecision;
import pk.mineralatlas.catalog.TransportLink;
import pk.mineralatlas.geo.LonLat;

/**
 * The nearest road, railway or point of a kind. Straight over the ground, not by road.
 *
 * @param at the nearest position of it
 * @param distance to there; rough for a line, since lines are drawn straight between named places
 * @param where «between Nok Kundi and Taftan» for a line, empty for a point
 */
public record NearTransport(
    TransportKind kind, TransportLink link, LonLat at, GroundDistance distance, String where) {

  private static final Set<String> IN_USE = Set.of("open", "seasonal");

  /** Whether it can be used, by its last reported status. */
  public boolean isInUse() {
    return IN_USE.contains(link.status());
  }

  /**
   * For each kind the nearest in use and, before it, one that is nearer but closed, disused,
   * proposed or under construction. Empty where the place is known only to the district.
   */
  static List<NearTransport> around(List<TransportLink> links, Place place) {
    List<NearTransport> nearest = new ArrayList<>();
    LonLat from = place.position();
    if (from == null || !place.isMeasurable()) {
      return nearest;
    }
    for (TransportKind kind : TransportKind.values()) {
      List<TransportLink> ofKind = links.stream().filter(kind::includes).toList();
      Optional<NearTransport> inUse = nearest(kind, ofKind, from, place.precision(), true);
      Optional<NearTransport> outOfUse = nearest(kind, ofKind, from, place.precision(), false);
      outOfUse
          .filter(o -> inUse.isEmpty() || o.distance().compareTo(inUse.get().distance()) < 0)
          .ifPresent(nearest::add);
      inUse.ifPresent(nearest::add);
    }
    return List.copyOf(nearest);
  }

  private static Optional<NearTransport> nearest(
      TransportKind kind,
      List<TransportLink> links,
      LonLat from,
      @Nullable PositionPrecision precision,
      boolean inUse) {
    TransportLink best = null;
    Course.Nearest nearest = null;
    for (TransportLink link : links) {
      if (IN_USE.contains(link.status()) != inUse) {
        continue;
      }
      Course.Nearest candidate = Course.nearest(link, from);
      if (candidate != null && (nearest == null || candidate.metres() < nearest.metres())) {
        best = link;
        nearest = candidate;
      }
    }
    if (best == null || nearest == null) {
      return Optional.empty();
    }
    boolean rough = GroundDistance.isRough(precision) || !best.waypoints().isEmpty();
    GroundDistance distance = new GroundDistance(nearest.metres(), rough);
    return Optional.of(new NearTransport(kind, best, nearest.at(), distance, nearest.where()));
  }
}
