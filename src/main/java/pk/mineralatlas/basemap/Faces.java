package pk.mineralatlas.basemap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/** The faces into which the edges of polygons cut the plane. */
final class Faces {

  /** Positions are kept to a millionth of a degree, a tenth of a metre. */
  static final PrecisionModel GRID = new PrecisionModel(1e6);

  static final GeometryFactory FACTORY = new GeometryFactory(GRID);

  private Faces() {}

  /** The faces between the edges of all polygons, noded together; neighbours share vertices. */
  static List<Polygon> between(Collection<? extends Geometry> polygons) {
    List<Geometry> edges = new ArrayList<>();
    polygons.forEach(polygon -> edges.add(polygon.getBoundary()));
    Polygonizer polygonizer = new Polygonizer();
    polygonizer.add(UnaryUnionNG.union(edges, FACTORY, GRID));
    List<Polygon> faces = new ArrayList<>();
    for (Object face : polygonizer.getPolygons()) {
      faces.add((Polygon) face);
    }
    return faces;
  }
}
