package pk.mineralatlas.print;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.LonLat;
import pk.mineralatlas.geo.MapPoint;

/**
 * Meridians and parallels of a map, and where they meet its edges.
 *
 * @param lines in millimetres of the page, longer than the map; to be clipped by it
 * @param marks the degrees along the edges
 */
record Graticule(List<Path2D> lines, List<Mark> marks) {

  /** The edges of a map. */
  enum Edge {
    TOP,
    BOTTOM,
    LEFT,
    RIGHT
  }

  /**
   * A degree on an edge.
   *
   * @param alongMm x on the upper and lower edge, y on the others, millimetres of the page
   */
  record Mark(Edge edge, double alongMm, String text) {}

  private static final double[] STEPS_MIN = {1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600};
  private static final int SEGMENTS = 96;

  Graticule {
    lines = List.copyOf(lines);
    marks = List.copyOf(marks);
  }

  /** The lines at the finest round interval that keeps them a distance apart. */
  static Graticule of(MapFrame map, double leastMm) {
    double[] box = degreesMin(map);
    double stepMin = stepMin(map, leastMm);
    List<Path2D> lines = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    for (double lon = Math.floor(box[0] / stepMin) * stepMin; lon <= box[2]; lon += stepMin) {
      trace(map, lon, lon, box[1] - stepMin, box[3] + stepMin, text(lon, 'E'), lines, marks);
    }
    for (double lat = Math.floor(box[1] / stepMin) * stepMin; lat <= box[3]; lat += stepMin) {
      trace(map, box[0] - stepMin, box[2] + stepMin, lat, lat, text(lat, 'N'), lines, marks);
    }
    return new Graticule(lines, marks);
  }

  /** West, south, east, north of the map's edge in minutes of arc. */
  private static double[] degreesMin(MapFrame map) {
    Extent extent = map.extent();
    double[] box = {1e9, 1e9, -1e9, -1e9};
    for (int i = 0; i <= SEGMENTS; i++) {
      double x = extent.minXM() + extent.widthM() * i / SEGMENTS;
      double y = extent.minYM() + extent.heightM() * i / SEGMENTS;
      include(box, map.projection().unproject(x, extent.minYM()));
      include(box, map.projection().unproject(x, extent.maxYM()));
      include(box, map.projection().unproject(extent.minXM(), y));
      include(box, map.projection().unproject(extent.maxXM(), y));
    }
    return box;
  }

  private static void include(double[] box, LonLat p) {
    box[0] = Math.min(box[0], p.lonDeg() * 60);
    box[1] = Math.min(box[1], p.latDeg() * 60);
    box[2] = Math.max(box[2], p.lonDeg() * 60);
    box[3] = Math.max(box[3], p.latDeg() * 60);
  }

  private static double stepMin(MapFrame map, double leastMm) {
    double metresPerMm = map.scaleDenominator() / 1000;
    double eastMPerMin = 1855 * Math.cos(Math.toRadians(map.centre().latDeg()));
    for (double step : STEPS_MIN) {
      if (step * eastMPerMin / metresPerMm >= leastMm) {
        return step;
      }
    }
    return STEPS_MIN[STEPS_MIN.length - 1];
  }

  /** Walks one line and notes each crossing of the map's edge. */
  private static void trace(
      MapFrame map,
      double lon0,
      double lon1,
      double lat0,
      double lat1,
      String text,
      List<Path2D> lines,
      List<Mark> marks) {
    Path2D line = new Path2D.Double();
    double lastX = Double.NaN;
    double lastY = Double.NaN;
    for (int i = 0; i <= SEGMENTS; i++) {
      double lon = (lon0 + (lon1 - lon0) * i / SEGMENTS) / 60;
      double lat = (lat0 + (lat1 - lat0) * i / SEGMENTS) / 60;
      MapPoint p = map.projection().project(lon, lat);
      double x = map.pageXMm(p.xM());
      double y = map.pageYMm(p.yM());
      if (i == 0) {
        line.moveTo(x, y);
      } else {
        line.lineTo(x, y);
        mark(map.neatLine(), lon0 == lon1, new double[] {lastX, lastY, x, y}, text, marks);
      }
      lastX = x;
      lastY = y;
    }
    lines.add(line);
  }

  private static void mark(Box box, boolean isMeridian, double[] s, String text, List<Mark> marks) {
    if (isMeridian) {
      crossing(s[1], s[0], s[3], s[2], box.yMm(), box.xMm(), box.rightMm(), Edge.TOP, text, marks);
      crossing(
          s[1],
          s[0],
          s[3],
          s[2],
          box.bottomMm(),
          box.xMm(),
          box.rightMm(),
          Edge.BOTTOM,
          text,
          marks);
    } else {
      crossing(
          s[0], s[1], s[2], s[3], box.xMm(), box.yMm(), box.bottomMm(), Edge.LEFT, text, marks);
      crossing(
          s[0],
          s[1],
          s[2],
          s[3],
          box.rightMm(),
          box.yMm(),
          box.bottomMm(),
          Edge.RIGHT,
          text,
          marks);
    }
  }

  private static void crossing(
      double across0,
      double along0,
      double across1,
      double along1,
      double edgeMm,
      double fromMm,
      double toMm,
      Edge edge,
      String text,
      List<Mark> marks) {
    if ((across0 - edgeMm) * (across1 - edgeMm) > 0 || across0 == across1) {
      return;
    }
    double t = (edgeMm - across0) / (across1 - across0);
    double along = along0 + t * (along1 - along0);
    if (t < 1 && along >= fromMm && along <= toMm) {
      marks.add(new Mark(edge, along, text));
    }
  }

  /** {@code 62° E} or {@code 62°30′ E}. */
  static String text(double minutes, char side) {
    long whole = Math.round(Math.abs(minutes));
    String text =
        whole % 60 == 0
            ? "%d° %c".formatted(whole / 60, side)
            : String.format(Locale.ROOT, "%d°%02d′ %c", whole / 60, whole % 60, side);
    return minutes < 0 ? "−" + text : text;
  }
}
