package pk.mineralatlas.render.label;

import java.awt.Color;
import pk.mineralatlas.style.Ink;
import pk.mineralatlas.style.Palette;
import pk.mineralatlas.style.Typeface;

/** How the names of each kind of thing are set, in one palette. */
final class LabelStyles {

  private static final double HALO_PX = 1.6;
  private static final Color NONE = new Color(0, true);

  private final Palette palette;

  LabelStyles(Palette palette) {
    this.palette = palette;
  }

  private LabelStyle of(Typeface face, double sizePx, Ink ink) {
    return new LabelStyle(face, sizePx, palette.color(ink), palette.color(Ink.TEXT_HALO), HALO_PX);
  }

  /** A town: the greater, the larger and darker. */
  LabelStyle place(int rank, String capital) {
    if (!capital.isEmpty()) {
      return of(Typeface.SANS_SEMIBOLD, "country".equals(capital) ? 13.5 : 13, Ink.TEXT);
    }
    return switch (rank) {
      case 1 -> of(Typeface.SANS_SEMIBOLD, 12.5, Ink.TEXT);
      case 2 -> of(Typeface.SANS_MEDIUM, 12, Ink.TEXT);
      case 3 -> of(Typeface.SANS, 11.5, Ink.TEXT);
      default -> of(Typeface.SANS, 11, Ink.SOFT_TEXT);
    };
  }

  /** A deposit: the important ones stand out before any town but the capitals. */
  LabelStyle deposit(double importance) {
    if (importance >= 70) {
      return of(Typeface.SANS_BOLD, 13, Ink.TEXT);
    }
    return importance >= 40
        ? of(Typeface.SANS_SEMIBOLD, 12, Ink.TEXT)
        : of(Typeface.SANS_MEDIUM, 11.5, Ink.TEXT);
  }

  LabelStyle siteNumber() {
    return of(Typeface.SANS_BOLD, 11, Ink.TEXT);
  }

  LabelStyle gateway() {
    return of(Typeface.SANS_MEDIUM, 11, Ink.GATEWAY);
  }

  LabelStyle licence() {
    return of(Typeface.SANS_MEDIUM, 10.5, Ink.LICENCE);
  }

  LabelStyle province() {
    return new LabelStyle(Typeface.SANS_SEMIBOLD, 16, palette.color(Ink.AREA_TEXT), NONE, 0);
  }

  LabelStyle country() {
    return new LabelStyle(Typeface.SANS, 15, palette.color(Ink.AREA_TEXT, 0.85), NONE, 0);
  }

  LabelStyle district() {
    return new LabelStyle(
        Typeface.SANS, 10.5, palette.color(Ink.SOFT_TEXT), palette.color(Ink.TEXT_HALO, 0.6), 1.2);
  }

  LabelStyle belt() {
    return of(Typeface.SANS_ITALIC, 11.5, Ink.BELT);
  }

  LabelStyle river(double riverClass) {
    return of(Typeface.SANS_ITALIC, riverClass <= 2 ? 12 : 11, Ink.WATER_TEXT);
  }

  LabelStyle sea() {
    return new LabelStyle(
        Typeface.SANS_ITALIC, 15, palette.color(Ink.WATER_TEXT), palette.color(Ink.SEA), 1);
  }
}
