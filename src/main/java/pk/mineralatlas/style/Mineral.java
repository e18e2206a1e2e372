package pk.mineralatlas.style;

/**
 * How a mineral is shown. Colour is never the only carrier: the sign stands in the disc.
 *
 * @param name as the catalogue spells the commodity
 * @param sign the chemist's sign, or a mark of one or two characters
 * @param rgb colour of the disc, 0xRRGGBB
 * @param nameUr its name in Urdu, or empty where none is known here
 */
public record Mineral(String name, String sign, int rgb, String nameUr) {}
