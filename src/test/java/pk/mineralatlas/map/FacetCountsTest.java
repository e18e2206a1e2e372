package pk.mineralatlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.mineralatlas.catalog.BundledCatalogue;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.ui.CatalogueLayers;

/** The numbers beside the facets, held against a plain walk over every record of the catalogue. */
class FacetCountsTest {

  private static final Map<AtlasLayer, FeatureLayer> LAYERS =
      CatalogueLayers.of(BundledCatalogue.get());

  private static List<String> valuesOf(FeatureLayer layer, Facet facet, int feature) {
    String text = layer.text(feature, facet.column());
    return text.isEmpty() ? List.of() : List.of(text.split(";"));
  }

  /** Written out afresh, facet by facet, as the panel's words promise it. */
  private static boolean passes(
      AtlasFilter filter, AtlasLayer id, FeatureLayer layer, int feature, Set<Facet> ignored) {
    for (Facet facet : Facet.values()) {
      Set<String> chosen = filter.chosen(facet);
      if (chosen.isEmpty() || ignored.contains(facet) || !facet.narrows(id)) {
        continue;
      }
      Set<String> held = new HashSet<>(valuesOf(layer, facet, feature));
      boolean all = facet == Facet.MINERAL && filter.everyMineral();
      if (all ? !held.containsAll(chosen) : chosen.stream().noneMatch(held::contains)) {
        return false;
      }
    }
    if (id == AtlasLayer.DEPOSITS) {
      if (filter.criticalOnly() && layer.text(feature, "critical").isEmpty()) {
        return false;
      }
      if (!filter.cql().isEmpty() && !(layer.number(feature, "figures") > 2)) {
        return false;
      }
    }
    if (id == AtlasLayer.INCIDENTS
        && !filter.years().contains((int) layer.number(feature, "year"))) {
      return false;
    }
    boolean named =
        Set.of(
                AtlasLayer.DEPOSITS,
                AtlasLayer.LICENCES,
                AtlasLayer.LICENCE_POINTS,
                AtlasLayer.INCIDENTS)
            .contains(id);
    String wanted = filter.text().toLowerCase(java.util.Locale.ROOT);
    return !named
        || IntStream.range(0, layer.attributes().size())
            .filter(
                c ->
                    Set.of("name", "name_ur", "also", "number", "operator", "holder")
                        .contains(layer.attributes().get(c).name()))
            .mapToObj(c -> layer.text(feature, layer.attributes().get(c).name()))
            .anyMatch(text -> text.toLowerCase(java.util.Locale.ROOT).contains(wanted));
  }

  private static AtlasFilter randomFilter(Random random) {
    AtlasFilter filter = AtlasFilter.none();
    for (Facet facet : Facet.values()) {
      if (random.nextInt(3) == 0) {
        filter = filter.with(facet, someValues(facet, random));
      }
    }
    if (random.nextBoolean()) {
      filter = filter.withEveryMineral(true);
    }
    if (random.nextInt(4) == 0) {
      filter = filter.withCriticalOnly(true);
    }
    if (random.nextInt(4) == 0) {
      filter = filter.withYears(new YearRange(2012, 2021));
    }
    if (random.nextInt(5) == 0) {
      filter = filter.withCql("figures > 2");
    }
    return random.nextInt(5) == 0 ? filter.withText("An") : filter;
  }

  private static Set<String> someValues(Facet facet, Random random) {
    List<String> values = new ArrayList<>(allValues(facet));
    Set<String> some = new LinkedHashSet<>();
    for (int i = 0; i < 1 + random.nextInt(2) && !values.isEmpty(); i++) {
      some.add(values.get(random.nextInt(values.size())));
    }
    return some;
  }

  private static Set<String> allValues(Facet facet) {
    Set<String> values = new TreeSet<>();
    for (AtlasLayer id : facet.counted()) {
      FeatureLayer layer = LAYERS.get(id);
      for (int f = 0; layer != null && f < layer.size(); f++) {
        values.addAll(valuesOf(layer, facet, f));
      }
    }
    return values;
  }

  private static int count(AtlasFilter filter, Facet facet, String value, boolean others) {
    int count = 0;
    boolean all = facet == Facet.MINERAL && filter.everyMineral();
    for (AtlasLayer id : facet.counted()) {
      FeatureLayer layer = LAYERS.get(id);
      for (int f = 0; layer != null && f < layer.size(); f++) {
        boolean counts = !others || passes(filter, id, layer, f, all ? Set.of() : Set.of(facet));
        count += counts && valuesOf(layer, facet, f).contains(value) ? 1 : 0;
      }
    }
    return count;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void countsAndShownFeaturesAreThoseOfAPlainWalk(int seed) {
    AtlasFilter filter = seed == 1 ? AtlasFilter.none() : randomFilter(new Random(seed));
    FilterResult result = FilterResult.of(LAYERS, filter);
    LAYERS.forEach(
        (id, layer) -> {
          int[] expected =
              IntStream.range(0, layer.size())
                  .filter(f -> passes(filter, id, layer, f, Set.of()))
                  .toArray();
          int[] shown =
              IntStream.range(0, layer.size()).filter(result.shown(id, layer)::contains).toArray();
          assertThat(shown).as("%s under %s", id, filter).containsExactly(expected);
        });
    for (Facet facet : Facet.values()) {
      Map<String, Integer> left = new TreeMap<>();
      Map<String, Integer> expected = new TreeMap<>();
      for (String value : allValues(facet)) {
        left.put(value, result.counts().left(facet, value));
        expected.put(value, count(filter, facet, value, true));
        assertThat(result.counts().total(facet, value))
            .isEqualTo(count(filter, facet, value, false));
      }
      assertThat(left).as("%s under %s", facet, filter).isEqualTo(expected);
      assertThat(result.counts().values(facet))
          .containsExactlyInAnyOrderElementsOf(allValues(facet));
    }
  }

  @Test
  void aCountIsWhatTheNextClickShows() {
    AtlasFilter filter =
        AtlasFilter.none().with(Facet.PROVINCE, "Balochistan").with(Facet.MINERAL, "copper");
    FacetCounts counts = FilterResult.of(LAYERS, filter).counts();
    FeatureLayer deposits = Objects.requireNonNull(LAYERS.get(AtlasLayer.DEPOSITS));
    for (String status : counts.values(Facet.STATUS)) {
      int shown =
          FilterResult.of(LAYERS, filter.with(Facet.STATUS, status))
              .shown(AtlasLayer.DEPOSITS, deposits)
              .count();
      assertThat(counts.left(Facet.STATUS, status)).as(status).isEqualTo(shown);
    }
    int critical =
        FilterResult.of(LAYERS, filter.withCriticalOnly(true))
            .shown(AtlasLayer.DEPOSITS, deposits)
            .count();
    assertThat(counts.criticalLeft()).isEqualTo(critical).isPositive();
  }

  @Test
  void partiesAreCountedOneByOneAndNotByTheListTheyStandIn() {
    FacetCounts counts = FilterResult.of(LAYERS, AtlasFilter.none()).counts();
    assertThat(counts.values(Facet.OPERATOR)).noneMatch(name -> name.contains(";"));
    assertThat(counts.values(Facet.LICENCE_HOLDER)).noneMatch(name -> name.contains(";"));
    assertThat(counts.total(Facet.LICENCE_HOLDER, "Government of Balochistan")).isPositive();
  }

  @Test
  void theMostFrequentValueComesFirst() {
    FacetCounts counts = FilterResult.of(LAYERS, AtlasFilter.none()).counts();
    for (Facet facet : Facet.values()) {
      List<Integer> totals = new ArrayList<>();
      counts.values(facet).forEach(value -> totals.add(-counts.total(facet, value)));
      assertThat(totals).as(facet.title()).isSorted();
    }
    assertThat(Arrays.asList("Khyber Pakhtunkhwa", "Balochistan"))
        .isEqualTo(List.copyOf(asList(counts.values(Facet.PROVINCE)).subList(0, 2)));
  }

  private static List<String> asList(Iterable<String> values) {
    List<String> list = new ArrayList<>();
    values.forEach(list::add);
    return list;
  }
}
