package pk.mineralatlas.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import pk.mineralatlas.analysis.SiteDossier;
import pk.mineralatlas.analysis.Surroundings;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.catalog.Site;
import pk.mineralatlas.catalog.Spelling;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;

/** The options of a command that print all that is known of sites. */
final class ReportOptions {

  private static final String ALL = "all";

  @Option(
      names = "--report",
      paramLabel = "SITE",
      description = {
        "all that is known of a site, by its id or name, such as reko-diq; or of all sites",
        "that the filter leaves"
      })
  @Nullable String site;

  @Mixin DataOption data = new DataOption();

  /**
   * What is known of the sites asked for, by name.
   *
   * @param shown the layers with what the filter leaves of them
   * @throws CommandException where there is none
   */
  List<SiteDossier> dossiers(MapSnapshot shown, Terminal terminal) {
    try (Catalogue catalogue = Catalogue.open(data.folder())) {
      catalogue.report().notices().forEach(terminal::tell);
      return sites(catalogue, shown).stream()
          .map(s -> SiteDossier.of(catalogue, s, Surroundings.INCIDENT_RADIUS_M))
          .toList();
    }
  }

  private List<Site> sites(Catalogue catalogue, MapSnapshot shown) {
    String asked = site == null ? "" : site.strip();
    if (!asked.equalsIgnoreCase(ALL)) {
      return List.of(find(catalogue, asked));
    }
    MapLayer deposits = shown.layer(AtlasLayer.DEPOSITS).orElse(null);
    FeatureLayer features = deposits == null ? null : deposits.features();
    List<Site> sites = new ArrayList<>();
    for (int f = 0; deposits != null && features != null && f < features.size(); f++) {
      if (deposits.shown().contains(f)) {
        catalogue.findSite(features.text(f, "id")).ifPresent(sites::add);
      }
    }
    if (sites.isEmpty()) {
      throw CommandException.badRequest(
          "No site matches the filter, so there is nothing to report on: widen it.", null);
    }
    sites.sort(Comparator.comparing(Site::name));
    return sites;
  }

  private static Site find(Catalogue catalogue, String asked) {
    Optional<Site> found =
        catalogue
            .findSite(asked.toLowerCase(Locale.ROOT))
            .or(
                () ->
                    catalogue.sites().stream()
                        .filter(s -> s.name().equalsIgnoreCase(asked))
                        .findFirst());
    return found.orElseThrow(
        () -> {
          List<String> ids = catalogue.sites().stream().map(Site::id).toList();
          return CommandException.badRequest(
              "There is no site “%s”. Nearest: %s."
                  .formatted(asked, String.join(", ", Spelling.nearest(asked, ids))),
              null);
        });
  }
}
