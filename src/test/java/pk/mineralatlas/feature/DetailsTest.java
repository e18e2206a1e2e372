package pk.mineralatlas.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.distance.DiscreteHausdorffDistance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

class DetailsTest {

  private static final int EDGE = 3_000;

  /** A wriggling line of points from one place to another. */
  private static List<Coordinate> border(Coordinate from, Coordinate to, long seed) {
    Random random = new Random(seed);
    List<Coordinate> points = new ArrayList<>();
    double dx = to.x - from.x;
    double dy = to.y - from.y;
    double off = 0;
    points.add(from);
    for (int i = 1; i < EDGE; i++) {
      double t = i / (double) EDGE;
      off = (off + random.nextGaussian() * 40) * 0.98;
      points.add(
          new Coordinate(from.x + t * dx - off * dy / 1e5, from.y + t * dy + off * dx / 1e5));
    }
    points.add(to);
    return points;
  }

  /** Two areas beside each other; the second ring runs the same border the other way. */
  private static FeatureLayer neighbours() {
    Coordinate south = new Coordinate(0, 0);
    Coordinate north = new Coordinate(0, 100_000);
    List<Coordinate> shared = border(south, north, 1);
    List<Coordinate> west = new ArrayList<>(shared);
    west.addAll(border(north, new Coordinate(-90_000, 50_000), 2));
    west.addAll(border(new Coordinate(-90_000, 50_000), south, 3));
    List<Coordinate> east = new ArrayList<>(shared.reversed());
    east.addAll(border(south, new Coordinate(90_000, 40_000), 4));
    east.addAll(border(new Coordinate(90_000, 40_000), north, 5));
    FeatureLayerBuilder builder = new FeatureLayerBuilder("areas", GeometryKind.POLYGON, List.of());
    for (List<Coordinate> ring : List.of(west, east)) {
      builder.beginPart();
      Coordinate last = new Coordinate(Double.NaN, Double.NaN);
      for (Coordinate c : ring) {
        if (!c.equals2D(last)) {
          builder.add(c.x, c.y);
        }
        last = c;
      }
      builder.endFeature();
    }
    return builder.build();
  }

  private static LineString line(Detail detail, int feature) {
    int part = detail.firstPart(feature);
    List<Coordinate> points = new ArrayList<>();
    for (int i = detail.partStart(part); i < detail.partStart(part + 1); i++) {
      points.add(new Coordinate(detail.xy()[2 * i], detail.xy()[2 * i + 1]));
    }
    return new GeometryFactory().createLineString(points.toArray(Coordinate[]::new));
  }

  @Test
  void linesLieWithinTheToleranceOfTheFullOnes() throws Exception {
    FeatureLayer layer = neighbours();
    layer.details().thin();
    for (double toleranceM : new double[] {20, 100, 600, 3_000}) {
      Detail detail = layer.details().within(toleranceM);
      assertThat(detail.toleranceM()).isPositive().isLessThanOrEqualTo(toleranceM);
      assertThat(detail.xy().length).isLessThan(layer.xy().length);
      for (int f = 0; f < 2; f++) {
        double off =
            DiscreteHausdorffDistance.distance(
                line(layer.details().full(), f), line(detail, f), 0.2);
        assertThat(off).isLessThan(2 * detail.toleranceM());
      }
    }
  }

  @Test
  void aSharedBorderIsThinnedAlikeOnBothSides() {
    FeatureLayer layer = neighbours();
    layer.details().thin();
    Set<Coordinate> shared = new HashSet<>(border(new Coordinate(0, 0), new Coordinate(0, 1e5), 1));
    Detail detail = layer.details().within(600);
    List<Set<Coordinate>> kept = new ArrayList<>();
    for (int f = 0; f < 2; f++) {
      Set<Coordinate> points = new HashSet<>(List.of(line(detail, f).getCoordinates()));
      points.retainAll(shared);
      kept.add(points);
    }
    assertThat(kept.get(0)).hasSizeGreaterThan(10).isEqualTo(kept.get(1));
  }

  @Test
  void everyAreaOfAThousandSmallOnesLeavesAtLeastAPosition() {
    FeatureLayerBuilder builder =
        new FeatureLayerBuilder("islands", GeometryKind.POLYGON, List.of());
    for (int i = 0; i < 2_000; i++) {
      double x = i % 50 * 1_000;
      double y = Math.floorDiv(i, 50) * 1_000;
      builder.beginPart();
      for (int c = 0; c <= 12; c++) {
        double angle = -c % 12 * Math.PI / 6;
        builder.add(x + 30 * Math.cos(angle), y + 30 * Math.sin(angle));
      }
      builder.endFeature();
    }
    FeatureLayer layer = builder.build();
    layer.details().thin();
    Detail detail = layer.details().within(400);
    assertThat(detail.toleranceM()).isGreaterThan(60);
    assertThat(detail.xy()).hasSizeLessThan(2 * 2 * layer.size());
    for (int f = 0; f < layer.size(); f++) {
      assertThat(detail.firstPart(f + 1) - detail.firstPart(f)).isEqualTo(1);
    }
  }

  @Test
  void nothingIsThinnedBeforeItIsAskedFor() {
    FeatureLayer layer = neighbours();
    assertThat(layer.details().within(1e6).toleranceM()).isZero();
    assertThat(layer.details().claimThinning()).isTrue();
    assertThat(layer.details().claimThinning()).as("a second time").isFalse();
  }

  @Test
  void whatAStoreHoldsIsNotWorkedOutAgain() {
    FeatureLayer layer = neighbours();
    List<byte[]> kept = new ArrayList<>();
    layer.details().keepIn(store(Optional.empty(), kept));
    layer.details().thin();
    assertThat(kept).hasSize(1);
    FeatureLayer again = neighbours();
    again.details().keepIn(store(Optional.of(kept.getFirst()), kept));
    again.details().thin();
    assertThat(kept).hasSize(1);
    assertThat(again.details().within(600).xy()).isEqualTo(layer.details().within(600).xy());
  }

  private static ThinningStore store(Optional<byte[]> held, List<byte[]> kept) {
    return new ThinningStore() {
      @Override
      public Optional<byte[]> find(long fingerprint, int positions) {
        return held;
      }

      @Override
      public void keep(long fingerprint, byte[] exponents) {
        kept.add(exponents);
      }
    };
  }

  @Test
  void aCombOfEqualTeethIsThinnedInBoundedTime() {
    int teeth = 200_000;
    FeatureLayerBuilder builder = new FeatureLayerBuilder("comb", GeometryKind.POLYGON, List.of());
    builder.beginPart().add(0, 0);
    for (int i = 0; i < teeth; i++) {
      builder.add(i, 1_000).add(i + 0.5, 2_000);
    }
    builder.add(teeth, 0).add(0, 0).endFeature();
    FeatureLayer layer = builder.build();
    layer.details().thin();
    assertThat(layer.details().within(1e5).xy()).hasSizeLessThan(layer.xy().length);
  }
}
