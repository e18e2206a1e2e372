package pk.mineralatlas.source.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.data.FeatureWriter;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.DataUtilities;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.source.file.Findings;

/**
 * Changes, removes and adds features of a shapefile. All are kept until the end; closing writes the
 * file anew if anything changed. One thread.
 */
final class ShapefileFeatureWriter implements FeatureWriter<SimpleFeatureType, SimpleFeature> {

  /** Takes the features that are to be the file's from now on. */
  @FunctionalInterface
  interface Target {
    void replace(List<SimpleFeature> features) throws IOException;
  }

  private final Target target;
  private final ShapefileFeatureReader existing;
  private final SimpleFeatureType type;
  private final List<SimpleFeature> kept = new ArrayList<>();
  private @Nullable SimpleFeature original;
  private @Nullable SimpleFeature current;
  private boolean changed;
  private boolean closed;

  /**
   * @param existing the features that are there; is closed with the writer
   * @param appends whether to start behind the last of them
   */
  ShapefileFeatureWriter(Target target, ShapefileFeatureReader existing, boolean appends)
      throws IOException {
    this.target = target;
    this.existing = existing;
    this.type = existing.getFeatureType();
    while (appends && existing.hasNext()) {
      kept.add(existing.next());
    }
  }

  @Override
  public SimpleFeatureType getFeatureType() {
    return type;
  }

  @Override
  public boolean hasNext() throws IOException {
    return existing.hasNext();
  }

  @Override
  public SimpleFeature next() throws IOException {
    keepOriginal();
    SimpleFeature feature;
    if (existing.hasNext()) {
      original = existing.next();
      feature = DataUtilities.reType(type, original, true);
    } else {
      // The identifier under which it will be read.
      String id = type.getTypeName() + "." + (kept.size() + 1);
      feature = DataUtilities.template(type, id);
    }
    current = feature;
    return feature;
  }

  /** A feature that was looked at and neither written nor removed stays as it was. */
  private void keepOriginal() {
    if (original != null) {
      kept.add(original);
    }
    original = null;
    current = null;
  }

  @Override
  public void write() {
    if (current == null) {
      throw new IllegalStateException("there is no feature to write; call next() first");
    }
    kept.add(current);
    original = null;
    current = null;
    changed = true;
  }

  @Override
  public void remove() {
    if (current == null) {
      throw new IllegalStateException("there is no feature to remove; call next() first");
    }
    changed |= original != null;
    original = null;
    current = null;
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (existing) {
      keepOriginal();
      while (existing.hasNext()) {
        kept.add(existing.next());
      }
    }
    if (!changed) {
      return;
    }
    int lost = existing.findings().skipped();
    if (lost > 0) {
      throw new IOException(
          "%s: %s cannot be read and would be lost; nothing was written, copy the others into a new file"
              .formatted(existing.fileName(), Findings.counted(lost, "record")));
    }
    target.replace(kept);
  }
}
