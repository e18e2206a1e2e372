package pk.mineralatlas.basemap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pk.mineralatlas.catalog.CsvTable;

/** The table of districts: names in two languages, province, and what has been split off since. */
final class Districts {

  private Districts() {}

  /** The districts by id, in alphabetical order of their names within each province. */
  static Map<String, District> read() {
    Map<String, District> districts = new LinkedHashMap<>();
    for (CsvTable.Row row : Table.rows("districts.csv")) {
      District district = district(row);
      districts.merge(district.id(), district, Districts::joined);
    }
    return districts;
  }

  /** An identifier out of a name: small letters and hyphens. */
  static String id(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  private static District district(CsvTable.Row row) {
    return new District(
        id(row.required("name")),
        row.text("name"),
        row.text("name_ur"),
        row.required("province"),
        row.list("also"),
        List.of(row.required("outline")));
  }

  private static District joined(District a, District b) {
    List<String> outlines = new ArrayList<>(a.outlines());
    outlines.addAll(b.outlines());
    return new District(
        a.id(), a.name(), a.nameUr(), a.province(), a.also(), List.copyOf(outlines));
  }
}
