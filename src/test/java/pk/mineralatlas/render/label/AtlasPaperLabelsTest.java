package pk.mineralatlas.render.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.mineralatlas.print.IndexedSite;
import pk.mineralatlas.print.Paper;
import pk.mineralatlas.source.file.ShapefileException;

/** The labels of the atlas's own regions on paper. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AtlasPaperLabelsTest {

  private PaperMaps maps;

  @BeforeAll
  void read() throws ShapefileException {
    maps = PaperMaps.read();
  }

  @ParameterizedTest
  @CsvSource({
    "balochistan, A4",
    "balochistan, A2",
    "khyber-pakhtunkhwa, A4",
    "khyber-pakhtunkhwa, A2",
    "gilgit-baltistan, A4",
    "gilgit-baltistan, A2",
    "punjab, A4",
    "punjab, A2",
    "sindh, A4",
    "sindh, A2",
    "azad-kashmir, A4",
    "azad-kashmir, A2",
    "islamabad, A4",
    "chagai, A4",
    "chagai, A2",
    "kohistan, A4",
    "gilgit, A4",
    "gilgit, A2",
    "pakistan, A4",
    "pakistan, A2",
  })
  void nothingIsCoveredOrCutAndEverySiteOfTheIndexHasItsNumber(String region, String paper)
      throws Exception {
    PaperMaps.PaperMap map = maps.of(region, Paper.of(paper));
    List<PlacedLabel> labels = new MapLabels().place(map.snapshot(), map.options()).labels();
    assertThat(PaperLabelsTest.numbers(labels))
        .containsAll(map.sites().stream().map(site -> String.valueOf(site.number())).toList());
    PaperLabelsTest.assertApart(labels);
    PaperLabelsTest.assertWithin(labels, map.view());
    PaperLabelsTest.assertNoLeaderRunsThroughLetters(labels);
    for (IndexedSite site : map.sites()) {
      LabelBox symbol = map.symbol(site);
      for (PlacedLabel label : labels) {
        assertThat(label.boxes())
            .as("%s over the symbol of %s", label.text(), site.name())
            .noneMatch(box -> !label.id().equals(site.id()) && box.overlapsDiscIn(symbol));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"balochistan, A4", "gilgit-baltistan, A4", "punjab, A4", "chagai, A4"})
  void linesAreShortAndCrossNeitherEachOtherNorSymbols(String region, String paper)
      throws Exception {
    PaperMaps.PaperMap map = maps.of(region, Paper.of(paper));
    List<PlacedLabel> labels = new MapLabels().place(map.snapshot(), map.options()).labels();
    for (PlacedLabel label : labels) {
      if (label.leader().isPresent()) {
        Leader line = label.leader().get();
        assertThat(Math.hypot(line.x1Px() - line.x0Px(), line.y1Px() - line.y0Px()))
            .as(label.text())
            .isLessThan(125);
        assertThat(labels.stream().flatMap(l -> l.leader().stream()))
            .noneMatch(other -> !other.equals(line) && other.crosses(line));
      }
    }
  }
}
