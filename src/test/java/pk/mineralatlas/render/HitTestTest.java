package pk.mineralatlas.render;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.mineralatlas.render.ToyMap.at;
import static pk.mineralatlas.render.ToyMap.box;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.FeatureLayerBuilder;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.ViewPoint;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.map.Selected;

class HitTestTest {

  private static final FeatureLayer DEPOSITS =
      ToyMap.rows(GeometryKind.POINT, "id", "minerals", "precision", "#importance")
          .add(at(0, 0), "small", "copper", "site", 10L)
          .add(at(0, 0), "large", "gold;copper", "near", 90L)
          .add(at(100, 0), "far", "coal", "district", 50L)
          .build();

  private static final FeatureLayer DISTRICTS =
      ToyMap.rows(GeometryKind.POLYGON, "id").add(box(-50, -50, 50, 50), "d").build();

  private static List<String> ids(MapSnapshot snapshot, double x, double y) {
    return HitTest.at(snapshot, new ViewPoint(x, y), 2).stream().map(Selected::id).toList();
  }

  @Test
  void allAtOnePlaceComeBackWithTheImportantFirstAndAreasLast() {
    MapSnapshot map =
        ToyMap.snapshot(
            MapLayer.of(AtlasLayer.DEPOSITS, DEPOSITS),
            MapLayer.of(AtlasLayer.DISTRICTS, DISTRICTS));
    assertThat(ids(map, 200, 150)).containsExactly("large", "small", "d");
    assertThat(ids(map, 300, 150)).containsExactly("far");
    assertThat(ids(map, 380, 20)).isEmpty();
  }

  @Test
  void filteredOutAndHiddenFeaturesAreNotHit() {
    MapLayer filtered =
        new MapLayer(AtlasLayer.DEPOSITS, DEPOSITS, true, 1, VisibleSet.where(3, f -> f == 0));
    assertThat(ids(ToyMap.snapshot(filtered), 200, 150)).containsExactly("small");
    MapLayer hidden = new MapLayer(AtlasLayer.DEPOSITS, DEPOSITS, false, 1, VisibleSet.all(3));
    assertThat(ids(ToyMap.snapshot(hidden), 200, 150)).isEmpty();
  }

  @Test
  void aPolygonOfManyPositionsIsHitWhereJtsSaysSo() {
    Random random = new Random(11);
    double[] outline = wiggly(random, 5_000, 90_000);
    double[] hole = wiggly(random, 777, 20_000);
    FeatureLayerBuilder areas = new FeatureLayerBuilder("areas", GeometryKind.POLYGON, List.of());
    add(areas, outline);
    add(areas, hole);
    areas.endFeature();
    FeatureLayer layer = areas.build();
    GeometryFactory factory = new GeometryFactory();
    var polygon =
        factory.createPolygon(
            factory.createLinearRing(coordinates(outline)),
            new LinearRing[] {factory.createLinearRing(coordinates(hole))});
    var jts = new SimplePointInAreaLocator(polygon);
    for (int i = 0; i < 2_000; i++) {
      double x = (random.nextDouble() - 0.5) * 260_000;
      double y = (random.nextDouble() - 0.5) * 260_000;
      assertThat(HitTest.covers(layer, 0, new MapPoint(x, y)))
          .as("%f, %f", x, y)
          .isEqualTo(jts.locate(new Coordinate(x, y)) == Location.INTERIOR);
    }
  }

  /** A ring about the origin whose distance from it jumps about. */
  private static double[] wiggly(Random random, int positions, double radiusM) {
    double[] xy = new double[2 * positions + 2];
    for (int i = 0; i < positions; i++) {
      double angle = 2 * Math.PI * i / positions;
      double distance = radiusM * (1 + 0.3 * Math.sin(9 * angle) + 0.05 * random.nextDouble());
      xy[2 * i] = distance * Math.cos(angle);
      xy[2 * i + 1] = distance * Math.sin(angle);
    }
    xy[2 * positions] = xy[0];
    xy[2 * positions + 1] = xy[1];
    return xy;
  }

  private static void add(FeatureLayerBuilder areas, double[] xy) {
    areas.beginPart();
    for (int i = 0; i < xy.length; i += 2) {
      areas.add(xy[i], xy[i + 1]);
    }
  }

  private static Coordinate[] coordinates(double[] xy) {
    Coordinate[] all = new Coordinate[xy.length / 2];
    Arrays.setAll(all, i -> new Coordinate(xy[2 * i], xy[2 * i + 1]));
    return all;
  }
}
