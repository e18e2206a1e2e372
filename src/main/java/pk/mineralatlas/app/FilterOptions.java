package pk.mineralatlas.app;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import pk.mineralatlas.catalog.Vocabulary;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.Facet;
import pk.mineralatlas.map.FacetCounts;

/** The options that narrow what a map shows. Values of one widen it, options narrow each other. */
final class FilterOptions {

  @Option(
      names = {"-m", "--mineral"},
      split = ",",
      paramLabel = "NAME",
      description = "only sites with a mineral, such as copper")
  @Nullable List<String> minerals;

  @Option(names = "--all", description = "a site must have all of the minerals, not just one")
  boolean everyMineral;

  @Option(
      names = {"-p", "--province"},
      split = ",",
      paramLabel = "NAME",
      description = "only sites of a province; KP, GB and AJK are understood")
  @Nullable List<String> provinces;

  @Option(
      names = "--status",
      split = ",",
      paramLabel = "NAME",
      description = "only sites of a status, such as operating")
  @Nullable List<String> statuses;

  @Option(
      names = "--type",
      split = ",",
      paramLabel = "NAME",
      description = "only sites of a type, such as mine")
  @Nullable List<String> types;

  @Option(
      names = "--evidence",
      split = ",",
      paramLabel = "GRADE",
      description = "only sites with figures of a grade: verified, reported or claimed")
  @Nullable List<String> evidence;

  @Option(
      names = "--critical",
      description = "only sites with a mineral on the USGS draft list of critical minerals of 2025")
  boolean criticalOnly;

  @Option(
      names = "--where",
      paramLabel = "CQL",
      description = "only sites that meet an expression, such as \"importance > 50\"")
  String where = "";

  /**
   * The filter, its names spelled as the map spells them.
   *
   * @param known the values there are
   * @throws pk.mineralatlas.catalog.UnknownNameException for a name that means none of them
   */
  AtlasFilter filter(FacetCounts known) {
    AtlasFilter filter = AtlasFilter.none().withEveryMineral(everyMineral);
    filter = chosen(filter, Facet.MINERAL, minerals, known);
    filter = chosen(filter, Facet.PROVINCE, provinces, known);
    filter = chosen(filter, Facet.STATUS, statuses, known);
    filter = chosen(filter, Facet.SITE_TYPE, types, known);
    filter = chosen(filter, Facet.EVIDENCE, evidence, known);
    return filter.withCriticalOnly(criticalOnly).withCql(where);
  }

  private static AtlasFilter chosen(
      AtlasFilter filter, Facet facet, @Nullable List<String> texts, FacetCounts known) {
    if (texts == null) {
      return filter;
    }
    List<String> names =
        StreamSupport.stream(known.values(facet).spliterator(), false).sorted().toList();
    Vocabulary vocabulary = new Vocabulary(facet.title().toLowerCase(Locale.ROOT), names);
    return filter.with(facet, new LinkedHashSet<>(vocabulary.require(texts)));
  }
}
