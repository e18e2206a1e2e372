package pk.mineralatlas.render;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.LayerId;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.style.FixedColour;
import pk.mineralatlas.style.Palette;

/**
 * The lower layers of the last frame. While the view rests and a filter or the years are changed,
 * they are copied instead of drawn. Any thread.
 */
final class Underlay {

  private record Key(
      Viewport view,
      double pxPerUnit,
      Palette palette,
      Optional<FixedColour> background,
      List<MapLayer> layers) {}

  @SuppressWarnings("ArrayRecordComponent")
  private record Kept(Key key, int[] pixels) {}

  private @Nullable Kept kept;

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
      case AtlasLayer.LICENCES,
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
    Kept last = kept;
    if (last == null || !last.key.equals(key(canvas))) {
      return false;
    }
    System.arraycopy(last.pixels, 0, pixels(image), 0, last.pixels.length);
    return true;
  }

  /** Keeps an image on which only the lower layers are drawn; an empty one is not worth it. */
  synchronized void keep(MapCanvas canvas, BufferedImage image) {
    if (canvas.snapshot().layers().stream().allMatch(layer -> layer.features() == null)) {
      return;
    }
    int[] pixels = pixels(image);
    Kept last = kept;
    int[] copy =
        last != null && last.pixels.length == pixels.length ? last.pixels : new int[pixels.length];
    System.arraycopy(pixels, 0, copy, 0, pixels.length);
    kept = new Kept(key(canvas), copy);
  }

  private static int[] pixels(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }
}
