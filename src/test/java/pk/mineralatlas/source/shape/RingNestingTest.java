package pk.mineralatlas.source.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** Which ring is a hole of which, among so many that looking at all pairs would take too long. */
class RingNestingTest {

  private final List<double[]> rings = new ArrayList<>();

  /** Adds a ring of many corners around a centre. */
  private void add(double x, double y, double radius, int corners, boolean clockwise) {
    double[] ring = new double[2 * corners + 2];
    for (int i = 0; i <= corners; i++) {
      double angle = 2 * Math.PI * (i % corners) / corners * (clockwise ? -1 : 1);
      ring[2 * i] = x + radius * Math.cos(angle);
      ring[2 * i + 1] = y + radius * Math.sin(angle);
    }
    rings.add(ring);
  }

  private Rings packed() {
    int[] starts = new int[rings.size() + 1];
    for (int i = 0; i < rings.size(); i++) {
      starts[i + 1] = starts[i] + rings.get(i).length / 2;
    }
    double[] xy = new double[2 * starts[rings.size()]];
    for (int i = 0; i < rings.size(); i++) {
      System.arraycopy(rings.get(i), 0, xy, 2 * starts[i], rings.get(i).length);
    }
    return new Rings(xy, starts, 0, rings.size());
  }

  /** What JTS says about discs that never cross: an odd depth is a hole of the next around it. */
  private int[] byJts() {
    GeometryFactory factory = new GeometryFactory();
    List<Polygon> discs = new ArrayList<>();
    for (double[] ring : rings) {
      Coordinate[] corners = new Coordinate[ring.length / 2];
      for (int i = 0; i < corners.length; i++) {
        corners[i] = new Coordinate(ring[2 * i], ring[2 * i + 1]);
      }
      discs.add(factory.createPolygon(corners));
    }
    int[] shells = new int[discs.size()];
    for (int i = 0; i < shells.length; i++) {
      int depth = 0;
      int smallest = -1;
      for (int j = 0; j < shells.length; j++) {
        if (j != i && discs.get(j).contains(discs.get(i))) {
          depth++;
          boolean isSmaller =
              smallest < 0 || discs.get(j).getArea() < discs.get(smallest).getArea();
          smallest = isSmaller ? j : smallest;
        }
      }
      shells[i] = depth % 2 == 1 ? smallest : -1;
    }
    return shells;
  }

  /**
   * A large ring with discs in a lattice, some with a disc inside, and in that another; some
   * outside of the large one; wound as it comes.
   */
  @Property(tries = 150)
  void agreesWithJts(@ForAll long seed) {
    rings.clear();
    Random random = new Random(seed);
    boolean isWoundWell = random.nextBoolean();
    int corners = 3 + random.nextInt(300);
    add(0, 0, 10, corners, isWoundWell || random.nextBoolean());
    for (int x = -8; x <= 8; x += 2) {
      for (int y = -8; y <= 8; y += 2) {
        double radius = 0.9;
        for (int depth = 0; depth < 3 && random.nextInt(3 - depth) > 0; depth++) {
          boolean isHole = depth % 2 == 0 && Math.hypot(x, y) < 9;
          add(x, y, radius, 3 + random.nextInt(90), isWoundWell ? !isHole : random.nextBoolean());
          radius *= 0.4;
        }
      }
    }
    // A disc that would cross the large ring has no place that all agree on.
    rings.removeIf(ring -> crossesTheLargeOne(ring, corners));

    assertThat(RingNesting.shells(packed())).isEqualTo(byJts());
  }

  private static boolean crossesTheLargeOne(double[] ring, int corners) {
    double inner = 10 * Math.cos(Math.PI / corners);
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (int i = 0; i < ring.length; i += 2) {
      double distance = Math.hypot(ring[i], ring[i + 1]);
      least = Math.min(least, distance);
      most = Math.max(most, distance);
    }
    boolean isTheLargeOne = Math.abs(least - 10) < 1e-9;
    return !isTheLargeOne && most > inner - 0.1 && least < 10.1;
  }

  /** Holes that all touch their shell, and each other, in one point. */
  @Test
  void touchingIsNotCrossing() {
    rings.add(new double[] {-10, 0, 0, 10, 10, 0, 0, -10, -10, 0});
    for (int i = 0; i < 40; i++) {
      double low = Math.toRadians(-40 + 2 * i);
      double high = Math.toRadians(-39 + 2 * i);
      rings.add(
          new double[] {
            -10,
            0,
            -10 + 3 * Math.cos(low),
            3 * Math.sin(low),
            -10 + 3 * Math.cos(high),
            3 * Math.sin(high),
            -10,
            0
          });
    }

    int[] shells = RingNesting.shells(packed());

    assertThat(shells[0]).isEqualTo(-1);
    assertThat(Arrays.stream(shells).skip(1)).containsOnly(0);
  }
}
