package pk.mineralatlas.render.strip;

import java.util.Arrays;
import pk.mineralatlas.feature.Detail;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.style.Overlap;

/**
 * A layer made ready for a frame. Any thread.
 *
 * @param detail its coordinates, as fine as the frame needs them
 * @param classes for each feature the number of its rule, or −1; read only
 * @param shown the features to draw
 * @param rules what is done for the features of each rule; nothing for rules out of scale
 * @param overlap what becomes of features over each other
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record LayerWork(
    FeatureLayer features,
    Detail detail,
    short[] classes,
    VisibleSet shown,
    Stroke[][] rules,
    Overlap overlap) {

  /** How far anything reaches beyond its geometry, pixels. */
  double reachPx() {
    return Arrays.stream(rules)
        .flatMap(Arrays::stream)
        .mapToDouble(Stroke::reachPx)
        .max()
        .orElse(0);
  }
}
