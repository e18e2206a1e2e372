package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.MapPoint;

/**
 * Which areas border on each other, and on which side. Outlines are laid on squares of a kilometre;
 * two areas border where their outlines share more than a few squares, so that lines drawn apart by
 * a few hundred metres still meet, and a single common corner does not count.
 */
final class Neighbours {

  private static final double SQUARE_M = 1000;
  private static final int LEAST_SQUARES = 8;

  /** A border nearer than this to an area's middle, in half widths, says no side. */
  private static final double MIDDLE = 0.2;

  private Neighbours() {}

  /**
   * An area beside another.
   *
   * @param other its number
   * @param side where it lies
   * @param border the middle of the common border on the map plane
   */
  record Neighbour(int other, Graticule.Edge side, MapPoint border) {}

  /** The neighbours of each area; none of areas without an outline. */
  static List<List<Neighbour>> of(List<MapArea> areas) {
    List<Set<Long>> outlines = areas.stream().map(Neighbours::squares).toList();
    List<List<Neighbour>> all =
        areas.stream().map(a -> (List<Neighbour>) new ArrayList<Neighbour>()).toList();
    for (int a = 0; a < areas.size(); a++) {
      Extent mine = areas.get(a).extent();
      for (int b = a + 1; b < areas.size(); b++) {
        Extent other = areas.get(b).extent();
        MapPoint border =
            mine.intersects(grown(other)) ? border(outlines.get(a), outlines.get(b)) : null;
        if (border != null) {
          all.get(a).add(new Neighbour(b, side(mine, border, other), border));
          all.get(b).add(new Neighbour(a, side(other, border, mine), border));
        }
      }
    }
    return all;
  }

  private static Extent grown(Extent extent) {
    return new Extent(
        extent.minXM() - 2 * SQUARE_M,
        extent.minYM() - 2 * SQUARE_M,
        extent.maxXM() + 2 * SQUARE_M,
        extent.maxYM() + 2 * SQUARE_M);
  }

  /** The middle of what two outlines share; null where that is next to nothing. */
  private static @Nullable MapPoint border(Set<Long> one, Set<Long> other) {
    List<Long> shared = new ArrayList<>();
    one.stream().filter(square -> touches(other, square)).forEach(shared::add);
    other.stream().filter(square -> touches(one, square)).forEach(shared::add);
    if (shared.size() < LEAST_SQUARES) {
      return null;
    }
    double x = shared.stream().mapToDouble(Neighbours::column).average().orElseThrow();
    double y = shared.stream().mapToDouble(Neighbours::row).average().orElseThrow();
    return new MapPoint((x + 0.5) * SQUARE_M, (y + 0.5) * SQUARE_M);
  }

  private static boolean touches(Set<Long> squares, long square) {
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        if (squares.contains(key(column(square) + dx, row(square) + dy))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The side on which a border lies; where it surrounds the area, that of the other's middle. */
  private static Graticule.Edge side(Extent mine, MapPoint border, Extent other) {
    double x = (border.xM() - mine.centre().xM()) / (mine.widthM() / 2);
    double y = (border.yM() - mine.centre().yM()) / (mine.heightM() / 2);
    if (Math.max(Math.abs(x), Math.abs(y)) < MIDDLE) {
      x = other.centre().xM() - mine.centre().xM();
      y = other.centre().yM() - mine.centre().yM();
    }
    if (Math.abs(x) > Math.abs(y)) {
      return x < 0 ? Graticule.Edge.LEFT : Graticule.Edge.RIGHT;
    }
    return y < 0 ? Graticule.Edge.BOTTOM : Graticule.Edge.TOP;
  }

  private static Set<Long> squares(MapArea area) {
    Set<Long> squares = new HashSet<>();
    area.outline().ifPresent(o -> addSquares(squares, o.layer(), o.feature()));
    return squares;
  }

  private static void addSquares(Set<Long> squares, FeatureLayer layer, int feature) {
    double[] xy = layer.xy();
    for (int p = layer.firstPart(feature); p < layer.firstPart(feature + 1); p++) {
      for (int i = layer.partStart(p) + 1; i < layer.partStart(p + 1); i++) {
        walk(squares, xy[2 * i - 2], xy[2 * i - 1], xy[2 * i], xy[2 * i + 1]);
      }
    }
  }

  private static void walk(Set<Long> squares, double x0M, double y0M, double x1M, double y1M) {
    int steps = 1 + (int) (Math.hypot(x1M - x0M, y1M - y0M) / (SQUARE_M / 2));
    for (int s = 0; s <= steps; s++) {
      double x = x0M + (x1M - x0M) * s / steps;
      double y = y0M + (y1M - y0M) * s / steps;
      squares.add(key((int) Math.floor(x / SQUARE_M), (int) Math.floor(y / SQUARE_M)));
    }
  }

  private static long key(int column, int row) {
    return ((long) column << 32) | (row & 0xFFFFFFFFL);
  }

  private static int column(long key) {
    return (int) (key >> 32);
  }

  private static int row(long key) {
    return (int) key;
  }
}
