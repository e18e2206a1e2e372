package pk.mineralatlas.basemap;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.catalog.Confidence;
import pk.mineralatlas.catalog.Fact;
import pk.mineralatlas.catalog.Site;

/**
 * How large a site's symbol is and whose label wins: 0 to 100, made of what the catalogue knows. A
 * drawing aid, not a valuation. The sum of
 *
 * <ul>
 *   <li>status: operating 20, development 20, exploration 12, suspended 8, undeveloped 8;
 *   <li>type: mine 14, deposit 14, district 10, processing 6, prospect 4;
 *   <li>best evidence: verified 10, reported 6, claimed 2;
 *   <li>facts: 9 for each doubling of one more than their number, up to 36;
 *   <li>the largest tonnage of a resource or reserve that is more than a claim: 4 for each power of
 *       ten from a million tonnes on, up to 28.
 * </ul>
 */
final class Importance {

  private static final Map<String, Integer> STATUS =
      Map.of(
          "operating", 20, "development", 20, "exploration", 12, "suspended", 8, "undeveloped", 8);
  private static final Map<String, Integer> TYPE =
      Map.of("mine", 14, "deposit", 14, "district", 10, "processing", 6, "prospect", 4);
  private static final Map<Confidence, Integer> EVIDENCE =
      Map.of(Confidence.VERIFIED, 10, Confidence.REPORTED, 6, Confidence.CLAIMED, 2);
  private static final Pattern TONNAGE = Pattern.compile("(Mt|billion t|t)( ore| coal| \\w+ ore)?");
  private static final Map<String, Double> TONNES = Map.of("t", 1.0, "Mt", 1e6, "billion t", 1e9);
  private static final Set<String> IN_THE_GROUND = Set.of("resource", "reserve");

  private final Map<String, Double> tonnes;

  private Importance(Map<String, Double> tonnes) {
    this.tonnes = tonnes;
  }

  static Importance of(Catalogue catalogue) {
    Map<String, Double> largest = new TreeMap<>();
    for (Fact fact : catalogue.facts()) {
      BigDecimal value = fact.value();
      Matcher unit = TONNAGE.matcher(fact.unit());
      if (value != null
          && unit.matches()
          && IN_THE_GROUND.contains(fact.topic())
          && fact.confidence() != Confidence.CLAIMED) {
        largest.merge(
            fact.siteId(),
            value.doubleValue() * TONNES.getOrDefault(unit.group(1), 0.0),
            Math::max);
      }
    }
    return new Importance(largest);
  }

  int of(Site site) {
    double facts = Math.min(36, 9 * Math.log(1 + site.factCount()) / Math.log(2));
    double millions = tonnes.getOrDefault(site.id(), 0.0) / 1e6;
    double size = millions < 1 ? 0 : Math.min(28, 4 * (1 + Math.log10(millions)));
    double sum =
        STATUS.getOrDefault(site.status(), 0)
            + TYPE.getOrDefault(site.type(), 0)
            + site.bestEvidence().map(EVIDENCE::get).orElse(0)
            + facts
            + size;
    return (int) Math.round(Math.min(100, sum));
  }
}
