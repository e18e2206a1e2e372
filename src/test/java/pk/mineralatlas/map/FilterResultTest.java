package pk.mineralatlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pk.mineralatlas.feature.FeatureLayer;

final class FilterResultTest {

  private static final Map<AtlasLayer, FeatureLayer> LAYERS = SampleLayers.all();

  private static List<String> left(AtlasFilter filter, AtlasLayer layer) {
    FeatureLayer features = Objects.requireNonNull(LAYERS.get(layer));
    FilterResult result = FilterResult.of(LAYERS, filter);
    return IntStream.range(0, features.size())
        .filter(result.shown(layer, features)::contains)
        .mapToObj(f -> features.text(f, "id"))
        .toList();
  }

  @Test
  void theEmptyFilterHidesNothing() {
    assertThat(left(AtlasFilter.none(), AtlasLayer.DEPOSITS)).containsExactly("a", "b", "c", "d");
    assertThat(left(AtlasFilter.none(), AtlasLayer.INCIDENTS)).hasSize(3);
    assertThat(AtlasFilter.none().hidesNothing()).isTrue();
  }

  @Test
  void severalMineralsWidenOrMustAllBeHeld() {
    AtlasFilter either =
        AtlasFilter.none().with(Facet.MINERAL, "copper").with(Facet.MINERAL, "gold");
    assertThat(left(either, AtlasLayer.DEPOSITS)).containsExactly("a", "b", "d");
    assertThat(left(either.withEveryMineral(true), AtlasLayer.DEPOSITS)).containsExactly("a");
    assertThat(left(either, AtlasLayer.LICENCES)).containsExactly("l1");
  }

  @Test
  void facetsNarrowEachOther() {
    AtlasFilter filter =
        AtlasFilter.none().with(Facet.PROVINCE, "Punjab").with(Facet.STATUS, "operating");
    assertThat(left(filter, AtlasLayer.DEPOSITS)).containsExactly("c", "d");
    assertThat(left(filter, AtlasLayer.LICENCES)).containsExactly("l2");
    assertThat(left(filter, AtlasLayer.INCIDENTS)).containsExactly("i3");
  }

  @Test
  void evidenceAsksForAnyFigureOfTheGrade() {
    assertThat(left(AtlasFilter.none().with(Facet.EVIDENCE, "claimed"), AtlasLayer.DEPOSITS))
        .containsExactly("b");
  }

  @Test
  void yearsConcernIncidentsOnly() {
    AtlasFilter filter = AtlasFilter.none().withYears(new YearRange(2020, 2020));
    assertThat(left(filter, AtlasLayer.INCIDENTS)).containsExactly("i2");
    assertThat(left(filter, AtlasLayer.DEPOSITS)).hasSize(4);
  }

  @Test
  void criticalTextAndExpressionNarrowDeposits() {
    AtlasFilter none = AtlasFilter.none();
    assertThat(left(none.withCriticalOnly(true), AtlasLayer.DEPOSITS)).containsExactly("a");
    assertThat(left(none.withText("GAM"), AtlasLayer.DEPOSITS)).containsExactly("c");
    assertThat(
            left(
                none.withCql("status = 'operating' AND minerals LIKE '%gold%'"),
                AtlasLayer.DEPOSITS))
        .containsExactly("a", "d");
  }

  @Test
  void anExpressionThatCannotBeReadIsLeftOutAndSaid() {
    FilterResult result = FilterResult.of(LAYERS, AtlasFilter.none().withCql("status = = 'x'"));
    assertThat(result.cqlProblem()).isPresent();
    assertThat(result.cqlProblem().orElseThrow().offset()).isEqualTo(9);
    assertThat(left(AtlasFilter.none().withCql("status = = 'x'"), AtlasLayer.DEPOSITS)).hasSize(4);
  }

  @Test
  void aCountIsWhatWouldBeLeftIfTheValueWereAdded() {
    AtlasFilter copper = AtlasFilter.none().with(Facet.MINERAL, "copper");
    FacetCounts counts = FilterResult.of(LAYERS, copper).counts();
    assertThat(counts.left(Facet.MINERAL, "gold")).as("its own facet is ignored").isEqualTo(2);
    assertThat(counts.left(Facet.MINERAL, "salt")).isEqualTo(1);
    assertThat(counts.left(Facet.PROVINCE, "Balochistan")).isEqualTo(2);
    assertThat(counts.left(Facet.PROVINCE, "Punjab")).isZero();
    assertThat(counts.total(Facet.PROVINCE, "Punjab")).isEqualTo(2);
    assertThat(counts.criticalLeft()).isEqualTo(1);
  }

  @Test
  void withAllMineralsACountHoldsTheChosenOnesToo() {
    AtlasFilter copper = AtlasFilter.none().with(Facet.MINERAL, "copper").withEveryMineral(true);
    FacetCounts counts = FilterResult.of(LAYERS, copper).counts();
    assertThat(counts.left(Facet.MINERAL, "copper")).isEqualTo(2);
    assertThat(counts.left(Facet.MINERAL, "gold")).isEqualTo(1);
    assertThat(counts.left(Facet.MINERAL, "silver")).isZero();
  }

  @Test
  void valuesComeMostFrequentFirst() {
    FacetCounts counts = FilterResult.of(LAYERS, AtlasFilter.none()).counts();
    assertThat(counts.values(Facet.MINERAL)).containsExactly("copper", "gold", "salt", "silver");
    assertThat(counts.values(Facet.LICENCE_HOLDER)).containsExactly("Acme", "Bolan");
  }
}
