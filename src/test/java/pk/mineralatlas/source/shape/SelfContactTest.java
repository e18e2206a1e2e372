package pk.mineralatlas.source.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.valid.IsSimpleOp;

class SelfContactTest {

  private static double[] corners(String text) {
    return Stream.of(text.strip().split("[ ,]+")).mapToDouble(Double::parseDouble).toArray();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a triangle                | 0 0, 4 0, 2 3                               | NONE
          a square                  | 0 0, 0 4, 4 4, 4 0                          | NONE
          a corner in an edge       | 0 0, 0 2, 0 4, 4 4, 4 0                     | NONE
          a bow tie                 | 0 0, 4 4, 4 0, 0 4                          | CROSSES
          a figure of eight, joined | 0 0, 2 2, 0 4, 4 4, 2 2, 4 0                | TOUCHES
          a corner on an edge       | 0 0, 0 4, 4 4, 4 2, 0 2, 4 1, 4 0           | TOUCHES
          a spike                   | 0 0, 0 4, 4 4, 9 4, 4 4, 4 0                | TOUCHES
          a spike back past corner  | 0 0, 0 4, 9 4, 4 4, 4 0                     | TOUCHES
          a spike at the seam       | 4 4, 4 0, 0 0, 0 4, 4 4, 9 4                | TOUCHES
          a slit                    | 0 0, 0 9, 9 9, 9 0, 5 0, 5 5, 5 0           | TOUCHES
          there and back            | 0 0, 4 4, 2 2                               | TOUCHES
          a hole on a bridge        | 0 0, 0 9, 9 9, 9 0, 5 0, 5 3, 7 3, 7 5, 5 3, 5 0 | TOUCHES
          """)
  void ringsThatMeetThemselvesAreFound(String name, String ring, SelfContact.Kind wanted) {
    assertThat(SelfContact.of(corners(ring))).isEqualTo(wanted);
  }

  /** JTS as the judge: ring edges that meet anywhere but in the corners they share. */
  @Test
  void randomRingsAreJudgedAsJtsDoes() {
    Random random = new Random(3);
    GeometryFactory factory = new GeometryFactory();
    int simple = 0;
    for (int attempt = 0; attempt < 3000; attempt++) {
      int corners = 3 + random.nextInt(attempt % 3 == 0 ? 40 : 5);
      double[] xy = new double[2 * corners];
      Coordinate[] ring = new Coordinate[corners + 1];
      for (int i = 0; i < corners; i++) {
        do {
          xy[2 * i] = random.nextInt(6);
          xy[2 * i + 1] = random.nextInt(6);
          ring[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
        } while ((i > 0 && ring[i].equals(ring[i - 1]))
            || (i == corners - 1 && ring[i].equals(ring[0])));
      }
      ring[corners] = ring[0];
      boolean isSimple = IsSimpleOp.isSimple(factory.createLinearRing(ring));
      simple += isSimple ? 1 : 0;
      assertThat(SelfContact.of(xy) == SelfContact.Kind.NONE)
          .as(java.util.Arrays.toString(ring))
          .isEqualTo(isSimple);
    }
    assertThat(simple).isBetween(100, 2900);
  }

  /** Bays in bays in bays, and never back. */
  private static double[] coast(int corners) {
    double[] xy = new double[2 * corners];
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * i / corners;
      double radius = 10;
      for (int waves = 3; waves < corners / 8; waves *= 3) {
        radius += Math.sin(waves * angle + waves) / Math.pow(waves, 0.8);
      }
      xy[2 * i] = radius * Math.cos(angle);
      xy[2 * i + 1] = radius * Math.sin(angle);
    }
    return xy;
  }

  @Test
  void aLongCoastIsLookedThroughToTheEnd() {
    double[] xy = coast(200_000);
    assertThat(SelfContact.of(xy)).isEqualTo(SelfContact.Kind.NONE);

    // One corner is put on another far away.
    xy[2 * 150_000] = xy[2 * 31];
    xy[2 * 150_000 + 1] = xy[2 * 31 + 1];
    assertThat(SelfContact.of(xy)).isNotEqualTo(SelfContact.Kind.NONE);
  }

  /** A comb whose teeth all reach through each other's boxes and never meet. */
  @Test
  void aRingMadeToTakeAgesIsLeftAlone() {
    int teeth = 200_000;
    double[] xy = new double[4 * teeth];
    for (int i = 0; i < teeth; i++) {
      xy[4 * i] = i;
      xy[4 * i + 1] = i;
      xy[4 * i + 2] = i + 1e7;
      xy[4 * i + 3] = i + 1e7 + 0.5;
    }

    assertThat(SelfContact.of(xy)).isIn(SelfContact.Kind.UNKNOWN, SelfContact.Kind.CROSSES);
  }
}
