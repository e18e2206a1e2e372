package pk.mineralatlas.render.label;

/** From which scale on each kind of thing is named; all in metres of the map plane to a pixel. */
public final class LabelScales {

  /** Deposits this many or fewer are few enough to be named whatever their importance. */
  private static final int FEW_DEPOSITS = 25;

  private static final int MANY_DEPOSITS = 200;

  private LabelScales() {}

  /**
   * The least rank of the towns that are marked and named at a scale: 1 holds the greatest cities,
   * 5 the smallest places.
   */
  public static int placeRank(double metresPerPx) {
    if (metresPerPx > 3200) {
      return 1;
    }
    if (metresPerPx > 1500) {
      return 2;
    }
    if (metresPerPx > 700) {
      return 3;
    }
    return metresPerPx > 280 ? 4 : 5;
  }

  /**
   * How important a deposit must be to be named.
   *
   * @param shown how many deposits the filter leaves: few are all named
   */
  static double depositImportance(double metresPerPx, int shown) {
    if (metresPerPx > 6000) {
      return Double.POSITIVE_INFINITY;
    }
    double threshold = Math.clamp(20 * Math.log(metresPerPx / 200) / Math.log(2), 0, 85);
    double crowd = (shown - FEW_DEPOSITS) / (double) (MANY_DEPOSITS - FEW_DEPOSITS);
    return threshold * Math.clamp(crowd, metresPerPx > 2400 ? 0.5 : 0, 1);
  }

  static double gatewayLimit(String kind) {
    return switch (kind) {
      case "seaport", "port" -> 1100;
      case "border_crossing", "border crossing" -> 1000;
      case "airport" -> 260;
      default -> 420;
    };
  }

  static boolean namesProvinces(double metresPerPx) {
    return metresPerPx > 180 && metresPerPx < 4500;
  }

  static boolean namesCountries(double metresPerPx) {
    return metresPerPx > 150;
  }

  static boolean namesDistricts(double metresPerPx) {
    return metresPerPx < 520;
  }

  static boolean namesBelts(double metresPerPx) {
    return metresPerPx < 1000;
  }

  static boolean namesLicences(double metresPerPx) {
    return metresPerPx < 420;
  }

  static boolean namesRiver(double metresPerPx, double riverClass) {
    return metresPerPx < (riverClass <= 1 ? 3000 : riverClass <= 3 ? 1800 : 900);
  }
}
