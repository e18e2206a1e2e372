package pk.mineralatlas.print;

import java.awt.Graphics2D;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.render.DrawOptions;
import pk.mineralatlas.style.Theme;

/** Draws the map itself within its frame. */
final class MapDrawing {

  private final SheetContent content;
  private final MapBorder border;

  MapDrawing(SheetContent content) {
    this.content = content;
    boolean degrees = content.request().has(SheetPart.GRATICULE);
    boolean squares = !content.sites().isEmpty();
    this.border = new MapBorder(content.map(), content.type(), content.grid(), degrees, squares);
  }

  void draw(SheetCanvas canvas) {
    drawLand(canvas);
    border.drawGraticule(canvas);
    border.drawFrame(canvas);
  }

  private void drawLand(SheetCanvas canvas) {
    MapFrame map = content.map();
    Graphics2D graphics = (Graphics2D) canvas.graphics().create();
    try {
      graphics.clip(map.neatLine().toRectangle());
      graphics.translate(map.neatLine().xMm(), map.neatLine().yMm());
      graphics.scale(map.pixelMm(), map.pixelMm());
      content.renderer().draw(shown(map), graphics, options(canvas, map), canvas.cancelled());
    } finally {
      graphics.dispose();
    }
  }

  /** Paper has its own palette and its own graticule; nothing is picked on it. */
  private MapSnapshot shown(MapFrame map) {
    return content
        .snapshot()
        .withViewport(map.viewport())
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
        target.document().map(pdf -> PdfLayers.over(pdf, map)));
  }
}
