package pk.mineralatlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pk.mineralatlas.catalog.BundledCatalogue;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.catalog.Confidence;
import pk.mineralatlas.catalog.Incident;
import pk.mineralatlas.catalog.Licence;
import pk.mineralatlas.catalog.Site;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.source.ReadOptions;
import pk.mineralatlas.source.ShapefileReader;
import pk.mineralatlas.source.file.ShapefileException;

/** The numbers beside the facets on the shapefiles the atlas ships are those of its catalogue. */
class ShapefileFacetsTest {

  private static final Catalogue CATALOGUE = BundledCatalogue.get();
  private static final Map<AtlasLayer, FeatureLayer> LAYERS = new EnumMap<>(AtlasLayer.class);

  @BeforeAll
  static void read() throws ShapefileException {
    Path folder = Path.of(System.getProperty("atlas.home", ".")).resolve("shapefiles");
    for (AtlasLayer layer :
        List.of(
            AtlasLayer.DEPOSITS,
            AtlasLayer.LICENCES,
            AtlasLayer.LICENCE_POINTS,
            AtlasLayer.INCIDENTS)) {
      Path file = folder.resolve(layer.fileName().orElseThrow() + ".shp");
      ReadOptions options = ReadOptions.of(layer.id(), LambertConformalConic.PAKISTAN);
      LAYERS.put(layer, ShapefileReader.read(file, options).features());
    }
  }

  private static <T> void assertCounts(
      Facet facet, List<T> records, Function<T, Stream<String>> values) {
    Map<String, Integer> expected = new TreeMap<>();
    records.forEach(
        record ->
            values
                .apply(record)
                .filter(value -> !value.isEmpty())
                .distinct()
                .forEach(value -> expected.merge(value, 1, Integer::sum)));
    FacetCounts counts = FilterResult.of(LAYERS, AtlasFilter.none()).counts();
    Map<String, Integer> counted = new TreeMap<>();
    counts.values(facet).forEach(value -> counted.put(value, counts.total(facet, value)));
    assertThat(counted).as(facet.title()).isEqualTo(expected);
  }

  @Test
  void depositsAreCountedAsTheCatalogueHasThem() {
    List<Site> sites = CATALOGUE.sites();
    assertCounts(Facet.MINERAL, sites, s -> s.commodities().stream());
    assertCounts(Facet.EVIDENCE, sites, s -> s.evidence().stream().map(Confidence::text));
    assertCounts(Facet.PROVINCE, sites, s -> Stream.of(s.province()));
    assertCounts(Facet.STATUS, sites, s -> Stream.of(s.status()));
    assertCounts(Facet.SITE_TYPE, sites, s -> Stream.of(s.type()));
    assertCounts(Facet.OPERATOR, sites, s -> s.operators().stream());
    int critical = (int) sites.stream().filter(s -> !CATALOGUE.criticalOf(s).isEmpty()).count();
    assertThat(FilterResult.of(LAYERS, AtlasFilter.none()).counts().criticalLeft())
        .isEqualTo(critical);
  }

  @Test
  void licencesWithAndWithoutAPlaceAndIncidentsToo() {
    List<Licence> licences = CATALOGUE.licences();
    assertCounts(Facet.LICENCE_HOLDER, licences, l -> l.holders().stream());
    assertCounts(Facet.LICENCE_STATUS, licences, l -> Stream.of(l.status()));
    List<Incident> incidents = CATALOGUE.incidents();
    assertCounts(Facet.INCIDENT_KIND, incidents, i -> Stream.of(i.type()));
    assertCounts(Facet.INCIDENT_TARGET, incidents, i -> Stream.of(i.target()));
  }
}
