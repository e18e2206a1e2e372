package pk.mineralatlas.render.label;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.LabelLanguage;
import pk.mineralatlas.map.LayerId;
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
  private final LeaderCost leaderCost;
  private final MarkCover marks;
  private final BooleanSupplier cancelled;
  private final IdentityHashMap<LayerId, Integer> layerTies = new IdentityHashMap<>();
  private final List<LabelCandidate> candidates = new ArrayList<>();

  LabelWork(
      MapSnapshot snapshot,
      LabelOptions options,
      TextShaper shaper,
      LayerCache cache,
      BooleanSupplier cancelled) {
    this.snapshot = snapshot;
    this.options = options;
    this.shaper = shaper;
    this.cache = cache;
    this.cancelled = cancelled;
    view = LabelView.of(snapshot.viewport());
    styles = new LabelStyles(options.palette());
    grid = new CollisionGrid(view.area(), options.wholeOnly());
    leaderCost = new LeaderCost(grid);
    marks = new MarkCover(view.area());
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
    add(subject, priority, rules, layouts, LabelCandidate.Further.NONE);
  }

  /**
   * Asks for a label.
   *
   * @param further where else it may stand on paper
   */
  void add(
      LabelSubject subject,
      double priority,
      LabelCandidate.Rules rules,
      Supplier<List<LabelLayout>> layouts,
      LabelCandidate.Further further) {
    long rank = LabelCandidate.rank(priority, tie(subject.layer(), subject.feature()));
    candidates.add(new LabelCandidate(subject, priority, rank, rules, layouts, further));
  }

  /** Whether labels stand as on paper: whole, off every site's symbol, led where it is crowded. */
  boolean isPaper() {
    return options.wholeOnly();
  }

  /** Whether a point may be named: on paper nothing is that lies beyond its edge. */
  boolean isOnSheet(LabelSubject point) {
    return !isPaper() || view.view().holds(point.xPx(), point.yPx());
  }

  /**
   * Asks for a name at the same place for every view, or, where that is out of a screen's view, at
   * one in it that everything else leaves free; so that no other label depends on what part of the
   * thing is in view.
   */
  void addFollowing(
      LabelSubject subject,
      double priority,
      LabelCandidate.Rules rules,
      Supplier<List<LabelLayout>> layouts) {
    addFollowing(subject, priority, rules, layouts, LabelCandidate.Further.NONE);
  }

  /** The same, with further places on paper. */
  void addFollowing(
      LabelSubject subject,
      double priority,
      LabelCandidate.Rules rules,
      Supplier<List<LabelLayout>> layouts,
      LabelCandidate.Further further) {
    add(subject, priority, rules, layouts, further);
    if (!options.wholeOnly()) {
      long last = LabelCandidate.lastRank(priority, tie(subject.layer(), subject.feature()));
      candidates.add(
          new LabelCandidate(
              subject, priority, last, rules.following(), layouts, LabelCandidate.Further.NONE));
    }
  }

  /**
   * A number drawn by lot for a feature, the same whenever it is asked for and wherever the layer's
   * file lies. By the mixer of A. Appleby's MurmurHash3.
   */
  int tie(LayerId layer, int feature) {
    int h = layerTies.computeIfAbsent(layer, l -> l.title().hashCode()) + feature * 0x9E3779B9;
    h = (h ^ (h >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }

  LeaderCost leaderCost() {
    return leaderCost;
  }

  MarkCover marks() {
    return marks;
  }

  boolean isCancelled() {
    return cancelled.getAsBoolean();
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
