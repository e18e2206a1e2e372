package pk.mineralatlas.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The words of printed pages in Urdu, by their English, as the bundled list has them. */
final class UrduWords {

  private static final String FILE = "words-ur.txt";
  private static final String BETWEEN = " = ";

  private UrduWords() {}

  private static final class Bundled {
    private static final Map<String, String> WORDS = load();
  }

  /** The Urdu of an English word or sentence; empty where the list has none. */
  static Optional<String> of(String english) {
    return Optional.ofNullable(Bundled.WORDS.get(english));
  }

  /** The whole list. */
  static Map<String, String> all() {
    return Bundled.WORDS;
  }

  private static Map<String, String> load() {
    try (InputStream in = Objects.requireNonNull(UrduWords.class.getResourceAsStream(FILE), FILE)) {
      Map<String, String> words = new HashMap<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        int at = line.indexOf(BETWEEN);
        if (at > 0 && !line.startsWith("#")) {
          words.put(line.substring(0, at), line.substring(at + BETWEEN.length()).strip());
        }
      }
      return Map.copyOf(words);
    } catch (IOException e) {
      throw new UncheckedIOException("The list of Urdu words cannot be read; reinstall.", e);
    }
  }
}
