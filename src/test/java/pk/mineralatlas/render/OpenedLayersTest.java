package pk.mineralatlas.render;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.mineralatlas.render.ToyMap.at;
import static pk.mineralatlas.render.ToyMap.box;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.FeatureLayerBuilder;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.geo.ViewPoint;
import pk.mineralatlas.golden.Golden;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.map.Selected;
import pk.mineralatlas.style.LayerStyle;
import pk.mineralatlas.style.MapStyle;
import pk.mineralatlas.style.Theme;

/** How layers that someone opened are drawn and hit. */
class OpenedLayersTest {

  private static final FeatureLayer LAND =
      ToyMap.rows(GeometryKind.POLYGON, "id").add(box(-190, -140, 190, 140), "land").build();

  private static MapLayer opened(String name, int colour, FeatureLayer features) {
    return new MapLayer(
        OpenedLayer.of(Path.of(name)),
        features,
        true,
        1,
        VisibleSet.all(features.size()),
        LayerStyle.merged(MapStyle.opened(features.kind(), colour)));
  }

  private static MapLayer areas() {
    return opened(
        "areas.shp",
        0,
        ToyMap.rows(GeometryKind.POLYGON, "n")
            .add(box(-150, -100, -60, 90), "a")
            .add(box(-100, -60, 10, 40), "b")
            .build());
  }

  private static MapLayer lines() {
    return opened(
        "lines.shp",
        1,
        ToyMap.rows(GeometryKind.LINE, "n")
            .add(new double[] {-160, -120, -40, 20, 60, -40, 160, 110}, "a")
            .add(new double[] {-160, 120, 160, -120}, "b")
            .build());
  }

  private static MapLayer points() {
    ToyMap.Rows rows = ToyMap.rows(GeometryKind.POINT, "n");
    for (int i = 0; i < 12; i++) {
      rows.add(at(-130 + 24 * i, 60 - 8 * (i % 3)), "p" + i);
    }
    return opened("points.shp", 2, rows.build());
  }

  private static MapLayer deposits() {
    return MapLayer.of(
        AtlasLayer.DEPOSITS,
        ToyMap.rows(GeometryKind.POINT, "id", "minerals", "precision", "#importance")
            .add(at(-80, 0), "a", "copper", "site", 90L)
            .add(at(80, 52), "b", "gold", "locality", 90L)
            .build());
  }

  private static MapSnapshot map(MapLayer... over) {
    MapLayer[] all = new MapLayer[over.length + 1];
    all[0] = MapLayer.of(AtlasLayer.PROVINCES, LAND);
    System.arraycopy(over, 0, all, 1, over.length);
    return ToyMap.snapshot(all);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void lookAsKeptInEveryPalette(Theme theme) {
    MapSnapshot map = map(areas(), lines(), points(), deposits()).withTheme(theme);
    BufferedImage image = new MapRenderer(Optional::empty).image(map, 1);
    Golden.assertLooksLike("opened-" + theme.name().toLowerCase(Locale.ROOT), image);
  }

  @Test
  void aCrowdOfPointsLeavesRoomBetweenThem() {
    FeatureLayerBuilder builder = new FeatureLayerBuilder("crowd", GeometryKind.POINT, List.of());
    for (int i = 0; i < 60_000; i++) {
      builder
          .beginPart()
          .add(-190_000 + 1270.0 * (i % 300), 140_000 - 1400.0 * Math.floorDiv(i, 300));
      builder.endFeature();
    }
    BufferedImage image =
        new MapRenderer(Optional::empty).image(map(opened("crowd.shp", 0, builder.build())), 1);
    Golden.assertLooksLike("opened-crowd", image);
  }

  private static List<String> hit(MapSnapshot map, double x, double y) {
    return HitTest.at(map, new ViewPoint(x, y), 4).stream()
        .map(s -> s.layer().title() + s.id())
        .toList();
  }

  @Test
  void areasAreHitInsideLinesAlongAndPointsBeside() {
    MapSnapshot map = map(areas(), lines(), points());
    assertThat(hit(map, 120, 150))
        .as("in both areas, the later first")
        .containsExactly("areas1", "areas0");
    assertThat(hit(map, 120, 90)).as("on a line in an area").containsExactly("lines1", "areas0");
    assertThat(hit(map, 65, 130))
        .as("off the line by more than the tolerance")
        .containsExactly("areas0");
    assertThat(hit(map, 338, 108)).as("beside a square").contains("points11");
    assertThat(hit(map, 390, 20)).isEmpty();
  }

  @Test
  void everyPositionOfAMultipointIsDrawnAndHit() {
    FeatureLayer several =
        new FeatureLayerBuilder("several", GeometryKind.POINT, List.of())
            .beginPart()
            .add(-100_000, 0)
            .beginPart()
            .add(100_000, 0)
            .endFeature()
            .build();
    MapSnapshot map = map(opened("several.shp", 0, several));
    BufferedImage image = new MapRenderer(Optional::empty).image(map, 1);
    assertThat(image.getRGB(100, 150))
        .isEqualTo(image.getRGB(300, 150))
        .isNotEqualTo(image.getRGB(200, 150));
    assertThat(hit(map, 300, 150)).containsExactly("several0");
  }

  @Test
  void mixWithWhatTheAtlasHasThere() {
    List<Selected> both = HitTest.at(map(areas(), deposits()), new ViewPoint(120, 150), 4);
    assertThat(both.getFirst()).isEqualTo(new Selected(AtlasLayer.DEPOSITS, "a"));
    assertThat(both).hasSize(3);
  }
}
