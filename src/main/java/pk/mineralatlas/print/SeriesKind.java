package pk.mineralatlas.print;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pk.mineralatlas.catalog.Spelling;
import pk.mineralatlas.map.AtlasLayer;

/** What a series has a sheet for. */
public sealed interface SeriesKind {

  /** The word that asks for the districts of a province. */
  String DISTRICTS_OF = "districts-of:";

  /** A sheet for each province and territory. */
  record Provinces() implements SeriesKind {}

  /**
   * A sheet for each district of a province.
   *
   * @param province its area
   */
  record Districts(MapArea province) implements SeriesKind {}

  /** A sheet for each mineral that has a site on the map. */
  record Minerals() implements SeriesKind {}

  /**
   * The series that words ask for: {@code provinces}, {@code minerals} or {@code
   * districts-of:balochistan}.
   *
   * @throws PrintException in one line with the nearest names, where they ask for none
   */
  static SeriesKind parse(String words, Regions regions) throws PrintException {
    String asked = words.strip().toLowerCase(Locale.ROOT);
    if (asked.startsWith(DISTRICTS_OF)) {
      return new Districts(province(words.strip().substring(DISTRICTS_OF.length()), regions));
    }
    return switch (asked) {
      case "provinces" -> new Provinces();
      case "minerals" -> new Minerals();
      default ->
          throw new PrintException(
              "There is no series “%s”: ask for provinces, minerals or %sbalochistan."
                  .formatted(words, DISTRICTS_OF));
    };
  }

  private static MapArea province(String name, Regions regions) throws PrintException {
    List<String> known = regions.areas(AtlasLayer.PROVINCES).stream().map(MapArea::name).toList();
    Optional<MapArea> found = regions.find(AtlasLayer.PROVINCES, name);
    return found.orElseThrow(
        () ->
            new PrintException(
                "No province is called “%s”; did you mean %s?"
                    .formatted(name, FilterWords.list(Spelling.nearest(name, known), "or"))));
  }
}
