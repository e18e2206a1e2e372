package pk.mineralatlas.print;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.render.DrawOptions;
import pk.mineralatlas.render.MapParts;
import pk.mineralatlas.render.strip.DrawnGroup;
import pk.mineralatlas.style.Theme;

/** Draws the map itself within its frame. */
final class MapDrawing {

  /** About as large as the symbols of sites are. */
  private static final double SYMBOL_PX = 14;

  private final SheetContent content;
  private final MapBorder border;
  private final MapParts parts;

  MapDrawing(SheetContent content) {
    this.content = content;
    boolean degrees = content.request().has(SheetPart.GRATICULE);
    boolean squares = !content.sites().isEmpty();
    this.border = new MapBorder(content.map(), content.type(), content.grid(), degrees, squares);
    this.parts = new MapParts(content.renderer(), shown(content));
  }

  void draw(SheetCanvas canvas) {
    drawLand(canvas);
    if (content.request().has(SheetPart.GRATICULE)) {
      canvas.group(DrawnGroup.GRATICULE, border::drawGraticule);
    }
    border.drawFrame(canvas);
    markSites(canvas.target().marks());
  }

  /** A click on a site leads to its line in the index, and back. */
  private void markSites(PageMarks marks) {
    double halfMm = SYMBOL_PX / 2 * content.map().pixelMm();
    for (IndexedSite site : content.sites()) {
      Box box = new Box(site.xMm() - halfMm, site.yMm() - halfMm, 2 * halfMm, 2 * halfMm);
      marks.anchor(site.onMap(), box);
      marks.linkTo(site.inIndex(), box);
    }
  }

  private void drawLand(SheetCanvas canvas) {
    MapFrame map = content.map();
    Graphics2D graphics = (Graphics2D) canvas.graphics().create();
    try {
      graphics.clip(map.neatLine().toRectangle());
      if (isOnPixels(graphics, canvas.target())) {
        drawPixels(canvas, graphics);
      } else {
        graphics.translate(map.neatLine().xMm(), map.neatLine().yMm());
        graphics.scale(map.pixelMm(), map.pixelMm());
        content.renderer().draw(shown(content), graphics, options(canvas, map), canvas.cancelled());
      }
    } finally {
      graphics.dispose();
    }
  }

  /** Whether the target's pixels are those of the page, moved by whole pixels at most. */
  private static boolean isOnPixels(Graphics2D graphics, SheetTarget target) {
    AffineTransform page = graphics.getTransform();
    return !target.isVector()
        && page.getShearX() == 0
        && page.getShearY() == 0
        && Math.abs(page.getScaleX() - target.pxPerMm()) < 1e-9
        && Math.abs(page.getScaleY() - target.pxPerMm()) < 1e-9
        && page.getTranslateX() == Math.rint(page.getTranslateX())
        && page.getTranslateY() == Math.rint(page.getTranslateY());
  }

  /** Draws the pixels that the clip leaves, and copies them onto the page one on one. */
  private void drawPixels(SheetCanvas canvas, Graphics2D graphics) {
    MapFrame map = content.map();
    AffineTransform page = graphics.getTransform();
    graphics.setTransform(new AffineTransform());
    Rectangle seen =
        graphics.getClipBounds().intersection(graphics.getDeviceConfiguration().getBounds());
    if (seen.isEmpty()) {
      return;
    }
    double pxPerMm = canvas.target().pxPerMm();
    BufferedImage image =
        new BufferedImage(seen.width, seen.height, BufferedImage.TYPE_INT_ARGB_PRE);
    double leftMm = (seen.x - page.getTranslateX()) / pxPerMm - map.neatLine().xMm();
    double topMm = (seen.y - page.getTranslateY()) / pxPerMm - map.neatLine().yMm();
    parts.draw(
        image,
        leftMm / map.pixelMm(),
        topMm / map.pixelMm(),
        options(canvas, map),
        canvas.cancelled());
    graphics.drawImage(image, seen.x, seen.y, null);
  }

  /** Paper has its own palette and its own graticule; nothing is picked on it. */
  private static MapSnapshot shown(SheetContent content) {
    return content
        .snapshot()
        .withViewport(content.map().viewport())
        .withTheme(Theme.PAPER)
        .withGraticule(false)
        .withSelection(Optional.empty());
  }

  private DrawOptions options(SheetCanvas canvas, MapFrame map) {
    Map<String, String> numbers = new HashMap<>();
    for (IndexedSite site : content.sites()) {
      numbers.put(site.id(), String.valueOf(site.number()));
    }
    SheetTarget target = canvas.target();
    return new DrawOptions(
        target.pxPerMm() * map.pixelMm(),
        target.isVector(),
        content.request().blackAndWhite(),
        numbers,
        target.layers().sheet(map));
  }
}
