package pk.mineralatlas.source;

import pk.mineralatlas.feature.FeatureLayer;

/** A layer read from a file, and what was found while reading it. */
public record LoadedLayer(FeatureLayer features, LoadReport report) {}
