package pk.mineralatlas.analysis;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.catalog.PositionPrecision;
import pk.mineralatlas.geo.Geodesy;
import pk.mineralatlas.geo.LonLat;

/**
 * A geodesic distance together with what it is worth. A position known only to the district gives
 * no distance at all: the marker may stand a hundred kilometres from the thing.
 *
 * @param metres length on the WGS 84 ellipsoid
 * @param rough whether an end is known no better than to some kilometres, or is schematic
 */
public record GroundDistance(double metres, boolean rough) implements Comparable<GroundDistance> {

  /** Nearer than this a rough end may be the same place. */
  private static final double ROUGH_KM = 7.5;

  private static final int ROUGH_STEP_KM = 5;

  /** The distance between two positions, empty where either is known only to the district. */
  static Optional<GroundDistance> between(
      LonLat a,
      @Nullable PositionPrecision precisionA,
      LonLat b,
      @Nullable PositionPrecision precisionB) {
    if (!isMeasurable(precisionA) || !isMeasurable(precisionB)) {
      return Optional.empty();
    }
    return Optional.of(
        new GroundDistance(Geodesy.distanceM(a, b), isRough(precisionA) || isRough(precisionB)));
  }

  /** Whether a position of that precision may be measured from. */
  static boolean isMeasurable(@Nullable PositionPrecision precision) {
    return precision != null && precision != PositionPrecision.DISTRICT;
  }

  static boolean isRough(@Nullable PositionPrecision precision) {
    return precision != PositionPrecision.SITE;
  }

  /** Kilometres. */
  public double km() {
    return metres / 1000;
  }

  /**
   * In words, no finer than the positions allow: «850 m», «7.4 km», «53 km» between known places;
   * «within about 10 km», «about 15 km» where an end is rough, since such an end is good to some
   * ten kilometres.
   */
  public String text() {
    if (rough) {
      return km() < ROUGH_KM
          ? "within about 10 km"
          : String.format(
              Locale.ROOT, "about %,d km", ROUGH_STEP_KM * Math.round(km() / ROUGH_STEP_KM));
    }
    if (metres < 995) {
      return String.format(Locale.ROOT, "%.0f m", Math.round(metres / 10) * 10.0);
    }
    return String.format(Locale.ROOT, km() < 9.95 ? "%.1f km" : "%,.0f km", km());
  }

  @Override
  public int compareTo(GroundDistance other) {
    return Double.compare(metres, other.metres);
  }
}
