package pk.mineralatlas.render;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import pk.mineralatlas.style.Palette;

/**
 * Symbols drawn once and then copied. Each is kept at four places within a pixel, half a pixel
 * apart, so that symbols do not tremble against lines when the map is moved. Any thread.
 */
final class Sprites {

  private static final int MOST = 3_000;
  private static final int PHASES = 2;

  private record Key(MapSymbol symbol, Palette palette, double pxPerUnit, int phaseX, int phaseY) {}

  /** A picture and the pixel of it that lies on the symbol's own. */
  private record Sprite(BufferedImage image, int centrePx) {}

  private final Map<Key, Sprite> sprites =
      new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Sprite> eldest) {
          return size() > MOST;
        }
      };

  /**
   * Draws a symbol.
   *
   * @param g in pixels of the output
   * @param x of the centre, in pixels of the output
   */
  void draw(Graphics2D g, MapSymbol symbol, double x, double y, SpriteLook look) {
    long halfX = Math.round(x * PHASES);
    long halfY = Math.round(y * PHASES);
    int phaseX = Math.floorMod(halfX, PHASES);
    int phaseY = Math.floorMod(halfY, PHASES);
    Key key = new Key(symbol, look.palette(), look.pxPerUnit(), phaseX, phaseY);
    Sprite sprite;
    synchronized (sprites) {
      sprite = sprites.computeIfAbsent(key, Sprites::paint);
    }
    int left = (int) Math.floorDiv(halfX, PHASES) - sprite.centrePx;
    int top = (int) Math.floorDiv(halfY, PHASES) - sprite.centrePx;
    g.drawImage(sprite.image, left, top, null);
  }

  /**
   * What sprites depend on besides their symbol.
   *
   * @param pxPerUnit pixels of the output to one of the viewport
   */
  record SpriteLook(Palette palette, double pxPerUnit) {}

  private static Sprite paint(Key key) {
    int centre = (int) Math.ceil(key.symbol.reachPx() * key.pxPerUnit) + 1;
    int side = 2 * centre + 2;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    try {
      MapRenderer.prepare(g);
      g.translate(centre + key.phaseX / (double) PHASES, centre + key.phaseY / (double) PHASES);
      g.scale(key.pxPerUnit, key.pxPerUnit);
      key.symbol.draw(g, 0, 0, key.palette);
    } finally {
      g.dispose();
    }
    return new Sprite(image, centre);
  }
}
