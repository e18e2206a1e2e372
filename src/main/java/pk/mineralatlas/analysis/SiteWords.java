package pk.mineralatlas.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.catalog.Fact;
import pk.mineralatlas.catalog.PositionPrecision;
import pk.mineralatlas.catalog.Site;
import pk.mineralatlas.geo.LonLat;

/** What is said of a site itself, in the words that the panel and the printed report share. */
public final class SiteWords {

  /** Of these one asks by which reporting code they were made. */
  private static final Set<String> CODED_TOPICS = Set.of("resource", "reserve", "grade");

  /** The name of the property that says where a position was taken from. */
  public static final String POSITION_FROM = "Position from";

  private SiteWords() {}

  /** Where a thing is and how well that is known; coordinates only where they speak of it. */
  public static String where(
      String district,
      String province,
      @Nullable LonLat position,
      @Nullable PositionPrecision precision) {
    String area =
        district.isBlank() || district.equals(province) ? province : district + ", " + province;
    if (position == null || precision == null) {
      return area + " · position not published";
    }
    return precision == PositionPrecision.DISTRICT
        ? area + " · " + PrecisionText.position(precision)
        : "%s · %s · %s"
            .formatted(
                area, PrecisionText.coordinates(position), PrecisionText.position(precision));
  }

  /** What the marker of a site is worth where only its district is known; else empty. */
  public static String caution(Site site) {
    return site.precision() == PositionPrecision.DISTRICT
        ? ("Only the district is known. The marker stands for “somewhere in %s”, not for the"
                + " deposit.")
            .formatted(site.district())
        : "";
  }

  /** A status as people say it. */
  public static String status(String status) {
    return switch (status) {
      case "development" -> "in development";
      case "exploration" -> "in exploration";
      case "unknown" -> "status unknown";
      default -> status;
    };
  }

  /** A type as people say it. */
  public static String type(String type) {
    return switch (type) {
      case "district" -> "mining district";
      case "processing" -> "processing plant";
      default -> type;
    };
  }

  /** What is known beside figures, by name; blank where it is not. */
  public static Map<String, String> properties(SiteDossier dossier) {
    Site site = dossier.site();
    Map<String, String> all = new LinkedHashMap<>();
    all.put("Deposit type", site.depositType());
    all.put("Geology", site.hostGeology());
    all.put("Operator", site.operator().isBlank() ? "not stated" : site.operator());
    all.put("Shares", site.ownerShares().replace("; ", " · ").replace(";", " · "));
    all.put("Since", site.startYear());
    all.put("Access", site.accessNote());
    all.put("Also called", String.join(", ", site.altNames()));
    all.put(POSITION_FROM, site.positionOrigin());
    all.put(
        "USGS critical",
        dossier.critical().isEmpty()
            ? ""
            : String.join(", ", dossier.critical()) + " (draft list of 2025)");
    return all;
  }

  /** The heading of a topic. */
  public static String topic(String topic) {
    return switch (topic) {
      case "reserve" -> "Reserves";
      case "resource" -> "Resources";
      default -> capital(topic);
    };
  }

  /** What a statement rests on beside its grade and source: its date and reporting code. */
  public static List<String> basis(Fact fact) {
    List<String> words = new ArrayList<>();
    if (!fact.asOf().isBlank()) {
      words.add(fact.topic().equals("history") ? fact.asOf() : FigureText.when(fact));
    }
    standard(fact).ifPresent(words::add);
    return words;
  }

  private static Optional<String> standard(Fact fact) {
    boolean hasFigure = fact.value() != null;
    return switch (fact.standard()) {
      case "none" ->
          hasFigure && CODED_TOPICS.contains(fact.topic())
              ? Optional.of("no reporting code")
              : Optional.empty();
      case "unknown" -> Optional.of("reporting code not stated");
      case "" -> Optional.empty();
      default -> Optional.of(fact.standard());
    };
  }

  /** With its first letter as a capital. */
  public static String capital(String word) {
    return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
