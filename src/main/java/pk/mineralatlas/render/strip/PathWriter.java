package pk.mineralatlas.render.strip;

/**
 * Hands paths over to a pen on its grid; what is far off is cut away first, as readers of paper
 * count no farther than they have to. One thread.
 */
final class PathWriter {

  /** What lies within is left to the sheet's own edge. */
  private static final double NEAR = 1 << 17;

  private final VectorPen pen;
  private final PathClip clip;
  private PathLook look = PathLook.ofInside(0);
  private boolean isEmpty = true;
  private int lastX;
  private int lastY;

  PathWriter(VectorPen pen, LineView.Box box) {
    this.pen = pen;
    this.clip = new PathClip(box);
  }

  /** Turns to another path. */
  void begin(PathLook newLook) {
    look = newLook;
    isEmpty = true;
  }

  /** Adds all parts of a path. */
  void add(StripPath path, boolean closed) {
    for (int part = 0; part < path.parts(); part++) {
      int from = path.from(part);
      int count = path.count(part);
      if (isNear(path.xy(), from, count)) {
        write(path.xy(), from, count, closed);
      } else if (closed) {
        int left = clip.ring(path.xy(), from, count);
        write(clip.xy(), 0, left, true);
      } else {
        clip.line(path.xy(), from, count, this::write);
      }
    }
  }

  private static boolean isNear(double[] xy, int from, int count) {
    double farthest = 0;
    for (int i = from; i < from + 2 * count; i++) {
      farthest = Math.max(farthest, Math.abs(xy[i]));
    }
    return farthest < NEAR;
  }

  private void write(double x0, double y0, double x1, double y1, boolean goesOn) {
    if (!goesOn) {
      moveTo(x0, y0);
    }
    lineTo(x1, y1);
  }

  private void write(double[] xy, int from, int count, boolean closed) {
    if (count < 2) {
      return;
    }
    moveTo(xy[from], xy[from + 1]);
    for (int i = from + 2; i < from + 2 * count; i += 2) {
      lineTo(xy[i], xy[i + 1]);
    }
    if (closed) {
      pen.close();
    }
  }

  private void moveTo(double x, double y) {
    if (isEmpty) {
      pen.begin(look);
      isEmpty = false;
    }
    lastX = (int) Math.rint(x);
    lastY = (int) Math.rint(y);
    pen.moveTo(lastX, lastY);
  }

  private void lineTo(double xOnGrid, double yOnGrid) {
    int x = (int) Math.rint(xOnGrid);
    int y = (int) Math.rint(yOnGrid);
    if (x != lastX || y != lastY) {
      pen.lineTo(x, y);
      lastX = x;
      lastY = y;
    }
  }

  /** Paints what was added, where there is something. */
  void paint() {
    if (!isEmpty) {
      pen.paint();
      isEmpty = true;
    }
  }
}
