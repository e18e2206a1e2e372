package pk.mineralatlas.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.render.raster.Picture;
import pk.mineralatlas.style.FixedColour;
import pk.mineralatlas.style.Palette;

/**
 * Opened layers that lie over what filters change, as pictures of their own: while the view rests,
 * they are laid over the rest instead of being drawn again. Those of the last views are kept. Any
 * thread.
 */
final class Overlay {

  /** The map's own view and the wider one around it. */
  private static final int VIEWS = 2;

  /** Layers of fewer positions are drawn sooner than kept. */
  private static final long WORTH_KEEPING = 100_000;

  private record Key(Viewport view, double pxPerUnit, Palette palette, List<MapLayer> layers) {}

  private record Kept(Key key, Picture picture) {}

  private final Deque<Kept> kept = new ArrayDeque<>();

  /** Whether layers are worth a picture of their own. */
  static boolean isWorth(List<MapLayer> layers) {
    long positions = 0;
    for (MapLayer layer : layers) {
      positions += layer.features() == null ? 0 : layer.features().vertexCount();
    }
    return positions >= WORTH_KEEPING;
  }

  /** Which layers from one on are opened ones that follow each other. */
  static List<MapLayer> run(List<MapLayer> layers, int from) {
    int end = from;
    while (end < layers.size() && layers.get(end).id() instanceof OpenedLayer) {
      end++;
    }
    return layers.subList(from, end);
  }

  /** Lays the layers over a picture, drawn now or before. */
  void draw(MapCanvas canvas, Picture onto, List<MapLayer> layers) {
    Key key =
        new Key(
            canvas.snapshot().viewport(),
            canvas.options().pxPerUnit(),
            canvas.palette(),
            List.copyOf(layers));
    Optional<Picture> known = find(key);
    Picture picture = known.orElseGet(() -> Picture.of(onto.widthPx(), onto.heightPx()));
    if (known.isEmpty()) {
      LayerStrips strips = new LayerStrips(canvas, picture);
      strips.fill(FixedColour.NONE);
      layers.stream()
          .filter(layer -> layer.visible() && layer.opacity() > 0)
          .flatMap(layer -> RuledLayer.of(canvas, layer).stream())
          .forEach(strips::add);
      strips.flush();
      if (canvas.cancelled().getAsBoolean()) {
        return;
      }
      keep(new Kept(key, picture));
    }
    picture.over(onto);
  }

  private synchronized Optional<Picture> find(Key key) {
    return kept.stream().filter(k -> k.key.equals(key)).map(Kept::picture).findFirst();
  }

  private synchronized void keep(Kept newest) {
    kept.addFirst(newest);
    while (kept.size() > VIEWS) {
      kept.removeLast();
    }
  }
}
