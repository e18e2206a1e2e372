package pk.mineralatlas.source.crs;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.mineralatlas.source.file.Findings;

/** What the coordinates of a file are. */
public sealed interface ReferenceSystem {

  /** How sure it is what the coordinates of a file are. */
  enum Certainty {
    /** The file says so, or the caller. */
    KNOWN,
    /** Nobody says so; longitude and latitude, since the extent allows it. */
    ASSUMED,
    /** Nobody says so in a way that is understood, and it cannot be longitude and latitude. */
    UNKNOWN
  }

  /** For people, with how it was found. */
  String label();

  /** How sure it is. */
  Certainty certainty();

  /**
   * Longitude and latitude in degrees, WGS 84; no transformation is needed.
   *
   * @param certainty known or assumed
   */
  record Degrees(String label, Certainty certainty) implements ReferenceSystem {}

  /**
   * Something that must be transformed.
   *
   * @param definition the text of the {@code .prj}, or a code such as {@code EPSG:32642}
   */
  record Described(String label, String definition) implements ReferenceSystem {
    @Override
    public Certainty certainty() {
      return Certainty.KNOWN;
    }
  }

  /** Nothing is known, and the numbers are no degrees. */
  record Unknown(String label) implements ReferenceSystem {
    @Override
    public Certainty certainty() {
      return Certainty.UNKNOWN;
    }
  }

  /** A name longer than this is something else. */
  int MAX_NAME = 80;

  /** Files that go round the antimeridian count on beyond 180 degrees. */
  double MAX_LONGITUDE = 360;

  Pattern NAME = Pattern.compile("^\\s*\\w+\\s*[\\[(]\\s*\"([^\"]*)\"");

  /**
   * The reference system a {@code .prj} describes; without one, degrees if the box allows it.
   *
   * @param box minX, minY, maxX, maxY of the coordinates
   */
  static ReferenceSystem find(Optional<Path> prj, double[] box, Findings findings) {
    String wkt = prj.map(file -> PrjFile.read(file, findings)).orElse("");
    if (!wkt.isEmpty() && !NAME.matcher(wkt).find()) {
      findings.note("the .prj holds no reference system");
      wkt = "";
    }
    if (wkt.isEmpty()) {
      return assumed(box, findings);
    }
    String label = name(wkt) + " (by the .prj)";
    if (!Wgs84Degrees.isMeantBy(wkt)) {
      return new Described(label, wkt);
    }
    return fits(box, MAX_LONGITUDE)
        ? new Degrees(label, Certainty.KNOWN)
        : unknown(label + ", which the coordinates contradict", findings);
  }

  private static ReferenceSystem assumed(double[] box, Findings findings) {
    if (!fits(box, 180)) {
      return unknown("unknown", findings);
    }
    findings.note(
        "no reference system is given; the coordinates are taken as longitude and latitude");
    return new Degrees(
        "longitude and latitude, WGS 84 (assumed: the extent allows it)", Certainty.ASSUMED);
  }

  /** What a file is whose reference system cannot be used. */
  static Unknown unknown(String label, Findings findings) {
    findings.note(
        "in which reference system are the coordinates? They are no longitudes and latitudes, so "
            + "the layer cannot be placed on the map");
    return new Unknown(label);
  }

  static String name(String wkt) {
    Matcher name = NAME.matcher(wkt);
    String found = name.find() ? name.group(1) : "";
    return found.substring(0, Math.min(MAX_NAME, found.length())).replaceAll("\\s+", " ");
  }

  /** Whether a box can be one of degrees. */
  static boolean fits(double[] box, double maxLongitude) {
    double slack = 0.001;
    return box[0] >= -maxLongitude - slack
        && box[2] <= maxLongitude + slack
        && box[1] >= -90 - slack
        && box[3] <= 90 + slack;
  }
}
