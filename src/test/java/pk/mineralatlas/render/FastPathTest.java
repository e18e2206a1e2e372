package pk.mineralatlas.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.mineralatlas.bench.AtlasViews;
import pk.mineralatlas.feature.FeatureFilter;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.LabelLanguage;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.style.FixedColour;
import pk.mineralatlas.style.Hatch;
import pk.mineralatlas.style.LayerStyle;
import pk.mineralatlas.style.MarkShape;
import pk.mineralatlas.style.Overlap;
import pk.mineralatlas.style.Rule;
import pk.mineralatlas.style.ScaleRange;
import pk.mineralatlas.style.ScaledSize;
import pk.mineralatlas.style.Symbolizer;
import pk.mineralatlas.style.Theme;

/** The atlas's own layers, drawn the fast way and without any shortcut, at views drawn by lot. */
class FastPathTest {

  private static final FixedColour GROUND = new FixedColour(0xFFE1EBF5);

  private static List<MapLayer> layers;

  @BeforeAll
  static void read() throws Exception {
    Path folder = Path.of(System.getProperty("atlas.home", "."), "shapefiles");
    layers = new ArrayList<>();
    for (MapLayer layer : AtlasViews.layers(folder)) {
      FeatureLayer features = layer.features();
      if (features != null && layer.id() != AtlasLayer.NEIGHBOURS) {
        features.details().thin();
        layers.add(asRuled(layer.id().id(), features));
      }
    }
  }

  private static MapLayer asRuled(String name, FeatureLayer features) {
    Hatch hatch = new Hatch(45, 5, 0.5, false);
    FixedColour dark = new FixedColour(0xFF404060);
    List<Symbolizer> how =
        switch (features.kind()) {
          case POLYGON ->
              List.of(
                  new Symbolizer.Fill(new FixedColour(0xFFF0EBDC), 1, hatch),
                  Symbolizer.Line.solid(dark, ScaledSize.fixed(1)));
          case LINE -> List.of(Symbolizer.Line.solid(dark, ScaledSize.fixed(2.4)));
          case POINT ->
              List.of(
                  new Symbolizer.Mark(
                      MarkShape.CIRCLE,
                      new FixedColour(0xFFC85A1E),
                      new FixedColour(0xFF000000),
                      1,
                      ScaledSize.fixed(6)));
        };
    return new MapLayer(
        OpenedLayer.of(Path.of(name + ".shp")),
        features,
        true,
        1,
        VisibleSet.all(features.size()),
        new LayerStyle(
            List.of(new Rule(FeatureFilter.everything(), ScaleRange.ALWAYS, how)),
            Overlap.IN_ORDER));
  }

  private static MapSnapshot map(Viewport view) {
    return new MapSnapshot(
        view,
        layers,
        Theme.LIGHT,
        LabelLanguage.ENGLISH,
        false,
        Optional.empty(),
        Optional.of(GROUND));
  }

  private static Viewport view(long seed) {
    Random random = new Random(seed);
    List<FeatureLayer> areas =
        layers.stream()
            .map(MapLayer::features)
            .filter(Objects::nonNull)
            .filter(features -> features.kind() == GeometryKind.POLYGON)
            .toList();
    FeatureLayer layer = areas.get(random.nextInt(areas.size()));
    int f = random.nextInt(layer.size());
    MapPoint centre = new MapPoint(layer.x(f), layer.y(f));
    double metresPerPx = 30 * Math.pow(2, random.nextDouble() * 8);
    return new Viewport(centre, metresPerPx, 640, 480);
  }

  private static BufferedImage fast(MapSnapshot map) {
    return new MapRenderer(Optional::empty).frame(map, DrawOptions.screen(1), null).image();
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void showsWhatADrawingWithoutShortcutsShows(long seed) {
    MapSnapshot map = map(view(seed));
    BufferedImage fast = fast(map);
    BufferedImage reference = ReferencePainter.draw(map);
    assertThat(Pixels.meanDifference(fast, reference)).isLessThan(0.01);
    assertThat(Pixels.missing(reference, fast)).as("places inked in the reference alone").isZero();
    assertThat(Pixels.missing(fast, reference)).as("places inked the fast way alone").isZero();
  }

  @Test
  void aSecondFrameIsTheSameToThePixel() {
    MapSnapshot map = map(view(3));
    BufferedImage first = fast(map);
    for (int i = 0; i < 5; i++) {
      assertThat(Pixels.meanDifference(first, fast(map))).isZero();
    }
  }
}
