package pk.mineralatlas.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import pk.mineralatlas.geo.GeoBounds;

/**
 * Heights of the ground on a grid of longitudes and latitudes. Immutable; any thread.
 *
 * @param bounds outer edges of the grid
 * @param columns from west to east
 * @param rows from north to south
 * @param heightM metres above the sea, row by row from the north; 0 for the sea and below
 */
@SuppressWarnings("ArrayRecordComponent")
record Relief(GeoBounds bounds, int columns, int rows, float[] heightM) {

  /** The relief inside the application; empty in an application built without one. */
  static Optional<Relief> bundled() {
    try (InputStream image = Relief.class.getResourceAsStream("relief.png");
        InputStream properties = Relief.class.getResourceAsStream("relief.properties")) {
      if (image == null || properties == null) {
        return Optional.empty();
      }
      Properties edges = new Properties();
      edges.load(properties);
      return Optional.of(of(GreyPng.read(image), bounds(edges)));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The relief inside the application cannot be read; install the application again.", e);
    }
  }

  private static GeoBounds bounds(Properties edges) {
    return new GeoBounds(
        degrees(edges, "west"),
        degrees(edges, "south"),
        degrees(edges, "east"),
        degrees(edges, "north"));
  }

  private static double degrees(Properties edges, String edge) {
    String text = edges.getProperty(edge);
    if (text == null) {
      throw new IllegalStateException("relief.properties lacks the %s edge".formatted(edge));
    }
    return Double.parseDouble(text.strip());
  }

  /** The relief of an image whose samples are metres. */
  static Relief of(GreyPng image, GeoBounds bounds) {
    return new Relief(bounds, image.widthPx(), image.heightPx(), image.samples());
  }

  /** The height at a position, smooth between the cells (bicubic B-spline); 0 outside. */
  double heightAt(double lonDeg, double latDeg) {
    double column = (lonDeg - bounds.westDeg()) / (bounds.eastDeg() - bounds.westDeg()) * columns;
    double row = (bounds.northDeg() - latDeg) / (bounds.northDeg() - bounds.southDeg()) * rows;
    if (!(column >= 0 && column <= columns && row >= 0 && row <= rows)) {
      return 0;
    }
    int c = (int) Math.floor(column - 0.5);
    int r = (int) Math.floor(row - 0.5);
    double u = column - 0.5 - c;
    double v = row - 0.5 - r;
    double sum = 0;
    for (int j = -1; j <= 2; j++) {
      int base = Math.clamp(r + j, 0, rows - 1) * columns;
      double along = 0;
      for (int i = -1; i <= 2; i++) {
        along += BSpline.weight(i - u) * heightM[base + Math.clamp(c + i, 0, columns - 1)];
      }
      sum += BSpline.weight(j - v) * along;
    }
    return sum;
  }
}
