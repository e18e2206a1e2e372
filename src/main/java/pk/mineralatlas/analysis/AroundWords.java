package pk.mineralatlas.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pk.mineralatlas.catalog.Agreement;
import pk.mineralatlas.catalog.DistrictRisk;
import pk.mineralatlas.catalog.Incident;

/** What is said of the surroundings of a thing, in the words that panel and report share. */
public final class AroundWords {

  /** What a list of incidents is worth. */
  public static final String CENSUS_NOTE =
      "A chosen list from public sources, not a census: none listed does not mean that none"
          + " happened.";

  /** What a distance to a road or railway is worth. */
  public static final String TRANSPORT_NOTE =
      "To the main roads and railways the atlas knows, drawn straight between named places;"
          + " a lesser one may be nearer.";

  /** Where no licence is known. */
  public static final String NO_LICENCE =
      "none known over it, within %.0f km or in its district"
          .formatted(Surroundings.LICENCE_RADIUS_M / 1000);

  /** Where a district has no rating. */
  public static final String NOT_RATED = "the district is not rated";

  private AroundWords() {}

  /** How a licence stands to the place, and its status. */
  public static String licence(NearLicence near) {
    List<String> words = new ArrayList<>();
    words.add(near.relation().text());
    if (near.relation() == NearLicence.Relation.NEAR) {
      near.findDistance().ifPresent(distance -> words.add(distance.text()));
    }
    words.add(near.licence().status());
    return String.join(" · ", words);
  }

  /** What a rating counted; empty where it counted nothing. */
  public static String counted(DistrictRisk risk) {
    Integer incidents = risk.incidentsReported();
    Integer deaths = risk.fatalitiesReported();
    if (incidents == null && deaths == null) {
      return "";
    }
    return (incidents == null ? "incidents not given" : incidents + " incidents")
        + (deaths == null ? ", deaths not given" : ", " + deaths + " deaths");
  }

  /** How far the nearest of a kind is, and which. */
  public static String way(NearTransport near) {
    return near.distance().text()
        + " · "
        + near.link().name()
        + (near.where().isEmpty() ? "" : ", " + near.where());
  }

  /** Whether a way's status is worth a word. */
  public static boolean isStatusTold(NearTransport near) {
    return !near.isInUse() || near.link().status().equals("seasonal");
  }

  /** How an agreement touches the thing. */
  public static String link(LinkedAgreement linked) {
    String via = linked.via().isEmpty() ? "" : ": " + String.join(", ", linked.via());
    return linked.link().text() + via;
  }

  /** What is known of an agreement, by name. */
  public static Map<String, String> agreement(Agreement agreement) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("Kind", agreement.kind());
    all.put("Signed", agreement.signed());
    all.put("Parties", String.join("; ", agreement.parties()));
    all.put(
        "Announced",
        agreement.valueMusd() == null
            ? ""
            : agreement.valueMusd().toPlainString() + " million USD");
    all.put(
        "Binding",
        agreement.binding().equals("no") ? "no: a statement of intent" : agreement.binding());
    return all;
  }

  /** The heading of the incidents around a place. */
  public static String incidentHeading(Place place, NearIncidents near) {
    return place.isMeasurable()
        ? "Incidents within %.0f km, by year".formatted(near.radiusM() / 1000)
        : "Incidents in its district, by year";
  }

  /** How many incidents are listed. */
  public static String incidentCount(Place place, NearIncidents near) {
    if (place.isMeasurable()) {
      return within(near);
    }
    int listed = near.inDistrict().size();
    return listed == 0 ? "None listed." : listed + " listed.";
  }

  private static String within(NearIncidents near) {
    int within = near.within().size();
    Integer deaths = near.fatalities();
    String first =
        switch (within) {
          case 0 -> "None listed within this distance";
          case 1 -> "1 listed";
          default -> within + " listed";
        };
    String second = deaths == null ? "" : ", %s by their sources".formatted(deaths(deaths));
    int elsewhere = near.inDistrict().size();
    return first
        + second
        + (elsewhere == 0 ? "." : "; %d more in the district.".formatted(elsewhere));
  }

  private static String deaths(int count) {
    return count == 1 ? "1 death" : count + " deaths";
  }

  /**
   * An incident in a line.
   *
   * @param where how far it is, or empty
   */
  public static String incident(Incident incident, String where) {
    String deaths = incident.fatalities() == null ? "" : " · " + deaths(incident.fatalities());
    return incident.type()
        + " · "
        + incident.target()
        + deaths
        + (where.isEmpty() ? "" : " · " + where);
  }

  /** The incidents around a place, nearest first, with how far each is. */
  public static Map<Incident, String> incidents(Place place, NearIncidents near) {
    Map<Incident, String> all = new LinkedHashMap<>();
    near.within().forEach(n -> all.put(n.incident(), n.distance().text()));
    String elsewhere = place.isMeasurable() ? "in the district" : "";
    near.inDistrict().forEach(i -> all.put(i, elsewhere));
    return all;
  }
}
