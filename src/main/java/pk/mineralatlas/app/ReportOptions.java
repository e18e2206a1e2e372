package pk.mineralatlas.app;

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
import pk.mineralatlas.print.PrintRequest;
import pk.mineralatlas.print.SiteReports;

/** The options of a command that print all that is known of sites. */
final class ReportOptions {

  private static final String ALL = "all";

  @Option(
      names = "--report",
      paramLabel = "SITE",
      description = {
        "all that is known of a site, by its id or name, such as reko-diq; or all: of the sites",
        "that the filter leaves in the region, by province, after a list of them"
      })
  @Nullable String site;

  @Mixin DataOption data = new DataOption();

  /**
   * What is known of the sites asked for.
   *
   * @param base the area and what the filter leaves of the layers
   * @throws CommandException where there is none
   */
  List<SiteDossier> dossiers(PrintRequest base, Terminal terminal) {
    try (Catalogue catalogue = Catalogue.open(data.folder())) {
      catalogue.report().notices().forEach(terminal::tell);
      return sites(catalogue, base).stream()
          .map(s -> SiteDossier.of(catalogue, s, Surroundings.INCIDENT_RADIUS_M))
          .toList();
    }
  }

  private List<Site> sites(Catalogue catalogue, PrintRequest base) {
    String asked = site == null ? "" : site.strip();
    if (!asked.equalsIgnoreCase(ALL)) {
      return List.of(find(catalogue, asked));
    }
    List<Site> sites =
        SiteReports.sites(base).stream().flatMap(id -> catalogue.findSite(id).stream()).toList();
    if (sites.isEmpty()) {
      throw CommandException.badRequest(
          "No site of the area matches the filter, so there is nothing to report on: widen it.",
          null);
    }
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
