package pk.mineralatlas.render.label;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.style.Rule;

/**
 * What is worked out once for a layer: where its areas have room for a name, and its rivers joined.
 * Kept as long as the layer itself. Any thread.
 */
final class LayerCache {

  /** Styles of a layer whose classes are kept, as it is styled anew and anew. */
  private static final int KEPT_STYLES = 6;

  /** Shorter lines are measured again with every frame. */
  private static final int LONG_COURSE = 256;

  private final Map<FeatureLayer, Map<Integer, AreaSlots>> slots = new WeakHashMap<>();
  private final Map<FeatureLayer, Map<List<Rule>, RuleClasses>> classes = new WeakHashMap<>();
  private final Map<FeatureLayer, Map<Integer, Course>> courses = new WeakHashMap<>();
  private final Map<FeatureLayer, RiverLines> rivers = new WeakHashMap<>();

  AreaSlots slots(FeatureLayer layer, int feature, boolean along) {
    Map<Integer, AreaSlots> ofLayer;
    synchronized (slots) {
      ofLayer = slots.computeIfAbsent(layer, l -> new ConcurrentHashMap<>());
    }
    return ofLayer.computeIfAbsent(
        feature,
        f -> along ? AreaSlots.along(layer.geometry(f)) : AreaSlots.level(layer.geometry(f)));
  }

  /** Which rules the features of a layer follow. */
  RuleClasses classes(FeatureLayer layer, List<Rule> rules) {
    Map<List<Rule>, RuleClasses> ofLayer;
    synchronized (classes) {
      ofLayer = classes.computeIfAbsent(layer, l -> new ConcurrentHashMap<>());
    }
    if (ofLayer.size() > KEPT_STYLES) {
      ofLayer.clear();
    }
    return ofLayer.computeIfAbsent(rules, r -> RuleClasses.of(layer, r));
  }

  /** A part of a line. */
  Course course(FeatureLayer layer, int part) {
    int start = layer.partStart(part);
    int end = layer.partStart(part + 1);
    if (end - start < LONG_COURSE) {
      return new Course(layer.xy(), start, end);
    }
    Map<Integer, Course> ofLayer;
    synchronized (courses) {
      ofLayer = courses.computeIfAbsent(layer, l -> new ConcurrentHashMap<>());
    }
    return ofLayer.computeIfAbsent(part, p -> new Course(layer.xy(), start, end));
  }

  RiverLines rivers(FeatureLayer layer) {
    synchronized (rivers) {
      return rivers.computeIfAbsent(layer, RiverLines::of);
    }
  }
}
