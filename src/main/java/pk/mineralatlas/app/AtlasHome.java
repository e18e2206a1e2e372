package pk.mineralatlas.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** Where the atlas lies on the disk: the folder that holds {@code shapefiles}. */
final class AtlasHome {

  static final String PROPERTY = "atlas.home";

  private AtlasHome() {}

  /** The folder the launcher names; without a launcher the one above the program's own files. */
  static Path find() {
    String named = System.getProperty(PROPERTY, "");
    return named.isBlank() ? aboveProgram() : Path.of(named).toAbsolutePath().normalize();
  }

  /** The base map's folder, whether or not it is there. */
  static Path shapefiles() {
    return find().resolve("shapefiles");
  }

  private static Path aboveProgram() {
    CodeSource program = AtlasHome.class.getProtectionDomain().getCodeSource();
    Path here = Path.of("").toAbsolutePath();
    if (program == null) {
      return here;
    }
    try {
      URI place = program.getLocation().toURI();
      for (Path at = Path.of(place); at != null; at = at.getParent()) {
        if (Files.isDirectory(at.resolve("shapefiles"))) {
          return at;
        }
      }
    } catch (URISyntaxException | IllegalArgumentException e) {
      System.getLogger(AtlasHome.class.getName())
          .log(System.Logger.Level.DEBUG, "the program''s own place is unknown: {0}", e);
    }
    return here;
  }
}
