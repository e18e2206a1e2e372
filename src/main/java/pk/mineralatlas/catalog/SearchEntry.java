package pk.mineralatlas.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.geo.LonLat;

/**
 * Something a search can find: made by the catalogue for its own records, and by a caller for what
 * lies outside it, such as the towns of the base map.
 *
 * @param kind what it is
 * @param id its identifier in its own table or layer; a district's is its name
 * @param title its name
 * @param altNames other names and spellings
 * @param titleUr Urdu name, or empty
 * @param subtitle what and where it is, one line
 * @param position where it is, or null
 * @param precision how well the position is known, or null where that does not apply
 * @param weight greater comes first among equals; 0 to 100
 * @param texts further words it is found by
 */
public record SearchEntry(
    SearchHit.Kind kind,
    String id,
    String title,
    List<String> altNames,
    String titleUr,
    String subtitle,
    @Nullable LonLat position,
    @Nullable PositionPrecision precision,
    int weight,
    Texts texts) {

  /**
   * Words beside the names.
   *
   * @param place district and province
   * @param parties operators and holders
   * @param minerals commodities
   * @param about summary and the like
   */
  public record Texts(String place, String parties, String minerals, String about) {

    /** No further words. */
    public static final Texts NONE = new Texts("", "", "", "");
  }

  /** A town or other named place of the base map. */
  public static SearchEntry place(
      String id, String name, String nameUr, String subtitle, LonLat position, int weight) {
    return new SearchEntry(
        SearchHit.Kind.PLACE,
        id,
        name,
        List.of(),
        nameUr,
        subtitle,
        position,
        null,
        weight,
        Texts.NONE);
  }

  /**
   * A district of the base map.
   *
   * @param altNames the present names of districts split off since its outline was drawn
   */
  public static SearchEntry district(
      String name, List<String> altNames, String nameUr, String province, LonLat middle) {
    return new SearchEntry(
        SearchHit.Kind.DISTRICT,
        name,
        name,
        altNames,
        nameUr,
        "District, " + province,
        middle,
        null,
        DISTRICT_WEIGHT,
        new Texts(province, "", "", ""));
  }

  static final int DISTRICT_WEIGHT = 40;
}
