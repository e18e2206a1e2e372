package pk.mineralatlas.render.label;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.mineralatlas.render.label.LabelSamples.snapshot;
import static pk.mineralatlas.render.label.LabelSamples.view;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;

/**
 * Labels neither leave nor change their place while the map is moved under them. The names of
 * countries, provinces, seas and other large areas come into the view, and are left out here.
 */
final class LabelSteadinessTest {

  private static final int STEPS = 60;
  private static final double STEP_PX = 7;

  /** A label as one sees it: what is written, where on the map, metres, and in its view. */
  private record Seen(String what, MapPoint at, LabelBox box, Viewport view) {

    boolean isAmong(List<Seen> others) {
      double nearM = view.metresPerPx() / 100;
      return others.stream().anyMatch(o -> o.what.equals(what) && o.at.distanceTo(at) < nearM);
    }

    boolean isInside(Viewport other) {
      var a = other.mapToView(view.viewToMap(box.minXPx(), box.minYPx()));
      var b = other.mapToView(view.viewToMap(box.maxXPx(), box.maxYPx()));
      return new LabelBox(a.xPx(), a.yPx(), b.xPx(), b.yPx())
          .isWithin(new LabelBox(0.01, 0.01, other.widthPx() - 0.01, other.heightPx() - 0.01));
    }
  }

  private static List<Seen> seen(MapLabels labels, MapSnapshot map) {
    Viewport view = map.viewport();
    List<Seen> seen = new ArrayList<>();
    for (PlacedLabel label : labels.place(map, LabelSamples.screen()).labels()) {
      LabelBox box = LabelBox.holding(label.boxes());
      if (!isFollowing(label)) {
        String what = label.layer().id() + label.id() + label.text();
        seen.add(new Seen(what, view.viewToMap(box.minXPx(), box.minYPx()), box, view));
      }
    }
    return seen;
  }

  private static boolean isFollowing(PlacedLabel label) {
    return label.layer() == AtlasLayer.PROVINCES || label.layer() == AtlasLayer.NEIGHBOURS;
  }

  /** How many labels leave, come or move well inside the view on a way across the map. */
  private static int changes(List<MapLayer> layers, double metresPerPx, double dx, double dy) {
    MapLabels labels = new MapLabels();
    Viewport view = view(-40, 30, metresPerPx);
    List<Seen> was = seen(labels, snapshot(view, layers));
    int changes = 0;
    for (int step = 0; step < STEPS; step++) {
      Viewport before = view;
      view = view.pannedBy(STEP_PX * dx, STEP_PX * dy);
      List<Seen> is = seen(labels, snapshot(view, layers));
      changes += missing(was, is, before, view) + missing(is, was, view, before);
      was = is;
    }
    return changes;
  }

  /** How many labels that lie whole in both views are in one alone. */
  private static int missing(List<Seen> some, List<Seen> others, Viewport view, Viewport other) {
    return (int)
        some.stream()
            .filter(s -> s.isInside(view) && s.isInside(other) && !s.isAmong(others))
            .count();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 3})
  void labelsOfRulesStay(long seed) {
    List<MapLayer> layers = RuleSamples.everything(seed);
    assertThat(changes(layers, 1000, 1, 0)).isZero();
    assertThat(changes(layers, 1000, 0, -1)).isZero();
    assertThat(changes(layers, 700, -0.8, 0.6)).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 3})
  void theAtlasOwnLabelsStay(long seed) {
    List<MapLayer> layers = LabelSamples.crowded(seed);
    assertThat(changes(layers, 500, 1, 0)).isZero();
    assertThat(changes(layers, 500, 0, 1)).isZero();
    assertThat(changes(layers, 250, -0.8, 0.6)).isZero();
  }
}
