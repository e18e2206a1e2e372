package pk.mineralatlas.style;

/** What something is painted with: a part of the palettes, or one colour for all of them. */
public sealed interface Colour permits Ink, FixedColour {

  /** 0xAARRGGBB in a palette in colour. */
  int argb(Theme theme);

  /** 0xAARRGGBB in black and white. */
  int greyArgb();
}
