package pk.mineralatlas.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.mineralatlas.geo.Extent;

class PackedRTreeTest {

  private static double[] randomBoxes(int count, Random random) {
    double[] boxes = new double[4 * count];
    for (int i = 0; i < count; i++) {
      boolean aPoint = random.nextInt(4) == 0;
      boxes[4 * i] = random.nextInt(1000);
      boxes[4 * i + 1] = random.nextInt(1000);
      boxes[4 * i + 2] = boxes[4 * i] + (aPoint ? 0 : random.nextInt(200));
      boxes[4 * i + 3] = boxes[4 * i + 1] + (aPoint ? 0 : random.nextInt(200));
    }
    return boxes;
  }

  private static int[] bruteForce(double[] boxes, Extent extent) {
    return IntStream.range(0, boxes.length / 4)
        .filter(i -> Double.isFinite(boxes[4 * i]))
        .filter(
            i ->
                new Extent(boxes[4 * i], boxes[4 * i + 1], boxes[4 * i + 2], boxes[4 * i + 3])
                    .intersects(extent))
        .toArray();
  }

  @Property(tries = 400)
  void findsWhatAWalkOverAllBoxesFinds(
      @ForAll @IntRange(min = 0, max = 900) int count, @ForAll long seed) {
    Random random = new Random(seed);
    double[] boxes = randomBoxes(count, random);
    PackedRTree tree = PackedRTree.of(boxes);
    for (int i = 0; i < 8; i++) {
      int x = random.nextInt(1100) - 50;
      int y = random.nextInt(1100) - 50;
      Extent extent = new Extent(x, y, x + random.nextInt(400), y + random.nextInt(400));
      assertThat(tree.query(extent)).containsExactly(bruteForce(boxes, extent));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 15, 16, 17, 255, 256, 257, 4096, 4097})
  void aNodeMoreOrLessLosesNothing(int count) {
    double[] boxes = randomBoxes(count, new Random(count));
    PackedRTree tree = PackedRTree.of(boxes);
    Extent all = new Extent(-1, -1, 2000, 2000);
    assertThat(tree.query(all)).containsExactly(IntStream.range(0, count).toArray());
    assertThat(tree.query(new Extent(5000, 5000, 6000, 6000))).isEmpty();
    List<Integer> called = new ArrayList<>();
    tree.query(all, called::add);
    assertThat(called).doesNotHaveDuplicates().hasSize(count);
  }

  @Test
  void whatHasNoBoxIsNeverFound() {
    double nan = Double.NaN;
    double far = Double.POSITIVE_INFINITY;
    double[] boxes = {0, 0, 1, 1, nan, nan, nan, nan, far, far, -far, -far, 2, 2, 3, 3};
    PackedRTree tree = PackedRTree.of(boxes);
    assertThat(tree.query(new Extent(-1e12, -1e12, 1e12, 1e12))).containsExactly(0, 3);
    assertThat(tree.bounds()).isEqualTo(new Extent(0, 0, 3, 3));
    assertThat(PackedRTree.of(new double[] {nan, nan, nan, nan}).bounds()).isNull();
  }

  @Test
  void manyInOnePlaceAreAllFound() {
    double[] boxes = new double[4 * 1000];
    PackedRTree tree = PackedRTree.of(boxes);
    assertThat(tree.query(new Extent(0, 0, 0, 0))).hasSize(1000);
  }
}
