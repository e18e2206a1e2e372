package pk.mineralatlas.app;

import java.io.Console;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import pk.mineralatlas.print.PageProgress;

/**
 * A line on the terminal that counts the pages; none where the output goes to a file. Ctrl-C ends
 * the writing, and the process waits until the temporary files are gone.
 */
final class TerminalProgress implements PageProgress, AutoCloseable {

  private static final long PATIENCE_S = 20;

  private final Terminal terminal;
  private final boolean isWatched;
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread atExit = new Thread(this::cancel, "end of printing");

  private TerminalProgress(Terminal terminal, boolean isWatched) {
    this.terminal = terminal;
    this.isWatched = isWatched;
  }

  static TerminalProgress on(Terminal terminal) {
    TerminalProgress progress =
        new TerminalProgress(
            terminal,
            Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent());
    Runtime.getRuntime().addShutdownHook(progress.atExit);
    return progress;
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
    if (isWatched) {
      terminal.err().print("\rPage %d of %d ".formatted(pages, all));
      terminal.err().flush();
    }
  }

  /** Takes the line away. */
  void end() {
    if (isWatched) {
      terminal.err().print("\r" + " ".repeat(32) + "\r");
      terminal.err().flush();
    }
  }

  @Override
  public void close() {
    ended.countDown();
    if (!cancelled.get()) {
      Runtime.getRuntime().removeShutdownHook(atExit);
    }
  }
}
