package pk.mineralatlas.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The atlas's home for tests: the real base map, or a copy of it that can be damaged. */
final class TestHome {

  private TestHome() {}

  /** The folder of the real base map. */
  static Path shapefiles() {
    return AtlasHome.shapefiles();
  }

  /** Copies the base map, as if the atlas lay in a folder. */
  static Path copyInto(Path home) throws IOException {
    Path copy = Files.createDirectories(home.resolve("shapefiles"));
    try (Stream<Path> files = Files.list(shapefiles())) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName().toString()));
      }
    }
    return copy;
  }

  /** Runs something with the atlas lying in another folder. */
  static void lyingIn(Path home, Runnable action) {
    String before = System.getProperty(AtlasHome.PROPERTY);
    System.setProperty(AtlasHome.PROPERTY, home.toString());
    try {
      action.run();
    } finally {
      if (before == null) {
        System.clearProperty(AtlasHome.PROPERTY);
      } else {
        System.setProperty(AtlasHome.PROPERTY, before);
      }
    }
  }
}
