package pk.mineralatlas.app;

import java.nio.file.Path;
import java.util.Optional;

/** Opens the window, or draws the opening map into a file where no window can be shown. */
final class WindowStart {

  private final WindowOptions options;
  private final BaseLayers layers = BaseLayers.bundled();

  WindowStart(WindowOptions options) {
    this.options = options;
  }

  /** Runs until the window is closed or the picture is written; gives the exit code. */
  int run() {
    Optional<String> problem = Display.problem(System.getenv(), System.getProperties());
    if (problem.isPresent()) {
      return drawInstead(problem.get());
    }
    try {
      return new WindowApp(options, layers).run();
    } catch (NoWindowException e) {
      return drawInstead(e.why());
    }
  }

  private int drawInstead(String why) {
    if (options.map() != null) {
      throw CommandException.badRequest(
          "%s, so the map cannot be opened; atlas render --map %s --out map.png draws it."
              .formatted(why, options.map()),
          null);
    }
    OpeningPicture picture =
        new OpeningPicture(
            layers, Path.of("").toAbsolutePath(), Path.of(System.getProperty("java.io.tmpdir")));
    Path file = picture.write(Main::tell);
    Main.tell("%s, so the opening map is in %s instead.".formatted(why, file));
    return 0;
  }
}
