package pk.mineralatlas.style.json;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import pk.mineralatlas.style.FixedColour;

/** Colours as {@code #rgb}, {@code #rrggbb}, {@code #rrggbbaa} or {@code none}. */
public final class ColourText {

  private static final String NONE = "none";
  private static final Pattern FORM = Pattern.compile("#(?:[0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})");

  private ColourText() {}

  /** The colour of a key. */
  public static Optional<FixedColour> read(StrictObject object, String key) {
    return object.text(key).map(text -> parse(object, key, text.toLowerCase(Locale.ROOT)));
  }

  private static FixedColour parse(StrictObject object, String key, String text) {
    if (text.equals(NONE)) {
      return FixedColour.NONE;
    }
    if (!FORM.matcher(text).matches()) {
      throw object.fault(
          key,
          StrictObject.shown(text)
              + " is no colour; write #rgb, #rrggbb, #rrggbbaa (aa: how opaque) or none");
    }
    String digits = text.substring(1);
    if (digits.length() == 3) {
      digits = digits.replaceAll("(.)", "$1$1");
    }
    int alpha = digits.length() == 8 ? Integer.parseInt(digits.substring(6), 16) : 255;
    return new FixedColour(alpha << 24 | Integer.parseInt(digits.substring(0, 6), 16));
  }

  /** How a colour is written. */
  public static String write(FixedColour colour) {
    if (colour.equals(FixedColour.NONE)) {
      return NONE;
    }
    int alpha = colour.argb() >>> 24;
    String rgb = "#%06x".formatted(colour.argb() & 0xFFFFFF);
    return alpha == 255 ? rgb : rgb + "%02x".formatted(alpha);
  }
}
