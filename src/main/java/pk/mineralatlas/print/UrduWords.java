package pk.mineralatlas.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of printed pages in Urdu, by their English, as the bundled lists have them. */
final class UrduWords {

  private static final String BETWEEN = " = ";
  private static final String GAP = "%s";

  private UrduWords() {}

  /** An English phrase with gaps that take anything, and its Urdu. */
  private record Phrase(Pattern english, String urdu) {

    static Phrase of(String english, String urdu) {
      List<String> firm = new ArrayList<>();
      for (String part : english.split(GAP, -1)) {
        firm.add(Pattern.quote(part));
      }
      return new Phrase(Pattern.compile(String.join("(.+?)", firm)), urdu);
    }
  }

  private static final class Bundled {
    private static final Map<String, String> WORDS = load("words-ur.txt");
    private static final Map<String, String> MADE = load("phrases-ur.txt");
    private static final List<Phrase> PHRASES =
        MADE.entrySet().stream()
            .sorted(Comparator.comparingInt(each -> -firmLetters(each.getKey())))
            .map(each -> Phrase.of(each.getKey(), each.getValue()))
            .toList();
  }

  /** A phrase of more letters says more than one of fewer that it would match as well. */
  private static int firmLetters(String english) {
    return english.replace(GAP, "").length();
  }

  /** The Urdu of an English word or sentence; empty where the list has none. */
  static Optional<String> of(String english) {
    return Optional.ofNullable(Bundled.WORDS.get(english));
  }

  /** The Urdu of a phrase whose gaps are filled already; empty where no list has it. */
  static Optional<String> ofMade(String english) {
    for (Phrase phrase : Bundled.PHRASES) {
      Matcher matcher = phrase.english().matcher(english);
      if (matcher.matches()) {
        Object[] values = new Object[matcher.groupCount()];
        for (int i = 0; i < values.length; i++) {
          values[i] = matcher.group(i + 1);
        }
        return Optional.of(String.format(Locale.ROOT, phrase.urdu(), values));
      }
    }
    return of(english);
  }

  /** Both lists. */
  static Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>(Bundled.WORDS);
    all.putAll(Bundled.MADE);
    return all;
  }

  private static Map<String, String> load(String file) {
    try (InputStream in = Objects.requireNonNull(UrduWords.class.getResourceAsStream(file), file)) {
      Map<String, String> words = new LinkedHashMap<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        int at = line.indexOf(BETWEEN);
        if (at > 0 && !line.startsWith("#")) {
          words.put(line.substring(0, at), line.substring(at + BETWEEN.length()).strip());
        }
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("The list of Urdu words cannot be read; reinstall.", e);
    }
  }
}
