package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;

/**
 * Where the sheet's content comes from and what it must not be taken for.
 *
 * @param sources credits of what is shown
 * @param cautions what the reader should know
 */
record SheetNotes(String sources, String cautions) {

  /** When the catalogue's records were compiled. */
  private static final String COMPILED = ", compiled to 23 November 2026";

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  static SheetNotes of(MapSnapshot snapshot) {
    return new SheetNotes(
        String.join(" ", sources(snapshot)), String.join(" ", cautions(snapshot)));
  }

  private static List<String> sources(MapSnapshot snapshot) {
    List<String> all = new ArrayList<>();
    if (!OpenedCredits.hasAtlas(snapshot)) {
      return OpenedCredits.of(snapshot);
    }
    all.add(
        "Boundaries © OpenStreetMap contributors, ODbL 1.0, taken November 2026; claim lines"
            + " Natural Earth (public domain); districts from a public-domain map of about 2011.");
    addIf(all, snapshot, AtlasLayer.PLACES, "Places: GeoNames (CC BY 4.0), November 2026.");
    addIf(all, snapshot, AtlasLayer.RIVERS, "Rivers: GSHHG 2.3.7 of 2017 (LGPL).");
    addIf(all, snapshot, AtlasLayer.RELIEF, "Relief: NASA SRTM30 of 2000 (public domain).");
    addIf(
        all,
        snapshot,
        AtlasLayer.TRANSPORT,
        "Roads and railways: drawn between named places (GeoNames).");
    addIf(
        all,
        snapshot,
        AtlasLayer.GATEWAYS,
        "Airports: OurAirports (public domain), November 2026; ports and crossings: published"
            + " lists.");
    addIf(
        all,
        snapshot,
        AtlasLayer.DEPOSITS,
        "Deposits: U.S. Geological Survey (public domain), GeoNames via Who's On First, ICMM Global"
            + " Mining Dataset, September 2025 (CC BY 4.0), official records, company pages and"
            + " press"
            + COMPILED
            + ", each with its date in the atlas.");
    addIf(all, snapshot, AtlasLayer.BELTS, "Mineral belts: drawn from published descriptions.");
    addIf(
        all,
        snapshot,
        AtlasLayer.LICENCES,
        "Licences: notices, company pages and press" + COMPILED + ".");
    addIf(
        all,
        snapshot,
        AtlasLayer.RISK,
        "Risk: official and UCDP incident counts%s, UK and U.S. travel advice%s."
            .formatted(years(snapshot, AtlasLayer.RISK, "period"), COMPILED));
    addIf(
        all,
        snapshot,
        AtlasLayer.INCIDENTS,
        "Incidents: UCDP GED (CC BY 4.0), press%s."
            .formatted(years(snapshot, AtlasLayer.INCIDENTS, "year")));
    all.addAll(OpenedCredits.of(snapshot));
    return all;
  }

  private static List<String> cautions(MapSnapshot snapshot) {
    List<String> all = new ArrayList<>();
    if (!OpenedCredits.hasAtlas(snapshot)) {
      return all;
    }
    all.add(
        "Boundaries are indicative; drawing a line takes no side and decides no claim. Kashmir is"
            + " disputed: the Line of Control is dashed, claim lines are dotted.");
    addIf(
        all,
        snapshot,
        AtlasLayer.DEPOSITS,
        "Positions are indicative: “site” is the deposit, “near” within about 10 km, “locality” the"
            + " nearest named place; “district” marks only the district the site lies in. Evidence"
            + " is the best grade among a site's figures: verified in an official record,"
            + " peer-reviewed paper or company page; reported by press; or claimed without proof.");
    addIf(
        all,
        snapshot,
        AtlasLayer.LICENCES,
        "Licence outlines are not published: a dashed circle has the published area about an"
            + " indicative position and is no boundary.");
    addIf(
        all,
        snapshot,
        AtlasLayer.RISK,
        "Risk of a district follows from published counts of incidents in one reporting period and"
            + " from UK and U.S. travel advice, by one rule for all, named in the atlas; it is no"
            + " security assessment and no forecast.");
    addIf(all, snapshot, AtlasLayer.INCIDENTS, "Incidents are a chosen list, not a census.");
    addIf(all, snapshot, AtlasLayer.BELTS, "Belt outlines are schematic.");
    return all;
  }

  /** The years that a column names, such as {@code , 2021–2025}; empty where it names none. */
  private static String years(MapSnapshot snapshot, AtlasLayer id, String column) {
    FeatureLayer features = snapshot.layer(id).map(MapLayer::features).orElse(null);
    TreeSet<String> years = new TreeSet<>();
    if (features != null) {
      for (int f = 0; f < features.size(); f++) {
        YEAR.matcher(features.text(f, column)).results().forEach(m -> years.add(m.group()));
      }
    }
    if (years.isEmpty()) {
      return "";
    }
    String first = years.getFirst();
    String last = years.getLast();
    return ", " + (first.equals(last) ? first : first + "–" + last);
  }

  private static void addIf(
      List<String> all, MapSnapshot snapshot, AtlasLayer layer, String sentence) {
    if (SheetTitles.isShown(snapshot, layer)) {
      all.add(sentence);
    }
  }
}
