package pk.mineralatlas.catalog;

import java.util.List;
import java.util.Optional;
import pk.mineralatlas.geo.LonLat;

/**
 * A mine, deposit, prospect, occurrence or plant. A text that is not known is empty.
 *
 * @param id stable identifier
 * @param name English name
 * @param altNames other spellings and names
 * @param nameUr Urdu name of the place
 * @param position where its symbol stands; see precision before taking it for the deposit
 * @param precision how well the position is known
 * @param type mine, deposit, prospect, occurrence, district or processing
 * @param status operating, development, exploration, suspended, undeveloped or unknown
 * @param primaryCommodity what it is known for; may be a pair such as lead-zinc
 * @param commodities all commodities, the most important first
 * @param operator as published
 * @param operators the parties named in operator, under one spelling each
 * @param startYear year work began, as published
 * @param accessNote how it is reached or what restricts access
 * @param positionOrigin what its position was taken from
 * @param positionUrl where that can be read, or empty
 * @param factCount how many statements the catalogue holds about it
 * @param evidence the grades found among its statements, best first
 */
public record Site(
    String id,
    String name,
    List<String> altNames,
    String nameUr,
    String province,
    String district,
    LonLat position,
    PositionPrecision precision,
    String type,
    String status,
    String primaryCommodity,
    List<String> commodities,
    String depositType,
    String hostGeology,
    String operator,
    List<String> operators,
    String ownerShares,
    String startYear,
    String summary,
    String accessNote,
    String positionOrigin,
    String positionUrl,
    int factCount,
    List<Confidence> evidence) {

  /** The best grade among its statements; empty when there is none. */
  public Optional<Confidence> bestEvidence() {
    return Confidence.best(evidence);
  }
}
