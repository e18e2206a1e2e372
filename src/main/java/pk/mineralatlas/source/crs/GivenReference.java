package pk.mineralatlas.source.crs;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.NoSuchAuthorityCodeException;
import pk.mineralatlas.source.crs.ReferenceSystem.Certainty;
import pk.mineralatlas.source.crs.ReferenceSystem.Degrees;
import pk.mineralatlas.source.crs.ReferenceSystem.Described;
import pk.mineralatlas.source.file.ShapefileException;

/** Reference systems that someone gives who knows better than the file. Any thread. */
public final class GivenReference {

  private static final Pattern CODE = Pattern.compile("(?i)\\s*(?:EPSG\\s*:\\s*)?(\\d{1,9})\\s*");

  /** What someone may have typed is repeated up to here. */
  private static final int MAX_REPEATED = 40;

  private static final String DEGREES = "EPSG:4326";

  private GivenReference() {}

  /** Whether a text is an EPSG code rather than the description of a reference system. */
  static boolean isCode(String definition) {
    return CODE.matcher(definition).matches();
  }

  /**
   * The reference system someone gave.
   *
   * @param text an EPSG code such as {@code EPSG:32642} or {@code 32642}, or the text of a {@code
   *     .prj}
   * @param box minX, minY, maxX, maxY of the coordinates
   * @param shp the file it is given for
   * @throws ShapefileException in one sentence if it is not known, not understood, or if it is one
   *     of degrees and the coordinates are none
   */
  public static ReferenceSystem of(String text, double[] box, Path shp) throws ShapefileException {
    Matcher code = CODE.matcher(text);
    String definition = code.matches() ? "EPSG:" + code.group(1) : text.strip();
    boolean isDegrees = definition.equals(DEGREES) || Wgs84Degrees.isMeantBy(definition);
    if (isDegrees && !ReferenceSystem.fits(box, ReferenceSystem.MAX_LONGITUDE)) {
      throw new ShapefileException(
          shp,
          repeated(definition)
              + " cannot be its reference system: it counts in degrees,"
              + " and the coordinates are none");
    }
    String label = label(definition, isDegrees, shp) + " (given)";
    return isDegrees ? new Degrees(label, Certainty.KNOWN) : new Described(label, definition);
  }

  private static String label(String definition, boolean isDegrees, Path shp)
      throws ShapefileException {
    if (isDegrees) {
      return isCode(definition) ? definition + ", WGS 84" : ReferenceSystem.name(definition);
    }
    try {
      ToLonLat.from(definition);
      String name = ToLonLat.crs(definition).getName().getCode();
      return isCode(definition) ? definition + ", " + name : name;
    } catch (NoSuchAuthorityCodeException e) {
      throw unusable(shp, definition, "is no reference system the atlas knows", e);
    } catch (NotOnTheGroundException e) {
      throw unusable(shp, definition, "says nothing of places on the ground", e);
    } catch (FactoryException | RuntimeException | StackOverflowError e) {
      throw unusable(shp, definition, "is not understood as a reference system", e);
    }
  }

  private static ShapefileException unusable(
      Path shp, String definition, String why, Throwable cause) {
    return new ShapefileException(
        shp,
        "%s %s; give a code such as EPSG:32642 (UTM zone 42N) or the text of a .prj"
            .formatted(repeated(definition), why),
        cause);
  }

  private static String repeated(String definition) {
    String line = definition.replaceAll("\\s+", " ").strip();
    if (line.isEmpty()) {
      return "an empty text";
    }
    return line.length() <= MAX_REPEATED ? line : line.substring(0, MAX_REPEATED) + "…";
  }
}
