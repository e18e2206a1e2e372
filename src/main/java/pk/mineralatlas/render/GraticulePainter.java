package pk.mineralatlas.render;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.Locale;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.LonLat;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.MapProjection;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.style.Ink;
import pk.mineralatlas.style.Theme;
import pk.mineralatlas.style.Typeface;

/**
 * Draws meridians and parallels at round intervals. On screens the degrees stand along the left and
 * lower edge; printed maps have them in their frames.
 */
final class GraticulePainter {

  private static final double[] STEPS_MIN = {1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600};
  private static final double LEAST_SPACING_PX = 110;
  private static final double METRES_PER_MIN = 1_852;
  private static final int SEGMENTS = 48;
  private static final MapProjection PROJECTION = LambertConformalConic.PAKISTAN;
  private static final double EDGE_PX = 6;

  private final MapCanvas canvas;
  private final Viewport view;
  private final double[] boxMin;
  private final double stepMin;

  GraticulePainter(MapCanvas canvas) {
    this.canvas = canvas;
    this.view = canvas.snapshot().viewport();
    this.boxMin = boxMin(view.extent());
    this.stepMin = stepMin(view.metresPerPx());
  }

  private static double stepMin(double metresPerPx) {
    for (double step : STEPS_MIN) {
      if (step * METRES_PER_MIN * 0.85 / metresPerPx >= LEAST_SPACING_PX) {
        return step;
      }
    }
    return STEPS_MIN[STEPS_MIN.length - 1];
  }

  /** West, south, east, north of the view's edge in minutes of arc. */
  private static double[] boxMin(Extent extent) {
    double[] box = {1e9, 1e9, -1e9, -1e9};
    for (int i = 0; i <= SEGMENTS; i++) {
      double x = extent.minXM() + extent.widthM() * i / SEGMENTS;
      double y = extent.minYM() + extent.heightM() * i / SEGMENTS;
      include(box, x, extent.minYM());
      include(box, x, extent.maxYM());
      include(box, extent.minXM(), y);
      include(box, extent.maxXM(), y);
    }
    return box;
  }

  private static void include(double[] box, double xM, double yM) {
    LonLat p = PROJECTION.unproject(xM, yM);
    box[0] = Math.min(box[0], p.lonDeg() * 60);
    box[1] = Math.min(box[1], p.latDeg() * 60);
    box[2] = Math.max(box[2], p.lonDeg() * 60);
    box[3] = Math.max(box[3], p.latDeg() * 60);
  }

  void draw() {
    ViewPath path = canvas.path().clear();
    for (double lon = firstAfter(boxMin[0]); lon <= boxMin[2]; lon += stepMin) {
      trace(path, lon, lon, boxMin[1], boxMin[3]);
    }
    for (double lat = firstAfter(boxMin[1]); lat <= boxMin[3]; lat += stepMin) {
      trace(path, boxMin[0], boxMin[2], lat, lat);
    }
    Graphics2D g = canvas.g();
    g.setColor(canvas.palette().color(Ink.GRATICULE));
    g.setStroke(new BasicStroke(0.7f));
    g.draw(path.path());
    if (canvas.snapshot().theme() != Theme.PAPER) {
      label();
    }
  }

  private double firstAfter(double min) {
    return Math.ceil(min / stepMin) * stepMin;
  }

  private void trace(ViewPath path, double lon0, double lon1, double lat0, double lat1) {
    for (int i = 0; i <= SEGMENTS; i++) {
      double t = i / (double) SEGMENTS;
      MapPoint p =
          PROJECTION.project((lon0 + (lon1 - lon0) * t) / 60, (lat0 + (lat1 - lat0) * t) / 60);
      if (i == 0) {
        path.path().moveTo(path.x(p.xM()), path.y(p.yM()));
      } else {
        path.path().lineTo(path.x(p.xM()), path.y(p.yM()));
      }
    }
  }

  private void label() {
    for (double lon = firstAfter(boxMin[0]); lon <= boxMin[2]; lon += stepMin) {
      double x = crossing(true, lon, view.heightPx() - EDGE_PX);
      if (x > 60 && x < view.widthPx() - 40) {
        text(degrees(lon, 'E'), x, view.heightPx() - EDGE_PX, 0.5);
      }
    }
    for (double lat = firstAfter(boxMin[1]); lat <= boxMin[3]; lat += stepMin) {
      double y = crossing(false, lat, EDGE_PX);
      if (y > 20 && y < view.heightPx() - 30) {
        text(degrees(lat, 'N'), EDGE_PX, y + 3.5, 0);
      }
    }
  }

  /** Where a meridian meets a row of the view, or a parallel a column: found by halving. */
  private double crossing(boolean isMeridian, double minutes, double fixedPx) {
    double low = -view.widthPx();
    double high = isMeridian ? 2.0 * view.widthPx() : 2.0 * view.heightPx();
    for (int i = 0; i < 40; i++) {
      double middle = (low + high) / 2;
      MapPoint p = isMeridian ? view.viewToMap(middle, fixedPx) : view.viewToMap(fixedPx, middle);
      LonLat at = PROJECTION.unproject(p);
      boolean before = isMeridian ? at.lonDeg() * 60 < minutes : at.latDeg() * 60 > minutes;
      if (before) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private void text(String text, double x, double y, double anchor) {
    Graphics2D g = canvas.g();
    Font font = Typeface.SANS_MEDIUM.font(10);
    TextLayout layout = new TextLayout(text, font, g.getFontRenderContext());
    double left = x - anchor * layout.getAdvance();
    g.setColor(canvas.palette().color(Ink.TEXT_HALO));
    g.setStroke(new BasicStroke(2.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(layout.getOutline(AffineTransform.getTranslateInstance(left, y)));
    g.setColor(canvas.palette().color(Ink.SOFT_TEXT));
    layout.draw(g, (float) left, (float) y);
  }

  /** {@code 62°E} or {@code 62°30′E}. */
  private static String degrees(double minutes, char side) {
    long whole = Math.round(minutes);
    return whole % 60 == 0
        ? "%d°%c".formatted(whole / 60, side)
        : String.format(Locale.ROOT, "%d°%02d′%c", whole / 60, whole % 60, side);
  }
}
