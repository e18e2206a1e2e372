package pk.mineralatlas.map;

import com.grack.nanojson.JsonObject;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.style.json.GivenStyleJson;
import pk.mineralatlas.style.json.StrictObject;

/**
 * What someone says of a layer, as JSON: its keys {@code name} and {@code charset}, and those of
 * its style. Throws {@link pk.mineralatlas.style.json.JsonFault}s.
 */
public final class GivenLayerJson {

  /** All of its keys. */
  public static final Set<String> KEYS = keys();

  private GivenLayerJson() {}

  private static Set<String> keys() {
    Set<String> keys = new HashSet<>(GivenStyleJson.KEYS);
    keys.addAll(List.of("name", "charset"));
    return Set.copyOf(keys);
  }

  /** What is said in an object of its own; nothing where there is none. */
  static GivenLayer read(String place, @Nullable Object json) {
    return json == null ? GivenLayer.NOTHING : read(StrictObject.of(place, json, KEYS));
  }

  /** What is said in an object that may say more. */
  public static GivenLayer read(StrictObject layer) {
    return new GivenLayer(
        layer.text("name"),
        layer.text("charset").map(charset -> charset(layer, charset)),
        GivenStyleJson.read(layer));
  }

  private static Charset charset(StrictObject layer, String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw layer.fault(
          "charset",
          "“%s” is no encoding; write one such as UTF-8 or windows-1252".formatted(name));
    }
  }

  static JsonObject write(GivenLayer given) {
    JsonObject json = new JsonObject();
    write(given, json);
    return json;
  }

  /** Puts what is said into an object. */
  public static void write(GivenLayer given, JsonObject layer) {
    given.name().ifPresent(name -> layer.put("name", name));
    Optional<Charset> charset = given.charset();
    charset.ifPresent(known -> layer.put("charset", known.name()));
    given.style().ifPresent(style -> GivenStyleJson.write(style, layer));
  }
}
