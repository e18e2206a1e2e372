package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.Facet;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.style.Minerals;

/**
 * What stands at the head of a sheet.
 *
 * @param english the title
 * @param urdu the same in Urdu, or empty where it is not known in whole
 * @param subtitle what is shown, in words
 */
record SheetTitles(String english, String urdu, String subtitle) {

  private static final int MOST_MINERALS_IN_TITLE = 3;
  private static final String PAKISTAN_UR = "پاکستان";

  static SheetTitles of(PrintRequest request, int siteCount) {
    return new SheetTitles(
        request.title().isEmpty() ? english(request) : request.title(),
        urduOf(request),
        subtitle(request, siteCount));
  }

  private static Set<String> titleMinerals(AtlasFilter filter) {
    Set<String> chosen = filter.chosen(Facet.MINERAL);
    return chosen.size() <= MOST_MINERALS_IN_TITLE ? chosen : Set.of();
  }

  private static String english(PrintRequest request) {
    String place = request.area().name().isEmpty() ? "Pakistan" : request.area().name();
    Set<String> minerals = titleMinerals(request.filter());
    return place + ": " + (minerals.isEmpty() ? "minerals" : FilterWords.list(minerals, "and"));
  }

  /**
   * A title of one's own in English gets no Urdu made up beside it; on a page in Urdu it stands
   * itself.
   */
  private static String urduOf(PrintRequest request) {
    if (!request.titleUr().isEmpty()) {
      return request.titleUr();
    }
    if (request.language() == PageLanguage.URDU && !request.title().isEmpty()) {
      return SheetWords.hasUrdu(request.title()) ? request.title() : "";
    }
    boolean unnamed = request.area().name().isEmpty();
    String place = unnamed ? PAKISTAN_UR : request.area().nameUr();
    if (!request.title().isEmpty() || place.isEmpty()) {
      return place;
    }
    List<String> minerals = new ArrayList<>();
    for (String mineral : titleMinerals(request.filter())) {
      minerals.add(Minerals.of(mineral).nameUr());
    }
    if (minerals.isEmpty()) {
      return place + ": معدنیات";
    }
    return minerals.contains("")
        ? place
        : place + ": " + SheetWords.of(PageLanguage.URDU).and(minerals);
  }

  private static String subtitle(PrintRequest request, int siteCount) {
    MapSnapshot snapshot = request.snapshot();
    SheetWords words = SheetWords.of(request.language());
    List<String> opened = OpenedCredits.names(snapshot);
    if (!OpenedCredits.hasAtlas(snapshot) && !opened.isEmpty()) {
      return words.and(opened);
    }
    List<String> parts = new ArrayList<>();
    parts.add(capital(shownThemes(snapshot, words)));
    if (isShown(snapshot, AtlasLayer.DEPOSITS)) {
      parts.add(
          siteCount == 1 ? words.of("1 site numbered") : words.of("%d sites numbered", siteCount));
    }
    String filter = FilterWords.of(request.filter(), words);
    parts.add(filter.isEmpty() ? words.of("all minerals") : words.of("filtered to %s", filter));
    return String.join(" · ", parts);
  }

  private static String shownThemes(MapSnapshot snapshot, SheetWords words) {
    List<String> themes = new ArrayList<>();
    addIf(themes, snapshot, AtlasLayer.DEPOSITS, "deposits");
    addIf(themes, snapshot, AtlasLayer.LICENCES, "licences");
    addIf(themes, snapshot, AtlasLayer.BELTS, "mineral belts");
    addIf(themes, snapshot, AtlasLayer.RISK, "security risk");
    addIf(themes, snapshot, AtlasLayer.INCIDENTS, "incidents");
    List<String> said = themes.stream().map(theme -> words.of(theme)).toList();
    return said.isEmpty() ? words.of("base map") : words.and(said);
  }

  private static void addIf(
      List<String> themes, MapSnapshot snapshot, AtlasLayer layer, String words) {
    if (isShown(snapshot, layer)) {
      themes.add(words);
    }
  }

  static boolean isShown(MapSnapshot snapshot, AtlasLayer layer) {
    return snapshot.layer(layer).filter(l -> l.visible() && l.opacity() > 0).isPresent();
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
