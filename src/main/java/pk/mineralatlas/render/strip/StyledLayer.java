package pk.mineralatlas.render.strip;

import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.style.LayerStyle;

/**
 * A layer to be drawn by the rules of its style. Any thread.
 *
 * @param classes for each feature the number of its rule, or −1; read only
 * @param shown the features to draw
 * @param opacity from 0, unseen, to 1
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record StyledLayer(
    FeatureLayer features, short[] classes, VisibleSet shown, LayerStyle style, double opacity) {}
