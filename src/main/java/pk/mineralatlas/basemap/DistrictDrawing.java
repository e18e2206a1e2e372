package pk.mineralatlas.basemap;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * The outlines of the districts about 2011, out of a drawing in plate carrée. Pixels become degrees
 * by a linear fit to towns and to the national outline (median error 0.9 km).
 */
final class DistrictDrawing {

  private static final String FILE = "package/pakistan.districts.svg";
  private static final double WEST = 60.60447;
  private static final double DEGREES_A_PIXEL_X = 0.01000263;
  private static final double NORTH = 37.34569;
  private static final double DEGREES_A_PIXEL_Y = 0.008687355;

  /** Corners of neighbouring districts lie up to this far apart in the drawing, pixels. */
  private static final double SNAP_PX = 1.5;

  private static final Pattern PATH = Pattern.compile("<path\\b([^>]*)>", Pattern.DOTALL);
  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
  private static final Pattern DATA = Pattern.compile("\\sd=\"([^\"]*)\"");
  private static final Pattern TOKEN =
      Pattern.compile("[A-Za-z]|[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");

  private final GeometryFactory factory = new GeometryFactory();
  private final CornerSnap corners = new CornerSnap(SNAP_PX);

  private DistrictDrawing() {}

  /** The outlines by the drawing's own names. */
  static Map<String, Geometry> read(PackageFolder packages) throws IOException {
    String svg =
        packages.read(
            SourcePackage.DISTRICTS,
            FILE,
            in -> new String(in.readAllBytes(), StandardCharsets.UTF_8));
    return new DistrictDrawing().outlines(svg);
  }

  private Map<String, Geometry> outlines(String svg) throws IOException {
    Map<String, Geometry> outlines = new LinkedHashMap<>();
    Matcher paths = PATH.matcher(svg);
    while (paths.find()) {
      Matcher id = ID.matcher(paths.group(1));
      Matcher data = DATA.matcher(paths.group(1));
      if (id.find() && data.find()) {
        outlines.put(id.group(1), outline(id.group(1), data.group(1)));
      }
    }
    return outlines;
  }

  private Geometry outline(String id, String data) throws IOException {
    List<Geometry> parts = new ArrayList<>();
    for (List<Coordinate> ring : rings(id, data)) {
      ring.add(ring.getFirst().copy());
      if (ring.size() >= 4) {
        Polygon polygon = factory.createPolygon(ring.toArray(Coordinate[]::new));
        parts.add(GeometryFixer.fix(polygon));
      }
    }
    return UnaryUnionOp.union(parts);
  }

  /** The path commands the drawing uses: M, m, L, l, z, with implied line-tos. */
  private List<List<Coordinate>> rings(String id, String data) throws IOException {
    List<List<Coordinate>> rings = new ArrayList<>();
    List<String> tokens = TOKEN.matcher(data).results().map(m -> m.group()).toList();
    double x = 0;
    double y = 0;
    double startX = 0;
    double startY = 0;
    char command = ' ';
    for (int i = 0; i < tokens.size(); ) {
      String token = tokens.get(i);
      if (Character.isLetter(token.charAt(0))) {
        command = token.charAt(0);
        i++;
        if ("MmLlZz".indexOf(command) < 0) {
          throw new IOException("%s: path command %s is not known".formatted(id, command));
        }
        if (command == 'M' || command == 'm') {
          rings.add(new ArrayList<>());
        } else if (command == 'Z' || command == 'z') {
          x = startX;
          y = startY;
        }
        continue;
      }
      boolean relative = Character.isLowerCase(command);
      x = Double.parseDouble(token) + (relative ? x : 0);
      y = Double.parseDouble(tokens.get(i + 1)) + (relative ? y : 0);
      i += 2;
      if (rings.getLast().isEmpty()) {
        startX = x;
        startY = y;
      }
      addCorner(rings.getLast(), x, y);
    }
    return rings;
  }

  private void addCorner(List<Coordinate> ring, double xPx, double yPx) {
    Coordinate corner = corners.snapped(xPx, yPx);
    Coordinate c =
        new Coordinate(WEST + DEGREES_A_PIXEL_X * corner.x, NORTH - DEGREES_A_PIXEL_Y * corner.y);
    if (ring.isEmpty() || !ring.getLast().equals2D(c)) {
      ring.add(c);
    }
  }
}
