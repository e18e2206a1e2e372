package pk.mineralatlas.style;

/**
 * A colour someone chose, the same in every palette.
 *
 * @param argb 0xAARRGGBB
 */
public record FixedColour(int argb) implements Colour {

  /** Nothing is painted. */
  public static final FixedColour NONE = new FixedColour(0);

  /** The same colour, its opacity multiplied by a factor from 0 to 1. */
  public FixedColour withOpacity(double opacity) {
    int alpha = (int) Math.round((argb >>> 24) * opacity);
    return new FixedColour((alpha << 24) | (argb & 0xFFFFFF));
  }

  @Override
  public int argb(Theme theme) {
    return argb;
  }

  /** The grey of the same luminance, by the weights of ITU-R BT.601. */
  @Override
  public int greyArgb() {
    int red = (argb >> 16) & 255;
    int green = (argb >> 8) & 255;
    int blue = argb & 255;
    int grey = (int) Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
    return (argb & 0xFF000000) | grey << 16 | grey << 8 | grey;
  }
}
