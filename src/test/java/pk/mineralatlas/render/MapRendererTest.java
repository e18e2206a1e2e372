package pk.mineralatlas.render;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.mineralatlas.render.ToyMap.at;
import static pk.mineralatlas.render.ToyMap.box;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.geo.GeoBounds;
import pk.mineralatlas.golden.Golden;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.style.Ink;
import pk.mineralatlas.style.Palette;
import pk.mineralatlas.style.Theme;

class MapRendererTest {

  /** A cone of 3,000 m about 69° E, 30° N, which is the origin of the map plane. */
  private static Relief cone() {
    int side = 120;
    float[] heights = new float[side * side];
    for (int i = 0; i < heights.length; i++) {
      double away = Math.hypot(i % side - side / 2.0, Math.floorDiv(i, side) - side / 2.0);
      heights[i] = (float) Math.max(0, 3000 - 150 * away);
    }
    return new Relief(new GeoBounds(66, 27, 72, 33), side, side, heights);
  }

  private static MapSnapshot toy() {
    FeatureLayer provinces =
        ToyMap.rows(GeometryKind.POLYGON, "id")
            .add(box(-150, -100, 0, 110), "west")
            .add(box(0, -100, 150, 110), "east")
            .build();
    FeatureLayer neighbours =
        ToyMap.rows(GeometryKind.POLYGON, "id").add(box(-150, 110, 150, 150), "north").build();
    FeatureLayer boundaries =
        ToyMap.rows(GeometryKind.LINE, "id", "kind")
            .add(new double[] {-150, 110, 0, 110}, "a", "international")
            .add(new double[] {0, 110, 150, 110}, "b", "line_of_control")
            .add(new double[] {20, 150, 60, 112, 100, 150}, "c", "claim")
            .build();
    FeatureLayer risk =
        ToyMap.rows(GeometryKind.POLYGON, "id", "level")
            .add(box(-140, -90, -60, 100), "r", "very high")
            .add(box(-60, -90, 0, 100), "s", "elevated")
            .build();
    FeatureLayer transport =
        ToyMap.rows(GeometryKind.LINE, "id", "kind")
            .add(new double[] {-140, -80, 0, -40, 140, -80}, "m", "motorway")
            .add(new double[] {-140, -60, 0, -20, 140, -60}, "r", "railway")
            .build();
    return ToyMap.snapshot(
        MapLayer.relief(),
        MapLayer.of(AtlasLayer.NEIGHBOURS, neighbours),
        MapLayer.of(AtlasLayer.PROVINCES, provinces),
        MapLayer.of(AtlasLayer.RISK, risk),
        MapLayer.of(AtlasLayer.BOUNDARIES, boundaries),
        MapLayer.of(AtlasLayer.TRANSPORT, transport),
        deposits());
  }

  private static MapLayer deposits() {
    FeatureLayer features =
        ToyMap.rows(GeometryKind.POINT, "id", "minerals", "precision", "#importance")
            .add(at(-100, 40), "a", "copper;gold", "site", 90L)
            .add(at(-50, 40), "b", "gold", "near", 90L)
            .add(at(50, 40), "c", "coal", "locality", 90L)
            .add(at(100, 40), "d", "antimony", "district", 90L)
            .add(at(100, 0), "out", "iron", "site", 90L)
            .build();
    return new MapLayer(AtlasLayer.DEPOSITS, features, true, 1, VisibleSet.where(5, f -> f < 4));
  }

  private static MapRenderer renderer() {
    return new MapRenderer(() -> Optional.of(cone()));
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void looksAsKeptInEveryPalette(Theme theme) {
    BufferedImage image = renderer().image(toy().withTheme(theme), 1);
    Golden.assertLooksLike("toy-" + theme.name().toLowerCase(java.util.Locale.ROOT), image);
  }

  @Test
  void blackAndWhiteUsesGreysAlone() {
    BufferedImage image =
        renderer().image(toy(), new DrawOptions(1, false, true, Map.of()), () -> false);
    for (int x = 0; x < image.getWidth(); x += 3) {
      for (int y = 0; y < image.getHeight(); y += 3) {
        int rgb = image.getRGB(x, y);
        assertThat((rgb >> 16) & 255).isCloseTo(rgb & 255, org.assertj.core.data.Offset.offset(2));
      }
    }
    Golden.assertLooksLike("toy-black-and-white", image);
  }

  @Test
  void aDenseScreenShowsTheSameMapWithMorePixels() {
    BufferedImage image = renderer().image(toy(), 2);
    assertThat(image.getWidth()).isEqualTo(800);
    Golden.assertLooksLike("toy-dense", image);
  }

  @Test
  void theSameSnapshotGivesTheSamePixelsWhateverWasDrawnBefore() {
    MapSnapshot map = toy();
    MapRenderer renderer = renderer();
    BufferedImage first = renderer.image(map, 1);
    renderer.image(map.withViewport(map.viewport().pannedBy(13, 7)), 1);
    BufferedImage again = renderer.image(map, 1);
    BufferedImage kept = renderer.image(map, 1);
    BufferedImage fresh = renderer().image(map, 1);
    assertThat(pixels(again)).isEqualTo(pixels(first));
    assertThat(pixels(kept)).isEqualTo(pixels(first));
    assertThat(pixels(fresh)).isEqualTo(pixels(first));
  }

  /** The underlay of one palette must not serve another. */
  @Test
  void keptLayersAreNotMistakenForThoseOfBlackAndWhite() {
    MapSnapshot map = toy();
    MapRenderer renderer = renderer();
    renderer.image(map, 1);
    DrawOptions grey = new DrawOptions(1, false, true, Map.of());
    assertThat(pixels(renderer.image(map, grey, () -> false)))
        .isEqualTo(pixels(renderer().image(map, grey, () -> false)));
  }

  @Test
  void theReliefLeavesTheSeaAlone() {
    int sea = renderer().image(toy(), 1).getRGB(395, 290);
    assertThat(sea).isEqualTo(Palette.of(Theme.LIGHT).argb(Ink.SEA));
  }

  @Test
  void stopsWhenCancelled() {
    AtomicInteger asked = new AtomicInteger();
    BufferedImage image =
        renderer().image(toy(), DrawOptions.screen(1), () -> asked.incrementAndGet() > 1);
    assertThat(asked.get()).isGreaterThan(1);
    assertThat(pixels(image)).isNotEqualTo(pixels(renderer().image(toy(), 1)));
  }

  @Test
  void anEmptyMapIsDrawnToo() {
    MapSnapshot empty = ToyMap.snapshot(toy().viewport(), List.of());
    assertThat(renderer().image(empty, 1).getRGB(10, 10))
        .isEqualTo(Palette.of(Theme.LIGHT).argb(Ink.SEA));
  }

  @Test
  void theGraphicsKeepsItsState() {
    BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    var transform = g.getTransform();
    var composite = g.getComposite();
    renderer().draw(toy(), g, DrawOptions.screen(1), () -> false);
    assertThat(g.getTransform()).isEqualTo(transform);
    assertThat(g.getComposite()).isEqualTo(composite);
    g.dispose();
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
