package pk.mineralatlas.render.label;

import java.util.Arrays;
import java.util.function.Consumer;
import pk.mineralatlas.geo.Extent;

/**
 * Samples a course wherever it runs near the view: far enough beyond its edge that each stretch
 * which may carry a name in the view is there whole, so that where its name stands does not depend
 * on the view. One thread.
 */
final class CourseRuns {

  private static final int FEWEST_SAMPLES = 12;

  private final LabelView view;
  private final Extent area;
  private final Consumer<SmoothRun> found;
  private final double stepM;
  private long first;
  private double[] x = new double[64];
  private double[] y = new double[64];
  private int count;

  /** The part of a step from vertex to vertex that lies in the area. */
  private double enters;

  private double leaves;

  private CourseRuns(LabelView view, Consumer<SmoothRun> found) {
    this.view = view;
    this.area = view.courses();
    this.found = found;
    this.stepM = SmoothRun.STEP_PX * view.metresPerPx();
  }

  static void each(LabelView view, Course course, Consumer<SmoothRun> found) {
    CourseRuns runs = new CourseRuns(view, found);
    for (int v = 1; v < course.size(); v++) {
      if (runs.touches(course, v) && runs.crosses(course, v)) {
        runs.addBetween(course, v);
      } else {
        runs.finish();
      }
    }
    runs.finish();
  }

  private boolean touches(Course course, int v) {
    return Math.max(course.xM(v - 1), course.xM(v)) >= area.minXM()
        && Math.min(course.xM(v - 1), course.xM(v)) <= area.maxXM()
        && Math.max(course.yM(v - 1), course.yM(v)) >= area.minYM()
        && Math.min(course.yM(v - 1), course.yM(v)) <= area.maxYM();
  }

  /** Clips a step to the area (Y.-D. Liang and B. Barsky, 1984). */
  private boolean crosses(Course course, int v) {
    enters = 0;
    leaves = 1;
    double x = course.xM(v - 1);
    double y = course.yM(v - 1);
    double dx = course.xM(v) - x;
    double dy = course.yM(v) - y;
    return cut(-dx, x - area.minXM())
        && cut(dx, area.maxXM() - x)
        && cut(-dy, y - area.minYM())
        && cut(dy, area.maxYM() - y);
  }

  private boolean cut(double direction, double room) {
    if (direction == 0) {
      return room >= 0;
    }
    double at = room / direction;
    if (direction < 0) {
      enters = Math.max(enters, at);
    } else {
      leaves = Math.min(leaves, at);
    }
    return enters <= leaves;
  }

  /** Adds the samples from one vertex to before the next, as far as they lie in the area. */
  private void addBetween(Course course, int v) {
    double from = course.alongM(v - 1);
    double to = course.alongM(v);
    double lengthM = to - from;
    long sample = (long) Math.ceil((from + enters * lengthM) / stepM - 1e-9);
    double last = from + leaves * lengthM;
    for (; sample * stepM < to && sample * stepM <= last; sample++) {
      if (count > 0 && sample != first + count) {
        finish();
      }
      double part = (sample * stepM - from) / lengthM;
      add(
          sample,
          view.xPx(course.xM(v - 1) + part * (course.xM(v) - course.xM(v - 1))),
          view.yPx(course.yM(v - 1) + part * (course.yM(v) - course.yM(v - 1))));
    }
  }

  private void add(long sample, double xPx, double yPx) {
    if (count == 0) {
      first = sample;
    }
    if (count == x.length) {
      x = Arrays.copyOf(x, 2 * count);
      y = Arrays.copyOf(y, 2 * count);
    }
    x[count] = xPx;
    y[count] = yPx;
    count++;
  }

  private void finish() {
    if (count >= FEWEST_SAMPLES) {
      found.accept(new SmoothRun(first, Arrays.copyOf(x, count), Arrays.copyOf(y, count)));
    }
    count = 0;
  }
}
