package pk.mineralatlas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import pk.mineralatlas.catalog.Source;
import pk.mineralatlas.catalog.TransportLink;
import pk.mineralatlas.catalog.TransportLink.Waypoint;
import pk.mineralatlas.geo.Geodesy;
import pk.mineralatlas.geo.LonLat;

/** The nearest place of a road is on its legs, not only at the places it is named by. */
class CourseTest {

  static TransportLink line(String kind, String status, LonLat... positions) {
    List<Waypoint> waypoints = new ArrayList<>();
    for (LonLat position : positions) {
      waypoints.add(new Waypoint("W" + waypoints.size(), position));
    }
    return new TransportLink(
        "line", "A line", kind, "", status, waypoints, null, null, "", new Source("", "", "", ""));
  }

  private static Course.Nearest nearest(TransportLink link, LonLat from) {
    return Objects.requireNonNull(Course.nearest(link, from));
  }

  /** A place a degree north of the middle of a leg along the equator: a degree of latitude away. */
  @Test
  void theFootOfThePerpendicularCounts() {
    TransportLink equator = line("highway", "open", new LonLat(60, 0), new LonLat(70, 0));
    Course.Nearest nearest = nearest(equator, new LonLat(66, 1));
    assertThat(nearest.metres()).isCloseTo(110_574.4, within(1.0));
    assertThat(nearest.at().lonDeg()).isCloseTo(66, within(1e-3));
    assertThat(nearest.at().latDeg()).isCloseTo(0, within(1e-9));
    assertThat(nearest.where()).isEqualTo("between W0 and W1");
  }

  @Test
  void beyondAnEndTheEndCounts() {
    LonLat start = new LonLat(66, 27);
    LonLat end = new LonLat(67, 28);
    TransportLink road = line("highway", "open", start, end);
    Course.Nearest before = nearest(road, new LonLat(65, 26));
    assertThat(before.where()).isEqualTo("at W0");
    assertThat(before.at()).isEqualTo(start);
    Course.Nearest behind = nearest(road, new LonLat(68.5, 29));
    assertThat(behind.where()).isEqualTo("at W1");
    assertThat(behind.metres()).isEqualTo(Geodesy.distanceM(new LonLat(68.5, 29), end));
  }

  @Test
  void onThePlaceItselfIsNoDistance() {
    TransportLink road =
        line("highway", "open", new LonLat(66, 27), new LonLat(67, 28), new LonLat(68, 28));
    assertThat(nearest(road, new LonLat(67, 28)).metres()).isZero();
    assertThat(nearest(road, new LonLat(67, 28)).where()).isEqualTo("at W1");
  }

  @Test
  void aPlaceNamedTwiceAndALineOfOnePlaceAreNoTrouble() {
    LonLat place = new LonLat(66, 27);
    LonLat from = new LonLat(66.5, 27);
    double metres = Geodesy.distanceM(place, from);
    assertThat(nearest(line("railway", "open", place), from).metres()).isEqualTo(metres);
    assertThat(nearest(line("railway", "open", place, place), from).metres()).isEqualTo(metres);
    assertThat(Course.nearest(line("railway", "open"), from)).isNull();
  }

  /** Held against a walk in small steps along every leg. */
  @Property(tries = 150)
  void agreesWithAWalkAlongTheLine(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 7) int places,
      @ForAll @DoubleRange(min = 60, max = 78) double lon,
      @ForAll @DoubleRange(min = 23, max = 38) double lat) {
    Random random = new Random(seed);
    LonLat[] positions = new LonLat[places];
    for (int i = 0; i < places; i++) {
      positions[i] = new LonLat(60 + 18 * random.nextDouble(), 23 + 15 * random.nextDouble());
    }
    LonLat from = new LonLat(lon, lat);
    Course.Nearest nearest = nearest(line("highway", "open", positions), from);
    double walked = Double.POSITIVE_INFINITY;
    int steps = 400;
    for (int leg = 1; leg < places; leg++) {
      LonLat start = positions[leg - 1];
      double azimuth = Geodesy.azimuthDeg(start, positions[leg]);
      double lengthM = Geodesy.distanceM(start, positions[leg]);
      for (int i = 0; i <= steps; i++) {
        LonLat at = Geodesy.destination(start, azimuth, lengthM * i / steps);
        walked = Math.min(walked, Geodesy.distanceM(from, at));
      }
    }
    assertThat(nearest.metres()).isLessThanOrEqualTo(walked + 5);
    assertThat(Geodesy.distanceM(from, nearest.at())).isEqualTo(nearest.metres());
    double stepM = 2_100_000.0 / steps;
    assertThat(walked - nearest.metres()).as("no more than between two steps").isLessThan(stepM);
  }
}
