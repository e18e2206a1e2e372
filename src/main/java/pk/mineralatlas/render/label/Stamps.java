package pk.mineralatlas.render.label;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Pictures of texts with their haloes, kept from frame to frame: copying one takes microseconds,
 * outlining a halo takes a millisecond. Any thread.
 */
final class Stamps {

  private static final long KEPT_PX = 6_000_000;

  /** Haloes wider than this many pixels are outlined: spreading costs the square of the width. */
  private static final double MOST_SPREAD_PX = 5;

  /** Turned texts share a picture within this angle. */
  private static final double ANGLE_STEP_RAD = 0.004;

  private final Map<Key, Stamp> stamps = new ConcurrentHashMap<>();
  private final AtomicLong keptPx = new AtomicLong();

  /** Turned texts stand to this part of a pixel, others to whole pixels. */
  private static final int PHASES = 4;

  /** What of a text is wanted: neighbouring letters need all haloes under all letters. */
  enum Part {
    WHOLE,
    HALO,
    LETTERS
  }

  private record Key(
      ShapedText text,
      Color colour,
      Color halo,
      double haloPx,
      Part part,
      double scale,
      int angle,
      int phaseX,
      int phaseY) {}

  /**
   * A picture.
   *
   * @param image premultiplied, in pixels of the output
   * @param left from the start of the baseline to the picture's left edge
   * @param top from the baseline to its upper edge
   */
  private record Stamp(BufferedImage image, int left, int top) {}

  /**
   * Draws a piece, or part of it, on a graphics whose unit is a pixel of the output.
   *
   * @param xPx where the baseline starts, pixels of the output
   * @param yPx likewise
   * @param scale pixels of the output to one of the view
   */
  void draw(Graphics2D g, LabelPiece piece, Part part, double xPx, double yPx, double scale) {
    int phases = piece.angleRad() == 0 ? 1 : PHASES;
    long x = Math.round(xPx * phases);
    long y = Math.round(yPx * phases);
    LabelStyle style = piece.style();
    if (!isSeen(g, piece, xPx, yPx, scale)) {
      return;
    }
    Key key =
        new Key(
            piece.text(),
            style.colour(),
            style.halo(),
            style.haloPx(),
            part,
            scale,
            (int) Math.round(piece.angleRad() / ANGLE_STEP_RAD),
            Math.floorMod(x, phases) * PHASES / phases,
            Math.floorMod(y, phases) * PHASES / phases);
    Stamp stamp = of(key);
    int left = (int) Math.floorDiv(x, phases) + stamp.left();
    int top = (int) Math.floorDiv(y, phases) + stamp.top();
    g.drawImage(stamp.image(), left, top, null);
  }

  /** Whether some of it can lie within the clip, so that parts of a large map skip the others. */
  private static boolean isSeen(
      Graphics2D g, LabelPiece piece, double xPx, double yPx, double scale) {
    Rectangle clip = g.getClipBounds();
    if (clip == null) {
      return true;
    }
    Rectangle2D ink = piece.text().inkPx();
    double aside = Math.max(-ink.getMinX(), ink.getMaxX());
    double above = Math.max(-ink.getMinY(), ink.getMaxY());
    boolean isTurned = piece.angleRad() != 0;
    double far = Math.hypot(aside, above);
    double halfPx = ((isTurned ? far : aside) + piece.style().haloPx()) * scale + 2;
    double halfHeightPx = ((isTurned ? far : above) + piece.style().haloPx()) * scale + 2;
    return clip.intersects(xPx - halfPx, yPx - halfHeightPx, 2 * halfPx, 2 * halfHeightPx);
  }

  private Stamp of(Key key) {
    Stamp known = stamps.get(key);
    if (known != null) {
      return known;
    }
    Stamp made = draw(key);
    if (keptPx.addAndGet((long) made.image.getWidth() * made.image.getHeight()) > KEPT_PX) {
      stamps.clear();
      keptPx.set(0);
    }
    stamps.put(key, made);
    return made;
  }

  private static Stamp draw(Key key) {
    AffineTransform turn =
        AffineTransform.getTranslateInstance(
            key.phaseX() / (double) PHASES, key.phaseY() / (double) PHASES);
    turn.scale(key.scale(), key.scale());
    turn.rotate(key.angle() * ANGLE_STEP_RAD);
    Shape outline = turn.createTransformedShape(key.text().outline());
    Rectangle2D ink = outline.getBounds2D();
    int margin = (int) Math.ceil(key.haloPx() * key.scale()) + 2;
    int left = (int) Math.floor(ink.getMinX()) - margin;
    int top = (int) Math.floor(ink.getMinY()) - margin;
    int width = (int) Math.ceil(ink.getMaxX()) + margin - left;
    int height = (int) Math.ceil(ink.getMaxY()) + margin - top;
    BufferedImage image =
        new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_ARGB_PRE);
    if (key.part() != Part.LETTERS && key.haloPx() > 0) {
      drawHalo(image, left, top, outline, key);
    }
    if (key.part() != Part.HALO) {
      fill(image, left, top, outline, key.colour());
    }
    return new Stamp(image, left, top);
  }

  private static void drawHalo(BufferedImage image, int left, int top, Shape outline, Key key) {
    double radius = key.haloPx() * key.scale();
    fill(image, left, top, outline, Color.BLACK);
    if (radius <= MOST_SPREAD_PX) {
      spread(image, radius, key.halo());
    } else {
      Shape around =
          new BasicStroke((float) (2 * radius), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
              .createStrokedShape(outline);
      fill(image, left, top, around, Color.BLACK);
      int[] pixels = pixels(image);
      for (int i = 0; i < pixels.length; i++) {
        pixels[i] = premultiplied(key.halo(), pixels[i] >>> 24);
      }
    }
  }

  private static void fill(BufferedImage image, int left, int top, Shape shape, Color colour) {
    Graphics2D g = image.createGraphics();
    try {
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      g.translate(-left, -top);
      g.setColor(colour);
      g.fill(shape);
    } finally {
      g.dispose();
    }
  }

  private static int[] pixels(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  /** Turns the mask in an image into a halo: the mask spread by a radius, in a colour. */
  private static void spread(BufferedImage image, double radius, Color colour) {
    int[] pixels = pixels(image);
    int width = image.getWidth();
    int height = image.getHeight();
    int[] spread = new int[pixels.length];
    int reach = (int) Math.ceil(radius + 0.5);
    for (int dy = -reach; dy <= reach; dy++) {
      for (int dx = -reach; dx <= reach; dx++) {
        int weight = (int) Math.round(256 * Math.clamp(radius + 0.5 - Math.hypot(dx, dy), 0, 1));
        if (weight > 0) {
          spreadBy(pixels, spread, width, height, dx, dy, weight);
        }
      }
    }
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = premultiplied(colour, spread[i]);
    }
  }

  /** Raises each pixel of the result to the mask's, moved by an offset and weighted of 256. */
  private static void spreadBy(
      int[] mask, int[] result, int width, int height, int dx, int dy, int weight) {
    int fromX = Math.max(0, dx);
    int toX = Math.min(width, width + dx);
    for (int y = Math.max(0, dy); y < Math.min(height, height + dy); y++) {
      int to = y * width;
      int from = (y - dy) * width - dx;
      for (int x = fromX; x < toX; x++) {
        int alpha = ((mask[from + x] >>> 24) * weight) >> 8;
        if (alpha > result[to + x]) {
          result[to + x] = alpha;
        }
      }
    }
  }

  private static int premultiplied(Color colour, int coverage) {
    int alpha = colour.getAlpha() * coverage / 255;
    return (alpha << 24)
        | ((colour.getRed() * alpha / 255) << 16)
        | ((colour.getGreen() * alpha / 255) << 8)
        | (colour.getBlue() * alpha / 255);
  }
}
