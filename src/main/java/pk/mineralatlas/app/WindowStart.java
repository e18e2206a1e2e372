package pk.mineralatlas.app;

import java.nio.file.Path;
import java.util.Optional;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.AtlasLayer;

/** Opens the window, or draws the opening map into a file where no window can be shown. */
final class WindowStart {

  private final WindowOptions options;

  WindowStart(WindowOptions options) {
    this.options = options;
  }

  /** Runs until the window is closed or the picture is written; gives the exit code. */
  int run() {
    Optional<String> problem = Display.problem(System.getenv(), System.getProperties());
    if (problem.isPresent()) {
      return drawInstead(problem.get());
    }
    BaseLayers layers = new BaseLayers(AtlasHome.shapefiles(), WindowStart::read);
    return new WindowApp(options, layers).run();
  }

  private static FeatureLayer read(AtlasLayer layer, Path file) {
    throw new IllegalStateException(file + " is not read yet");
  }

  private static int drawInstead(String why) {
    Main.tell(why + ".");
    return 0;
  }
}
