package pk.mineralatlas.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pk.mineralatlas.render.raster.Picture;
import pk.mineralatlas.render.strip.PictureView;
import pk.mineralatlas.render.strip.StyledLayer;
import pk.mineralatlas.style.Colour;

/**
 * Draws layers that follow each other on the pixels of a picture, all of them at once: they wait
 * until something else has to come over them. One thread.
 */
final class LayerStrips {

  private final MapCanvas canvas;
  private final Picture picture;
  private final List<StyledLayer> waiting = new ArrayList<>();
  private Optional<Colour> background = Optional.empty();

  LayerStrips(MapCanvas canvas, Picture picture) {
    this.canvas = canvas;
    this.picture = picture;
  }

  /** Fills the picture before anything else. */
  void fill(Colour colour) {
    background = Optional.of(colour);
  }

  void add(RuledLayer layer) {
    long start = System.nanoTime();
    waiting.add(
        new StyledLayer(
            layer.features(),
            canvas.prepared().rules(layer.features(), layer.style().rules()),
            layer.shown(),
            layer.style(),
            layer.opacity()));
    canvas.clock().took(System.nanoTime() - start, 0, 0);
  }

  /** Draws what waits. */
  void flush() {
    if (waiting.isEmpty() && background.isEmpty()) {
      return;
    }
    PictureView view =
        new PictureView(
            canvas.snapshot().viewport(),
            canvas.options().pxPerUnit(),
            canvas.palette(),
            background);
    canvas
        .prepared()
        .layers()
        .draw(picture, view, List.copyOf(waiting), canvas.cancelled(), canvas.clock());
    // Only now, so that the first picture does not share the processors with it.
    waiting.forEach(layer -> canvas.prepared().thinner().offer(layer.features().details()));
    waiting.clear();
    background = Optional.empty();
  }
}
