package pk.mineralatlas.ui.opened;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reference systems by their EPSG codes, as people type and choose them. */
public final class EpsgCodes {

  private static final Pattern CODE = Pattern.compile("(?:epsg\\s*[:.]?\\s*)?(\\d{1,7})\\b.*");

  /**
   * A reference system that is likely in Pakistan.
   *
   * @param code such as {@code EPSG:32642}
   * @param name what it is, in a few words
   */
  public record Suggestion(String code, String name) {

    /** As it stands in a list. */
    public String text() {
      return code + " · " + name;
    }
  }

  private static final List<Suggestion> SUGGESTIONS =
      List.of(
          new Suggestion("EPSG:4326", "WGS 84, degrees"),
          new Suggestion("EPSG:32641", "UTM 41N, west of 66° E"),
          new Suggestion("EPSG:32642", "UTM 42N, 66° to 72° E"),
          new Suggestion("EPSG:32643", "UTM 43N, east of 72° E"),
          new Suggestion("EPSG:24376", "Kalianpur 1962, zone I, north of 28° N"),
          new Suggestion("EPSG:24377", "Kalianpur 1962, zone IIa, south of 28° N"),
          new Suggestion("EPSG:24378", "Kalianpur 1975, zone I"),
          new Suggestion("EPSG:3857", "Web Mercator"));

  private EpsgCodes() {}

  /** What maps of Pakistan are mostly in, the likeliest first. */
  public static List<Suggestion> suggestions() {
    return SUGGESTIONS;
  }

  /** Whether a text names a code. */
  public static boolean isCode(String text) {
    return CODE.matcher(text.strip().toLowerCase(Locale.ROOT)).matches();
  }

  /** A code as {@code EPSG:32642}, from a number alone or an entry of the list; else the text. */
  public static String normalised(String text) {
    Matcher code = CODE.matcher(text.strip().toLowerCase(Locale.ROOT));
    return code.matches() ? "EPSG:" + code.group(1) : text.strip();
  }
}
