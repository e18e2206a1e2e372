package pk.mineralatlas.geo;

/**
 * A box on the map plane, metres in the map's projection, y up.
 *
 * @param minXM western edge
 * @param minYM southern edge
 * @param maxXM eastern edge
 * @param maxYM northern edge
 */
public record Extent(double minXM, double minYM, double maxXM, double maxYM) {

  public Extent {
    if (!(minXM <= maxXM && minYM <= maxYM)) {
      throw new IllegalArgumentException(
          "extent %s,%s,%s,%s: the smaller edge comes first".formatted(minXM, minYM, maxXM, maxYM));
    }
  }

  /** The smallest extent that holds both corners, in whichever order they come. */
  public static Extent between(MapPoint a, MapPoint b) {
    return new Extent(
        Math.min(a.xM(), b.xM()),
        Math.min(a.yM(), b.yM()),
        Math.max(a.xM(), b.xM()),
        Math.max(a.yM(), b.yM()));
  }

  public double widthM() {
    return maxXM - minXM;
  }

  public double heightM() {
    return maxYM - minYM;
  }

  public MapPoint centre() {
    return new MapPoint((minXM + maxXM) / 2, (minYM + maxYM) / 2);
  }

  /** Whether the point lies in the box or on its edge. */
  public boolean contains(MapPoint point) {
    return point.xM() >= minXM && point.xM() <= maxXM && point.yM() >= minYM && point.yM() <= maxYM;
  }

  /** Whether the two boxes share at least a point. */
  public boolean intersects(Extent other) {
    return minXM <= other.maxXM
        && other.minXM <= maxXM
        && minYM <= other.maxYM
        && other.minYM <= maxYM;
  }

  /** The box grown by the same distance on every side. */
  public Extent grownBy(double marginM) {
    return new Extent(minXM - marginM, minYM - marginM, maxXM + marginM, maxYM + marginM);
  }

  /** The smallest box that holds both. */
  public Extent union(Extent other) {
    return new Extent(
        Math.min(minXM, other.minXM),
        Math.min(minYM, other.minYM),
        Math.max(maxXM, other.maxXM),
        Math.max(maxYM, other.maxYM));
  }
}
