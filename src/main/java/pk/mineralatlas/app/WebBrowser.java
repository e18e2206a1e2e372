package pk.mineralatlas.app;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import pk.mineralatlas.ui.BackgroundWork;

/** Shows web pages in the user's browser. FX thread only. */
final class WebBrowser implements Consumer<String> {

  private final BackgroundWork work;
  private Consumer<String> warn = line -> {};

  WebBrowser(BackgroundWork work) {
    this.work = work;
  }

  /** Takes a line where no browser could be started. */
  void setWarn(Consumer<String> newWarn) {
    warn = newWarn;
  }

  /** Shows a page; its address has been checked to be one. */
  @Override
  public void accept(String address) {
    work.<Process>run(
        () -> start(address),
        started -> {},
        failure ->
            warn.accept(
                "No browser could be started (%s); the address is %s"
                    .formatted(failure.getMessage(), address)));
  }

  private static Process start(String address) throws IOException {
    Process process =
        new ProcessBuilder(command(address))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    return process;
  }

  private static List<String> command(String address) {
    String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (os.contains("win")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address);
    }
    return List.of(os.contains("mac") ? "open" : "xdg-open", address);
  }
}
