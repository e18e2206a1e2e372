package pk.mineralatlas.render.label;

/** Names along a course, long ones again and again, always at the same places of the course. */
final class CourseLabels {

  static final double REPEAT_PX = 640;

  /** How near another of the same name makes one needless. */
  static final double SAME_NAME_PX = 0.35 * REPEAT_PX;

  /** The part of each stretch in which the name's middle may lie. */
  private static final double INNER = 0.64;

  private CourseLabels() {}

  /** A name wanted on a part of a run: how it is set, where its middle may lie. */
  @FunctionalInterface
  interface Wanted {

    /**
     * Asks for a place.
     *
     * @param run the course near the view
     * @param fromPx along the course
     * @param toPx along the course
     */
    void on(SmoothRun run, double fromPx, double toPx);
  }

  static void each(LabelView view, Course course, Wanted wanted) {
    double lengthPx = course.lengthM() / view.metresPerPx();
    long stretches = Math.max(1, Math.round(lengthPx / REPEAT_PX));
    double stretchPx = lengthPx / stretches;
    double half = INNER / 2 * stretchPx;
    CourseRuns.each(
        view,
        course,
        run -> {
          long from = (long) Math.max(0, Math.floor(run.startPx() / stretchPx));
          long to = (long) Math.min(stretches - 1.0, Math.floor(run.endPx() / stretchPx));
          for (long i = from; i <= to; i++) {
            double middle = (i + 0.5) * stretchPx;
            wanted.on(run, middle - half, middle + half);
          }
        });
  }
}
