package pk.mineralatlas.app;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import pk.mineralatlas.print.PageProgress;

/**
 * A line on the terminal that counts the pages; none where the output goes to a file. Ctrl-C ends
 * the writing, and the process waits until the temporary files are gone; its exit code is then 130.
 */
final class TerminalProgress implements PageProgress, AutoCloseable {

  private static final long PATIENCE_S = 20;

  /** A process's own standard error, on Linux. */
  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  /** The terminal shows Ctrl-C itself, as ^C behind the line. */
  private static final int ECHO = 2;

  private final Terminal terminal;
  private final boolean isWatched;
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final AtomicBoolean isDone = new AtomicBoolean();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread atExit = new Thread(this::cancel, "end of printing");
  private int shown;

  private TerminalProgress(Terminal terminal, boolean isWatched) {
    this.terminal = terminal;
    this.isWatched = isWatched;
  }

  static TerminalProgress on(Terminal terminal) {
    TerminalProgress progress = new TerminalProgress(terminal, isErrorOnTerminal());
    Runtime.getRuntime().addShutdownHook(progress.atExit);
    return progress;
  }

  /** Java knows only whether input and output are both a terminal's. */
  private static boolean isErrorOnTerminal() {
    try {
      if (Files.exists(STANDARD_ERROR)) {
        String file = STANDARD_ERROR.toRealPath().toString();
        return file.startsWith("/dev/pts/") || file.startsWith("/dev/tty");
      }
    } catch (IOException e) {
      // A pipe has no path.
      return false;
    }
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  private void cancel() {
    cancelled.set(true);
    try {
      var _ = ended.await(PATIENCE_S, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isCancelled() {
    return cancelled.get();
  }

  @Override
  public void ready(int pages, int all) {
    if (all > 1 && !cancelled.get()) {
      show("Page %d of %d".formatted(pages, all));
    }
  }

  private synchronized void show(String line) {
    if (isWatched) {
      int spare = Math.max(0, shown + ECHO - line.length());
      terminal.err().print("\r" + line + " ".repeat(spare) + "\b".repeat(spare));
      terminal.err().flush();
      shown = line.length();
    }
  }

  /** Takes the line away; all is written. */
  void end() {
    show("");
    isDone.set(true);
  }

  /**
   * Lets a process go that was told to end. Whoever ended it reads what is left, since nothing else
   * will be said.
   */
  @Override
  public void close() {
    show("");
    boolean isEnding = cancelled.get();
    if (isEnding && !isDone.get()) {
      terminal.tell("Cancelled: nothing was written or printed.");
    }
    ended.countDown();
    if (isEnding) {
      awaitEndOfProcess();
    } else {
      removeHook();
    }
  }

  /** All is said; another line would come or not as chance has it. */
  private static void awaitEndOfProcess() {
    try {
      Thread.sleep(Duration.ofSeconds(PATIENCE_S));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void removeHook() {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The process began to end just now; nothing is left to be waited for.
      cancelled.set(true);
    }
  }
}
