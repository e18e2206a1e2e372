package pk.mineralatlas.source;

/** Puts the rings of a polygon in the order a layer wants: shells clockwise, then their holes. */
final class RingOrder {

  /**
   * The rings of one polygon inside the arrays of a layer.
   *
   * @param xy all coordinates
   * @param partStart the first position of each part
   * @param first the polygon's first part
   * @param end the part behind its last
   */
  @SuppressWarnings("ArrayRecordComponent") // a parameter object
  record Rings(double[] xy, int[] partStart, int first, int end) {}

  private RingOrder() {}

  static void arrange(Rings rings, int number, Findings findings) {
    int shells = 0;
    for (int part = rings.first; part < rings.end; part++) {
      if (doubleArea(rings.xy, rings.partStart[part], rings.partStart[part + 1]) > 0) {
        shells++;
      }
    }
    double first =
        doubleArea(rings.xy, rings.partStart[rings.first], rings.partStart[rings.first + 1]);
    if (first < 0 && (shells == 0 || rings.end - rings.first == 1)) {
      findings.tally("an outer ring that ran counter-clockwise is turned round", number);
      reverse(rings.xy, rings.partStart[rings.first], rings.partStart[rings.first + 1]);
    }
  }

  /** Twice the area a closed ring encloses; positive where it runs clockwise. */
  static double doubleArea(double[] xy, int start, int end) {
    double sum = 0;
    double x0 = xy[2 * start];
    for (int i = start + 1; i < end - 1; i++) {
      sum += (xy[2 * i] - x0) * (xy[2 * i - 1] - xy[2 * i + 3]);
    }
    return sum;
  }

  static void reverse(double[] xy, int start, int end) {
    for (int a = 2 * start, b = 2 * (end - 1); a < b; a += 2, b -= 2) {
      double x = xy[a];
      double y = xy[a + 1];
      xy[a] = xy[b];
      xy[a + 1] = xy[b + 1];
      xy[b] = x;
      xy[b + 1] = y;
    }
  }
}
