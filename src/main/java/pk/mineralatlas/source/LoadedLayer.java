package pk.mineralatlas.source;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.source.file.ShapefileException;

/**
 * A layer read from a file, and what was found while reading it. Attributes are read when they are
 * asked for, so more may be found later. Any thread.
 */
public final class LoadedLayer {

  private final FeatureLayer features;
  private final Supplier<LoadReport> report;
  private final Consumer<Path> ringCheck;
  private final ShapefileSource source;
  private final AtomicBoolean isChecked = new AtomicBoolean();

  /**
   * @param ringCheck looks through a {@code .shp} for what is odd about its shapes and does not
   *     keep them from being shown
   * @param source where the layer came from
   */
  LoadedLayer(
      FeatureLayer features,
      Supplier<LoadReport> report,
      Consumer<Path> ringCheck,
      ShapefileSource source) {
    this.features = features;
    this.report = report;
    this.ringCheck = ringCheck;
    this.source = source;
  }

  public FeatureLayer features() {
    return features;
  }

  /** What was found so far. */
  public LoadReport report() {
    return report.get();
  }

  /** Reads all attributes that were not asked for yet, so that the report tells of them too. */
  public LoadedLayer readEverything() {
    features.readColumns();
    return this;
  }

  /**
   * Looks through everything, repeated points and rings that meet themselves as well, so that the
   * report tells all that can be told. May take many times longer than reading.
   *
   * @throws ShapefileException if the file is not there any more, or another
   */
  public LoadedLayer lookThrough() throws ShapefileException {
    readEverything();
    if (isChecked.compareAndSet(false, true)) {
      source.unpacked(ringCheck);
    }
    return this;
  }

  /** The same, read out of an archive. */
  LoadedLayer from(ShapefileSource archive) {
    return new LoadedLayer(
        features, () -> report.get().named(archive.fileName()), ringCheck, archive);
  }
}
