package pk.mineralatlas.render.strip;

import java.util.Arrays;
import pk.mineralatlas.feature.Boxes;
import pk.mineralatlas.feature.Detail;

/**
 * The parts of a feature as they are seen in a strip, in pixels: what lies far outside on one side
 * is drawn together to its ends, and steps too short to be seen are left out. One thread.
 */
final class StripPath implements LineView, LineSink {

  /** Shorter steps are not seen; what has been thinned has but a few of them. */
  private static final double LEAST_STEP_PX = 0.4;

  private static final double LEAST_STEP_OF_THINNED_PX = 0.15;

  private final Scale scale;
  private final double leastStepPx;
  private final double leastStepOfThinnedPx;
  private double minX;
  private double minY;
  private double maxX;
  private double maxY;

  private double[] xy = new double[1024];
  private int size;
  private int[] starts = new int[64];
  private int parts;

  /** A chunk known to reach into view. */
  private int chunkInView;

  StripPath(Scale scale) {
    this(scale, LEAST_STEP_PX, LEAST_STEP_OF_THINNED_PX);
  }

  /**
   * @param leastStepPx shorter steps are left out
   * @param leastStepOfThinnedPx the same of what has been thinned already
   */
  StripPath(Scale scale, double leastStepPx, double leastStepOfThinnedPx) {
    this.scale = scale;
    this.leastStepPx = leastStepPx;
    this.leastStepOfThinnedPx = leastStepOfThinnedPx;
  }

  /** Turns to the part of the picture that reaches so far around some rows. */
  void begin(int widthPx, int topPx, int bottomPx, double reachPx) {
    minX = scale.xM(-reachPx);
    maxX = scale.xM(widthPx + reachPx);
    minY = scale.yM(bottomPx + reachPx);
    maxY = scale.yM(topPx - reachPx);
    clear();
    chunkInView = -1;
  }

  /** Forgets all parts. */
  void clear() {
    size = 0;
    parts = 0;
  }

  int parts() {
    return parts;
  }

  /** x, y, x, y … of all parts, pixels. */
  double[] xy() {
    return xy;
  }

  /** Index of the first x of a part. */
  int from(int part) {
    return starts[part];
  }

  /** How many positions a part has. */
  int count(int part) {
    return ((part + 1 < parts ? starts[part + 1] : size) - starts[part]) / 2;
  }

  @Override
  public double x(double xM) {
    return scale.x(xM);
  }

  @Override
  public double y(double yM) {
    return scale.y(yM);
  }

  @Override
  public Box box() {
    return new Box(scale.x(minX), scale.y(maxY), scale.x(maxX), scale.y(minY));
  }

  @Override
  public boolean isTooShort(double stepX, double stepY) {
    return stepX * stepX + stepY * stepY < leastStepPx * leastStepPx;
  }

  @Override
  public void moveTo(double xPx, double yPx) {
    startPart();
    pushPx(xPx, yPx);
  }

  @Override
  public void lineTo(double xPx, double yPx) {
    pushPx(xPx, yPx);
  }

  /** Adds the parts of a feature; rings without their last position, which is their first. */
  void add(Detail detail, int feature, boolean closed) {
    int end = detail.firstPart(feature + 1);
    for (int part = detail.firstPart(feature); part < end; ) {
      int beyond = beyond(detail, part);
      if (beyond > part) {
        part = Math.min(end, beyond);
      } else {
        addPart(detail, part, closed);
        part++;
      }
    }
  }

  /** The next part to look at where all of this one's chunk is out of view; else this one. */
  private int beyond(Detail detail, int part) {
    int start = detail.partStart(part);
    int chunk = start / Detail.CHUNK;
    int chunkEnd = (chunk + 1) * Detail.CHUNK;
    int end = detail.partStart(part + 1);
    if (end > chunkEnd || chunk == chunkInView || chunkEnd > detail.xy().length / 2) {
      return part;
    }
    int run = start / Detail.RUN;
    int runEnd = (run + 1) * Detail.RUN;
    if (runEnd <= detail.xy().length / 2 && sides(detail.runs(), run) != 0) {
      return detail.partReaching(runEnd);
    }
    if (sides(detail.chunks(), chunk) != 0) {
      return detail.partReaching(chunkEnd);
    }
    chunkInView = chunk;
    return part;
  }

  private void addPart(Detail detail, int part, boolean closed) {
    int from = detail.partStart(part);
    int to = detail.partStart(part + 1);
    if (to == from || (to - from == 1 && !closed)) {
      return;
    }
    startPart();
    walk(detail, from, to, closed);
  }

  private void startPart() {
    if (parts == starts.length) {
      starts = Arrays.copyOf(starts, 2 * parts);
    }
    starts[parts++] = size;
  }

  private void walk(Detail detail, int from, int to, boolean closed) {
    double[] source = detail.xy();
    double step = (detail.toleranceM() > 0 ? leastStepOfThinnedPx : leastStepPx) / scale.pxPerM();
    double stepSq = step * step;
    int first = size;
    double lastX = source[2 * from];
    double lastY = source[2 * from + 1];
    int lastSides = sides(lastX, lastY);
    push(lastX, lastY);
    int held = -1;
    for (int i = from + 1; i < to; ) {
      if (lastSides != 0 && (i & (Detail.CHUNK - 1)) == 0) {
        int skipped = skipped(detail, i, to, lastSides);
        if (skipped > 0) {
          lastSides = sides;
          i += skipped;
          held = i - 1;
          continue;
        }
      }
      double x = source[2 * i];
      double y = source[2 * i + 1];
      int here = sides(x, y);
      double dx = x - lastX;
      double dy = y - lastY;
      if ((here & lastSides) != 0) {
        held = i;
        lastSides &= here;
      } else if (dx * dx + dy * dy < stepSq) {
        held = i;
      } else {
        if (held >= 0 && lastSides != 0) {
          push(source[2 * held], source[2 * held + 1]);
        }
        push(x, y);
        held = -1;
        lastX = x;
        lastY = y;
        lastSides = here;
      }
      i++;
    }
    if (size == first + 2 && lastSides != 0) {
      // all of it lies out of view on one side
      parts--;
      size = first;
      return;
    }
    finish(source, first, held, closed);
  }

  /** What {@link #skipped} leaves of the sides. */
  private int sides;

  /** How many positions from here on lie on one of the sides; 0 if not all of the next box. */
  private int skipped(Detail detail, int at, int to, int of) {
    if ((at & (Detail.RUN - 1)) == 0 && at + Detail.RUN <= to) {
      sides = of & sides(detail.runs(), at / Detail.RUN);
      if (sides != 0) {
        return Detail.RUN;
      }
    }
    if (at + Detail.CHUNK <= to) {
      sides = of & sides(detail.chunks(), at / Detail.CHUNK);
      if (sides != 0) {
        return Detail.CHUNK;
      }
    }
    return 0;
  }

  private int sides(Boxes boxes, int box) {
    return boxes.sides(box, minX, minY, maxX, maxY);
  }

  private int sides(double x, double y) {
    return (x < minX ? 1 : 0) | (x > maxX ? 2 : 0) | (y < minY ? 4 : 0) | (y > maxY ? 8 : 0);
  }

  private void finish(double[] source, int first, int held, boolean closed) {
    if (held >= 0) {
      push(source[2 * held], source[2 * held + 1]);
    }
    boolean returns =
        size - first > 2 && xy[size - 2] == xy[first] && xy[size - 1] == xy[first + 1];
    if (closed && returns) {
      size -= 2;
    }
  }

  private void push(double xM, double yM) {
    pushPx(scale.x(xM), scale.y(yM));
  }

  private void pushPx(double x, double y) {
    if (size > starts[parts - 1] && xy[size - 2] == x && xy[size - 1] == y) {
      return;
    }
    if (size + 2 > xy.length) {
      xy = Arrays.copyOf(xy, 2 * xy.length);
    }
    xy[size] = x;
    xy[size + 1] = y;
    size += 2;
  }
}
