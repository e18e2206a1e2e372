package pk.mineralatlas.source.shape;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Location;

/**
 * The cells of a grid over a ring that no edge comes near: each lies inside or outside as a whole,
 * so that what was found out about one position holds for all. One thread.
 */
final class RingCells {

  static final int NO_CELL = -1;

  /** Edges may come near so many cells each on average, or the grid is not worth its while. */
  private static final int MARKS_PER_EDGE = 8;

  private static final int MAX_SIDE = 1 << 10;
  private static final byte INSIDE = 1;
  private static final byte OUTSIDE = 2;
  private static final byte EDGE = 3;

  private final double minX;
  private final double minY;
  private final double perX;
  private final double perY;
  private final int side;
  private final byte[] cells;

  private RingCells(double minX, double minY, double perX, double perY, int side) {
    this.minX = minX;
    this.minY = minY;
    this.perX = perX;
    this.perY = perY;
    this.side = side;
    this.cells = new byte[side * side];
  }

  /** The cells over a ring; null where its edges are so long that they would fill the grid. */
  static @Nullable RingCells of(Rings rings, int first, int edges) {
    double minX = Double.POSITIVE_INFINITY;
    double minY = Double.POSITIVE_INFINITY;
    double maxX = Double.NEGATIVE_INFINITY;
    double maxY = Double.NEGATIVE_INFINITY;
    for (int i = first; i < first + edges; i++) {
      minX = Math.min(minX, rings.x(i));
      minY = Math.min(minY, rings.y(i));
      maxX = Math.max(maxX, rings.x(i));
      maxY = Math.max(maxY, rings.y(i));
    }
    int side = (int) Math.min(MAX_SIDE, Math.max(4, Math.sqrt(edges)));
    double perX = (side - 1) / (maxX - minX);
    double perY = (side - 1) / (maxY - minY);
    if (!(perX > 0 && perY > 0 && Double.isFinite(perX + perY))) {
      return null;
    }
    RingCells cells = new RingCells(minX, minY, perX, perY, side);
    return cells.mark(rings, first, edges) ? cells : null;
  }

  private boolean mark(Rings rings, int first, int edges) {
    long left = (long) MARKS_PER_EDGE * edges;
    int x2 = column(rings.x(first));
    int y2 = row(rings.y(first));
    for (int i = first; i < first + edges; i++) {
      int x1 = x2;
      int y1 = y2;
      x2 = column(rings.x(i + 1));
      y2 = row(rings.y(i + 1));
      left -= (Math.abs(x2 - x1) + 1L) * (Math.abs(y2 - y1) + 1L);
      if (left < 0) {
        return false;
      }
      for (int y = Math.min(y1, y2); y <= Math.max(y1, y2); y++) {
        for (int x = Math.min(x1, x2); x <= Math.max(x1, x2); x++) {
          cells[y * side + x] = EDGE;
        }
      }
    }
    return true;
  }

  private int column(double x) {
    return (int) ((x - minX) * perX);
  }

  private int row(double y) {
    return (int) ((y - minY) * perY);
  }

  /** The cell a position lies in; {@link #NO_CELL} outside of the grid and where edges are near. */
  int cell(double x, double y) {
    if (x < minX || y < minY) {
      return NO_CELL;
    }
    int column = column(x);
    int row = row(y);
    if (column >= side || row >= side) {
      return NO_CELL;
    }
    int cell = row * side + column;
    return cells[cell] == EDGE ? NO_CELL : cell;
  }

  /** What is known of a cell; {@link Location#NONE} where nothing is. */
  int location(int cell) {
    return switch (cells[cell]) {
      case INSIDE -> Location.INTERIOR;
      case OUTSIDE -> Location.EXTERIOR;
      default -> Location.NONE;
    };
  }

  void keep(int cell, int location) {
    cells[cell] = location == Location.INTERIOR ? INSIDE : OUTSIDE;
  }
}
