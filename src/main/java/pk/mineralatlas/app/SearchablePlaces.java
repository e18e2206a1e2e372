package pk.mineralatlas.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.mineralatlas.catalog.SearchEntry;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.LonLat;
import pk.mineralatlas.map.AtlasLayer;

/** The towns and districts of the base map, for the catalogue's search. */
final class SearchablePlaces {

  private static final LambertConformalConic PROJECTION = LambertConformalConic.PAKISTAN;

  /** A town of rank 1 comes before a district of the same name, one of rank 5 after it. */
  private static final int FIRST_RANK_WEIGHT = 60;

  private static final int WEIGHT_PER_RANK = 9;

  private SearchablePlaces() {}

  /** What of the layers can be searched; nothing for a layer that is not there. */
  static List<SearchEntry> of(Map<AtlasLayer, FeatureLayer> layers) {
    List<SearchEntry> entries = new ArrayList<>();
    FeatureLayer districts = layers.get(AtlasLayer.DISTRICTS);
    for (int f = 0; districts != null && f < districts.size(); f++) {
      Extent extent = districts.extent(f);
      if (extent != null && !districts.text(f, "name").isEmpty()) {
        entries.add(district(districts, f, PROJECTION.unproject(extent.centre())));
      }
    }
    FeatureLayer places = layers.get(AtlasLayer.PLACES);
    for (int f = 0; places != null && f < places.size(); f++) {
      Extent extent = places.extent(f);
      if (extent != null && !places.text(f, "name").isEmpty()) {
        entries.add(place(places, f, PROJECTION.unproject(extent.centre())));
      }
    }
    return entries;
  }

  private static SearchEntry district(FeatureLayer districts, int f, LonLat middle) {
    return SearchEntry.district(
        districts.text(f, "name"),
        split(districts.text(f, "also")),
        districts.text(f, "name_ur"),
        districts.text(f, "province"),
        middle);
  }

  private static SearchEntry place(FeatureLayer places, int f, LonLat position) {
    String where =
        Stream.of(places.text(f, "district"), places.text(f, "province"))
            .filter(name -> !name.isEmpty())
            .distinct()
            .collect(Collectors.joining(", "));
    double rank = places.number(f, "rank");
    double known = Double.isNaN(rank) ? 5 : rank;
    return SearchEntry.place(
        places.text(f, "id"),
        places.text(f, "name"),
        places.text(f, "name_ur"),
        where.isEmpty() ? "Place" : "Place, " + where,
        position,
        (int) (FIRST_RANK_WEIGHT - WEIGHT_PER_RANK * (known - 1)));
  }

  private static List<String> split(String list) {
    return Stream.of(list.split(";", -1)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
