package pk.mineralatlas.render.label;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.LabelLanguage;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;

/** What one placing of labels works on, and the candidates gathered so far. One thread. */
final class LabelWork {

  private final MapSnapshot snapshot;
  private final LabelOptions options;
  private final LabelView view;
  private final LabelStyles styles;
  private final TextShaper shaper;
  private final LayerCache cache;
  private final CollisionGrid grid;
  private final List<LabelCandidate> candidates = new ArrayList<>();

  LabelWork(MapSnapshot snapshot, LabelOptions options, TextShaper shaper, LayerCache cache) {
    this.snapshot = snapshot;
    this.options = options;
    this.shaper = shaper;
    this.cache = cache;
    view = LabelView.of(snapshot.viewport());
    styles = new LabelStyles(options.palette());
    grid = new CollisionGrid(view.area());
  }

  LabelOptions options() {
    return options;
  }

  LabelView view() {
    return view;
  }

  double metresPerPx() {
    return view.metresPerPx();
  }

  LabelStyles styles() {
    return styles;
  }

  LayerCache cache() {
    return cache;
  }

  CollisionGrid grid() {
    return grid;
  }

  boolean isUrdu() {
    return snapshot.labels() == LabelLanguage.URDU;
  }

  LayerNames names(FeatureLayer layer) {
    return new LayerNames(layer, snapshot.labels());
  }

  ShapedText shape(String text, LabelStyle style) {
    return shaper.shape(text, style);
  }

  List<LabelCandidate> candidates() {
    return candidates;
  }

  void add(
      LabelSubject subject,
      double priority,
      LabelCandidate.Rules rules,
      Supplier<List<LabelLayout>> layouts) {
    candidates.add(new LabelCandidate(subject, priority, rules, layouts));
  }

  /** Each feature of a layer in the area that the filter leaves. */
  void eachShown(MapLayer layer, FeatureLayer features, IntConsumer action) {
    features.query(
        view.extent(),
        f -> {
          if (layer.shown().contains(f)) {
            action.accept(f);
          }
        });
  }

  /** The subject at a feature's first position. */
  LabelSubject subject(MapLayer layer, FeatureLayer features, int f, String id, String text) {
    return new LabelSubject(
        layer.atlasId(), f, id, text, view.xPx(features.x(f)), view.yPx(features.y(f)));
  }
}
