package pk.mineralatlas.map;

import java.util.Map;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import pk.mineralatlas.feature.FeatureLayer;

/**
 * The filter of a map and what it leaves, worked out by the background executor; of several asked
 * for, only the last comes back. FX thread only.
 */
final class Filtering {

  private final Executor background;
  private final Executor owner;
  private final Runnable changed;
  private final ReadOnlyObjectWrapper<AtlasFilter> filter =
      new ReadOnlyObjectWrapper<>(this, "filter", AtlasFilter.none());
  private final ReadOnlyObjectWrapper<FilterResult> filtered =
      new ReadOnlyObjectWrapper<>(this, "filtered", FilterResult.empty(AtlasFilter.none()));
  private long runs;

  /**
   * @param owner runs what belongs on the FX thread
   * @param changed is run there when other features are shown
   */
  Filtering(Executor background, Executor owner, Runnable changed) {
    this.background = background;
    this.owner = owner;
    this.changed = changed;
  }

  ReadOnlyObjectProperty<AtlasFilter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<FilterResult> filteredProperty() {
    return filtered.getReadOnlyProperty();
  }

  /** Asks for another filter; one asked for before and not yet worked out is forgotten. */
  void set(AtlasFilter wanted, Map<AtlasLayer, FeatureLayer> loaded) {
    if (!wanted.equals(filter.get())) {
      filter.set(wanted);
      run(loaded);
    }
  }

  /** Applies the filter to what is loaded now. */
  void run(Map<AtlasLayer, FeatureLayer> loaded) {
    long run = ++runs;
    AtlasFilter wanted = filter.get();
    background.execute(
        () -> {
          FilterResult result = FilterResult.of(loaded, wanted);
          owner.execute(() -> take(run, result));
        });
  }

  private void take(long run, FilterResult result) {
    if (run == runs) {
      boolean sameImage = result.shown().equals(filtered.get().shown());
      filtered.set(result);
      if (!sameImage) {
        changed.run();
      }
    }
  }
}
