package pk.mineralatlas.style.json;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that says where and what is wrong: each key is one of those known, each value of
 * its kind and in its range; {@code null} is no value. Every method may throw a {@link JsonFault}.
 */
public final class StrictObject {

  private static final int MOST_REPEATED = 40;

  private final String place;
  private final JsonObject json;

  private StrictObject(String place, JsonObject json) {
    this.place = place;
    this.json = json;
  }

  /**
   * Takes an object whose keys are all known.
   *
   * @param place where it stands in the text; empty for the outermost
   */
  public static StrictObject of(String place, @Nullable Object value, Set<String> keys) {
    if (!(value instanceof JsonObject json)) {
      throw new JsonFault(place, shown(value) + " is no object in braces");
    }
    for (String key : json.keySet()) {
      if (!keys.contains(key)) {
        String nearest = NearestKey.of(key, new TreeSet<>(keys));
        throw new JsonFault(
            place, "“%s” is no key here; the nearest is “%s”".formatted(cut(key), nearest));
      }
    }
    return new StrictObject(place, json);
  }

  /** Whether there is a value. */
  public boolean has(String key) {
    return json.get(key) != null;
  }

  /** The value as it stands. */
  public @Nullable Object raw(String key) {
    return json.get(key);
  }

  /** Where a value stands. */
  public String place(String key) {
    return place.isEmpty() ? key : place + "." + key;
  }

  /** Something is wrong with a value. */
  public JsonFault fault(String key, String problem) {
    return new JsonFault(place(key), problem);
  }

  /** Something is wrong with the object itself. */
  public JsonFault fault(String problem) {
    return new JsonFault(place, problem);
  }

  /** A text that is not empty. */
  public Optional<String> text(String key) {
    Object value = json.get(key);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof String text) {
      if (text.isBlank()) {
        throw fault(key, "the text is empty; leave the key out instead");
      }
      return Optional.of(text);
    }
    throw fault(key, shown(value) + " is no text in quotes");
  }

  /** A number between two, both included. */
  public Optional<Double> number(String key, double min, double max) {
    Object value = json.get(key);
    return value == null ? Optional.empty() : Optional.of(number(place(key), value, min, max));
  }

  private static double number(String place, @Nullable Object value, double min, double max) {
    if (!(value instanceof Number number)) {
      throw new JsonFault(place, shown(value) + " is no number");
    }
    double n = number.doubleValue();
    if (!(n >= min && n <= max)) {
      throw new JsonFault(
          place, "%s is not between %s and %s".formatted(shown(value), plain(min), plain(max)));
    }
    return n;
  }

  /** A whole number between two, both included. */
  public Optional<Integer> whole(String key, int min, int max) {
    Optional<Double> number = number(key, min, max);
    if (number.isPresent() && number.get() != Math.rint(number.get())) {
      throw fault(key, shown(json.get(key)) + " is no whole number");
    }
    return number.map(Double::intValue);
  }

  /** Yes or no. */
  public boolean flag(String key, boolean otherwise) {
    Object value = json.get(key);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw fault(key, shown(value) + " is neither true nor false");
  }

  /** One of the words, in small letters. */
  public Optional<String> word(String key, List<String> words) {
    Optional<String> word = text(key).map(text -> text.toLowerCase(Locale.ROOT));
    if (word.isPresent() && !words.contains(word.get())) {
      throw fault(
          key, "%s is not known; write %s".formatted(shown(raw(key)), String.join(", ", words)));
    }
    return word;
  }

  /** A constant by its name in small letters, words parted by blanks. */
  public <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
    List<E> constants = List.of(type.getEnumConstants());
    List<String> words = constants.stream().map(StrictObject::word).toList();
    return word(key, words).map(word -> constants.get(words.indexOf(word)));
  }

  /** How a constant is written. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** An object whose keys are all known. */
  public Optional<StrictObject> object(String key, Set<String> keys) {
    Object value = json.get(key);
    return value == null ? Optional.empty() : Optional.of(of(place(key), value, keys));
  }

  /** A list of objects whose keys are all known; empty where there is none. */
  public List<StrictObject> objects(String key, Set<String> keys, int most) {
    List<StrictObject> objects = new ArrayList<>();
    for (Object value : array(key, 0, most)) {
      objects.add(of("%s[%d]".formatted(place(key), objects.size()), value, keys));
    }
    return objects;
  }

  /** A list of numbers between two, both included; empty where there is none. */
  public List<Double> numbers(String key, int least, int most, double min, double max) {
    List<Double> numbers = new ArrayList<>();
    for (Object value : array(key, least, most)) {
      numbers.add(number("%s[%d]".formatted(place(key), numbers.size()), value, min, max));
    }
    return numbers;
  }

  /** A list of texts; empty where there is none. */
  public List<String> texts(String key, int most) {
    List<String> texts = new ArrayList<>();
    for (Object value : array(key, 0, most)) {
      if (!(value instanceof String text)) {
        throw new JsonFault(
            "%s[%d]".formatted(place(key), texts.size()), shown(value) + " is no text in quotes");
      }
      texts.add(text);
    }
    return texts;
  }

  private JsonArray array(String key, int least, int most) {
    Object value = json.get(key);
    if (value == null) {
      return new JsonArray();
    }
    if (!(value instanceof JsonArray array)) {
      throw fault(key, shown(value) + " is no list in square brackets");
    }
    if (array.size() < least || array.size() > most) {
      String wanted = least == most ? String.valueOf(least) : least + " to " + most;
      throw fault(key, "it has %d entries, not %s".formatted(array.size(), wanted));
    }
    return array;
  }

  /** A value as it is repeated in a message. */
  static String shown(@Nullable Object value) {
    return switch (value) {
      case null -> "nothing";
      case String text -> "“" + cut(text) + "”";
      case JsonObject _ -> "an object";
      case JsonArray _ -> "a list";
      case Double number -> plain(number);
      default -> cut(value.toString());
    };
  }

  private static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? String.valueOf((long) number)
        : String.valueOf(number);
  }

  private static String cut(String text) {
    String line = text.replaceAll("\\p{Cntrl}", " ");
    return line.length() <= MOST_REPEATED ? line : line.substring(0, MOST_REPEATED - 1) + "…";
  }
}
