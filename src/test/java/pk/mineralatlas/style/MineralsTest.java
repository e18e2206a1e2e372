package pk.mineralatlas.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.mineralatlas.catalog.Belt;
import pk.mineralatlas.catalog.BundledCatalogue;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.catalog.Site;

class MineralsTest {

  /** Ores and their metal, and the clays, share a sign. */
  private static final Map<String, String> FAMILY =
      Map.of(
          "lead-zinc",
          "lead",
          "magnesite",
          "magnesium",
          "bauxite",
          "aluminum",
          "kaolin",
          "clay",
          "fuller's earth",
          "clay",
          "bentonite",
          "clay");

  @ParameterizedTest
  @CsvSource({
    "copper, Cu, B4532A",
    "gold, Au, D8A200",
    "silver, Ag, 8B97A8",
    "antimony, Sb, 7A4FA3",
    "rare earth elements, RE, C2417C",
    "tungsten, W, 4D5A8F",
    "chromite, Cr, 2F7D6D",
    "iron, Fe, 8C3B3B",
    "lead, Pb, 5B7083",
    "zinc, Zn, 5B7083",
    "fluorite, F, B08ACF",
    "lithium, Li, 3D6DB5",
    "graphite, Gr, 3D6DB5",
    "gemstones, ◆, 1F9BB5",
    "coal, C, 3A3F47",
    "marble, M, A59A87",
    "phosphate, P, 6C8F2F",
    "salt, Na, 8AA6D1",
    "potash, K, 8AA6D1",
    "manganese, Mn, 94617E",
    "barite, Ba, 547A45",
    "soapstone, T, 9B8F6A",
    "nickel, Ni, 3F8F5F",
    "cobalt, Co, 3F8F5F",
    "uranium, U, 5E8C31",
    "thorium, Th, 5E8C31",
    "magnesite, Mg, 7D8590",
    "gypsum, G, 7D8590",
    "sulphur, S, 7D8590",
  })
  void signsAndColoursAreThoseOfTheLegend(String name, String sign, String rgb) {
    Mineral mineral = Minerals.of(name);
    assertThat(mineral.sign()).isEqualTo(sign);
    assertThat(mineral.rgb()).isEqualTo(Integer.parseInt(rgb, 16));
  }

  @Test
  void theNameIsFoundHoweverItIsWritten() {
    assertThat(Minerals.of(" Copper ")).isEqualTo(Minerals.of("copper"));
    assertThat(Minerals.of("copper").nameUr()).isEqualTo("تانبا");
  }

  @Test
  void whatTheTableLacksGetsAGreyDiscWithItsInitials() {
    assertThat(Minerals.of("zeolite")).isEqualTo(new Mineral("zeolite", "Ze", 0x7D8590, ""));
    assertThat(Minerals.of("x").sign()).isEqualTo("X");
    assertThat(Minerals.of("").sign()).isEqualTo("?");
  }

  /** Colour is not the only carrier: two minerals of one colour have two signs. */
  @Test
  void mineralsOfOneColourAreToldApartByTheirSigns() {
    Set<String> shown = new TreeSet<>();
    Catalogue catalogue = BundledCatalogue.get();
    catalogue.sites().stream().map(Site::primaryCommodity).forEach(shown::add);
    catalogue.sites().stream().map(Site::commodities).forEach(shown::addAll);
    catalogue.belts().stream().map(Belt::commodities).forEach(shown::addAll);
    Map<String, String> bySignAndColour = new HashMap<>();
    for (String name : shown) {
      Mineral mineral = Minerals.of(name);
      assertThat(mineral.sign()).as(name).hasSizeBetween(1, 2);
      String family = FAMILY.getOrDefault(name, name);
      String other = bySignAndColour.put(mineral.sign() + mineral.rgb(), family);
      assertThat(other)
          .as("%s looks like %s", name, other)
          .satisfiesAnyOf(o -> assertThat(o).isNull(), o -> assertThat(o).isEqualTo(family));
    }
    assertThat(shown).isNotEmpty();
  }
}
