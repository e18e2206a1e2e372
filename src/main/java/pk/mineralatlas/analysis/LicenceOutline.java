package pk.mineralatlas.analysis;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.mineralatlas.catalog.Licence;
import pk.mineralatlas.geo.GeoBounds;
import pk.mineralatlas.geo.Geodesy;
import pk.mineralatlas.geo.LonLat;

/** What is known of where a licence lies. */
public sealed interface LicenceOutline {

  /** Published limits; the only outline that may be called one. */
  record Published(GeoBounds bounds) implements LicenceOutline {}

  /**
   * A circle of the published area around the licence's position: right in size, schematic in place
   * and shape.
   */
  record Circle(LonLat centre, double radiusM) implements LicenceOutline {}

  /** A position without an area. */
  record Point(LonLat position) implements LicenceOutline {}

  /** Somewhere in its district, or not even that. */
  record Unknown() implements LicenceOutline {}

  /** Limits as «24 35 to 24 44 N, 70 12 to 70 18 E», degrees and minutes. */
  Pattern BOUNDS =
      Pattern.compile(
          "(\\d{2}) (\\d{2}) to (\\d{2}) (\\d{2}) N, (\\d{2}) (\\d{2}) to (\\d{2}) (\\d{2}) E");

  /** The outline of a licence. */
  static LicenceOutline of(Licence licence) {
    Optional<GeoBounds> bounds = publishedBounds(licence.geometryNote());
    if (bounds.isPresent()) {
      return new Published(bounds.get());
    }
    LonLat position = licence.position();
    if (position == null || !GroundDistance.isMeasurable(licence.precision())) {
      return new Unknown();
    }
    if (licence.areaKm2() == null) {
      return new Point(position);
    }
    return new Circle(position, Math.sqrt(licence.areaKm2().doubleValue() * 1e6 / Math.PI));
  }

  private static Optional<GeoBounds> publishedBounds(String note) {
    Matcher limits = BOUNDS.matcher(note);
    if (!limits.find()) {
      return Optional.empty();
    }
    double south = degrees(limits, 1);
    double north = degrees(limits, 3);
    double west = degrees(limits, 5);
    double east = degrees(limits, 7);
    return south < north && west < east
        ? Optional.of(new GeoBounds(west, south, east, north))
        : Optional.empty();
  }

  private static double degrees(Matcher limits, int group) {
    return Integer.parseInt(limits.group(group)) + Integer.parseInt(limits.group(group + 1)) / 60.0;
  }

  /** Metres from a position to the outline, 0 inside; NaN where nothing is known. */
  default double distanceM(LonLat from) {
    return switch (this) {
      case Published(GeoBounds bounds) -> Geodesy.distanceM(from, nearest(bounds, from));
      case Circle(LonLat centre, double radiusM) ->
          Math.max(0, Geodesy.distanceM(from, centre) - radiusM);
      case Point(LonLat position) -> Geodesy.distanceM(from, position);
      case Unknown() -> Double.NaN;
    };
  }

  /** The position of the box nearest to another, to a few metres for boxes of some kilometres. */
  private static LonLat nearest(GeoBounds bounds, LonLat from) {
    return new LonLat(
        Math.clamp(from.lonDeg(), bounds.westDeg(), bounds.eastDeg()),
        Math.clamp(from.latDeg(), bounds.southDeg(), bounds.northDeg()));
  }

  /** A few words for a person. */
  default String text() {
    return switch (this) {
      case Published p -> "published limits";
      case Circle c -> "schematic circle of the published area";
      case Point p -> "position only, outline not published";
      case Unknown u -> "somewhere in the district, outline not published";
    };
  }
}
