package pk.mineralatlas.analysis;

import java.util.Locale;
import pk.mineralatlas.catalog.PositionPrecision;
import pk.mineralatlas.geo.LonLat;

/** Positions and how well they are known, in words. */
public final class PrecisionText {

  private PrecisionText() {}

  /** What a symbol on the map stands at: of a deposit, a licence, an incident. */
  public static String position(PositionPrecision precision) {
    return switch (precision) {
      case SITE -> "position of the place itself";
      case NEAR -> "position good to about 10 km";
      case LOCALITY -> "position of the nearest named place";
      case DISTRICT -> "somewhere in the district";
    };
  }

  /** Degrees with four decimals, some ten metres: what the catalogue holds. */
  public static String coordinates(LonLat position) {
    return String.format(
        Locale.ROOT,
        "%.4f°\u00a0%s %.4f°\u00a0%s",
        Math.abs(position.latDeg()),
        position.latDeg() < 0 ? "S" : "N",
        Math.abs(position.lonDeg()),
        position.lonDeg() < 0 ? "W" : "E");
  }

  /** Latitude and longitude as other programs take them. */
  public static String forClipboard(LonLat position) {
    return String.format(Locale.ROOT, "%.4f, %.4f", position.latDeg(), position.lonDeg());
  }
}
