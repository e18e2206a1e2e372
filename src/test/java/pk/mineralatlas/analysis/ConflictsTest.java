package pk.mineralatlas.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.mineralatlas.catalog.BundledCatalogue;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.catalog.Confidence;
import pk.mineralatlas.catalog.Fact;
import pk.mineralatlas.catalog.Source;

class ConflictsTest {

  private static final Catalogue CATALOGUE = BundledCatalogue.get();

  private static Fact fact(String topic, String value, String unit, String asOf) {
    return fact(topic, value, unit, asOf, Confidence.REPORTED);
  }

  private static Fact fact(
      String topic, String value, String unit, String asOf, Confidence confidence) {
    return new Fact(
        1,
        "x",
        topic,
        "statement",
        value.isEmpty() ? null : new BigDecimal(value),
        unit,
        asOf,
        "none",
        confidence,
        new Source("title", "", "", "https://example.org"));
  }

  @ParameterizedTest
  @CsvSource({
    "resource, 9.9, Mt ore, 2017, 69.2, Mt, '', conflict",
    "resource, 5.9, billion t, '', 5867.9, Mt ore, '', agree: within the rounding",
    "resource, 5.9, billion t, '', 5800, Mt ore, '', conflict",
    "resource, 100, Mt ore, 1990, 150, Mt ore, 2020, conflict at any date",
    "resource, 100, Mt ore, '', 3, Mt copper, '', agree: another substance",
    "grade, 0.5, g/t Au, '', 0.5, ppm Au, '', agree: the same unit",
    "grade, 0.5, % Cu, '', 5000, g/t Cu, '', agree",
    "grade, 0.5, % Cu, '', 0.44, % Cu, '', conflict",
    "production, 100, t/y, 2019, 250, t/y, 2020, agree: another year",
    "production, 100, t/y, 2019-03, 250, t/y, 2019-11, conflict within a year",
    "production, 100, t/y, '', 250, t/y, '', agree: years not given",
    "reserve, 100, Mt ore, '', 250, Mt ore, '', conflict",
    "history, 3, mines, 2019, 5, mines, 2019, agree: not compared",
    "security, 3, deaths, 2019, 5, deaths, 2019, agree: not compared",
    "reserve, 1, short tons barite, '', 0.9, t barite, '', agree",
  })
  void figuresForTheSameThingConflictBeyondTheirRounding(
      String topic,
      String value1,
      String unit1,
      String asOf1,
      String value2,
      String unit2,
      String asOf2,
      String expected) {
    List<Fact> facts =
        List.of(fact(topic, value1, unit1, asOf1), fact(topic, value2, unit2, asOf2));
    assertThat(Conflicts.among(facts)).hasSize(expected.startsWith("conflict") ? 1 : 0);
  }

  @Test
  void allFiguresOfTheConflictStandSideBySideBestEvidenceFirst() {
    Fact claimed = fact("resource", "500", "Mt ore", "2015", Confidence.CLAIMED);
    Fact old = fact("resource", "150", "Mt ore", "2014", Confidence.VERIFIED);
    Fact later = fact("resource", "165", "Mt ore", "2018", Confidence.VERIFIED);
    Fact same = fact("resource", "150", "Mt ore", "", Confidence.REPORTED);
    Fact unvalued = fact("resource", "", "", "2018", Confidence.VERIFIED);
    assertThat(Conflicts.among(List.of(claimed, old, later, same, unvalued)))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.topic()).isEqualTo("resource");
              assertThat(c.figures()).containsExactly(later, old, same, claimed);
            });
    assertThat(Conflicts.among(List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "chiniot-rajoa, resource, 165 Mt ore;150 Mt ore;250 Mt ore;500 Mt ore",
    "saindak, resource, 395 Mt ore;412 Mt ore",
    "duddar, resource, 14.48 Mt ore;50 Mt ore",
    "gunga, resource, 9.9 Mt ore;69.2 Mt",
  })
  void theDifferingFiguresOfRealSitesAreFound(String site, String topic, String figures) {
    List<String> found = new ArrayList<>();
    for (Conflicts.Conflict conflict : Conflicts.among(CATALOGUE.factsOf(site))) {
      if (conflict.topic().equals(topic)) {
        conflict.figures().forEach(f -> found.add(FigureText.of(f)));
      }
    }
    assertThat(found).containsExactlyInAnyOrder(figures.split(";"));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12, 2025-02, as of 2024-12",
    "2025, 2025-02-07, as of 2025",
    "2034, 2025-04, for 2034",
    "2024, '', as of 2024",
    "'', 2025, ''",
  })
  void aPlanDoesNotReadAsAnObservation(String asOf, String told, String words) {
    Fact fact =
        new Fact(
            1,
            "x",
            "capacity",
            "s",
            BigDecimal.ONE,
            "t",
            asOf,
            "none",
            Confidence.REPORTED,
            new Source("title", "", told, "https://example.org"));
    assertThat(FigureText.when(fact)).isEqualTo(words);
  }

  @Test
  void severalFiguresOfOneSourceAreNoDisagreementOfSources() {
    List<Conflicts.Conflict> ofOnePage =
        Conflicts.among(CATALOGUE.factsOf("saindak-east-ore-body"));
    assertThat(Conflicts.Conflict.heading(ofOnePage.getFirst().figures()))
        .isEqualTo("2 figures differ: side by side, not averaged");
    List<Conflicts.Conflict> ofFour = Conflicts.among(CATALOGUE.factsOf("chiniot-rajoa"));
    assertThat(Conflicts.Conflict.heading(ofFour.getFirst().figures()))
        .isEqualTo("4 sources disagree: side by side, not averaged");
  }

  /** Two figures compare only where their units are understood. */
  @Test
  void everyUnitOfAWeightIsUnderstood() {
    TreeSet<String> unknown = new TreeSet<>();
    for (Fact fact : CATALOGUE.facts()) {
      String unit = fact.unit();
      boolean isWeight =
          List.of("resource", "reserve").contains(fact.topic())
              && (unit.contains("t ") || unit.endsWith("t") || unit.contains("tons"))
              && !unit.equals("targets")
              && !unit.contains("carats");
      if (isWeight && !Unit.of(unit).family().startsWith("mass of ")) {
        unknown.add(unit);
      }
      if (fact.topic().equals("grade") && !unit.isEmpty()) {
        assertThat(Unit.of(unit).family()).as(unit).startsWith("content of ");
      }
    }
    assertThat(unknown).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "5867.9, Mt ore, '5,867.9 Mt ore'",
    "0.415, % Cu, 0.415 % Cu",
    "0.50, g/t Au, 0.50 g/t Au",
    "1996, year, 1996",
    "1996, mines, '1,996 mines'",
    "980, km2, 980 km²",
    "0.04, % U3O8, 0.04 % U₃O₈",
    "1, deaths, 1 death",
    "12, deaths, 12 deaths",
    "-3, '', −3",
    "1000000, '', '1,000,000'",
    "999, '', 999",
    "1234.5678, '', '1,234.5678'",
  })
  void figuresAreWrittenWithTheDigitsPublishedAndNoMore(String value, String unit, String text) {
    assertThat(FigureText.of(new BigDecimal(value), unit)).isEqualTo(text);
  }
}
