package pk.mineralatlas.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AtlasFilterTest {

  private static final AtlasFilter NONE = AtlasFilter.none();

  @Property(tries = 200)
  void togglingTwiceIsAsBefore(@ForAll Facet facet, @ForAll Facet other, @ForAll String value) {
    AtlasFilter filter = NONE.with(other, "x");
    AtlasFilter toggled = filter.toggled(facet, value);
    assertThat(toggled.toggled(facet, value)).isEqualTo(filter).hasSameHashCodeAs(filter);
    assertThat(toggled.isChosen(facet, value)).isNotEqualTo(filter.isChosen(facet, value));
  }

  @Test
  void filtersThatReadTheSameAreEqual() {
    AtlasFilter one = NONE.with(Facet.MINERAL, "gold").with(Facet.STATUS, "operating");
    AtlasFilter other = NONE.with(Facet.STATUS, "operating").with(Facet.MINERAL, "gold");
    assertThat(one).isEqualTo(other);
    assertThat(one.without(Facet.MINERAL).without(Facet.STATUS, "operating")).isEqualTo(NONE);
    assertThat(NONE.with(Facet.MINERAL, Set.of())).isEqualTo(NONE);
    assertThat(NONE.withCql("  ").withText(" \t")).isEqualTo(NONE);
    assertThat(NONE.withYears(YearRange.EVERY)).isEqualTo(NONE);
  }

  @Test
  void onlyWhatHidesSomethingCounts() {
    assertThat(NONE.hidesNothing()).isTrue();
    assertThat(NONE.withEveryMineral(true).hidesNothing()).isTrue();
    assertThat(NONE.with(Facet.MINERAL, "gold").hidesNothing()).isFalse();
    assertThat(NONE.withCriticalOnly(true).hidesNothing()).isFalse();
    assertThat(NONE.withYears(new YearRange(2020, 2020)).hidesNothing()).isFalse();
    assertThat(NONE.withCql("figures > 1").hidesNothing()).isFalse();
    assertThat(NONE.withText("reko").hidesNothing()).isFalse();
  }

  @Test
  void valuesKeepTheOrderTheyWereChosenIn() {
    AtlasFilter filter =
        NONE.with(Facet.MINERAL, "zinc").with(Facet.MINERAL, "copper").with(Facet.MINERAL, "zinc");
    assertThat(filter.chosen(Facet.MINERAL)).containsExactly("zinc", "copper");
    assertThat(filter.without(Facet.MINERAL, "zinc").chosen(Facet.MINERAL))
        .containsExactly("copper");
  }

  @Test
  void whatWasGivenMayChangeAfterwards() {
    Set<String> values = new LinkedHashSet<>(List.of("gold"));
    Map<Facet, Set<String>> chosen = new EnumMap<>(Map.of(Facet.MINERAL, values));
    AtlasFilter filter = new AtlasFilter(chosen, false, false, YearRange.EVERY, "", "");
    values.add("salt");
    chosen.clear();
    assertThat(filter.chosen(Facet.MINERAL)).containsExactly("gold");
  }

  @Test
  void eachChangeLeavesTheRestAlone() {
    AtlasFilter filter =
        NONE.with(Facet.MINERAL, "gold")
            .withEveryMineral(true)
            .withCriticalOnly(true)
            .withYears(new YearRange(2018, 2020))
            .withCql("figures > 1")
            .withText("reko");
    assertThat(filter.withCql("").withCql("figures > 1")).isEqualTo(filter);
    assertThat(filter.withText("x").withText("reko")).isEqualTo(filter);
    assertThat(filter.withEveryMineral(false).withEveryMineral(true)).isEqualTo(filter);
    assertThat(filter.withCriticalOnly(false).withCriticalOnly(true)).isEqualTo(filter);
    assertThat(filter.withYears(YearRange.EVERY).withYears(filter.years())).isEqualTo(filter);
    assertThat(filter.with(Facet.STATUS, "x").without(Facet.STATUS)).isEqualTo(filter);
  }

  @Test
  void yearsAreARangeWithBothEnds() {
    assertThat(new YearRange(2018, 2026).text()).isEqualTo("2018–2026");
    assertThat(new YearRange(2018, 2018).text()).isEqualTo("2018");
    assertThat(new YearRange(2018, 2026).contains(2018)).isTrue();
    assertThat(new YearRange(2018, 2026).contains(2026)).isTrue();
    assertThat(new YearRange(2018, 2026).contains(2027)).isFalse();
    assertThat(YearRange.EVERY.contains(Integer.MIN_VALUE)).isTrue();
    assertThatIllegalArgumentException().isThrownBy(() -> new YearRange(2021, 2020));
  }
}
