package pk.mineralatlas.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import pk.mineralatlas.style.Theme;

/** A stage with the atlas's look, for tests: on the headless platform, or on a real display. */
public final class FxStage {

  private static final long PATIENCE_S = 30;

  private FxStage() {}

  /** Starts JavaFX once for all tests and loads the bundled fonts. */
  public static synchronized void startFx() {
    CountDownLatch started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
    } catch (IllegalStateException e) {
      started.countDown();
    }
    try {
      if (!started.await(PATIENCE_S, TimeUnit.SECONDS)) {
        throw new IllegalStateException("JavaFX did not start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Platform.setImplicitExit(false);
    List.of(
            "Inter-Regular",
            "Inter-Medium",
            "Inter-SemiBold",
            "Inter-Bold",
            "NotoSerif-Regular",
            "NotoNastaliqUrdu-Regular")
        .forEach(FxStage::loadFont);
  }

  private static void loadFont(String name) {
    String resource = "/pk/mineralatlas/style/fonts/" + name + ".ttf";
    try (InputStream in = Objects.requireNonNull(FxStage.class.getResourceAsStream(resource))) {
      Objects.requireNonNull(Font.loadFont(in, 13), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs on the FX thread and waits for the result. */
  public static <T> T onFx(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    try {
      return task.get(PATIENCE_S, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits, a pulse at a time, until the condition holds on the FX thread. */
  public static void await(String what, BooleanSupplier condition) {
    CountDownLatch met = new CountDownLatch(1);
    AnimationTimer timer =
        new AnimationTimer() {
          @Override
          public void handle(long nowNanos) {
            if (condition.getAsBoolean()) {
              stop();
              met.countDown();
            }
          }
        };
    Platform.runLater(timer::start);
    try {
      if (!met.await(PATIENCE_S, TimeUnit.SECONDS)) {
        Platform.runLater(timer::stop);
        throw new AssertionError("waited in vain until " + what);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Shows a view in a stage of that size with the look of the theme. */
  public static Stage show(Parent view, Theme theme, double widthPx, double heightPx) {
    boolean dark = theme == Theme.DARK;
    String base =
        dark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet();
    Application.setUserAgentStylesheet(base);
    Scene scene = new Scene(view, widthPx, heightPx);
    for (String css : List.of(dark ? "atlas-dark.css" : "atlas-light.css", "atlas.css")) {
      scene
          .getStylesheets()
          .add(Objects.requireNonNull(FxStage.class.getResource(css)).toExternalForm());
    }
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    view.applyCss();
    view.layout();
    return stage;
  }

  /** Saves what a view looks like, at a number of image pixels to the view's pixel. */
  public static void savePicture(Parent view, double scale, Path png) {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(scale, scale));
    parameters.setFill(Color.WHITE);
    BufferedImage image = SwingFXUtils.fromFXImage(view.snapshot(parameters, null), null);
    try {
      Files.createDirectories(png.toAbsolutePath().getParent());
      ImageIO.write(image, "png", png.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
