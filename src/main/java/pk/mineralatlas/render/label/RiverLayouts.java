package pk.mineralatlas.render.label;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The places of a river's name along one run of its course: letter by letter above or below the
 * line where it runs smoothly, always upright. Joined scripts are set straight, along a straight
 * stretch. One thread.
 */
final class RiverLayouts {

  private static final double GAP_PX = 3.2;
  private static final double MOST_TURN_RAD = 1.7;
  private static final double MOST_BEND_RAD = 0.42;
  private static final double MOST_BULGE_PX = 5;
  private static final double STEEPEST_JOINED_RAD = Math.toRadians(50);
  private static final double MOST_SQUEEZED_PX = 0.8;
  private static final int KEPT = 8;

  private final LabelWork work;
  private final SmoothRun run;

  RiverLayouts(LabelWork work, SmoothRun run) {
    this.work = work;
    this.run = run;
  }

  private record Window(double startPx, double cost) {}

  /** The places whose middle lies in a stretch of the course. */
  List<LabelLayout> between(double fromPx, double toPx, String text, LabelStyle style) {
    boolean joined = TextShaper.isRightToLeft(text);
    double widthPx = joined ? work.shape(text, style).advancePx() : width(text, style);
    List<LabelLayout> layouts = new ArrayList<>();
    for (Window window : windows(fromPx, toPx, widthPx, joined)) {
      if (joined) {
        layouts.add(straight(text, style, window, widthPx));
      } else {
        addCurved(curved(text, style, window, widthPx, true), layouts);
        addCurved(curved(text, style, window, widthPx, false), layouts);
      }
    }
    return layouts;
  }

  /** On paper a name is rather set elsewhere than with its letters pushed into each other. */
  private void addCurved(LabelLayout layout, List<LabelLayout> into) {
    if (!work.isPaper() || !isSqueezed(layout.pieces())) {
      into.add(layout);
    }
  }

  private static boolean isSqueezed(List<LabelPiece> letters) {
    for (int i = 1; i < letters.size(); i++) {
      LabelPiece before = letters.get(i - 1);
      LabelPiece letter = letters.get(i);
      double along =
          (letter.xPx() - before.xPx()) * Math.cos(before.angleRad())
              + (letter.yPx() - before.yPx()) * Math.sin(before.angleRad());
      if (along < before.text().advancePx() - MOST_SQUEEZED_PX) {
        return true;
      }
    }
    return false;
  }

  private double width(String text, LabelStyle style) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += work.shape(text.substring(i, i + 1), style).advancePx() + spacing(style);
    }
    return width;
  }

  private static double spacing(LabelStyle style) {
    return 0.06 * style.sizePx();
  }

  private List<Window> windows(double fromPx, double toPx, double widthPx, boolean joined) {
    List<Window> windows = new ArrayList<>();
    double stepPx = 4 * SmoothRun.STEP_PX;
    double first = Math.ceil((fromPx - widthPx / 2) / stepPx) * stepPx;
    for (double start = first; start + widthPx / 2 <= toPx; start += stepPx) {
      double end = start + widthPx;
      if (start < run.startPx() || end > run.endPx()) {
        continue;
      }
      double turn = run.turning(start, end);
      boolean smooth =
          joined
              ? run.bulgePx(start, end) <= MOST_BULGE_PX && slope(start, end) <= STEEPEST_JOINED_RAD
              : turn <= MOST_TURN_RAD && run.sharpestBend(start, end) <= MOST_BEND_RAD;
      if (smooth) {
        double off = Math.abs(start + widthPx / 2 - (fromPx + toPx) / 2) / (toPx - fromPx + 1);
        windows.add(new Window(start, 0.7 * turn + 0.5 * Math.sin(slope(start, end)) + 0.6 * off));
      }
    }
    windows.sort(Comparator.comparingDouble(Window::cost));
    return windows.subList(0, Math.min(KEPT, windows.size()));
  }

  /** How steep the chord is: 0 level, π/2 upright. */
  private double slope(double startPx, double endPx) {
    Point2D a = run.at(startPx);
    Point2D b = run.at(endPx);
    return Math.atan2(Math.abs(b.getY() - a.getY()), Math.abs(b.getX() - a.getX()));
  }

  private LabelLayout curved(
      String text, LabelStyle style, Window window, double widthPx, boolean above) {
    Point2D a = run.at(window.startPx());
    Point2D b = run.at(window.startPx() + widthPx);
    boolean forward = b.getX() >= a.getX();
    double up = above ? GAP_PX : -GAP_PX - 0.727 * style.sizePx();
    List<LabelPiece> pieces = new ArrayList<>();
    double passed = 0;
    for (int i = 0; i < text.length(); i++) {
      ShapedText letter = work.shape(text.substring(i, i + 1), style);
      double half = letter.advancePx() / 2;
      double at = passed + half;
      double along = forward ? window.startPx() + at : window.startPx() + widthPx - at;
      if (text.charAt(i) != ' ') {
        pieces.add(letter(letter, style, along, forward, up));
      }
      passed += letter.advancePx() + spacing(style);
    }
    return LabelLayout.of(pieces, window.cost() + (above ? 0 : 0.35));
  }

  private LabelPiece letter(
      ShapedText letter, LabelStyle style, double along, boolean forward, double upPx) {
    double half = letter.advancePx() / 2;
    double reach = Math.max(half, 5);
    Point2D before = run.at(along - reach);
    Point2D after = run.at(along + reach);
    double dx = forward ? after.getX() - before.getX() : before.getX() - after.getX();
    double dy = forward ? after.getY() - before.getY() : before.getY() - after.getY();
    double length = Math.max(1e-9, Math.hypot(dx, dy));
    double ux = dx / length;
    double uy = dy / length;
    Point2D on = run.at(along);
    double x = on.getX() - half * ux + upPx * uy;
    double y = on.getY() - half * uy - upPx * ux;
    return new LabelPiece(letter, style, x, y, Math.atan2(uy, ux));
  }

  private LabelLayout straight(String text, LabelStyle style, Window window, double widthPx) {
    ShapedText shaped = work.shape(text, style);
    Point2D a = run.at(window.startPx());
    Point2D b = run.at(window.startPx() + widthPx);
    boolean forward = b.getX() >= a.getX();
    double dx = forward ? b.getX() - a.getX() : a.getX() - b.getX();
    double dy = forward ? b.getY() - a.getY() : a.getY() - b.getY();
    double length = Math.max(1e-9, Math.hypot(dx, dy));
    double ux = dx / length;
    double uy = dy / length;
    var ink = shaped.inkPx();
    double bulge = run.bulgePx(window.startPx(), window.startPx() + widthPx);
    double up = GAP_PX + bulge + ink.getMaxY();
    double back = ink.getCenterX();
    double x = (a.getX() + b.getX()) / 2 - back * ux + up * uy;
    double y = (a.getY() + b.getY()) / 2 - back * uy - up * ux;
    return LabelLayout.of(
        List.of(new LabelPiece(shaped, style, x, y, Math.atan2(uy, ux))), window.cost());
  }
}
