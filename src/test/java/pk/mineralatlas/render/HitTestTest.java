package pk.mineralatlas.render;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.mineralatlas.render.ToyMap.at;
import static pk.mineralatlas.render.ToyMap.box;

import java.util.List;
import org.junit.jupiter.api.Test;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.feature.VisibleSet;
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
}
