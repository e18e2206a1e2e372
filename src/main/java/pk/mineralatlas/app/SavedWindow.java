package pk.mineralatlas.app;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import pk.mineralatlas.print.PageFile;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.ui.shell.WindowState;
import pk.mineralatlas.ui.shell.WindowStateJson;

/**
 * The window's state between two runs: a file in the data folder that is replaced whole or not at
 * all. One that cannot be understood is set aside, not written over. Any thread, one at a time.
 */
final class SavedWindow {

  static final String FILE = "window.json";
  static final String SET_ASIDE = "window.damaged.json";

  private final Path file;

  SavedWindow(Path dataFolder) {
    file = dataFolder.resolve(FILE);
  }

  /**
   * What was read.
   *
   * @param state the saved window, or a first one
   * @param notice one line for a person, where the file could not be used
   */
  record Loaded(WindowState state, Optional<String> notice) {}

  Loaded load() {
    try {
      Object json = JsonParser.any().from(Files.readString(file));
      if (json instanceof JsonObject object) {
        return new Loaded(WindowStateJson.read(object), Optional.empty());
      }
      return setAside("it holds no settings");
    } catch (NoSuchFileException e) {
      return new Loaded(WindowState.first(), Optional.empty());
    } catch (IOException | JsonParserException | IllegalArgumentException e) {
      return setAside(reason(e));
    }
  }

  private Loaded setAside(String why) {
    String lost = "The saved window (%s) cannot be used: %s.".formatted(file, why);
    try {
      Path kept = file.resolveSibling(SET_ASIDE);
      Files.move(file, kept, StandardCopyOption.REPLACE_EXISTING);
      return first("%s It is kept as %s, and this window is as new.".formatted(lost, kept));
    } catch (IOException e) {
      return first("%s This window is as new.".formatted(lost));
    }
  }

  private static Loaded first(String notice) {
    return new Loaded(WindowState.first(), Optional.of(notice));
  }

  /** The first line of what went wrong, without a full stop. */
  private static String reason(Exception e) {
    if (e instanceof JsonParserException) {
      return "it is no JSON";
    }
    String message = e.getMessage();
    return message == null || message.isBlank()
        ? e.getClass().getSimpleName()
        : message.lines().findFirst().orElse("").replaceFirst("\\.$", "");
  }

  /**
   * Writes the state down.
   *
   * @throws PrintException in one line, when the folder cannot be made or written; the file from
   *     before stays
   */
  void save(WindowState state) throws PrintException {
    byte[] json =
        JsonWriter.indent("  ")
            .string()
            .value(WindowStateJson.write(state))
            .done()
            .getBytes(StandardCharsets.UTF_8);
    try {
      Files.createDirectories(file.getParent());
    } catch (IOException e) {
      throw new PrintException(
          "%s cannot be written: the folder cannot be made (%s).".formatted(file, reason(e)), e);
    }
    PageFile.write(file, out -> out.write(json));
  }
}
