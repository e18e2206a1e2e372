package pk.mineralatlas.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Takes what nobody else caught: the whole story goes into a log in the data folder, one line to
 * the person. Any thread.
 */
final class LastResort implements Thread.UncaughtExceptionHandler {

  static final String LOG = "atlas.log";

  private static final long LARGEST_LOG_BYTES = 1_000_000;

  private final Supplier<Path> dataFolder;
  private final Consumer<String> teller;

  /**
   * @param dataFolder where the log is kept
   * @param teller takes the line for the person
   */
  LastResort(Supplier<Path> dataFolder, Consumer<String> teller) {
    this.dataFolder = dataFolder;
    this.teller = teller;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    teller.accept(line(failure));
  }

  /** Logs a failure and gives the line to tell of it. */
  synchronized String line(Throwable failure) {
    String what = describe(failure);
    Path folder = dataFolder.get();
    try {
      Files.createDirectories(folder);
      Path log = folder.resolve(LOG);
      boolean full = Files.exists(log) && Files.size(log) > LARGEST_LOG_BYTES;
      Files.writeString(
          log,
          entry(failure),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.WRITE,
          full ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND);
      return "Something went wrong in the atlas itself: %s. Details are in %s."
          .formatted(what, log);
    } catch (IOException e) {
      return "Something went wrong in the atlas itself: %s, and %s cannot hold a log (%s)."
          .formatted(what, folder, describe(e));
    }
  }

  private static String entry(Throwable failure) {
    StringWriter story = new StringWriter();
    story.append(Instant.now().toString()).append(' ').append(Versions.text()).append('\n');
    failure.printStackTrace(new PrintWriter(story, true));
    return story.append('\n').toString();
  }

  /** The kind of failure and its message, in one line. */
  private static String describe(Throwable told) {
    Throwable cause = told instanceof CompletionException ? told.getCause() : told;
    Throwable failure = cause == null ? told : cause;
    String message = failure.getMessage();
    String kind = failure.getClass().getSimpleName();
    return message == null || message.isBlank()
        ? kind
        : kind + ": " + message.lines().findFirst().orElse("");
  }
}
