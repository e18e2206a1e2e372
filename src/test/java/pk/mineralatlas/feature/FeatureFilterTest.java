package pk.mineralatlas.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import pk.mineralatlas.feature.FeatureFilter.AllOf;
import pk.mineralatlas.feature.FeatureFilter.AnyOf;
import pk.mineralatlas.feature.FeatureFilter.Between;
import pk.mineralatlas.feature.FeatureFilter.ListHolds;
import pk.mineralatlas.feature.FeatureFilter.Mentions;
import pk.mineralatlas.feature.FeatureFilter.Not;
import pk.mineralatlas.feature.FeatureFilter.OneOf;

class FeatureFilterTest {

  private static final FeatureLayer LAYER =
      WktLayers.table(
          List.of(
              new Attribute("id", Attribute.Type.TEXT),
              new Attribute("name", Attribute.Type.TEXT),
              new Attribute("minerals", Attribute.Type.TEXT),
              new Attribute("year", Attribute.Type.INTEGER),
              new Attribute("date", Attribute.Type.DATE)),
          new Object[] {"a", "Reko Diq", "copper;gold", 2010L, LocalDate.of(2010, 12, 31)},
          new Object[] {"b", "ریکوڈک", "copper", 2011L, LocalDate.of(2011, 1, 1)},
          new Object[] {"c", "Golden Hill", "salt", 2012L, null},
          new Object[] {"d", "", "", null, null},
          new Object[] {"e", null, null, null, LocalDate.of(2012, 6, 1)});

  static final List<Arguments> TABLE =
      List.of(
          Arguments.of("abcde", FeatureFilter.everything()),
          Arguments.of("ac", new OneOf("id", Set.of("a", "c", "z"))),
          Arguments.of("de", new OneOf("minerals", Set.of(""))),
          Arguments.of("", new OneOf("id", Set.of())),
          Arguments.of("abcde", new OneOf("no such column", Set.of(""))),
          Arguments.of("", new OneOf("no such column", Set.of("a"))),
          Arguments.of("ab", new ListHolds("minerals", Set.of("copper"), false)),
          Arguments.of("abc", new ListHolds("minerals", Set.of("copper", "salt"), false)),
          Arguments.of("a", new ListHolds("minerals", Set.of("gold", "copper"), true)),
          Arguments.of("", new ListHolds("minerals", Set.of("gold", "salt"), true)),
          Arguments.of("", new ListHolds("minerals", Set.of("cop"), false)),
          Arguments.of("", new ListHolds("minerals", Set.of(), false)),
          Arguments.of("abcde", new ListHolds("minerals", Set.of(), true)),
          Arguments.of("", new ListHolds("no such column", Set.of("copper"), false)),
          Arguments.of("bc", new Between("year", 2011, 2012)),
          Arguments.of("a", new Between("YEAR", 2010, 2010)),
          Arguments.of("be", new Between("date", 2011, 2012)),
          Arguments.of("", new Between("name", 0, 9999)),
          Arguments.of("", new Between("no such column", 0, 9999)),
          Arguments.of("ac", new Mentions(List.of("name", "minerals"), "GOLD")),
          Arguments.of("b", new Mentions(List.of("name"), "ریکو")),
          Arguments.of("", new Mentions(List.of("no such column"), "x")),
          Arguments.of("cde", new Not(new ListHolds("minerals", Set.of("copper"), false))),
          Arguments.of(
              "b",
              new ListHolds("minerals", Set.of("copper"), false)
                  .and(new Between("year", 2011, 2020))),
          Arguments.of("abcde", new AllOf(List.of())),
          Arguments.of("", new AnyOf(List.of())),
          Arguments.of(
              "ad",
              new AnyOf(List.of(new OneOf("id", Set.of("a")), new OneOf("name", Set.of(""))))
                  .and(new Not(new OneOf("id", Set.of("e"))))));

  @ParameterizedTest
  @FieldSource("TABLE")
  void accepts(String ids, FeatureFilter filter) {
    VisibleSet set = VisibleSet.of(LAYER, filter);
    StringBuilder accepted = new StringBuilder();
    IntStream.range(0, LAYER.size())
        .filter(set::contains)
        .forEach(f -> accepted.append(LAYER.text(f, "id")));
    assertThat(accepted).hasToString(ids);
    assertThat(set.count()).isEqualTo(ids.length());
    assertThat(set.size()).isEqualTo(5);
    assertThat(set.isEverything()).isEqualTo(ids.length() == 5);
  }

  @Test
  void everythingAddsNothing() {
    FeatureFilter some = new OneOf("id", Set.of("a"));
    assertThat(FeatureFilter.everything().and(some)).isSameAs(some);
    assertThat(some.and(FeatureFilter.everything())).isSameAs(some);
  }

  @Test
  void filtersThatReadTheSameAreEqual() {
    assertThat(new OneOf("id", Set.of("a", "b"))).isEqualTo(new OneOf("id", Set.of("b", "a")));
    assertThat(new CqlFilter("id = 'a'")).isEqualTo(new CqlFilter("id = 'a'"));
  }

  @Test
  void visibleSetsAreEqualWhereTheyShowTheSame() {
    VisibleSet all = VisibleSet.all(5);
    assertThat(VisibleSet.where(5, f -> true)).isEqualTo(all).hasSameHashCodeAs(all);
    assertThat(VisibleSet.where(5, f -> f != 3)).isNotEqualTo(all);
    assertThat(VisibleSet.all(4)).isNotEqualTo(all);
    assertThat(VisibleSet.where(4, f -> false)).isNotEqualTo(VisibleSet.where(5, f -> false));
    assertThat(VisibleSet.all(0).isEverything()).isTrue();
    assertThat(all.contains(99)).isFalse();
  }
}
