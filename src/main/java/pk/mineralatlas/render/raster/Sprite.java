package pk.mineralatlas.render.raster;

/**
 * A symbol drawn once and then copied. It is kept at 16 × 16 places within a pixel, larger ones at
 * 8 × 8 or 4 × 4, so that symbols stand where they belong to a 32nd, 16th or eighth of a pixel.
 * Immutable; any thread.
 */
public final class Sprite {

  /** Symbols that reach no farther are small. */
  private static final double SMALL_PX = 6;

  private static final double MIDDLING_PX = 16;

  /** How many places there are along a side of a pixel. */
  private final int steps;

  private final Phase[] phases;
  private final int centrePx;
  private final int sidePx;

  private Sprite(double reachPx) {
    this.steps = reachPx <= SMALL_PX ? 16 : reachPx <= MIDDLING_PX ? 8 : 4;
    this.phases = new Phase[steps * steps];
    this.centrePx = (int) Math.ceil(reachPx) + 1;
    this.sidePx = 2 * centrePx + 2;
  }

  /** Draws a symbol around a place of a canvas. */
  @FunctionalInterface
  public interface Symbol {
    void draw(Canvas canvas, double xPx, double yPx);
  }

  /**
   * Draws a symbol at all its phases.
   *
   * @param reachPx how far the symbol reaches from its place
   */
  public static Sprite of(double reachPx, Symbol symbol) {
    Sprite sprite = new Sprite(reachPx);
    int steps = sprite.steps;
    for (int phase = 0; phase < steps * steps; phase++) {
      Picture picture = Picture.of(sprite.sidePx, sprite.sidePx);
      Canvas canvas = new Canvas(picture);
      canvas.begin(picture, 0, sprite.sidePx);
      int row = phase / steps;
      int column = phase % steps;
      symbol.draw(
          canvas,
          sprite.centrePx + column / (double) steps,
          sprite.centrePx + row / (double) steps);
      sprite.phases[phase] = new Phase(picture.argbPre(), sprite.sidePx);
    }
    return sprite;
  }

  /** How far a symbol reaches from the middle of a pixel, at the most. */
  public int reachPx() {
    return centrePx + 1;
  }

  void stamp(Picture picture, double xPx, double yPx, int topPx, int bottomPx) {
    if (!(Math.abs(xPx) < 1e6 && Math.abs(yPx) < 1e6)) {
      return;
    }
    int phaseX = (int) Math.floor(xPx * steps + 0.5);
    int phaseY = (int) Math.floor(yPx * steps + 0.5);
    int left = Math.floorDiv(phaseX, steps) - centrePx;
    int top = Math.floorDiv(phaseY, steps) - centrePx;
    Phase phase = phases[Math.floorMod(phaseY, steps) * steps + Math.floorMod(phaseX, steps)];
    int widthPx = picture.widthPx();
    int endRow = Math.min(bottomPx - top, phase.endRow);
    for (int row = Math.max(topPx - top, phase.firstRow); row < endRow; row++) {
      int first = Math.max(phase.firstColumn[row], -left);
      int end = Math.min(phase.endColumn[row], widthPx - left);
      int at = (top + row) * widthPx + left;
      over(phase.pixels, row * sidePx, picture.argbPre(), at, first, end);
    }
  }

  private static void over(int[] sprite, int from, int[] pixels, int to, int first, int end) {
    for (int i = first; i < end; i++) {
      int pixel = sprite[from + i];
      int alpha = pixel >>> 24;
      pixels[to + i] = alpha == 255 ? pixel : pixel + Tint.scaled(pixels[to + i], 255 - alpha);
    }
  }

  /** The pixels at one place within a pixel, and between which rows and columns there are some. */
  private static final class Phase {

    private final int[] pixels;
    private final int[] firstColumn;
    private final int[] endColumn;
    private int firstRow;
    private int endRow;

    Phase(int[] pixels, int sidePx) {
      this.pixels = pixels;
      this.firstColumn = new int[sidePx];
      this.endColumn = new int[sidePx];
      this.firstRow = sidePx;
      for (int row = 0; row < sidePx; row++) {
        measure(row, sidePx);
      }
    }

    private void measure(int row, int sidePx) {
      firstColumn[row] = sidePx;
      for (int column = 0; column < sidePx; column++) {
        if (pixels[row * sidePx + column] != 0) {
          firstColumn[row] = Math.min(firstColumn[row], column);
          endColumn[row] = column + 1;
          firstRow = Math.min(firstRow, row);
          endRow = row + 1;
        }
      }
    }
  }
}
