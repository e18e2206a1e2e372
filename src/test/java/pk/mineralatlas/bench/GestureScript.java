package pk.mineralatlas.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/**
 * Ten seconds of a hand on the map, the same each time: long and short drags, a flick, the wheel in
 * and out at three places, the pointer moved about between them. Events come 125 times a second, as
 * a mouse sends them, whether or not the window keeps up.
 */
final class GestureScript {

  static final double SECONDS = 10;

  private static final double EVENTS_PER_S = 125;

  /** What the hand does at a moment. */
  private record Step(double atS, Act act) {}

  /** One input event; FX thread. */
  @FunctionalInterface
  private interface Act {
    void on(BenchWindow window, Robot robot);
  }

  private final List<Step> steps = new ArrayList<>();
  private double nowS;

  private GestureScript() {
    drag(1.6, 900, 650, 420, 380);
    wheel(0.9, 640, 480, 4);
    drag(1.5, 400, 300, 940, 700);
    move(0.4, 940, 700, 620, 500);
    wheel(0.7, 620, 500, 3);
    drag(1.2, 820, 260, 300, 640);
    wheel(0.8, 520, 420, -5);
    drag(0.3, 300, 420, 760, 430);
    move(0.7, 760, 430, 300, 620);
    drag(1.1, 420, 620, 840, 330);
    wheel(0.8, 700, 430, -2);
  }

  /** Plays the gestures on a window, in their own time. */
  static void play(BenchWindow window) {
    long startNs = System.nanoTime();
    for (Step step : new GestureScript().steps) {
      long waitNs;
      while ((waitNs = startNs + (long) (step.atS * 1e9) - System.nanoTime()) > 0) {
        LockSupport.parkNanos(waitNs);
      }
      Platform.runLater(() -> step.act.on(window, window.robot()));
    }
    LockSupport.parkNanos(Math.max(0, startNs + (long) (SECONDS * 1e9) - System.nanoTime()));
  }

  private void move(double seconds, double x0, double y0, double x1, double y1) {
    int events = (int) (seconds * EVENTS_PER_S);
    for (int i = 1; i <= events; i++) {
      double part = (1 - Math.cos(Math.PI * i / events)) / 2;
      double x = x0 + part * (x1 - x0);
      double y = y0 + part * (y1 - y0);
      at(i / EVENTS_PER_S, (w, robot) -> robot.mouseMove(w.onScreen(x, y)));
    }
    nowS += seconds;
  }

  private void drag(double seconds, double x0, double y0, double x1, double y1) {
    at(0, (w, robot) -> robot.mouseMove(w.onScreen(x0, y0)));
    at(0.004, (w, robot) -> robot.mousePress(MouseButton.PRIMARY));
    move(seconds, x0, y0, x1, y1);
    at(0.004, (w, robot) -> robot.mouseRelease(MouseButton.PRIMARY));
  }

  /** So many notches of the wheel in half of the time; the rest is for gliding and resting. */
  private void wheel(double seconds, double x, double y, int notchesIn) {
    at(0.004, (w, robot) -> robot.mouseMove(w.onScreen(x, y)));
    int notches = Math.abs(notchesIn);
    for (int i = 0; i < notches; i++) {
      at(
          0.02 + i * seconds / 2 / notches,
          (w, robot) -> robot.mouseWheel(-Integer.signum(notchesIn)));
    }
    nowS += seconds;
  }

  private void at(double inS, Act act) {
    steps.add(new Step(nowS + inS, act));
  }
}
