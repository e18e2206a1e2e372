package pk.mineralatlas.source.crs;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/** Rewrites well-known text so that GeoTools reads it as those meant it who wrote it. */
final class GeoToolsWkt {

  /** The meridian of Paris in degrees east of Greenwich, by EPSG 8903. */
  private static final double PARIS_DEG = 2.33722917;

  private static final Set<String> EQUAL_AREA_CYLINDERS =
      Set.of("Cylindrical_Equal_Area", "Behrmann");

  /** Parameters by which ESRI turns and mirrors the axes of a projection. */
  private static final Set<String> TURNING = Set.of("X_Scale", "Y_Scale", "XY_Plane_Rotation");

  private GeoToolsWkt() {}

  /** The horizontal part, with x before y as in the file. */
  static WktNode of(WktNode system) {
    return switch (system.keyword()) {
      case "COMPD_CS" -> system.child("PROJCS", "GEOGCS").map(GeoToolsWkt::of).orElse(system);
      case "PROJCS" -> {
        WktNode plain = krovak(polar(webMercator(withoutAxes(system)).without("EXTENSION")));
        yield plain.child("GEOGCS").map(GeoToolsWkt::of).map(plain::replacing).orElse(plain);
      }
      case "GEOGCS" -> paris(withoutAxes(system)).without("EXTENSION");
      default -> system;
    };
  }

  /** Axes that point north and east say nothing of the file, where x always stands first. */
  private static WktNode withoutAxes(WktNode system) {
    List<String> directions =
        system
            .children()
            .filter(node -> node.keyword().equals("AXIS"))
            .map(axis -> axis.word(1))
            .toList();
    Set<String> different = new HashSet<>(directions);
    boolean isTurned = different.contains("WEST") || different.equals(Set.of("EAST", "SOUTH"));
    return isTurned ? system : system.without("AXIS");
  }

  /** GDAL names a Mercator projection of the ellipsoid and says in an extension that it is none. */
  private static WktNode webMercator(WktNode system) {
    boolean isOnSphere =
        system
            .child("EXTENSION")
            .filter(extension -> extension.toString().contains("+a=6378137 +b=6378137 "))
            .isPresent();
    return isOnSphere
        ? system.replacing(node("PROJECTION", "\"Popular Visualisation Pseudo Mercator\""))
        : system;
  }

  /** GDAL calls the parallel of true scale the origin where the projection is one of the poles. */
  private static WktNode polar(WktNode system) {
    boolean isPolar =
        system.child("PROJECTION").filter(p -> p.name().equals("Polar_Stereographic")).isPresent();
    return isPolar
        ? system
            .with(system.parts().stream().map(GeoToolsWkt::trueScale).toList())
            .replacing(node("PROJECTION", "\"Polar Stereographic (variant B)\""))
        : system;
  }

  /** ESRI turns the axes of this one by parameters: so they point where GeoTools has them. */
  private static WktNode krovak(WktNode system) {
    return parameter(system, "X_Scale").equals(OptionalDouble.of(-1))
            && parameter(system, "XY_Plane_Rotation").equals(OptionalDouble.of(90))
        ? system.with(system.parts().stream().filter(part -> !isTurning(part)).toList())
        : system;
  }

  private static boolean isTurning(WktNode.Part part) {
    return part instanceof WktNode.Inner(WktNode parameter)
        && TURNING.contains(parameter.name())
        && parameter.keyword().equals("PARAMETER");
  }

  private static OptionalDouble parameter(WktNode system, String name) {
    return system
        .children()
        .filter(node -> node.name().equalsIgnoreCase(name))
        .map(node -> node.number(1))
        .findFirst()
        .orElse(OptionalDouble.empty());
  }

  /** Whether GeoTools would place it wrongly, hundreds of kilometres off, and not say so. */
  static boolean isMisread(WktNode system) {
    String projection = system.child("PROJECTION").map(WktNode::name).orElse("");
    if (projection.equals("Krovak")) {
      return parameter(system, "X_Scale").isPresent();
    }
    return EQUAL_AREA_CYLINDERS.contains(projection)
        && parameter(system, "standard_parallel_1").orElse(0) != 0;
  }

  private static WktNode.Part trueScale(WktNode.Part part) {
    return part instanceof WktNode.Inner(WktNode parameter)
            && parameter.name().equals("latitude_of_origin")
        ? new WktNode.Inner(node("PARAMETER", "\"standard_parallel_1\"", parameter.word(1)))
        : part;
  }

  /**
   * By the letter of the standard a meridian is counted in the unit of the system; everybody writes
   * that of Paris in degrees even where the unit is the gon.
   */
  private static WktNode paris(WktNode system) {
    double unitRad =
        system.child("UNIT").flatMap(unit -> boxed(unit.number(1))).orElse(Math.PI / 180);
    Optional<WktNode> meridian = system.child("PRIMEM");
    double east = meridian.flatMap(node -> boxed(node.number(1))).orElse(0.0);
    if (Math.abs(east - PARIS_DEG) > 1e-3 || Math.abs(unitRad - Math.PI / 180) < 1e-6) {
      return system;
    }
    String inUnit = Double.toString(Math.toRadians(east) / unitRad);
    return system.replacing(node("PRIMEM", "\"Paris\"", inUnit));
  }

  private static Optional<Double> boxed(OptionalDouble number) {
    return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
  }

  /** The same with a shift of its datum to WGS 84, in metres, arc seconds and millionths. */
  static WktNode withShift(WktNode system, double[] shift) {
    if (system.keyword().equals("DATUM")) {
      String[] numbers = Arrays.stream(shift).mapToObj(Double::toString).toArray(String[]::new);
      return system.withAfter("SPHEROID", node("TOWGS84", numbers));
    }
    String inner = system.keyword().equals("PROJCS") ? "GEOGCS" : "DATUM";
    return system.child(inner).map(node -> system.replacing(withShift(node, shift))).orElse(system);
  }

  /** The same with the EPSG code of its system of degrees. */
  static WktNode withCode(WktNode system, String code) {
    if (system.keyword().equals("PROJCS")) {
      return system
          .child("GEOGCS")
          .map(node -> system.replacing(withCode(node, code)))
          .orElse(system);
    }
    return system
        .without("AUTHORITY")
        .withAfter("UNIT", node("AUTHORITY", "\"EPSG\"", '"' + code + '"'));
  }

  private static WktNode node(String keyword, String... values) {
    return new WktNode(
        keyword,
        List.of(values).stream()
            .map(WktNode.Value::new)
            .collect(Collectors.<WktNode.Part>toList()));
  }
}
