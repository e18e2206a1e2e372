package pk.mineralatlas.ui.shell;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.catalog.SearchHit;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.LonLat;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.LoadedFeature;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.map.Selected;
import pk.mineralatlas.ui.Navigator;
import pk.mineralatlas.ui.mappane.ViewMover;

/** Picks things and flies to them. FX thread only. */
final class MapNavigator implements Navigator {

  /** At about 1 : 900 000 a point's surroundings can be told. */
  private static final double POINT_METRES_PER_PX = 240;

  /** A licence of a few hectares is not looked at through a microscope. */
  private static final double SMALLEST_EXTENT_M = 40_000;

  private final MapModel model;
  private final ViewMover mover;

  MapNavigator(MapModel model, ViewMover mover) {
    this.model = model;
    this.mover = mover;
  }

  @Override
  public void select(Selected thing) {
    model.select(thing);
  }

  @Override
  public void flyTo(Selected thing) {
    model.select(thing);
    LoadedFeature found = model.loaded().find(thing).orElse(null);
    if (found == null) {
      return;
    }
    if (!model.isVisible(thing.layer())) {
      thing.layer().row().ifPresent(row -> model.setVisible(row, true));
    }
    if (thing.layer() instanceof OpenedLayer) {
      goTo(found.layer(), found.layer().extent(found.feature()));
    } else {
      goTo(found.layer(), found.feature());
    }
  }

  /** Goes to a thing; to its whole district where no more is known of its place. */
  private void goTo(FeatureLayer layer, int feature) {
    FeatureLayer districts = features(AtlasLayer.DISTRICTS);
    if (districts != null && layer.text(feature, "precision").equals("district")) {
      Optional<Selected> district = byName(AtlasLayer.DISTRICTS, layer.text(feature, "district"));
      if (district.isPresent()) {
        goTo(districts, districts.extent(districts.find(district.get().id())));
        return;
      }
    }
    goTo(layer, layer.extent(feature));
  }

  private void goTo(FeatureLayer layer, @Nullable Extent extent) {
    if (extent == null) {
      return;
    }
    if (layer.kind() == GeometryKind.POINT) {
      mover.flyTo(extent.centre(), POINT_METRES_PER_PX);
    } else {
      double smallest = Math.min(extent.widthM(), extent.heightM());
      mover.flyTo(extent.grownBy(Math.max(0, (SMALLEST_EXTENT_M - smallest) / 2)));
    }
  }

  /** Goes to what a search found, and picks it where it is a thing of the map. */
  void flyTo(SearchHit hit) {
    Optional<Selected> thing = findThing(hit);
    if (thing.isPresent()) {
      flyTo(thing.get());
      return;
    }
    LonLat position = hit.position();
    if (position != null) {
      MapPoint point = LambertConformalConic.PAKISTAN.project(position);
      mover.flyTo(point, POINT_METRES_PER_PX);
    }
  }

  private Optional<Selected> findThing(SearchHit hit) {
    return switch (hit.kind()) {
      case SITE -> byId(AtlasLayer.DEPOSITS, hit.id());
      case LICENCE ->
          byId(AtlasLayer.LICENCES, hit.id()).or(() -> byId(AtlasLayer.LICENCE_POINTS, hit.id()));
      case INCIDENT -> byId(AtlasLayer.INCIDENTS, hit.id());
      case BELT -> byId(AtlasLayer.BELTS, hit.id());
      case DISTRICT ->
          byId(AtlasLayer.DISTRICTS, hit.id()).or(() -> byName(AtlasLayer.DISTRICTS, hit.title()));
      case PLACE -> Optional.empty();
    };
  }

  private Optional<Selected> byId(AtlasLayer layer, String id) {
    FeatureLayer features = features(layer);
    return features == null || features.find(id) < 0
        ? Optional.empty()
        : Optional.of(new Selected(layer, id));
  }

  /** A district split off since the outlines were drawn is found through its parent. */
  private Optional<Selected> byName(AtlasLayer layer, String name) {
    FeatureLayer features = features(layer);
    for (int f = 0; features != null && f < features.size(); f++) {
      boolean named =
          features.text(f, "name").equalsIgnoreCase(name)
              || java.util.Arrays.stream(features.text(f, "also").split(";"))
                  .anyMatch(also -> also.strip().equalsIgnoreCase(name));
      if (named) {
        return Optional.of(new Selected(layer, features.text(f, "id")));
      }
    }
    return Optional.empty();
  }

  private @Nullable FeatureLayer features(AtlasLayer layer) {
    return model.featuresProperty().get().get(layer);
  }
}
