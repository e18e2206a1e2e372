package pk.mineralatlas.catalog;

import java.util.List;

/**
 * Which sites are wanted. Several values of one field widen it (any of them), fields narrow each
 * other; an empty field does not narrow. All values must be names the catalogue holds, see {@link
 * Vocabulary}.
 *
 * @param minerals commodities
 * @param everyMineral whether a site must have all of the minerals rather than any
 * @param operators parties
 * @param precisions how well the position is known
 * @param evidence the best grade among a site's statements
 * @param criticalOnly only sites with a commodity on the USGS draft list of 2025
 * @param text words to find, see {@link Catalogue#search}; empty for none
 */
public record SiteQuery(
    List<String> minerals,
    boolean everyMineral,
    List<String> provinces,
    List<String> districts,
    List<String> statuses,
    List<String> types,
    List<String> operators,
    List<PositionPrecision> precisions,
    List<Confidence> evidence,
    boolean criticalOnly,
    String text) {

  /** Every site. */
  public static final SiteQuery ALL =
      new SiteQuery(
          List.of(), false, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of(), false, "");
}
