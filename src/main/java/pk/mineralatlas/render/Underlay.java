package pk.mineralatlas.render;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.LayerId;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.style.FixedColour;
import pk.mineralatlas.style.Palette;

/**
 * The lower layers of the last frames. While the view rests and a filter or the years are changed,
 * they are copied instead of drawn. Any thread.
 */
final class Underlay {

  /** The map's own view and the wider one around it. */
  private static final int VIEWS = 2;

  private record Key(
      Viewport view,
      double pxPerUnit,
      Palette palette,
      Optional<FixedColour> background,
      List<MapLayer> layers) {}

  @SuppressWarnings("ArrayRecordComponent")
  private record Kept(Key key, int[] pixels) {}

  private final Deque<Kept> kept = new ArrayDeque<>();

  /** How many layers of a snapshot, from the bottom, seldom change. */
  static int depth(MapSnapshot snapshot) {
    int depth = 0;
    for (MapLayer layer : snapshot.layers()) {
      if (isChangedByFilters(layer.id())) {
        return depth;
      }
      depth++;
    }
    return depth;
  }

  private static boolean isChangedByFilters(LayerId id) {
    return switch (id) {
      case AtlasLayer.BELTS,
          AtlasLayer.LICENCES,
          AtlasLayer.LICENCE_POINTS,
          AtlasLayer.GATEWAYS,
          AtlasLayer.PLACES,
          AtlasLayer.INCIDENTS,
          AtlasLayer.DEPOSITS ->
          true;
      case AtlasLayer _, OpenedLayer _ -> false;
    };
  }

  private static Key key(MapCanvas canvas) {
    MapSnapshot snapshot = canvas.snapshot();
    return new Key(
        snapshot.viewport(),
        canvas.options().pxPerUnit(),
        canvas.palette(),
        snapshot.background(),
        snapshot.layers().subList(0, depth(snapshot)));
  }

  /** Copies the lower layers into an image; false where they are not those that are kept. */
  synchronized boolean restore(MapCanvas canvas, BufferedImage image) {
    Key key = key(canvas);
    Optional<Kept> known = kept.stream().filter(k -> k.key.equals(key)).findFirst();
    known.ifPresent(k -> System.arraycopy(k.pixels, 0, pixels(image), 0, k.pixels.length));
    return known.isPresent();
  }

  /** Keeps an image on which only the lower layers are drawn; an empty one is not worth it. */
  synchronized void keep(MapCanvas canvas, BufferedImage image) {
    if (canvas.snapshot().layers().stream().allMatch(layer -> layer.features() == null)) {
      return;
    }
    int[] pixels = pixels(image);
    int[] copy = new int[0];
    if (kept.size() == VIEWS) {
      copy = kept.removeLast().pixels;
    }
    if (copy.length != pixels.length) {
      copy = new int[pixels.length];
    }
    System.arraycopy(pixels, 0, copy, 0, pixels.length);
    kept.addFirst(new Kept(key(canvas), copy));
  }

  private static int[] pixels(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }
}
