package pk.mineralatlas.geo;

/**
 * A position on the ground.
 *
 * @param lonDeg longitude in degrees east of Greenwich, WGS 84
 * @param latDeg latitude in degrees north of the equator, WGS 84
 */
public record LonLat(double lonDeg, double latDeg) {

  /** Whether both coordinates are finite and within ±180 and ±90 degrees. */
  public boolean isValid() {
    return Math.abs(lonDeg) <= 180 && Math.abs(latDeg) <= 90;
  }
}
