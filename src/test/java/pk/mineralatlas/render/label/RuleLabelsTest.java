package pk.mineralatlas.render.label;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.mineralatlas.render.label.LabelSamples.at;
import static pk.mineralatlas.render.label.LabelSamples.screen;
import static pk.mineralatlas.render.label.LabelSamples.snapshot;
import static pk.mineralatlas.render.label.LabelSamples.view;
import static pk.mineralatlas.render.label.RuleSamples.always;
import static pk.mineralatlas.render.label.RuleSamples.label;
import static pk.mineralatlas.render.label.RuleSamples.layer;
import static pk.mineralatlas.render.label.RuleSamples.mark;
import static pk.mineralatlas.render.label.RuleSamples.points;
import static pk.mineralatlas.render.label.RuleSamples.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import pk.mineralatlas.feature.FeatureFilter;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.style.LayerStyle;
import pk.mineralatlas.style.Rule;
import pk.mineralatlas.style.ScaleRange;

final class RuleLabelsTest {

  private final MapLabels labels = new MapLabels();

  private List<PlacedLabel> placed(double metresPerPx, MapLayer... layers) {
    return labels.place(snapshot(view(0, 0, metresPerPx), layers), screen()).labels();
  }

  private List<String> texts(double metresPerPx, MapLayer... layers) {
    return placed(metresPerPx, layers).stream().map(PlacedLabel::text).toList();
  }

  private static FeatureLayer two() {
    return points().add(at(-80, 0), "Alpha", "a").add(at(80, 0), "Beta", "b").build();
  }

  @Test
  void theFirstRuleThatAFeatureMeetsNamesIt() {
    List<PlacedLabel> found =
        placed(500, layer("p.shp", two(), where("kind", "a", label(20, 1)), always(label(10, 2))));
    assertThat(found).extracting(PlacedLabel::text).containsExactlyInAnyOrder("Alpha", "Beta");
    for (PlacedLabel label : found) {
      double sizePx = label.pieces().getFirst().style().sizePx();
      assertThat(sizePx).isEqualTo(label.text().equals("Alpha") ? 20 : 10);
    }
  }

  @Test
  void aRuleOutOfItsScalesNamesNothingAndLeavesNothingToTheNext() {
    Rule near =
        new Rule(
            new FeatureFilter.OneOf("kind", Set.of("a")),
            ScaleRange.upTo(600),
            List.of(label(12, 1)));
    MapLayer layer = layer("p.shp", two(), near, always(label(12, 1)));
    assertThat(texts(500, layer)).containsExactlyInAnyOrder("Alpha", "Beta");
    assertThat(texts(700, layer)).containsExactly("Beta");
  }

  @Test
  void whatIsHiddenIsNotNamed() {
    Rule all = always(label(12, 1));
    VisibleSet second = VisibleSet.where(2, f -> f == 1);
    assertThat(texts(500, layer("p.shp", two(), 1, second, all))).containsExactly("Beta");
    VisibleSet both = VisibleSet.all(2);
    assertThat(texts(500, layer("p.shp", two(), 0, both, all))).isEmpty();
    MapLayer shown = layer("p.shp", two(), all);
    MapLayer off = new MapLayer(shown.id(), two(), false, 1, both, shown.style());
    assertThat(texts(500, off)).isEmpty();
  }

  @Test
  void labelsAreAsFaintAsTheirLayer() {
    MapLayer layer = layer("p.shp", two(), 0.4, VisibleSet.all(2), always(label(12, 1)));
    for (PlacedLabel label : placed(500, layer)) {
      assertThat(label.pieces().getFirst().style().colour().getAlpha()).isEqualTo(102);
    }
  }

  @Test
  void whereTwoAreInEachOthersWayTheOneOfHigherPriorityStays() {
    LabelSamples.Rows rows = points();
    for (int i = 0; i < 30; i++) {
      rows.add(at(i % 6, Math.floorDiv(i, 6)), "Number " + i, i == 17 ? "a" : "b");
    }
    MapLayer layer =
        layer("p.shp", rows.build(), where("kind", "a", label(12, 5)), always(label(12, 4)));
    assertThat(texts(2000, layer)).contains("Number 17").hasSizeLessThan(12);
  }

  @Test
  void namesKeepOffTheMarksOfTheirLayerWhereTheyCan() {
    FeatureLayer layer =
        points()
            .add(at(0, 0), "Alpha", "a")
            .add(at(10, 0), "", "b")
            .add(at(14, 1), "", "b")
            .build();
    List<PlacedLabel> found = placed(500, layer("p.shp", layer, always(mark(), label(12, 1))));
    assertThat(found).extracting(PlacedLabel::text).containsExactly("Alpha");
    LabelBox box = found.getFirst().boxes().getFirst();
    for (double x : new double[] {400, 420, 428}) {
      assertThat(box.overlaps(LabelBox.around(x, x > 421 ? 298 : 300, 4, 4))).isFalse();
    }
  }

  @Test
  void aLayerOfTheAtlasWithRulesIsNamedByThem() {
    FeatureLayer places =
        LabelSamples.places().add(at(0, 0), "p", "Quetta", "کوئٹہ", 1L, "province").build();
    MapLayer ruled =
        new MapLayer(
            AtlasLayer.PLACES,
            places,
            true,
            1,
            VisibleSet.all(1),
            LayerStyle.merged(List.of(always(label(33, 1)))));
    List<PlacedLabel> found = placed(500, ruled);
    assertThat(found).extracting(PlacedLabel::id).containsExactly("p");
    assertThat(found.getFirst().pieces().getFirst().style().sizePx()).isEqualTo(33);
    MapLayer silent =
        new MapLayer(
            AtlasLayer.PLACES,
            places,
            true,
            1,
            VisibleSet.all(1),
            LayerStyle.merged(List.of(always(mark()))));
    assertThat(placed(500, silent)).isEmpty();
  }

  @Property(tries = 40)
  void labelsOfRulesAndOfTheAtlasNeverOverlap(
      @ForAll @LongRange(min = 0, max = 4) long seed,
      @ForAll @DoubleRange(min = -300, max = 300) double xKm,
      @ForAll @DoubleRange(min = 60, max = 4000) double metresPerPx) {
    List<MapLayer> layers = new ArrayList<>(LabelSamples.crowded(seed));
    layers.addAll(RuleSamples.everything(seed));
    List<PlacedLabel> all =
        labels.place(snapshot(view(xKm, 10, metresPerPx), layers), screen()).labels();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        PlacedLabel b = all.get(j);
        assertThat(all.get(i).boxes())
            .as("%s and %s", all.get(i).text(), b.text())
            .noneMatch(x -> b.boxes().stream().anyMatch(x::overlaps));
      }
    }
  }

  @Test
  void theSameMapHasTheSameLabelsWhateverWasDrawnBefore() {
    MapSnapshot map = snapshot(view(40, 20, 900), RuleSamples.everything(7));
    List<String> fresh = described(new MapLabels().place(map, screen()));
    for (int i = 0; i < 5; i++) {
      labels.place(map.withViewport(map.viewport().pannedBy(150 * i, -90 * i)), screen());
    }
    assertThat(described(labels.place(map, screen()))).isEqualTo(fresh);
  }

  private static List<String> described(PlacedLabels placed) {
    return placed.labels().stream().map(l -> l.id() + l.text() + l.boxes()).toList();
  }

  @Test
  void aFrameNobodyWantsAnyMoreStops() {
    MapSnapshot map = snapshot(view(0, 0, 1500), RuleSamples.everything(1));
    assertThat(labels.place(map, screen(), () -> true).labels()).isEmpty();
    int all = labels.place(map, screen()).labels().size();
    AtomicInteger patience = new AtomicInteger(6);
    int some = labels.place(map, screen(), () -> patience.decrementAndGet() < 0).labels().size();
    assertThat(some).isLessThan(all);
  }

  @Test
  void strangeTextsAndShapesDoNoHarm() {
    LabelSamples.Rows rows =
        points()
            .add(at(-100, 50), " \t\n ", "")
            .add(at(-100, 0), "two\nlines", "")
            .add(at(0, 50), "x".repeat(5000), "")
            .add(at(0, 0), null, "")
            .add(at(Double.NaN, 0), "nowhere", "")
            .add(at(0, Double.POSITIVE_INFINITY), "far", "");
    assertThat(texts(500, layer("p.shp", rows.build(), always(label(12, 1)))))
        .contains("two lines")
        .allSatisfy(text -> assertThat(text.length()).isLessThanOrEqualTo(80));
    FeatureLayer lines =
        LabelSamples.rows(GeometryKind.LINE, "name")
            .add(new double[] {0, 0, 0, 0}, "point")
            .add(new double[] {-1e9, 20, 1e9, 21}, "endless")
            .build();
    assertThat(texts(500, layer("l.shp", lines, always(label(12, 1)))))
        .contains("point", "endless");
    FeatureLayer areas =
        LabelSamples.rows(GeometryKind.POLYGON, "name")
            .add(new double[] {0, 0, 100, 0, 0, 0}, "flat")
            .add(LabelSamples.box(-1e7, -1e7, 1e7, 1e7), "world")
            .build();
    assertThat(texts(500, layer("a.shp", areas, always(label(12, 1))))).contains("world");
    assertThat(texts(1e-4, layer("l.shp", lines, always(label(12, 1))))).isNotNull();
  }

  @Test
  void sizesThatAreNoneAreBounded() {
    for (double size : new double[] {Double.NaN, -4, 0, 1e9}) {
      assertThat(placed(500, layer("p.shp", two(), always(label(size, Integer.MAX_VALUE)))))
          .allSatisfy(
              label ->
                  assertThat(label.pieces().getFirst().style().sizePx()).isBetween(1.0, 200.0));
    }
  }
}
