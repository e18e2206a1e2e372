package pk.mineralatlas.basemap;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.catalog.CsvTable;

/**
 * The table of towns: what maps call a place of GeoNames, in English and Urdu, which places are no
 * towns of their own, and where GeoNames gives a whole district's population for a town's.
 */
final class TownNames {

  /** Numbered villages of the canal colonies, which no map of a country shows. */
  private static final Pattern NUMBERED = Pattern.compile("Chak .*");

  private final Map<String, CsvTable.Row> rows = new HashMap<>();

  private TownNames() {}

  static TownNames read() {
    TownNames names = new TownNames();
    for (CsvTable.Row row : Table.rows("towns.csv")) {
      names.rows.put(plain(row.text("source")), row);
    }
    return names;
  }

  /** The places that are towns, under the map's names. */
  List<Town> towns(List<Cities.City> cities) {
    List<Town> towns = new ArrayList<>();
    for (Cities.City city : cities) {
      CsvTable.@Nullable Row row = rows.get(plain(city.name()));
      boolean isTown =
          row == null
              ? !NUMBERED.matcher(city.name()).matches() && !city.feature().equals("PPLX")
              : !row.text("name").isEmpty();
      if (isTown) {
        towns.add(row == null ? unlisted(city) : listed(city, row));
      }
    }
    return towns;
  }

  private static Town unlisted(Cities.City city) {
    return new Town(plain(city.name()), "", city.position(), city.population(), "");
  }

  private static Town listed(Cities.City city, CsvTable.Row row) {
    long population = row.text("population").equals("none") ? 0 : city.population();
    return new Town(
        row.text("name"), row.text("name_ur"), city.position(), population, row.text("capital"));
  }

  /** Letters without accents. */
  static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  /** What is left of a name when spellings are put aside: consonants, none twice in a row. */
  static String sound(String name) {
    return plain(name)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z]", "")
        .replaceAll("(?<=.)[aeiouyh]", "")
        .replaceAll("(.)\\1+", "$1");
  }
}
