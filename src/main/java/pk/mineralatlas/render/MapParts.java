package pk.mineralatlas.render;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.render.label.PlacedLabels;
import pk.mineralatlas.render.raster.Picture;

/**
 * A map drawn part by part on images, for pages too large to be held as one. The parts join without
 * a seam: labels are placed once, for the whole map. One thread at a time.
 */
public final class MapParts {

  private final MapRenderer renderer;
  private final MapSnapshot whole;
  private @Nullable PlacedLabels labels;

  /**
   * @param whole the map with the viewport that is shown in all
   */
  public MapParts(MapRenderer renderer, MapSnapshot whole) {
    this.renderer = renderer;
    this.whole = whole;
  }

  /**
   * Draws the part that an image covers.
   *
   * @param image of {@link BufferedImage#TYPE_INT_ARGB_PRE}
   * @param leftPx where the image begins, pixels of the whole view; may lie outside
   * @param topPx likewise
   * @param options the same for all parts, for pixels
   * @param cancelled asked now and then; once it holds, the drawing stops where it is
   */
  public void draw(
      BufferedImage image,
      double leftPx,
      double topPx,
      DrawOptions options,
      BooleanSupplier cancelled) {
    Graphics2D g = image.createGraphics();
    try {
      g.setClip(new Rectangle(image.getWidth(), image.getHeight()));
      g.scale(options.pxPerUnit(), options.pxPerUnit());
      if (options.blackAndWhite()) {
        // hatches are set from the origin of the whole map
        g.translate(-leftPx, -topPx);
        renderer.drawLayers(whole, g, options, Optional.empty(), cancelled);
      } else {
        Graphics2D own = (Graphics2D) g.create();
        renderer.drawLayers(
            part(image, leftPx, topPx, options),
            own,
            options,
            Optional.of(Picture.on(image)),
            cancelled);
        own.dispose();
        g.translate(-leftPx, -topPx);
      }
      if (!cancelled.getAsBoolean()) {
        labels(options, cancelled).draw(g);
      }
    } finally {
      g.dispose();
    }
  }

  private MapSnapshot part(BufferedImage image, double leftPx, double topPx, DrawOptions options) {
    Viewport part =
        whole
            .viewport()
            .part(
                leftPx,
                topPx,
                (int) Math.ceil(image.getWidth() / options.pxPerUnit()),
                (int) Math.ceil(image.getHeight() / options.pxPerUnit()));
    return whole.withViewport(part);
  }

  private PlacedLabels labels(DrawOptions options, BooleanSupplier cancelled) {
    PlacedLabels known = labels;
    if (known == null) {
      known = renderer.placed(whole, options, cancelled);
      labels = cancelled.getAsBoolean() ? null : known;
    }
    return known;
  }
}
