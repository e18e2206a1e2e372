package pk.mineralatlas.ui;

/** Lengths and areas over the ground as people read them. */
public final class GroundText {

  private GroundText() {}

  /** A length, such as {@code 12.34 km}. */
  public static String length(double metres) {
    return metres < 10_000
        ? number(metres, 0) + " m"
        : metres < 100_000 ? number(metres / 1000, 2) + " km" : number(metres / 1000, 1) + " km";
  }

  /** An area, such as {@code 1 234 km²}. */
  public static String area(double squareMetres) {
    double km2 = squareMetres / 1e6;
    return km2 < 0.1
        ? number(squareMetres, 0) + " m²"
        : number(km2, km2 < 100 ? 2 : km2 < 1000 ? 1 : 0) + " km²";
  }

  private static String number(double value, int decimals) {
    return ("%,." + decimals + "f").formatted(value).replace(',', '\u202f');
  }
}
