package pk.mineralatlas.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.GeoBounds;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.Selected;
import pk.mineralatlas.ui.mappane.ViewLimits;

/** The areas one can go to by name, as far as they are loaded. FX thread only. */
final class Places {

  /** Where the regions of the switch lie, for the moments before the provinces are loaded. */
  private static final Map<String, GeoBounds> BEFORE_LOADING =
      Map.of(
          "Balochistan", new GeoBounds(60.9, 24.8, 70.3, 32.1),
          "Khyber Pakhtunkhwa", new GeoBounds(69.2, 31.0, 74.2, 36.9),
          "Gilgit-Baltistan", new GeoBounds(72.5, 34.5, 77.1, 37.1));

  private final MapModel model;

  Places(MapModel model) {
    this.model = model;
  }

  /**
   * An area with a name.
   *
   * @param group what it belongs to: a district's province, a belt's kind
   * @param thing the feature itself
   */
  record Area(String name, String group, Extent extent, Selected thing) {}

  /** A region of the switch: Pakistan or a province. */
  Optional<Extent> findRegion(String name) {
    if (name.equals("Pakistan")) {
      return Optional.of(ViewLimits.PAKISTAN);
    }
    return areas(AtlasLayer.PROVINCES, "name").stream()
        .filter(area -> area.name().equals(name))
        .map(Area::extent)
        .findFirst()
        .or(
            () ->
                Optional.ofNullable(BEFORE_LOADING.get(name))
                    .map(bounds -> bounds.project(LambertConformalConic.PAKISTAN)));
  }

  /** The areas of a layer by name. */
  List<Area> areas(AtlasLayer layer, String groupAttribute) {
    FeatureLayer features = model.featuresProperty().get().get(layer);
    List<Area> areas = new ArrayList<>();
    if (features == null) {
      return areas;
    }
    for (int f = 0; f < features.size(); f++) {
      Extent extent = features.extent(f);
      if (extent != null) {
        Selected thing = new Selected(layer, features.text(f, "id"));
        String group = features.text(f, groupAttribute);
        areas.add(new Area(features.text(f, "name"), group, extent, thing));
      }
    }
    areas.sort(Comparator.comparing(Area::name));
    return areas;
  }

  /** The areas of a layer by what they belong to. */
  Map<String, List<Area>> grouped(AtlasLayer layer, String groupAttribute) {
    Map<String, List<Area>> groups = new TreeMap<>();
    for (Area area : areas(layer, groupAttribute)) {
      groups.computeIfAbsent(area.group(), g -> new ArrayList<>()).add(area);
    }
    return groups;
  }
}
