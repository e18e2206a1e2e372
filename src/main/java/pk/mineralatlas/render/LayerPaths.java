package pk.mineralatlas.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.render.strip.DrawnGroup;
import pk.mineralatlas.render.strip.PictureView;
import pk.mineralatlas.render.strip.StyledLayer;
import pk.mineralatlas.render.strip.VectorPainter;
import pk.mineralatlas.render.strip.VectorSheet;

/**
 * Draws opened layers that follow each other as paths on a sheet, all of them at once: they wait
 * until something else has to come over them. One thread.
 */
final class LayerPaths {

  private final MapCanvas canvas;
  private final VectorSheet sheet;
  private final List<StyledLayer> waiting = new ArrayList<>();
  private final List<DrawnGroup> groups = new ArrayList<>();

  LayerPaths(MapCanvas canvas, VectorSheet sheet) {
    this.canvas = canvas;
    this.sheet = sheet;
  }

  /** Takes a layer, if it is an opened one; else draws what waits. */
  boolean take(MapLayer layer) {
    FeatureLayer features = layer.features();
    if (features == null || !(layer.id() instanceof OpenedLayer)) {
      flush();
      return false;
    }
    canvas.prepared().thinner().offer(features.details());
    groups.add(LayerGroups.of(layer));
    waiting.add(
        new StyledLayer(
            features,
            canvas.prepared().rules(features, layer.rules()),
            layer.shown(),
            layer.style(),
            layer.opacity()));
    return true;
  }

  /** Draws what waits. */
  void flush() {
    if (!waiting.isEmpty()) {
      PictureView view =
          new PictureView(
              canvas.snapshot().viewport(),
              canvas.options().pxPerUnit(),
              canvas.palette(),
              Optional.empty());
      canvas.setOpacity(1);
      new VectorPainter(view, sheet, canvas.cancelled())
          .draw(canvas.g(), List.copyOf(waiting), groups);
      waiting.clear();
      groups.clear();
    }
  }
}
