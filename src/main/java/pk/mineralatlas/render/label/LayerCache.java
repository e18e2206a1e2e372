package pk.mineralatlas.render.label;

import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import pk.mineralatlas.feature.FeatureLayer;

/**
 * What is worked out once for a layer: where its areas have room for a name, and its rivers joined.
 * Kept as long as the layer itself. Any thread.
 */
final class LayerCache {

  private final Map<FeatureLayer, Map<Integer, AreaSlots>> slots = new WeakHashMap<>();
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

  RiverLines rivers(FeatureLayer layer) {
    synchronized (rivers) {
      return rivers.computeIfAbsent(layer, RiverLines::of);
    }
  }
}
