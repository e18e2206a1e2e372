package pk.mineralatlas.style;

import java.util.List;

/**
 * The parts a colour plays on the map, each with its colour in the four palettes, 0xAARRGGBB. Where
 * alpha is below 255, what lies beneath shows through.
 */
public enum Ink implements Colour {
  /** What lies beyond the data. */
  VOID(0xFFF9F8F5, 0xFF141A21, 0xFFFBFAF7, 0xFFFCFCFC),
  SEA(0xFFE4EEF4, 0xFF0A0F15, 0xFFE6F0F6, 0xFFEDEDED),
  LAND(0xFFEFECE3, 0xFF242B34, 0xFFF1EEE5, 0xFFFFFFFF),
  /** Land outside Pakistan. */
  VEILED_LAND(0xFFF9F8F5, 0xFF141A21, 0xFFFBFAF7, 0xFFFCFCFC),
  /** Slopes turned away from the light, at their darkest. */
  SHADE(0xFF5C5648, 0xFF000000, 0xFF5C5648, 0xFF606060),
  /** Slopes turned to the light, at their brightest. */
  GLOW(0xFFFFFFFF, 0xFF8CA0B4, 0xFFFFFFFF, 0xFFFFFFFF),
  COAST(0xFF7C98A8, 0xFF56687A, 0xFF6F8C9C, 0xFF666666),
  FOREIGN_COAST(0xFFB9CBD5, 0xFF26313C, 0xFFB4C6D0, 0xFFA8A8A8),
  FOREIGN_BORDER(0xFFC9C4B8, 0xFF333C46, 0xFFC4BFB3, 0xFFB0B0B0),
  INTERNATIONAL(0xFF4B4339, 0xFFDDE2E8, 0xFF433C33, 0xFF000000),
  /** A soft band along the boundaries of the state. */
  BORDER_GLOW(0x2A8A7A63, 0x26DDE2E8, 0x2A8A7A63, 0x20000000),
  CLAIM(0xFF8A8073, 0xFF8C97A3, 0xFF7D7467, 0xFF505050),
  PROVINCE_LINE(0xFF7E7466, 0xFF97A2AE, 0xFF766C5F, 0xFF404040),
  DISTRICT_LINE(0x5C6E6452, 0x4DB4C0CC, 0x6A6E6452, 0xFFB4B4B4),
  RIVER(0xFF7BA5C6, 0xFF3B6488, 0xFF6F9CC0, 0xFF8C8C8C),
  MOTORWAY(0xFFE9A94B, 0xFFC08A3A, 0xFFE9A94B, 0xFFFFFFFF),
  ROAD(0xFFF7DFA4, 0xFF94763E, 0xFFF7DFA4, 0xFFFFFFFF),
  ROAD_CASING(0xFFA9884F, 0xFF3B3122, 0xFFA9884F, 0xFF4A4A4A),
  RAIL(0xFF6D6A68, 0xFF8D96A1, 0xFF6D6A68, 0xFF303030),
  GATEWAY(0xFF2F3E4E, 0xFFD5DCE4, 0xFF2F3E4E, 0xFF000000),
  PLACE(0xFF2A2F36, 0xFFE6EAEF, 0xFF20252B, 0xFF000000),
  /** What separates a mark from the ground. */
  MARK_EDGE(0xFFFFFFFF, 0xFF10161D, 0xFFFFFFFF, 0xFFFFFFFF),
  BELT(0xFF7D679B, 0xFFA793C9, 0xFF7D679B, 0xFF505050),
  LICENCE(0xFF3A6AB0, 0xFF86AEEA, 0xFF3A6AB0, 0xFF202020),
  INCIDENT(0xFFC93A54, 0xFFF0667E, 0xFFC93A54, 0xFF000000),
  RISK_VERY_HIGH(0xFFB8323F, 0xFFA83243, 0xFFB8323F, 0xFF202020),
  RISK_HIGH(0xFFE0694A, 0xFFC4583F, 0xFFE0694A, 0xFF505050),
  RISK_ELEVATED(0xFFEBA64C, 0xFFC28A3F, 0xFFEBA64C, 0xFF7C7C7C),
  RISK_MODERATE(0xFFF2D98A, 0xFFA89658, 0xFFF2D98A, 0xFFA4A4A4),
  RISK_LOW(0xFFD7E6C3, 0xFF6E8460, 0xFFD7E6C3, 0xFFC8C8C8),
  /** Layers that someone opened, one colour after the other. */
  OPENED_1(0xFF0B7F93, 0xFF35B9CE, 0xFF0B7F93, 0xFF303030),
  OPENED_2(0xFFA83A96, 0xFFE084CF, 0xFFA83A96, 0xFF303030),
  OPENED_3(0xFF707F10, 0xFFB4C45A, 0xFF707F10, 0xFF303030),
  OPENED_4(0xFF86552B, 0xFFCB9A6E, 0xFF86552B, 0xFF303030),
  OPENED_5(0xFF1E8A4C, 0xFF5FCB8E, 0xFF1E8A4C, 0xFF303030),
  GRATICULE(0x4A5B6B78, 0x3C9FB0C0, 0x605B6B78, 0x70000000),
  TEXT(0xFF1B2530, 0xFFEDF1F5, 0xFF18202C, 0xFF000000),
  SOFT_TEXT(0xFF5D6978, 0xFF9DA9B6, 0xFF5A6472, 0xFF404040),
  TEXT_HALO(0xD9FFFFFF, 0xD910161D, 0xE6FFFFFF, 0xF2FFFFFF),
  WATER_TEXT(0xFF4A7FA8, 0xFF6F9CC4, 0xFF41769F, 0xFF555555),
  AREA_TEXT(0x8A5A5347, 0x80B9C4CF, 0x965A5347, 0x90303030),
  ACCENT(0xFF0F6B5C, 0xFF4CC2A8, 0xFF0F6B5C, 0xFF000000);

  private final int lightArgb;
  private final int darkArgb;
  private final int paperArgb;
  private final int greyArgb;

  private static final List<Ink> OPENED = List.of(OPENED_1, OPENED_2, OPENED_3, OPENED_4, OPENED_5);

  Ink(int lightArgb, int darkArgb, int paperArgb, int greyArgb) {
    this.lightArgb = lightArgb;
    this.darkArgb = darkArgb;
    this.paperArgb = paperArgb;
    this.greyArgb = greyArgb;
  }

  @Override
  public int argb(Theme theme) {
    return switch (theme) {
      case LIGHT -> lightArgb;
      case DARK -> darkArgb;
      case PAPER -> paperArgb;
    };
  }

  @Override
  public int greyArgb() {
    return greyArgb;
  }

  /** The colour of a risk level as the layers spell it. */
  public static Ink ofRisk(String level) {
    return switch (level) {
      case "very high" -> RISK_VERY_HIGH;
      case "high" -> RISK_HIGH;
      case "elevated" -> RISK_ELEVATED;
      case "moderate" -> RISK_MODERATE;
      default -> RISK_LOW;
    };
  }

  /** How many colours there are for layers that someone opened. */
  public static int openedCount() {
    return OPENED.size();
  }

  /** A colour for a layer that someone opened, from 0; beyond the last they begin anew. */
  public static Ink ofOpened(int colour) {
    return OPENED.get(Math.floorMod(colour, OPENED.size()));
  }
}
