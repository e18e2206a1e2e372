package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.List;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapSnapshot;

/**
 * Where the sheet's content comes from and what it must not be taken for.
 *
 * @param sources credits of what is shown
 * @param cautions what the reader should know
 */
record SheetNotes(String sources, String cautions) {

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
        "Boundaries © OpenStreetMap contributors, ODbL 1.0; claim lines Natural Earth (public"
            + " domain); districts from a public-domain map of about 2011.");
    addIf(all, snapshot, AtlasLayer.PLACES, "Places: GeoNames (CC BY 4.0).");
    addIf(all, snapshot, AtlasLayer.RIVERS, "Rivers: GSHHG (LGPL).");
    addIf(all, snapshot, AtlasLayer.RELIEF, "Relief: NASA SRTM30 (public domain).");
    addIf(
        all,
        snapshot,
        AtlasLayer.TRANSPORT,
        "Roads and railways: drawn between named places (GeoNames).");
    addIf(
        all,
        snapshot,
        AtlasLayer.GATEWAYS,
        "Airports: OurAirports (public domain); ports and crossings: published lists.");
    addIf(
        all,
        snapshot,
        AtlasLayer.DEPOSITS,
        "Deposits: U.S. Geological Survey (public domain), GeoNames via Who's On First, ICMM Global"
            + " Mining Dataset, September 2025 (CC BY 4.0), official records, company pages and"
            + " press, each named in the atlas.");
    addIf(all, snapshot, AtlasLayer.BELTS, "Mineral belts: drawn from published descriptions.");
    addIf(all, snapshot, AtlasLayer.LICENCES, "Licences: notices, company pages and press.");
    addIf(
        all,
        snapshot,
        AtlasLayer.RISK,
        "Risk: official and UCDP incident counts, UK and U.S. travel advice.");
    addIf(all, snapshot, AtlasLayer.INCIDENTS, "Incidents: UCDP GED (CC BY 4.0), press.");
    all.addAll(OpenedCredits.of(snapshot));
    return all;
  }

  private static List<String> cautions(MapSnapshot snapshot) {
    List<String> all = new ArrayList<>();
    if (!OpenedCredits.hasAtlas(snapshot)) {
      return all;
    }
    all.add(
        "Boundaries are indicative and imply no endorsement. Kashmir is disputed: the Line of"
            + " Control is dashed, claim lines are dotted.");
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
        "Risk levels are given by a rule from published incident counts and travel advice; they are"
            + " no security assessment.");
    addIf(all, snapshot, AtlasLayer.INCIDENTS, "Incidents are a chosen list, not a census.");
    addIf(all, snapshot, AtlasLayer.BELTS, "Belt outlines are schematic.");
    return all;
  }

  private static void addIf(
      List<String> all, MapSnapshot snapshot, AtlasLayer layer, String sentence) {
    if (SheetTitles.isShown(snapshot, layer)) {
      all.add(sentence);
    }
  }
}
