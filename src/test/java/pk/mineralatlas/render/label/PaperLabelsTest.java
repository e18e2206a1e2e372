package pk.mineralatlas.render.label;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.mineralatlas.render.label.LabelSamples.at;
import static pk.mineralatlas.render.label.LabelSamples.deposits;
import static pk.mineralatlas.render.label.LabelSamples.places;
import static pk.mineralatlas.render.label.LabelSamples.snapshot;
import static pk.mineralatlas.render.label.LabelSamples.view;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.style.Theme;

/** What holds for the labels of every sheet, on made-up maps. */
final class PaperLabelsTest {

  /** So far a halo reaches beyond its letters' box. */
  private static final double HALO_PX = 0.4;

  private static final LabelBox PAGE = new LabelBox(0, 0, 800, 600);

  private static List<PlacedLabel> placed(MapSnapshot map, LabelOptions options) {
    return new MapLabels().place(map, options).labels();
  }

  /** The numbers written on a map, with the id of the site whose place they are in. */
  static List<String> numbers(List<PlacedLabel> labels) {
    return labels.stream()
        .filter(label -> label.layer() == AtlasLayer.DEPOSITS)
        .flatMap(label -> label.pieces().stream())
        .flatMap(piece -> Arrays.stream(piece.text().text().split("[, ]+")))
        .filter(text -> text.matches("\\d+"))
        .toList();
  }

  static void assertApart(List<PlacedLabel> labels) {
    for (int i = 0; i < labels.size(); i++) {
      for (int j = i + 1; j < labels.size(); j++) {
        List<LabelBox> others = labels.get(j).boxes();
        assertThat(labels.get(i).boxes())
            .as("%s and %s", labels.get(i).text(), labels.get(j).text())
            .noneMatch(box -> others.stream().anyMatch(box::overlaps));
      }
    }
  }

  static void assertWithin(List<PlacedLabel> labels, LabelBox page) {
    for (PlacedLabel label : labels) {
      assertThat(label.boxes())
          .as(label.text())
          .allMatch(box -> box.grownBy(HALO_PX).isWithin(page));
    }
  }

  static void assertNoLeaderRunsThroughLetters(List<PlacedLabel> labels) {
    for (PlacedLabel led : labels) {
      for (PlacedLabel label : led.leader().isPresent() ? labels : List.<PlacedLabel>of()) {
        assertThat(label.boxes())
            .as("the line of %s and %s", led.text(), label.text())
            .noneMatch(box -> label != led && led.leader().orElseThrow().crosses(box));
      }
    }
  }

  private static Map<String, String> numbered(int count) {
    return IntStream.range(0, count)
        .boxed()
        .collect(Collectors.toMap(i -> "d" + i, i -> String.valueOf(i + 1)));
  }

  /** Sites scattered about some spots. */
  private static FeatureLayer crowd(Random random, int count, double spreadKm) {
    LabelSamples.Rows rows = deposits();
    for (int i = 0; i < count; i++) {
      double[] spot = {(i % 3) * 180.0 - 180, (i % 2) * 120.0 - 60};
      rows.add(
          at(
              Math.clamp(spot[0] + spreadKm * random.nextGaussian(), -330, 330),
              Math.clamp(spot[1] + spreadKm * random.nextGaussian(), -240, 240)),
          "d" + i,
          LabelSamples.name(random) + " copper",
          i % 4 == 0 ? "سیندک" : null,
          "copper",
          List.of("site", "near", "district").get(i % 3),
          (long) random.nextInt(101));
    }
    return rows.build();
  }

  @Property(tries = 60)
  void inAnyCrowdLabelsKeepOffEachOtherTheSymbolsAndTheEdgeAndNoNumberIsMissing(
      @ForAll @LongRange(min = 0, max = 10_000) long seed,
      @ForAll @IntRange(min = 1, max = 160) int count,
      @ForAll @DoubleRange(min = 4, max = 90) double spreadKm,
      @ForAll boolean urdu) {
    FeatureLayer sites = crowd(new Random(seed), count, spreadKm);
    MapSnapshot map =
        snapshot(view(0, 0, 900), LabelSamples.crowded(seed))
            .withLayers(
                List.of(
                    MapLayer.of(AtlasLayer.PROVINCES, LabelSamples.provinces()),
                    MapLayer.of(AtlasLayer.RIVERS, LabelSamples.rivers()),
                    MapLayer.of(AtlasLayer.DEPOSITS, sites)));
    LabelOptions options = LabelSamples.options(Theme.PAPER, numbered(count));
    List<PlacedLabel> labels = placed(urdu ? LabelSamples.inUrdu(map) : map, options);
    assertThat(numbers(labels)).containsExactlyInAnyOrderElementsOf(numbered(count).values());
    assertApart(labels);
    assertWithin(labels, PAGE);
    assertNoLeaderRunsThroughLetters(labels);
    for (int f = 0; f < sites.size(); f++) {
      var at = map.viewport().mapToView(sites.x(f), sites.y(f));
      double reach = 4 + sites.number(f, "importance") / 20;
      LabelBox symbol = LabelBox.around(at.xPx(), at.yPx(), reach, reach);
      String id = sites.text(f, "id");
      for (PlacedLabel label : labels) {
        assertThat(label.boxes())
            .as("%s over the symbol of %s", label.text(), id)
            .noneMatch(box -> !label.id().equals(id) && box.overlapsDiscIn(symbol));
      }
    }
  }

  @Test
  void aNameThatHasNoRoomBesideItsSymbolStandsAtTheEndOfALine() {
    LabelSamples.Rows rows = deposits();
    rows.add(at(0, 0), "d0", "Zarkoh", null, "gold", "site", 60L);
    for (int i = 0; i < 8; i++) {
      double angle = Math.PI * i / 4;
      rows.add(
          at(15 * Math.cos(angle), 15 * Math.sin(angle)),
          "d" + (i + 1),
          "",
          null,
          "gold",
          "site",
          5L);
    }
    MapSnapshot map = snapshot(view(0, 0, 900), MapLayer.of(AtlasLayer.DEPOSITS, rows.build()));
    List<PlacedLabel> labels = placed(map, LabelSamples.options(Theme.PAPER, Map.of()));
    assertThat(labels).extracting(PlacedLabel::text).containsExactly("Zarkoh");
    Leader line = labels.getFirst().leader().orElseThrow();
    assertThat(Math.hypot(line.x0Px() - 400, line.y0Px() - 300)).isBetween(6.9, 7.1);
    assertThat(LabelBox.holding(labels.getFirst().boxes()).distancePx(line.x1Px(), line.y1Px()))
        .isLessThan(1);
  }

  @Test
  void linesDoNotCrossWhereThereIsRoom() {
    FeatureLayer sites = crowd(new Random(3), 54, 18);
    MapSnapshot map = snapshot(view(0, 0, 900), MapLayer.of(AtlasLayer.DEPOSITS, sites));
    List<PlacedLabel> labels = placed(map, LabelSamples.options(Theme.PAPER, numbered(54)));
    List<Leader> lines = labels.stream().flatMap(label -> label.leader().stream()).toList();
    assertThat(lines).hasSizeGreaterThan(5);
    for (Leader line : lines) {
      assertThat(lines).noneMatch(other -> !other.equals(line) && other.crosses(line));
    }
  }

  @Test
  void sitesOnOneSpotShareALineAndTheirNumbersStandTogether() {
    LabelSamples.Rows rows = deposits();
    for (int i = 0; i < 14; i++) {
      rows.add(at(i % 4, 0.25 * (i - i % 4)), "d" + i, "Koh" + i, null, "gold", "site", 50L + i);
    }
    MapSnapshot map = snapshot(view(0, 0, 900), MapLayer.of(AtlasLayer.DEPOSITS, rows.build()));
    List<PlacedLabel> labels = placed(map, LabelSamples.options(Theme.PAPER, numbered(14)));
    assertThat(labels).hasSize(1);
    assertThat(labels.getFirst().text()).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14");
  }

  @Test
  void aFamousSiteAmongOthersIsNamedAndTheirNumbersStandBelow() {
    LabelSamples.Rows rows = deposits();
    for (int i = 0; i < 14; i++) {
      rows.add(
          at(i % 4, 0.25 * (i - i % 4)),
          "d" + i,
          "Koh" + i,
          null,
          "gold",
          "site",
          i == 6 ? 95L : 20L);
    }
    MapSnapshot map = snapshot(view(0, 0, 900), MapLayer.of(AtlasLayer.DEPOSITS, rows.build()));
    List<PlacedLabel> labels = placed(map, LabelSamples.options(Theme.PAPER, numbered(14)));
    assertThat(labels).hasSize(1);
    assertThat(labels.getFirst().text()).isEqualTo("Koh6");
    assertThat(numbers(labels)).containsExactlyInAnyOrderElementsOf(numbered(14).values());
  }

  @Test
  void theNameOfAProvinceMovesAsideForSymbolsAndTownsBeyondTheEdgeHaveNone() {
    MapSnapshot bare =
        snapshot(view(0, 0, 900), MapLayer.of(AtlasLayer.PROVINCES, LabelSamples.provinces()));
    List<PlacedLabel> free = placed(bare, LabelSamples.options(Theme.PAPER, Map.of()));
    LabelSamples.Rows rows = deposits();
    PlacedLabel west = free.stream().filter(l -> l.id().equals("w")).findFirst().orElseThrow();
    for (LabelBox letter : west.boxes()) {
      var spot =
          bare.viewport()
              .viewToMap(
                  (letter.minXPx() + letter.maxXPx()) / 2, (letter.minYPx() + letter.maxYPx()) / 2);
      rows.add(at(spot.xM() / 1000, spot.yM() / 1000), "d", "", null, "gold", "site", 1L);
    }
    FeatureLayer towns = places().add(at(362, 0), "p", "Zarpur", null, 1L, "").build();
    MapSnapshot map =
        bare.withLayers(
            List.of(
                bare.layers().getFirst(),
                MapLayer.of(AtlasLayer.PLACES, towns),
                MapLayer.of(AtlasLayer.DEPOSITS, rows.build())));
    List<PlacedLabel> labels = placed(map, LabelSamples.options(Theme.PAPER, Map.of()));
    assertThat(labels).extracting(PlacedLabel::id).contains("w").doesNotContain("p");
    PlacedLabel moved = labels.stream().filter(l -> l.id().equals("w")).findFirst().orElseThrow();
    assertThat(moved.boxes()).isNotEqualTo(west.boxes());
  }

  @Test
  void theSameSheetHasTheSameLabelsWhateverWasPlacedBefore() {
    FeatureLayer sites = crowd(new Random(8), 120, 30);
    MapSnapshot map = snapshot(view(0, 0, 900), MapLayer.of(AtlasLayer.DEPOSITS, sites));
    LabelOptions options = LabelSamples.options(Theme.PAPER, numbered(120));
    MapLabels labels = new MapLabels();
    Map<String, List<LabelBox>> first = boxes(labels.place(map, options).labels());
    labels.place(map.withViewport(view(50, 20, 700)), options);
    assertThat(boxes(labels.place(map, options).labels())).isEqualTo(first);
    assertThat(boxes(placed(map, options))).isEqualTo(first);
  }

  private static Map<String, List<LabelBox>> boxes(List<PlacedLabel> labels) {
    Map<String, List<LabelBox>> boxes = new HashMap<>();
    labels.forEach(label -> boxes.put(label.id(), label.boxes()));
    return boxes;
  }
}
