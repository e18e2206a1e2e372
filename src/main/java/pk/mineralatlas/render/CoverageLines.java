package pk.mineralatlas.render;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.FeatureLayerBuilder;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.geo.GeoBounds;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.LonLat;

/**
 * The lines between areas, each once, sorted by what lies on either side. Drawing whole outlines
 * instead would draw shared edges twice, dashes over dashes, and provinces' lines along the coast.
 * Edges of Pakistan with a neighbour are none of these: they are in the layer of boundaries.
 * Immutable; any thread.
 *
 * @param provinces between two provinces
 * @param coast between Pakistan and the sea
 * @param foreignBorders between two neighbours
 * @param foreignCoast between a neighbour and the sea
 */
record CoverageLines(
    FeatureLayer provinces,
    FeatureLayer coast,
    FeatureLayer foreignBorders,
    FeatureLayer foreignCoast) {

  /** The box the neighbours are cut at; along it there is no coast. */
  static final GeoBounds DATA_BOUNDS = new GeoBounds(55, 20, 82, 40);

  private static final double ON_BOUND_DEG = 1e-3;
  private static final FeatureLayer NO_AREAS =
      new FeatureLayerBuilder("none", GeometryKind.POLYGON, List.of()).build();

  static CoverageLines of(@Nullable FeatureLayer provinces, @Nullable FeatureLayer neighbours) {
    FeatureLayer own = provinces == null ? NO_AREAS : provinces;
    FeatureLayer foreign = neighbours == null ? NO_AREAS : neighbours;
    EdgeTable edges = new EdgeTable(own.vertexCount() + foreign.vertexCount());
    edges.add(own, 0);
    edges.add(foreign, own.size());
    int ownAreas = own.size();
    return new CoverageLines(
        trace(own, edges, 0, (a, b, i) -> b != EdgeTable.NONE && b < ownAreas),
        trace(own, edges, 0, (a, b, i) -> b == EdgeTable.NONE),
        trace(foreign, edges, ownAreas, (a, b, i) -> a >= ownAreas && b != EdgeTable.NONE),
        trace(
            foreign,
            edges,
            ownAreas,
            (a, b, i) -> b == EdgeTable.NONE && !isOnBound(foreign.xy(), i)));
  }

  /** The lines between two districts that are not lines between provinces or the outline. */
  static FeatureLayer districts(FeatureLayer districts, @Nullable FeatureLayer provinces) {
    EdgeTable edges = new EdgeTable(districts.vertexCount());
    edges.add(districts, 0);
    FeatureLayer outer = provinces == null ? NO_AREAS : provinces;
    EdgeTable drawn = new EdgeTable(outer.vertexCount());
    drawn.add(outer, 0);
    double[] xy = districts.xy();
    return trace(
        districts,
        edges,
        0,
        (a, b, i) -> b != EdgeTable.NONE && drawn.first(xy, i - 1, i) == EdgeTable.NONE);
  }

  private static boolean isOnBound(double[] xy, int vertex) {
    LonLat a = lonLat(xy, vertex - 1);
    LonLat b = lonLat(xy, vertex);
    return bothAt(a.lonDeg(), b.lonDeg(), DATA_BOUNDS.westDeg())
        || bothAt(a.lonDeg(), b.lonDeg(), DATA_BOUNDS.eastDeg())
        || bothAt(a.latDeg(), b.latDeg(), DATA_BOUNDS.southDeg())
        || bothAt(a.latDeg(), b.latDeg(), DATA_BOUNDS.northDeg());
  }

  private static LonLat lonLat(double[] xy, int vertex) {
    return LambertConformalConic.PAKISTAN.unproject(xy[2 * vertex], xy[2 * vertex + 1]);
  }

  private static boolean bothAt(double a, double b, double bound) {
    return Math.abs(a - bound) < ON_BOUND_DEG && Math.abs(b - bound) < ON_BOUND_DEG;
  }

  /** Whether an edge is wanted. */
  @FunctionalInterface
  private interface EdgeTest {

    /**
     * @param first the area that has it
     * @param second the other, or none
     * @param vertex the position it ends at
     */
    boolean accepts(int first, int second, int vertex);
  }

  private static FeatureLayer trace(
      FeatureLayer areas, EdgeTable edges, int firstArea, EdgeTest test) {
    FeatureLayerBuilder lines = new FeatureLayerBuilder("lines", GeometryKind.LINE, List.of());
    Tracing tracing = new Tracing(areas, edges, test, lines);
    for (int f = 0; f < areas.size(); f++) {
      for (int part = areas.firstPart(f); part < areas.firstPart(f + 1); part++) {
        tracing.ring(part, firstArea + f);
      }
    }
    return lines.build();
  }

  /** Joins wanted edges that follow one another on a ring to lines. */
  private record Tracing(
      FeatureLayer areas, EdgeTable edges, EdgeTest test, FeatureLayerBuilder lines) {

    void ring(int part, int area) {
      double[] xy = areas.xy();
      boolean open = false;
      for (int i = areas.partStart(part) + 1; i < areas.partStart(part + 1); i++) {
        int first = edges.first(xy, i - 1, i);
        boolean wanted = first == area && test.accepts(first, edges.second(xy, i - 1, i), i);
        if (wanted && !open) {
          lines.beginPart().add(xy[2 * i - 2], xy[2 * i - 1]);
        }
        if (wanted) {
          lines.add(xy[2 * i], xy[2 * i + 1]);
        } else if (open) {
          lines.endFeature();
        }
        open = wanted;
      }
      if (open) {
        lines.endFeature();
      }
    }
  }
}
