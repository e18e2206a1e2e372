package pk.mineralatlas.source;

import java.util.function.Supplier;
import pk.mineralatlas.feature.FeatureLayer;

/**
 * A layer read from a file, and what was found while reading it. Attributes are read when they are
 * asked for, so more may be found later. Any thread.
 */
public final class LoadedLayer {

  private final FeatureLayer features;
  private final Supplier<LoadReport> report;

  LoadedLayer(FeatureLayer features, Supplier<LoadReport> report) {
    this.features = features;
    this.report = report;
  }

  public FeatureLayer features() {
    return features;
  }

  /** What was found so far. */
  public LoadReport report() {
    return report.get();
  }

  /** Reads what was not asked for yet, so that the report tells everything. */
  public LoadedLayer readEverything() {
    features.readColumns();
    return this;
  }

  /** The same, whose report gives the file another name. */
  LoadedLayer named(String fileName) {
    return new LoadedLayer(features, () -> report.get().named(fileName));
  }
}
