package pk.mineralatlas.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.FeatureLayerBuilder;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.style.LayerStyle;
import pk.mineralatlas.style.MapStyle;

/** Opened layers over the ones that filters change. */
class OverlayTest {

  private static final FeatureLayer LICENCES =
      ToyMap.rows(GeometryKind.POLYGON, "id", "outline")
          .add(new double[] {-150, -100, -150, 100, 0, 100, 0, -100, -150, -100}, "a", "published")
          .add(new double[] {20, -100, 20, 100, 150, 100, 150, -100, 20, -100}, "b", "published")
          .build();

  private static final MapLayer OPENED = opened();

  private static MapLayer opened() {
    Random random = new Random(5);
    FeatureLayerBuilder areas = new FeatureLayerBuilder("areas", GeometryKind.POLYGON, List.of());
    for (int i = 0; i < 2_000; i++) {
      double x = (random.nextDouble() - 0.5) * 360_000;
      double y = (random.nextDouble() - 0.5) * 260_000;
      areas.beginPart();
      for (int c = 0; c <= 60; c++) {
        double angle = -c % 60 * Math.PI / 30;
        areas.add(x + 6_000 * Math.cos(angle), y + 6_000 * Math.sin(angle));
      }
      areas.endFeature();
    }
    FeatureLayer features = areas.build();
    return new MapLayer(
        OpenedLayer.of(Path.of("areas.shp")),
        features,
        true,
        1,
        VisibleSet.all(features.size()),
        LayerStyle.merged(MapStyle.opened(GeometryKind.POLYGON, 1)));
  }

  private static MapSnapshot map(MapLayer over, int licences) {
    return ToyMap.snapshot(
        new MapLayer(
            AtlasLayer.LICENCES, LICENCES, true, 1, VisibleSet.where(2, f -> f < licences)),
        over);
  }

  /** One that has thinned the areas, so that all its pictures are of the same lines. */
  private static MapRenderer settled() {
    MapRenderer renderer = new MapRenderer(Optional::empty);
    renderer.frame(map(OPENED, 2), DrawOptions.screen(1), null);
    renderer.settle();
    return renderer;
  }

  @Test
  void whatAFilterChangesBelowThemIsSeenThroughThem() {
    MapRenderer renderer = settled();
    for (int licences : new int[] {2, 1, 0, 2}) {
      assertThat(
              Pixels.meanDifference(
                  renderer.image(map(OPENED, licences), 1),
                  renderer.frame(map(OPENED, licences), DrawOptions.screen(1), null).image()))
          .as("with %d licences", licences)
          .isLessThan(0.003);
    }
  }

  @Test
  void aChangeOfTheirOwnIsSeenAtOnce() {
    MapRenderer renderer = settled();
    renderer.image(map(OPENED, 2), 1);
    MapLayer faint =
        new MapLayer(OPENED.id(), OPENED.features(), true, 0.3, OPENED.shown(), OPENED.style());
    assertThat(
            Pixels.meanDifference(
                renderer.image(map(faint, 2), 1),
                renderer.frame(map(faint, 2), DrawOptions.screen(1), null).image()))
        .isLessThan(0.003);
  }
}
