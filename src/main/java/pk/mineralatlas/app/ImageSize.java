package pk.mineralatlas.app;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The size of an image, as {@code 1600x1000} gives it.
 *
 * @param widthPx columns
 * @param heightPx rows
 */
record ImageSize(int widthPx, int heightPx) {

  static final int MIN_PX = 64;
  static final int MAX_PX = 32_000;

  private static final Pattern FORM = Pattern.compile("(\\d{1,6})\\s*[x×X*]\\s*(\\d{1,6})");

  /** Reads sizes for the command line. */
  static final class Converter implements ITypeConverter<ImageSize> {

    @Override
    public ImageSize convert(String text) {
      Matcher parts = FORM.matcher(text.strip());
      if (!parts.matches()) {
        throw new TypeConversionException("“%s” is no size, such as 1600x1000".formatted(text));
      }
      int widthPx = Integer.parseInt(parts.group(1));
      int heightPx = Integer.parseInt(parts.group(2));
      if (Math.min(widthPx, heightPx) < MIN_PX || Math.max(widthPx, heightPx) > MAX_PX) {
        throw new TypeConversionException(
            "%s is too small or too large: each side has %d to %d pixels"
                .formatted(text, MIN_PX, MAX_PX));
      }
      return new ImageSize(widthPx, heightPx);
    }
  }
}
