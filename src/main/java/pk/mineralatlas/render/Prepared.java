package pk.mineralatlas.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.feature.FeatureFilter;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.render.strip.LayerPainter;
import pk.mineralatlas.style.Rule;

/** What is worked out once for layers, which never change, and used by every frame. Any thread. */
final class Prepared {

  /** No rule of a layer's rules holds for a feature. */
  static final short NO_RULE = -1;

  private record CoverageOf(
      @Nullable FeatureLayer provinces, @Nullable FeatureLayer neighbours, CoverageLines lines) {}

  private record DistrictsOf(
      FeatureLayer districts, @Nullable FeatureLayer provinces, FeatureLayer lines) {}

  private final Map<FeatureLayer, Map<List<Rule>, short[]>> rules = new WeakHashMap<>();
  private final Sprites sprites = new Sprites();
  private final LayerPainter layers = new LayerPainter();
  private final Overlay overlay = new Overlay();
  private final Thinner thinner = new Thinner();
  private final Supplier<Optional<ShadeView>> shading;
  private final Object shadeLock = new Object();
  private Optional<ShadeView> shade = Optional.empty();
  private boolean isShaded;
  private @Nullable CoverageOf coverage;
  private @Nullable DistrictsOf districts;

  /**
   * @param shading works the shade of the relief out, which takes a while: called once, by the
   *     first picture that shows it
   */
  Prepared(Supplier<Optional<ShadeView>> shading) {
    this.shading = shading;
  }

  /** The shade of the relief; empty in an application built without one. */
  Optional<ShadeView> shade() {
    synchronized (shadeLock) {
      if (!isShaded) {
        shade = shading.get();
        isShaded = true;
      }
      return shade;
    }
  }

  /** Draws layers with rules of their own. */
  LayerPainter layers() {
    return layers;
  }

  /** Opened layers as pictures of their own. */
  Overlay overlay() {
    return overlay;
  }

  /** Thins layers beside the drawing. */
  Thinner thinner() {
    return thinner;
  }

  Sprites sprites() {
    return sprites;
  }

  /** The lines of the land's coverage. */
  synchronized CoverageLines coverage(
      @Nullable FeatureLayer provinces, @Nullable FeatureLayer neighbours) {
    CoverageOf known = coverage;
    if (known == null || known.provinces != provinces || known.neighbours != neighbours) {
      known = new CoverageOf(provinces, neighbours, CoverageLines.of(provinces, neighbours));
      coverage = known;
    }
    return known.lines;
  }

  /** The lines between districts. */
  synchronized FeatureLayer districtLines(FeatureLayer layer, @Nullable FeatureLayer provinces) {
    DistrictsOf known = districts;
    if (known == null || known.districts != layer || known.provinces != provinces) {
      known = new DistrictsOf(layer, provinces, CoverageLines.districts(layer, provinces));
      districts = known;
    }
    return known.lines;
  }

  /** For each feature the number of its rule, or {@link #NO_RULE}. The array: read only. */
  short[] rules(FeatureLayer layer, List<Rule> list) {
    Map<List<Rule>, short[]> ofLayer;
    synchronized (rules) {
      ofLayer = rules.computeIfAbsent(layer, _ -> new ConcurrentHashMap<>());
    }
    return ofLayer.computeIfAbsent(list, l -> classify(layer, l));
  }

  private static short[] classify(FeatureLayer layer, List<Rule> list) {
    List<FeatureFilter.Bound> tests = list.stream().map(rule -> rule.when().bind(layer)).toList();
    short[] classes = new short[layer.size()];
    for (int f = 0; f < classes.length; f++) {
      classes[f] = NO_RULE;
      for (short r = 0; r < tests.size(); r++) {
        if (tests.get(r).accepts(f)) {
          classes[f] = r;
          break;
        }
      }
    }
    return classes;
  }
}
