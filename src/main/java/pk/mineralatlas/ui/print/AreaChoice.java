package pk.mineralatlas.ui.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.print.MapArea;
import pk.mineralatlas.print.Regions;
import pk.mineralatlas.print.SiteArea;

/**
 * An area one can print.
 *
 * @param title what people read
 * @param kind what it is, such as {@code province}
 * @param area what must be on the map; empty where that is still to be drawn
 */
record AreaChoice(String title, String kind, Optional<MapArea> area) {

  private static final String DRAWN = "Drawn on the map";

  AreaChoice(String title, String kind, MapArea area) {
    this(title, kind, Optional.of(area));
  }

  /** What one is to draw. */
  static AreaChoice toDraw() {
    return new AreaChoice(DRAWN, "drag a rectangle", Optional.empty());
  }

  /** What was drawn. */
  static AreaChoice drawn(MapArea area) {
    return new AreaChoice(DRAWN, "the rectangle you drew", area);
  }

  /** Whether it is, or is to be, drawn. */
  boolean isDrawn() {
    return title.equals(DRAWN);
  }

  /**
   * The view of the window, what one draws, the sites picked or filtered, the country, its
   * provinces, districts and belts, in that order.
   */
  static List<AreaChoice> all(Regions regions, Extent view, MapSnapshot snapshot) {
    List<AreaChoice> all = new ArrayList<>();
    all.add(new AreaChoice("Current view", "what the window shows", regions.rectangle(view)));
    all.add(toDraw());
    snapshot.layer(AtlasLayer.DEPOSITS).ifPresent(deposits -> addSites(all, deposits, snapshot));
    all.add(new AreaChoice("Pakistan", "country", regions.pakistan()));
    add(all, regions, AtlasLayer.PROVINCES, "province");
    add(all, regions, AtlasLayer.DISTRICTS, "district");
    add(all, regions, AtlasLayer.BELTS, "mineral belt");
    return all;
  }

  private static void addSites(List<AreaChoice> all, MapLayer deposits, MapSnapshot snapshot) {
    FeatureLayer sites = deposits.features();
    if (sites == null) {
      return;
    }
    snapshot
        .selection()
        .filter(selected -> selected.layer() == AtlasLayer.DEPOSITS)
        .map(selected -> sites.find(selected.id()))
        .filter(site -> site >= 0)
        .flatMap(site -> SiteArea.of(sites, List.of(site)))
        .ifPresent(area -> all.add(new AreaChoice(area.name(), "selected site", area)));
    if (deposits.shown().count() < sites.size()) {
      List<Integer> left =
          IntStream.range(0, sites.size()).filter(deposits.shown()::contains).boxed().toList();
      SiteArea.of(sites, left)
          .ifPresent(
              area -> all.add(new AreaChoice("Filtered sites", "what the filter leaves", area)));
    }
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
