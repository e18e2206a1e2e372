package pk.mineralatlas.source.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RingOrderTest {

  /**
   * Rings are squares: {@code x,y,size} with the lower left corner, clockwise; with a minus in
   * front of the size they run counter-clockwise.
   */
  private static Rings squares(String text) {
    List<double[]> squares = new ArrayList<>();
    for (String square : List.of(text.split(" +", -1))) {
      String[] n = square.split(",", -1);
      squares.add(
          new double[] {
            Double.parseDouble(n[0]), Double.parseDouble(n[1]), Double.parseDouble(n[2])
          });
    }
    double[] xy = new double[10 * squares.size()];
    int[] starts = new int[squares.size() + 1];
    for (int i = 0; i < squares.size(); i++) {
      double x = squares.get(i)[0];
      double y = squares.get(i)[1];
      double d = Math.abs(squares.get(i)[2]);
      double[] ring = {x, y, x, y + d, x + d, y + d, x + d, y, x, y};
      System.arraycopy(ring, 0, xy, 10 * i, 10);
      starts[i + 1] = 5 * (i + 1);
    }
    Rings rings = new Rings(xy, starts, 0, squares.size());
    for (int i = 0; i < squares.size(); i++) {
      if (squares.get(i)[2] < 0) {
        rings.reverse(i);
      }
    }
    return rings;
  }

  /** The same notation. */
  private static String text(Rings rings) {
    List<String> squares = new ArrayList<>();
    for (int ring = 0; ring < rings.count(); ring++) {
      double x = Double.POSITIVE_INFINITY;
      double y = Double.POSITIVE_INFINITY;
      for (int i = rings.start(ring); i < rings.end(ring); i++) {
        x = Math.min(x, rings.x(i));
        y = Math.min(y, rings.y(i));
      }
      double area = rings.doubleArea(ring) / 2;
      squares.add("%.0f,%.0f,%.0f".formatted(x, y, Math.copySign(Math.sqrt(Math.abs(area)), area)));
    }
    return String.join(" ", squares);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a hole                        | 0,0,9 2,2,-3               | 0,0,9 2,2,-3               | 0
          a hole wound as its shell     | 0,0,9 2,2,3                | 0,0,9 2,2,-3               | 1
          both the wrong way            | 0,0,-9 2,2,3               | 0,0,9 2,2,-3               | 2
          the hole first                | 2,2,-3 0,0,9               | 0,0,9 2,2,-3               | 0
          two shells, holes at the end  | 0,0,9 20,0,9 2,2,-3 22,2,-3 | 0,0,9 2,2,-3 20,0,9 22,2,-3 | 0
          holes in the other's wake     | 0,0,9 22,2,-3 20,0,9 2,2,-3 | 0,0,9 2,2,-3 20,0,9 22,2,-3 | 0
          an island in a lake           | 0,0,9 2,2,-5 3,3,2         | 0,0,9 2,2,-5 3,3,2         | 0
          an island in a lake, unwound  | 3,3,-2 2,2,5 0,0,-9        | 3,3,2 0,0,9 2,2,-5         | 3
          a hole on the edge            | 0,0,9 0,2,-3               | 0,0,9 0,2,-3               | 0
          a hole in no shell            | 0,0,9 20,2,-3              | 0,0,9 20,2,3               | 1
          shells that overlap           | 0,0,9 5,5,8                | 0,0,9 5,5,8                | 0
          islands in ponds in islands   | 8,8,4 6,6,-8 4,4,12 2,2,-16 0,0,20 | 8,8,4 4,4,12 6,6,-8 0,0,20 2,2,-16 | 0
          shells that meet at a corner  | 0,0,4 4,4,4                | 0,0,4 4,4,4                | 0
          a shell at a hole's corner    | 0,0,9 2,2,-4 2,2,2         | 0,0,9 2,2,-4 2,2,2         | 0
          a hole in a corner            | 0,0,9 0,0,-3               | 0,0,9 0,0,-3               | 0
          holes that meet at a corner   | 0,0,9 1,1,-3 4,4,-3        | 0,0,9 1,1,-3 4,4,-3        | 0
          a hole as large as its shell  | 0,0,9 0,0,-9 20,0,4        | 0,0,9 0,0,-9 20,0,4        | 0
          a shell and its copy          | 0,0,9 0,0,-9               | 0,0,9 0,0,-9               | 0
          """)
  void ringsComeInOrder(String name, String given, String wanted, int turned) {
    Rings rings = squares(given);
    boolean[] holes = new boolean[rings.count() + 1];

    assertThat(RingOrder.arrange(rings, holes)).isEqualTo(turned);

    assertThat(text(rings)).isEqualTo(wanted);
    for (int ring = 0; ring < rings.count(); ring++) {
      assertThat(holes[ring]).isEqualTo(rings.doubleArea(ring) < 0);
    }
  }

  @Test
  void aThousandHolesFindTheirShells() {
    StringBuilder given = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      given.append(i * 10).append(",0,9 ");
    }
    for (int i = 999; i >= 0; i--) {
      given.append(i * 10 + 2).append(",2,-3 ");
    }
    Rings rings = squares(given.toString().strip());

    assertThat(RingOrder.arrange(rings, new boolean[2001])).isZero();

    for (int i = 0; i < 1000; i++) {
      assertThat(rings.x(rings.start(2 * i))).isEqualTo(10.0 * i);
      assertThat(rings.doubleArea(2 * i)).isPositive();
      assertThat(rings.doubleArea(2 * i + 1)).isNegative();
    }
  }

  /**
   * Where each lies in all the larger ones, only the winding is looked at; it must not take ages.
   */
  @Test
  void manyRingsInEachOtherComeToAnEnd() {
    StringBuilder given = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      given.append(i).append(',').append(i).append(',').append(100_000 - 2 * i).append(' ');
    }
    Rings rings = squares(given.toString().strip());

    RingOrder.arrange(rings, new boolean[20_001]);

    assertThat(rings.doubleArea(0)).isPositive();
  }
}
