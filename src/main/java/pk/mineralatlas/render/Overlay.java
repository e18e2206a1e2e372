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

  /** A picture, and how many lay it over theirs at this moment. */
  private static final class Kept {
    final Key key;
    final Picture picture;
    int users;

    Kept(Key key, Picture picture) {
      this.key = key;
      this.picture = picture;
      this.users = 1;
    }
  }

  private final Deque<Kept> kept = new ArrayDeque<>();
  private Optional<Picture> spare = Optional.empty();

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
    Optional<Kept> known = borrow(key);
    if (known.isPresent()) {
      known.get().picture.over(onto);
      giveBack(known.get());
    } else {
      drawAnew(canvas, onto, layers, new Kept(key, blank(onto)));
    }
  }

  private void drawAnew(MapCanvas canvas, Picture onto, List<MapLayer> layers, Kept made) {
    LayerStrips strips = new LayerStrips(canvas, made.picture);
    strips.fill(FixedColour.NONE);
    layers.stream()
        .filter(layer -> layer.visible() && layer.opacity() > 0)
        .flatMap(layer -> RuledLayer.of(canvas, layer).stream())
        .forEach(strips::add);
    strips.flush();
    if (!canvas.cancelled().getAsBoolean()) {
      made.picture.over(onto);
      keep(made);
    }
    giveBack(made);
  }

  private synchronized Optional<Kept> borrow(Key key) {
    Optional<Kept> known = kept.stream().filter(k -> k.key.equals(key)).findFirst();
    known.ifPresent(k -> k.users++);
    return known;
  }

  private synchronized void giveBack(Kept used) {
    used.users--;
    if (!kept.contains(used) && used.users == 0) {
      spare = Optional.of(used.picture);
    }
  }

  private synchronized void keep(Kept newest) {
    kept.addFirst(newest);
    while (kept.size() > VIEWS) {
      Kept oldest = kept.removeLast();
      if (oldest.users == 0) {
        spare = Optional.of(oldest.picture);
      }
    }
  }

  /** A picture to draw on, made anew only where none is at hand. */
  private synchronized Picture blank(Picture like) {
    Optional<Picture> used =
        spare.filter(p -> p.widthPx() == like.widthPx() && p.heightPx() == like.heightPx());
    spare = Optional.empty();
    return used.orElseGet(() -> Picture.of(like.widthPx(), like.heightPx()));
  }
}
