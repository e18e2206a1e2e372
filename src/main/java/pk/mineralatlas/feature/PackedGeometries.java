package pk.mineralatlas.feature;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** From packed coordinates to JTS geometries. */
final class PackedGeometries {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private PackedGeometries() {}

  static Geometry toJts(FeatureLayer layer, int feature) {
    return switch (layer.kind()) {
      case POINT -> points(layer, feature);
      case LINE -> lines(layer, feature);
      case POLYGON -> polygons(layer, feature);
    };
  }

  private static Coordinate[] part(FeatureLayer layer, int part) {
    int start = layer.partStart(part);
    Coordinate[] coordinates = new Coordinate[layer.partStart(part + 1) - start];
    for (int i = 0; i < coordinates.length; i++) {
      coordinates[i] = new Coordinate(layer.xy()[2 * (start + i)], layer.xy()[2 * (start + i) + 1]);
    }
    return coordinates;
  }

  private static Geometry points(FeatureLayer layer, int feature) {
    List<Coordinate> all = new ArrayList<>();
    for (int p = layer.firstPart(feature); p < layer.firstPart(feature + 1); p++) {
      all.addAll(List.of(part(layer, p)));
    }
    return all.size() == 1
        ? FACTORY.createPoint(all.getFirst())
        : FACTORY.createMultiPointFromCoords(all.toArray(Coordinate[]::new));
  }

  private static Geometry lines(FeatureLayer layer, int feature) {
    List<LineString> all = new ArrayList<>();
    for (int p = layer.firstPart(feature); p < layer.firstPart(feature + 1); p++) {
      all.add(FACTORY.createLineString(part(layer, p)));
    }
    return all.size() == 1
        ? all.getFirst()
        : FACTORY.createMultiLineString(all.toArray(LineString[]::new));
  }

  private static Geometry polygons(FeatureLayer layer, int feature) {
    List<Polygon> all = new ArrayList<>();
    LinearRing shell = null;
    List<LinearRing> holes = new ArrayList<>();
    for (int p = layer.firstPart(feature); p < layer.firstPart(feature + 1); p++) {
      LinearRing ring = FACTORY.createLinearRing(part(layer, p));
      boolean isHole = shell != null && Area.ofRingSigned(ring.getCoordinateSequence()) < 0;
      if (isHole) {
        holes.add(ring);
      } else {
        if (shell != null) {
          all.add(FACTORY.createPolygon(shell, holes.toArray(LinearRing[]::new)));
          holes.clear();
        }
        shell = ring;
      }
    }
    if (shell != null) {
      all.add(FACTORY.createPolygon(shell, holes.toArray(LinearRing[]::new)));
    }
    return all.size() == 1
        ? all.getFirst()
        : FACTORY.createMultiPolygon(all.toArray(Polygon[]::new));
  }
}
