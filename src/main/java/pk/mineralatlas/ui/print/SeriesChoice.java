package pk.mineralatlas.ui.print;

import java.util.ArrayList;
import java.util.List;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.print.MapArea;
import pk.mineralatlas.print.Regions;
import pk.mineralatlas.print.SeriesKind;

/**
 * A series one can print.
 *
 * @param title what people read
 */
record SeriesChoice(String title, SeriesKind kind) {

  /** Provinces, minerals, and the districts of each province that has several on the map. */
  static List<SeriesChoice> all(Regions regions) {
    List<SeriesChoice> all = new ArrayList<>();
    all.add(new SeriesChoice("Each province", new SeriesKind.Provinces()));
    all.add(new SeriesChoice("Each mineral", new SeriesKind.Minerals()));
    for (MapArea province : regions.areas(AtlasLayer.PROVINCES)) {
      if (regions.districtsOf(province).size() > 1) {
        all.add(
            new SeriesChoice(
                "Each district of " + province.name(), new SeriesKind.Districts(province)));
      }
    }
    return all;
  }

  @Override
  public String toString() {
    return title;
  }
}
