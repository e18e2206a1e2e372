package pk.mineralatlas.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pk.mineralatlas.feature.FeatureFilter;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.FeatureLayerBuilder;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.LabelLanguage;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.style.FixedColour;
import pk.mineralatlas.style.Hatch;
import pk.mineralatlas.style.LayerStyle;
import pk.mineralatlas.style.Overlap;
import pk.mineralatlas.style.Rule;
import pk.mineralatlas.style.ScaleRange;
import pk.mineralatlas.style.ScaledSize;
import pk.mineralatlas.style.Symbolizer;
import pk.mineralatlas.style.Theme;

/** More than a map should have to bear. */
class TooMuchTest {

  private static final int WHITE = 0xFFFFFFFF;
  private static final int RED = 0xFFC02020;

  private static MapLayer red(String name, FeatureLayer features) {
    List<Symbolizer> how =
        List.of(
            new Symbolizer.Fill(new FixedColour(RED), 1, new Hatch(45, 5, 0.5, false)),
            Symbolizer.Line.solid(new FixedColour(RED), ScaledSize.fixed(1)));
    return new MapLayer(
        OpenedLayer.of(Path.of(name)),
        features,
        true,
        1,
        VisibleSet.all(features.size()),
        new LayerStyle(
            List.of(new Rule(FeatureFilter.everything(), ScaleRange.ALWAYS, how)),
            Overlap.IN_ORDER));
  }

  private static BufferedImage draw(Viewport view, List<MapLayer> layers) {
    MapSnapshot map =
        new MapSnapshot(
            view,
            layers,
            Theme.LIGHT,
            LabelLanguage.ENGLISH,
            false,
            Optional.empty(),
            Optional.of(new FixedColour(WHITE)));
    MapRenderer renderer = new MapRenderer(Optional::empty);
    renderer.frame(map, DrawOptions.screen(1), null);
    renderer.settle();
    return renderer.frame(map, DrawOptions.screen(1), null).image();
  }

  private static FeatureLayer ring(int corners, double radiusM, double wobbleM) {
    FeatureLayerBuilder ring = new FeatureLayerBuilder("ring", GeometryKind.POLYGON, List.of());
    ring.beginPart();
    for (int i = 0; i <= corners; i++) {
      double angle = -2 * Math.PI * (i % corners) / corners;
      double radius = radiusM + (i % 2 == 0 ? wobbleM : -wobbleM);
      ring.add(radius * Math.cos(angle), radius * Math.sin(angle));
    }
    return ring.endFeature().build();
  }

  @Test
  void aPolygonOfMillionsOfPositionsIsDrawnWholeAtEveryScale() {
    List<MapLayer> layers = List.of(red("huge.shp", ring(3_000_000, 100_000, 20)));
    BufferedImage far = draw(new Viewport(new MapPoint(0, 0), 1_000, 300, 300), layers);
    assertThat(far.getRGB(150, 150)).isEqualTo(RED);
    assertThat(far.getRGB(10, 10)).isEqualTo(WHITE);
    BufferedImage near = draw(new Viewport(new MapPoint(100_000, 0), 0.5, 300, 300), layers);
    assertThat(near.getRGB(5, 150)).isEqualTo(RED);
    assertThat(near.getRGB(295, 150)).isEqualTo(WHITE);
  }

  @Test
  void fiftyLayersLieOverEachOtherInTheirOrder() {
    List<MapLayer> layers = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      layers.add(red(i + ".shp", ring(100, 100_000 - 1_000 * i, 0)));
    }
    BufferedImage image = draw(new Viewport(new MapPoint(0, 0), 1_000, 300, 300), layers);
    assertThat(image.getRGB(150, 150)).isEqualTo(RED);
    assertThat(image.getRGB(10, 10)).isEqualTo(WHITE);
  }

  @Test
  void featuresWithPositionsThatAreNoNumbersAreLeftOutAndTheOthersDrawn() {
    FeatureLayerBuilder areas = new FeatureLayerBuilder("odd", GeometryKind.POLYGON, List.of());
    areas.beginPart().add(0, 0).add(Double.NaN, 50_000).add(50_000, 0).add(0, 0).endFeature();
    areas.beginPart().add(0, 0).add(Double.POSITIVE_INFINITY, 5).add(5, 0).add(0, 0).endFeature();
    areas
        .beginPart()
        .add(-50_000, -50_000)
        .add(-50_000, 50_000)
        .add(-10_000, 50_000)
        .add(-10_000, -50_000)
        .add(-50_000, -50_000)
        .endFeature();
    BufferedImage image =
        draw(
            new Viewport(new MapPoint(0, 0), 1_000, 300, 300),
            List.of(red("odd.shp", areas.build())));
    assertThat(image.getRGB(120, 150)).isEqualTo(RED);
    assertThat(image.getRGB(170, 150)).isEqualTo(WHITE);
  }

  @Test
  void aViewOfTheWholeEarthInAFewPixelsAndOneOfAMillimetreAreDrawn() {
    List<MapLayer> layers = List.of(red("some.shp", ring(5_000, 100_000, 0)));
    BufferedImage dot = draw(new Viewport(new MapPoint(0, 0), 1e7, 3, 3), layers);
    assertThat(dot.getRGB(1, 1)).as("still a dot").isNotEqualTo(WHITE);
    BufferedImage inside = draw(new Viewport(new MapPoint(0, 0), 1e-3, 200, 100), layers);
    assertThat(inside.getRGB(199, 99)).isEqualTo(RED);
  }
}
