package pk.mineralatlas.print;

import java.awt.Graphics2D;

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
    } finally {
      graphics.dispose();
    }
  }
}
