package pk.mineralatlas.ui.print;

import java.util.ArrayList;
import java.util.List;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.print.MapArea;
import pk.mineralatlas.print.Regions;

/**
 * An area one can print.
 *
 * @param title what people read
 * @param kind what it is, such as {@code province}
 * @param area what must be on the map
 */
record AreaChoice(String title, String kind, MapArea area) {

  /** The view of the window, the country, its provinces, districts and belts, in that order. */
  static List<AreaChoice> all(Regions regions, Extent view) {
    List<AreaChoice> all = new ArrayList<>();
    all.add(new AreaChoice("Current view", "what the window shows", MapArea.of(view)));
    all.add(new AreaChoice("Pakistan", "country", regions.pakistan()));
    add(all, regions, AtlasLayer.PROVINCES, "province");
    add(all, regions, AtlasLayer.DISTRICTS, "district");
    add(all, regions, AtlasLayer.BELTS, "mineral belt");
    return all;
  }

  private static void add(List<AreaChoice> all, Regions regions, AtlasLayer layer, String kind) {
    for (MapArea area : regions.areas(layer)) {
      all.add(new AreaChoice(area.name(), kind, area));
    }
  }

  @Override
  public String toString() {
    return title;
  }
}
