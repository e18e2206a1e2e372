package pk.mineralatlas.render.label;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.mineralatlas.render.label.LabelSamples.at;
import static pk.mineralatlas.render.label.LabelSamples.deposits;
import static pk.mineralatlas.render.label.LabelSamples.places;
import static pk.mineralatlas.render.label.LabelSamples.screen;
import static pk.mineralatlas.render.label.LabelSamples.snapshot;
import static pk.mineralatlas.render.label.LabelSamples.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.style.Palette;
import pk.mineralatlas.style.Theme;

final class MapLabelsTest {

  private final MapLabels labels = new MapLabels();

  private List<PlacedLabel> placed(MapSnapshot snapshot, LabelOptions options) {
    return labels.place(snapshot, options).labels();
  }

  private List<String> texts(MapSnapshot snapshot) {
    return placed(snapshot, screen()).stream().map(PlacedLabel::text).toList();
  }

  @Property(tries = 60)
  void labelsNeverOverlap(
      @ForAll @LongRange(min = 0, max = 5) long seed,
      @ForAll @DoubleRange(min = -300, max = 300) double xKm,
      @ForAll @DoubleRange(min = -200, max = 200) double yKm,
      @ForAll @DoubleRange(min = 60, max = 2600) double metresPerPx,
      @ForAll boolean urdu,
      @ForAll boolean paper) {
    MapSnapshot map = snapshot(view(xKm, yKm, metresPerPx), LabelSamples.crowded(seed));
    Map<String, String> numbers = paper ? Map.of("d1", "1", "d2", "2", "d3", "13") : Map.of();
    LabelOptions options = LabelSamples.options(paper ? Theme.PAPER : Theme.DARK, numbers);
    List<PlacedLabel> all = placed(urdu ? LabelSamples.inUrdu(map) : map, options);
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        assertThat(overlap(all.get(i), all.get(j)))
            .as("%s and %s", all.get(i).text(), all.get(j).text())
            .isFalse();
      }
    }
  }

  private static boolean overlap(PlacedLabel a, PlacedLabel b) {
    return a.boxes().stream().anyMatch(x -> b.boxes().stream().anyMatch(x::overlaps));
  }

  @Test
  void ofManyAtOneSpotTheMostImportantIsNamed() {
    LabelSamples.Rows rows = deposits();
    for (int i = 0; i < 40; i++) {
      String letter = String.valueOf((char) ('A' + i % 26));
      rows.add(
          at(i % 3, i % 4), "d" + i, letter + "koh " + letter + i, null, "gold", "site", 10L + i);
    }
    MapSnapshot map = snapshot(view(0, 0, 900), MapLayer.of(AtlasLayer.DEPOSITS, rows.build()));
    List<PlacedLabel> found = placed(map, screen());
    assertThat(found).extracting(PlacedLabel::id).contains("d39").hasSizeLessThan(20);
    assertThat(found)
        .extracting(PlacedLabel::priority)
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  @Test
  void onPaperEveryNumberFindsAPlaceIfNeedBeAtTheEndOfALine() {
    LabelSamples.Rows rows = deposits();
    Map<String, String> numbers = new HashMap<>();
    for (int i = 0; i < 30; i++) {
      rows.add(at(i % 5 * 12, i / 5 * 12), "d" + i, "Koh" + i, null, "gold", "site", 60L);
      numbers.put("d" + i, String.valueOf(i + 1));
    }
    MapSnapshot map = snapshot(view(0, 0, 900), MapLayer.of(AtlasLayer.DEPOSITS, rows.build()));
    List<PlacedLabel> found = placed(map, LabelSamples.options(Theme.PAPER, numbers));
    assertThat(PaperLabelsTest.numbers(found))
        .containsExactlyInAnyOrderElementsOf(numbers.values());
    assertThat(found).anyMatch(label -> label.leader().isPresent());
    List<LabelBox> boxes = new ArrayList<>();
    for (PlacedLabel label : found) {
      assertThat(boxes).noneMatch(box -> label.boxes().stream().anyMatch(box::overlaps));
      boxes.addAll(label.boxes());
    }
  }

  @Test
  void oneNameAtOneSpotIsWrittenOnce() {
    FeatureLayer deposits =
        deposits()
            .add(at(0, 0), "s", "Saindak Copper-Gold Mine", null, "copper", "site", 90L)
            .add(at(300, 0), "k", "Khewra salt mine", null, "salt", "site", 80L)
            .build();
    FeatureLayer places =
        places()
            .add(at(2, 1), "p", "Saindak", null, 4L, "")
            .add(at(302, 2), "q", "Khewra", null, 1L, "")
            .build();
    MapSnapshot map =
        snapshot(
            view(150, 0, 600),
            MapLayer.of(AtlasLayer.DEPOSITS, deposits),
            MapLayer.of(AtlasLayer.PLACES, places));
    assertThat(texts(map)).containsExactlyInAnyOrder("Saindak", "Khewra");
  }

  @Property(tries = 20)
  void nothingIsNamedTwice(@ForAll @LongRange(min = 0, max = 20) long seed) {
    MapSnapshot map = snapshot(view(100, 50, 400), LabelSamples.crowded(seed));
    Set<String> seen = new HashSet<>();
    for (PlacedLabel label : placed(map, screen())) {
      if (label.layer() != AtlasLayer.RIVERS) {
        assertThat(seen.add(label.layer() + label.id())).as(label.id()).isTrue();
      }
    }
  }

  @Property(tries = 40)
  void namesStayWhereTheyAreWhileTheMapIsMoved(
      @ForAll @LongRange(min = 0, max = 5) long seed,
      @ForAll @DoubleRange(min = -200, max = 200) double dxPx,
      @ForAll @DoubleRange(min = -200, max = 200) double dyPx,
      @ForAll @DoubleRange(min = 150, max = 1500) double metresPerPx) {
    List<MapLayer> layers = LabelSamples.crowded(seed);
    Viewport before = view(0, 0, metresPerPx);
    Viewport after = before.pannedBy(dxPx, dyPx);
    Map<String, MapPoint> was = positions(snapshot(before, layers), after);
    Map<String, MapPoint> is = positions(snapshot(after, layers), before);
    was.keySet().removeIf(name -> isSpread(name));
    is.keySet().removeIf(name -> isSpread(name));
    Set<String> either = new HashSet<>(was.keySet());
    either.addAll(is.keySet());
    long same = either.stream().filter(n -> near(was.get(n), is.get(n), metresPerPx / 100)).count();
    assertThat((double) same).isGreaterThanOrEqualTo(0.95 * either.size());
  }

  private static boolean near(@Nullable MapPoint a, @Nullable MapPoint b, double distanceM) {
    return a != null && b != null && a.distanceTo(b) < distanceM;
  }

  /** Names of provinces move into the view. */
  private static boolean isSpread(String name) {
    return name.startsWith("PROVINCES");
  }

  /** Where on the map plane the labels lie that both views show whole. */
  private Map<String, MapPoint> positions(MapSnapshot map, Viewport other) {
    Viewport view = map.viewport();
    return placed(map, screen()).stream()
        .filter(label -> isInside(LabelBox.holding(label.boxes()), view, view))
        .filter(label -> isInside(LabelBox.holding(label.boxes()), view, other))
        .collect(
            Collectors.toMap(
                label -> label.layer() + " " + label.id() + " " + cell(label, view),
                label ->
                    view.viewToMap(
                        label.boxes().getFirst().minXPx(), label.boxes().getFirst().minYPx()),
                (a, b) -> a));
  }

  /** Tells the names of one river apart. */
  private static String cell(PlacedLabel label, Viewport view) {
    if (label.layer() != AtlasLayer.RIVERS) {
      return "";
    }
    MapPoint at =
        view.viewToMap(label.boxes().getFirst().minXPx(), label.boxes().getFirst().minYPx());
    return Math.round(at.xM() / view.metresPerPx() / 150)
        + ","
        + Math.round(at.yM() / view.metresPerPx() / 150);
  }

  private static boolean isInside(LabelBox box, Viewport from, Viewport other) {
    var a = other.mapToView(from.viewToMap(box.minXPx(), box.minYPx()));
    var b = other.mapToView(from.viewToMap(box.maxXPx(), box.maxYPx()));
    return new LabelBox(a.xPx(), a.yPx(), b.xPx(), b.yPx())
        .isWithin(new LabelBox(1, 1, other.widthPx() - 1.0, other.heightPx() - 1.0));
  }

  @Test
  void whatTheFilterTakesAwayHasNoName() {
    FeatureLayer deposits =
        deposits()
            .add(at(-100, 0), "a", "Alpha", null, "gold", "site", 90L)
            .add(at(100, 0), "b", "Beta", null, "gold", "site", 90L)
            .build();
    MapLayer filtered =
        new MapLayer(AtlasLayer.DEPOSITS, deposits, true, 1, VisibleSet.where(2, f -> f == 1));
    assertThat(texts(snapshot(view(0, 0, 500), filtered))).containsExactly("Beta");
    MapLayer hidden = new MapLayer(AtlasLayer.DEPOSITS, deposits, false, 1, VisibleSet.all(2));
    assertThat(texts(snapshot(view(0, 0, 500), hidden))).isEmpty();
  }

  @Test
  void fewDepositsAreAllNamedManyByImportance() {
    FeatureLayer few = deposits().add(at(0, 0), "a", "Alpha", null, "gold", "site", 5L).build();
    assertThat(texts(snapshot(view(0, 0, 1200), MapLayer.of(AtlasLayer.DEPOSITS, few))))
        .containsExactly("Alpha");
    LabelSamples.Rows many = deposits();
    for (int i = 0; i < 300; i++) {
      many.add(
          at(40 * (i % 20) - 400, 40 * (i / 20) - 300),
          "d" + i,
          "Ko" + i,
          null,
          "gold",
          "site",
          5L);
    }
    assertThat(texts(snapshot(view(0, 0, 1200), MapLayer.of(AtlasLayer.DEPOSITS, many.build()))))
        .isEmpty();
  }

  @Test
  void symbolsThatMatterAreNotCovered() {
    LabelSamples.Rows rows = deposits();
    for (int i = 0; i < 9; i++) {
      rows.add(
          at(30 * (i % 3), 12 * (i / 3)), "d" + i, "Long name " + i, null, "gold", "site", 95L);
    }
    FeatureLayer layer = rows.build();
    MapSnapshot map = snapshot(view(30, 12, 500), MapLayer.of(AtlasLayer.DEPOSITS, layer));
    for (PlacedLabel label : placed(map, screen())) {
      for (int f = 0; f < 9; f++) {
        var at = map.viewport().mapToView(layer.x(f), layer.y(f));
        LabelBox disc = LabelBox.around(at.xPx(), at.yPx(), 6, 6);
        assertThat(label.boxes()).noneMatch(disc::overlaps);
      }
    }
  }

  @Test
  void ofTwoOnOneSpotTheGreaterHasItsNameAndACapitalAmongSymbolsToo() {
    LabelSamples.Rows rows =
        deposits()
            .add(at(0, 0), "s", "Saindak Copper-Gold Mine", null, "copper", "site", 94L)
            .add(at(-1, 2), "e", "Saindak East Ore Body", null, "copper", "near", 86L);
    for (int i = 0; i < 60; i++) {
      rows.add(at(150 + 14 * (i % 10), 14 * (i / 10)), "x" + i, "X" + i, null, "gold", "site", 49L);
    }
    FeatureLayer places = places().add(at(220, 36), "p", "Peshawar", null, 2L, "province").build();
    MapSnapshot map =
        snapshot(
            view(100, 0, 1800),
            MapLayer.of(AtlasLayer.PLACES, places),
            MapLayer.of(AtlasLayer.DEPOSITS, rows.build()));
    LabelOptions large =
        new LabelOptions(
            Palette.of(Theme.LIGHT), false, false, Map.of(), (form, importance, mpp) -> 8);
    assertThat(placed(map, large)).extracting(PlacedLabel::text).contains("Saindak", "Peshawar");
  }

  @Test
  void everyNumberIsShownAndNamesFollowWhereThereIsRoom() {
    FeatureLayer deposits =
        deposits()
            .add(at(0, 0), "a", "Alpha", null, "gold", "site", 90L)
            .add(at(9, 0), "b", "A name too long for the room", null, "gold", "site", 10L)
            .add(at(18, 0), "c", "Gamma", null, "gold", "site", 80L)
            .add(at(250, 100), "d", "Delta", null, "gold", "site", 1L)
            .build();
    LabelOptions options =
        LabelSamples.options(Theme.PAPER, Map.of("a", "1", "b", "2", "c", "3", "d", "44"));
    List<PlacedLabel> found =
        placed(snapshot(view(0, 0, 700), MapLayer.of(AtlasLayer.DEPOSITS, deposits)), options);
    assertThat(found).extracting(PlacedLabel::id).containsExactlyInAnyOrder("a", "b", "c", "d");
    assertThat(found.stream().map(MapLabelsTest::written).toList()).contains("1 Alpha", "44 Delta");
    assertThat(found.stream().map(MapLabelsTest::written)).anyMatch(text -> text.startsWith("2"));
  }

  private static String written(PlacedLabel label) {
    return label.pieces().stream().map(p -> p.text().text()).collect(Collectors.joining(" "));
  }

  @Test
  void riversAreReadUpright() {
    MapSnapshot map =
        snapshot(view(0, 0, 1000), MapLayer.of(AtlasLayer.RIVERS, LabelSamples.rivers()));
    List<PlacedLabel> found = placed(map, screen());
    assertThat(found).extracting(PlacedLabel::text).contains("Indus", "Jhelum", "Ravi");
    for (PlacedLabel label : found) {
      double turn = label.pieces().stream().mapToDouble(LabelPiece::angleRad).average().orElse(9);
      assertThat(Math.abs(turn)).isLessThanOrEqualTo(Math.PI / 2 + 0.1);
      assertThat(written(label).replace(" ", "")).isEqualTo(label.text());
    }
  }

  @Test
  void onPaperNothingIsCut() {
    for (double x = -200; x <= 200; x += 57) {
      MapSnapshot map = snapshot(view(x, x / 2, 500), LabelSamples.crowded(3));
      LabelBox page = new LabelBox(0, 0, 800, 600);
      for (PlacedLabel label : placed(map, LabelSamples.options(Theme.PAPER, Map.of()))) {
        assertThat(label.boxes()).allMatch(box -> box.isWithin(page));
      }
    }
  }

  @Test
  void aMapOfNothingHasNoNames() {
    assertThat(texts(snapshot(view(0, 0, 500)))).isEmpty();
    FeatureLayer none = LabelSamples.rows(GeometryKind.POLYGON, "id", "name").build();
    FeatureLayer nameless =
        LabelSamples.rows(GeometryKind.POLYGON, "other")
            .add(LabelSamples.box(-50, -50, 50, 50), "x")
            .build();
    assertThat(
            texts(
                snapshot(
                    view(0, 0, 500),
                    MapLayer.of(AtlasLayer.PROVINCES, none),
                    MapLayer.of(AtlasLayer.DISTRICTS, nameless),
                    MapLayer.of(AtlasLayer.BELTS, nameless))))
        .isEmpty();
  }

  @Test
  void whereNoUrduNameIsKnownTheEnglishServes() {
    FeatureLayer deposits =
        deposits()
            .add(at(-100, 0), "a", "Reko Diq", "ریکوڈک", "copper", "site", 90L)
            .add(at(100, 0), "b", "Durban Chah copper prospect", null, "copper", "site", 90L)
            .build();
    MapSnapshot map = snapshot(view(0, 0, 500), MapLayer.of(AtlasLayer.DEPOSITS, deposits));
    assertThat(texts(LabelSamples.inUrdu(map))).containsExactlyInAnyOrder("ریکوڈک", "Durban Chah");
    assertThat(texts(map)).containsExactlyInAnyOrder("Reko Diq", "Durban Chah");
  }
}
