package pk.mineralatlas.source.crs;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Tells longitude and latitude on WGS 84 from everything else by the text alone, because waking
 * GeoTools takes longer than reading most layers.
 */
final class Wgs84Degrees {

  private Wgs84Degrees() {}

  static boolean isMeantBy(String wkt) {
    return WktNode.parse(wkt).filter(Wgs84Degrees::isMeantBy).isPresent();
  }

  static boolean isMeantBy(WktNode system) {
    return system.keyword().equals("GEOGCS")
        && system.child("DATUM").filter(Wgs84Degrees::isDatum).isPresent()
        && system.child("PRIMEM").map(meridian -> isNear(meridian.number(1), 0, 1e-9)).orElse(true)
        && system
            .child("UNIT")
            .map(unit -> isNear(unit.number(1), Math.PI / 180, 1e-9))
            .orElse(true);
  }

  private static boolean isDatum(WktNode datum) {
    return datum
            .name()
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^A-Z0-9]", "")
            .matches("D?WGS(19)?84|WORLDGEODETICSYSTEM1984")
        && datum.child("SPHEROID", "ELLIPSOID").filter(Wgs84Degrees::isSpheroid).isPresent()
        && datum.child("TOWGS84").map(Wgs84Degrees::isNoShift).orElse(true);
  }

  private static boolean isSpheroid(WktNode spheroid) {
    return isNear(spheroid.number(1), 6_378_137, 1e-3)
        && isNear(spheroid.number(2), 298.257223563, 1e-6);
  }

  private static boolean isNoShift(WktNode shift) {
    for (int i = 0; i < shift.parts().size(); i++) {
      if (!isNear(shift.number(i), 0, 0)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNear(OptionalDouble number, double wanted, double tolerance) {
    return number.isPresent() && Math.abs(number.getAsDouble() - wanted) <= tolerance;
  }
}
