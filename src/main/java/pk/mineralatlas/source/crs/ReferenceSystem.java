package pk.mineralatlas.source.crs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.mineralatlas.source.file.Findings;
import pk.mineralatlas.source.file.MappedFile;
import pk.mineralatlas.source.file.Reasons;

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

  /** A reference system takes some hundred characters; a file much longer is something else. */
  int MAX_PRJ_BYTES = 16 * 1024;

  /** A name longer than this is something else. */
  int MAX_NAME = 80;

  /** Files that go round the antimeridian count on beyond 180 degrees. */
  double MAX_LONGITUDE = 360;

  Pattern NAME = Pattern.compile("^\\s*\\w+\\s*[\\[(]\\s*\"([^\"]*)\"");
  Pattern SPHEROID =
      Pattern.compile("(?:SPHEROID|ELLIPSOID)[\\[(]\"[^\"]*\",([-+.0-9E]+),([-+.0-9E]+)");
  Pattern PRIME_MERIDIAN = Pattern.compile("PRIMEM[\\[(]\"[^\"]*\",([-+.0-9E]+)");
  Pattern UNIT = Pattern.compile("UNIT[\\[(]\"[^\"]*\",([-+.0-9E]+)");
  Pattern DATUM = Pattern.compile("DATUM[\\[(]\"([^\"]*)\"");
  Pattern SHIFT = Pattern.compile("TOWGS84[\\[(]([^\\])]*)");

  /**
   * The reference system a {@code .prj} describes; without one, degrees if the box allows it.
   *
   * @param box minX, minY, maxX, maxY of the coordinates
   */
  static ReferenceSystem find(Optional<Path> prj, double[] box, Findings findings) {
    String wkt = prj.map(file -> text(file, findings)).orElse("");
    if (!wkt.isEmpty() && !NAME.matcher(wkt).find()) {
      findings.note("the .prj holds no reference system");
      wkt = "";
    }
    if (wkt.isEmpty()) {
      return assumed(box, findings);
    }
    String label = name(wkt) + " (by the .prj)";
    if (!isDegrees(wkt)) {
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

  private static String text(Path prj, Findings findings) {
    try (MappedFile bytes = MappedFile.open(prj)) {
      int length = (int) Math.min(bytes.size(), MAX_PRJ_BYTES);
      return new String(bytes.bytes(0, length), StandardCharsets.UTF_8)
          .replace("\uFEFF", "")
          .replace("\0", "")
          .strip();
    } catch (IOException e) {
      findings.note("the .prj cannot be read: " + Reasons.of(e));
      return "";
    }
  }

  static String name(String wkt) {
    Matcher name = NAME.matcher(wkt);
    String found = name.find() ? name.group(1) : "";
    return found.substring(0, Math.min(MAX_NAME, found.length())).replaceAll("\\s+", " ");
  }

  /**
   * Whether a text describes longitude and latitude on WGS 84. Told from the text itself, because
   * waking GeoTools takes longer than reading most layers.
   */
  static boolean isDegrees(String wkt) {
    String plain = withoutBlanks(wkt);
    Matcher spheroid = SPHEROID.matcher(plain);
    Matcher meridian = PRIME_MERIDIAN.matcher(plain);
    Matcher unit = UNIT.matcher(plain);
    Matcher datum = DATUM.matcher(plain);
    Matcher shift = SHIFT.matcher(plain);
    return plain.startsWith("GEOGCS")
        && datum.find()
        && datum
            .group(1)
            .replaceAll("[^A-Z0-9]", "")
            .matches("D?WGS(19)?84|WORLDGEODETICSYSTEM1984")
        && spheroid.find()
        && isNear(spheroid.group(1), 6_378_137, 1e-3)
        && isNear(spheroid.group(2), 298.257223563, 1e-6)
        && (!meridian.find() || isNear(meridian.group(1), 0, 1e-9))
        && (!unit.find() || isNear(unit.group(1), Math.PI / 180, 1e-9))
        && (!shift.find() || shift.group(1).matches("[0.,]*"));
  }

  /** Upper case, and blanks only inside of quotes. */
  private static String withoutBlanks(String wkt) {
    StringBuilder plain = new StringBuilder(wkt.length());
    boolean quoted = false;
    for (int i = 0; i < wkt.length(); i++) {
      char c = wkt.charAt(i);
      quoted ^= c == '"';
      if (quoted || !Character.isWhitespace(c)) {
        plain.append(c);
      }
    }
    return plain.toString().toUpperCase(Locale.ROOT);
  }

  private static boolean isNear(String number, double wanted, double tolerance) {
    try {
      return Math.abs(Double.parseDouble(number) - wanted) <= tolerance;
    } catch (NumberFormatException e) {
      return false;
    }
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
