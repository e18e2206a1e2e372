package pk.mineralatlas.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/** Wakes JavaFX, or says why it cannot be woken. */
final class Toolkit {

  /** A display that takes longer to answer than this never will. */
  private static final long PATIENCE_S = 60;

  private Toolkit() {}

  /**
   * Wakes JavaFX; returns once its thread runs.
   *
   * @param first what is done first on the FX thread
   * @throws NoWindowException where it finds no display or lacks a library
   */
  static void start(Runnable first) {
    CompletableFuture<Void> awake = new CompletableFuture<>();
    Thread.ofPlatform()
        .daemon()
        .name("JavaFX start")
        .start(
            () -> {
              try {
                Platform.startup(first);
                awake.complete(null);
              } catch (RuntimeException | LinkageError e) {
                awake.completeExceptionally(e);
              }
            });
    try {
      awake.get(PATIENCE_S, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new NoWindowException(why(e), e);
    } catch (TimeoutException e) {
      throw new NoWindowException("The display does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoWindowException("The start was interrupted", e);
    }
  }

  private static String why(ExecutionException failed) {
    Throwable cause = failed.getCause() == null ? failed : failed.getCause();
    String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    if (message.contains("DISPLAY")) {
      return "The display %s cannot be opened".formatted(System.getenv("DISPLAY"));
    }
    if (message.contains("GTK") || message.contains("gtk")) {
      return "GTK 3 is not installed, which windows need";
    }
    return "No window can be shown (%s)".formatted(message);
  }
}
