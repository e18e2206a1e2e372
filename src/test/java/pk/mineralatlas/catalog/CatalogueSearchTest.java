package pk.mineralatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.mineralatlas.geo.LonLat;

class CatalogueSearchTest {

  @TempDir static Path folder;

  private static Catalogue catalogue;

  @BeforeAll
  static void open() {
    catalogue = Catalogue.open(folder);
    catalogue.addToSearch(
        List.of(
            SearchEntry.place(
                "quetta", "Quetta", "کوئٹہ", "City, Balochistan", new LonLat(67.0, 30.18), 90),
            SearchEntry.place(
                "hub", "Hub", "حب", "Town, Balochistan", new LonLat(66.88, 25.03), 20),
            SearchEntry.district(
                "Chagai", List.of(), "چاغی", "Balochistan", new LonLat(63.5, 28.9))));
  }

  @AfterAll
  static void close() {
    catalogue.close();
  }

  @ParameterizedTest
  @CsvSource({
    "reko, SITE, reko-diq",
    "Reko Diq, SITE, reko-diq",
    "rekodiq, SITE, reko-diq",
    "REKO-DIQ, SITE, reko-diq",
    "ریکوڈک, SITE, reko-diq",
    "ریکو ڈک, SITE, reko-diq",
    "ريكوڈك, SITE, reko-diq",
    "ریکو‌ڈک, SITE, reko-diq",
    "رِیکوڈک, SITE, reko-diq",
    "Sindak, SITE, saindak",
    "Saindk, SITE, saindak",
    "saindaak, SITE, saindak",
    "سیندک, SITE, saindak",
    "Dilbund, SITE, dilband",
    "Duddar, SITE, duddar",
    "mine duddar, SITE, duddar",
    "Hindubagh, SITE, muslim-bagh",
    "EL-5, LICENCE, tcc-el-5",
    "EL 207, LICENCE, ppl-el-207",
    "ML-30, SITE, muhammad-khel-copper",
    "Chagai magmatic, BELT, chagai-magmatic-arc",
    "Chagai, DISTRICT, Chagai",
    "Khuzdar, DISTRICT, Khuzdar",
    "quetta, PLACE, quetta",
    "کوئٹہ, PLACE, quetta",
    "quetta station, INCIDENT, 2024-11-09-quetta-railway-station",
  })
  void findsFirst(String text, SearchHit.Kind kind, String id) {
    assertThat(catalogue.search(text, 5))
        .first()
        .satisfies(
            hit -> {
              assertThat(hit.kind()).isEqualTo(kind);
              assertThat(hit.id()).isEqualTo(id);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "barrick, reko-diq",
    "antimny krinj, krinj",
    "chagai copper, reko-diq",
    "gilgit ruby, ahmadabad-ruby",
    "OGDCL, qila-abdullah-antimony",
    "porphyry, dasht-e-kain",
    "PMDC, machlu-gold",
  })
  void findsByOperatorPlaceAndMineral(String text, String id) {
    assertThat(catalogue.search(text, 60)).extracting(SearchHit::id).contains(id);
  }

  /** In Pakistan's own languages Java writes numbers in other digits, also into a query. */
  @ParameterizedTest
  @ValueSource(strings = {"ps-PK", "sd-PK", "pa-Arab-PK", "ur-PK", "tr-TR", "de-DE"})
  void findsInEveryLanguageOfTheSystem(String language) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(language));
    try (Catalogue built = Catalogue.open(folder.resolve(language))) {
      assertThat(built.search("REKO DIQ", 1)).extracting(SearchHit::id).containsExactly("reko-diq");
      assertThat(built.search("saindk", 1)).extracting(SearchHit::id).containsExactly("saindak");
      assertThat(built.search("chagai copper", 9)).isNotEmpty();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void findsAsOneTypes() {
    String name = "saindak";
    for (int length = 2; length <= name.length(); length++) {
      assertThat(catalogue.search(name.substring(0, length), 30))
          .as(name.substring(0, length))
          .extracting(SearchHit::id)
          .contains("saindak");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "'",
        "\"\"\"",
        "*",
        "a*",
        "NEAR(",
        "NEAR(reko diq, 2)",
        "reko AND",
        "OR",
        "NOT reko",
        "names:reko",
        "{names} : x",
        "^reko",
        "reko -diq",
        "'; DROP TABLE sites; --",
        "\" OR 1=1 --",
        "%",
        "_",
        "\\",
        "\0",
        "reko\0diq",
        "\uD83D",
        "💎💎💎",
        "ـــ",
        "‌",
        "   ",
        "",
        "((((((((",
        "a b c d e f g h i j k l m n o p q r s t u v w x y z",
      })
  void textIsNeverReadAsAQueryLanguage(String text) {
    assertThat(catalogue.search(text, 10)).hasSizeLessThanOrEqualTo(10);
    assertThat(catalogue.findSite("reko-diq")).isPresent();
  }

  @Test
  void aVeryLongTextIsCut() {
    assertThat(catalogue.search("reko ".repeat(100_000), 5)).isNotNull();
    assertThat(catalogue.search("x".repeat(1_000_000), 5)).isEmpty();
  }

  @Test
  void nonsenseFindsNothing() {
    assertThat(catalogue.search("qqqqxxxx", 5)).isEmpty();
  }

  @Test
  void hitsSayWhatTheyAreAndHowWellTheirPositionIsKnown() {
    SearchHit hit = catalogue.search("Tang Kaur", 1).getFirst();
    assertThat(hit.precision()).isEqualTo(PositionPrecision.DISTRICT);
    assertThat(hit.position()).isNotNull();
    assertThat(hit.subtitle()).contains("Copper", "Chagai", "Balochistan");
  }

  @Test
  void anAddedDistrictStandsForTheCataloguesOwnAndBringsItsPosition() {
    List<SearchHit> districts =
        catalogue.search("Chagai", 50).stream()
            .filter(hit -> hit.kind() == SearchHit.Kind.DISTRICT)
            .toList();
    assertThat(districts).hasSize(1);
    assertThat(districts.getFirst().position()).isEqualTo(new LonLat(63.5, 28.9));
    assertThat(districts.getFirst().titleUr()).isEqualTo("چاغی");
  }

  @Test
  void theImportantSiteComesFirstAmongEquals() {
    List<SearchHit> sites =
        catalogue.search("copper", 200).stream()
            .filter(hit -> hit.kind() == SearchHit.Kind.SITE)
            .toList();
    assertThat(sites.stream().limit(6).map(SearchHit::id)).contains("saindak");
  }

  @Test
  void addedEntriesReplaceThoseAddedBefore(@TempDir Path other) {
    try (Catalogue fresh = Catalogue.open(other)) {
      LonLat somewhere = new LonLat(70, 30);
      fresh.addToSearch(List.of(SearchEntry.place("a", "Zzyzx", "", "Town", somewhere, 1)));
      assertThat(fresh.search("zzyzx", 5)).hasSize(1);
      fresh.addToSearch(List.of(SearchEntry.place("b", "Qwertabad", "", "Town", somewhere, 1)));
      assertThat(fresh.search("zzyzx", 5)).isEmpty();
      assertThat(fresh.search("qwertabad", 5)).hasSize(1);
    }
  }
}
