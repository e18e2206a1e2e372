package pk.mineralatlas.catalog;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Where the atlas keeps what it makes for a user, by the habits of the platform. */
public final class DataFolder {

  private static final String NAME = "mineral-atlas";

  private DataFolder() {}

  /** The folder for the user who runs the atlas; it need not exist yet. */
  public static Path ofUser() {
    return of(System.getenv(), System.getProperties());
  }

  /**
   * The folder for an environment: $XDG_DATA_HOME or ~/.local/share on Linux, Application Support
   * on macOS, %LOCALAPPDATA% on Windows. A relative XDG_DATA_HOME is ignored, as its specification
   * asks.
   */
  static Path of(Map<String, String> environment, Properties system) {
    String os = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    Path home = Path.of(system.getProperty("user.home", "."));
    if (os.contains("win")) {
      return absoluteOr(environment.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local"))
          .resolve(NAME);
    }
    if (os.contains("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve(NAME);
    }
    return absoluteOr(environment.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share"))
        .resolve(NAME);
  }

  private static Path absoluteOr(@org.jspecify.annotations.Nullable String path, Path otherwise) {
    if (path == null || path.isBlank() || path.indexOf('\0') >= 0) {
      return otherwise;
    }
    Path given = Path.of(path);
    return given.isAbsolute() ? given : otherwise;
  }
}
