package pk.mineralatlas.style;

import java.awt.Color;

/**
 * The colours of one map. Immutable; any thread.
 *
 * @param theme the palette of the screen or of paper
 * @param isBlackAndWhite whether only greys are used and tints become hatches
 */
public record Palette(Theme theme, boolean isBlackAndWhite) {

  /** The colours of a theme. */
  public static Palette of(Theme theme) {
    return new Palette(theme, false);
  }

  /** Greys for black-and-white prints; the paper is white. */
  public static Palette blackAndWhite() {
    return new Palette(Theme.PAPER, true);
  }

  /** The colour of a part, 0xAARRGGBB. */
  public int argb(Colour colour) {
    return isBlackAndWhite ? colour.greyArgb() : colour.argb(theme);
  }

  public Color color(Colour colour) {
    return new Color(argb(colour), true);
  }

  /** The colour of a part with its opacity multiplied. */
  public Color color(Colour colour, double opacity) {
    int argb = argb(colour);
    int alpha = (int) Math.round((argb >>> 24) * opacity);
    return new Color((alpha << 24) | (argb & 0xFFFFFF), true);
  }

  /** The colour of a mineral's disc: as the table has it, lifted where the ground is dark. */
  public Color color(Mineral mineral) {
    int rgb = mineral.rgb();
    if (isBlackAndWhite) {
      return new Color(0x2B2B2B);
    }
    return theme == Theme.DARK ? lifted(rgb) : new Color(rgb);
  }

  /** Dark colours are mixed with white until they stand out from dark land. */
  private static Color lifted(int rgb) {
    double luminance =
        0.299 * ((rgb >> 16) & 255) + 0.587 * ((rgb >> 8) & 255) + 0.114 * (rgb & 255);
    double white = Math.clamp((128 - luminance) / 190, 0, 0.45);
    return new Color(
        mix((rgb >> 16) & 255, white), mix((rgb >> 8) & 255, white), mix(rgb & 255, white));
  }

  private static int mix(int channel, double white) {
    return (int) Math.round(channel + (255 - channel) * white);
  }

  /** Ink for a sign on a colour: white, or near black where white could not be read. */
  public static Color inkOn(Color ground) {
    double luminance =
        0.2126 * linear(ground.getRed())
            + 0.7152 * linear(ground.getGreen())
            + 0.0722 * linear(ground.getBlue());
    return 1.05 / (luminance + 0.05) >= 2.2 ? Color.WHITE : new Color(0x18212B);
  }

  /** An sRGB channel made linear, as WCAG 2 defines it. */
  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
