package pk.mineralatlas.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.map.AtlasLayer;

class SiteAreaTest {

  private static final FeatureLayer SITES =
      Objects.requireNonNull(SheetSamples.layers(0).get(AtlasLayer.DEPOSITS));

  @Test
  void theAreaHoldsTheSitesWithRoomAroundThem() throws Exception {
    MapArea area = SiteArea.ofIds(SITES, List.of("reko-diq", " saindak"));
    for (String id : List.of("reko-diq", "saindak")) {
      int site = SITES.find(id);
      assertThat(area.extent().contains(new MapPoint(SITES.x(site), SITES.y(site)))).isTrue();
    }
    assertThat(area.name()).isEqualTo("Selected sites");
    MapArea one = SiteArea.ofIds(SITES, List.of("reko-diq"));
    assertThat(one.name()).isEqualTo("Reko Diq");
    assertThat(one.extent().widthM()).isEqualTo(24_000);
  }

  @Test
  void anUnknownSiteIsAnsweredWithTheNearest() {
    assertThatThrownBy(() -> SiteArea.ofIds(SITES, List.of("reko-dik")))
        .isInstanceOf(PrintException.class)
        .hasMessageContaining("reko-diq");
  }
}
