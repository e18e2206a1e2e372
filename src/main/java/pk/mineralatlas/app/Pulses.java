package pk.mineralatlas.app;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Waits for pictures to reach the screen. FX thread only. */
final class Pulses {

  private Pulses() {}

  /** Does something once the scene has been laid out and handed to the screen so many times. */
  static void after(Stage stage, int pulses, Runnable action) {
    Scene scene = stage.getScene();
    Runnable[] listener = new Runnable[1];
    int[] left = {pulses};
    listener[0] =
        () -> {
          if (--left[0] > 0) {
            Platform.requestNextPulse();
            return;
          }
          scene.removePostLayoutPulseListener(listener[0]);
          Platform.runLater(action);
        };
    scene.addPostLayoutPulseListener(listener[0]);
    Platform.requestNextPulse();
  }
}
