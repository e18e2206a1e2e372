package pk.mineralatlas.feature;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The values of an attribute, one a feature, read once, when first asked for. Any thread. */
final class Column {

  private final int size;
  private @Nullable Supplier<@Nullable Object[]> source;
  private volatile @Nullable Object @Nullable [] values;

  private Column(int size, Supplier<@Nullable Object[]> source) {
    this.size = size;
    this.source = source;
  }

  /** Values that are there. */
  static Column of(@Nullable Object[] values) {
    Column column = new Column(values.length, () -> values);
    column.values();
    return column;
  }

  /**
   * Values that wait to be read.
   *
   * @param size how many the source will give
   */
  static Column later(int size, Supplier<@Nullable Object[]> source) {
    return new Column(size, source);
  }

  /** The array itself: read, never write. */
  @Nullable Object[] values() {
    @Nullable Object[] known = values;
    return known == null ? read() : known;
  }

  private synchronized @Nullable Object[] read() {
    @Nullable Object[] known = values;
    if (known != null || source == null) {
      return known == null ? new Object[size] : known;
    }
    @Nullable Object[] read = source.get();
    if (read.length != size) {
      throw new IllegalStateException("%d values for %d features".formatted(read.length, size));
    }
    values = read;
    source = null;
    return read;
  }
}
