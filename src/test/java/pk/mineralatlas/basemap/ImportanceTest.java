package pk.mineralatlas.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.catalog.Site;

class ImportanceTest {

  @TempDir Path folder;

  @Test
  void theWellKnownSitesComeFirst() {
    try (Catalogue catalogue = Catalogue.open(folder)) {
      Importance importance = Importance.of(catalogue);
      List<String> first =
          catalogue.sites().stream()
              .sorted(Comparator.comparingInt((Site s) -> importance.of(s)).reversed())
              .map(Site::id)
              .limit(30)
              .toList();
      assertThat(first.subList(0, 2)).containsExactlyInAnyOrder("reko-diq", "saindak");
      assertThat(first)
          .contains("duddar", "khewra", "muslim-bagh", "thar-block-1", "chiniot-rajoa");
    }
  }
}
