package pk.mineralatlas.basemap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/** Who is nearest where: the plane divided among areas given by positions along their edges. */
final class Territories {

  private Territories() {}

  /**
   * The territories.
   *
   * @param within what they must cover
   */
  static Map<String, Geometry> around(Map<String, List<Coordinate>> positions, Envelope within) {
    Map<Coordinate, String> owners = new HashMap<>();
    positions.forEach((name, all) -> all.forEach(c -> owners.putIfAbsent(c, name)));
    VoronoiDiagramBuilder voronoi = new VoronoiDiagramBuilder();
    voronoi.setSites(owners.keySet().stream().sorted().toList());
    Envelope clip = within.copy();
    clip.expandBy(1);
    voronoi.setClipEnvelope(clip);
    Geometry cells = voronoi.getDiagram(Faces.FACTORY);
    Map<String, List<Geometry>> byOwner = new TreeMap<>();
    for (int i = 0; i < cells.getNumGeometries(); i++) {
      Geometry cell = cells.getGeometryN(i);
      String owner = Known.get(owners, (Coordinate) cell.getUserData());
      byOwner.computeIfAbsent(owner, o -> new ArrayList<>()).add(cell);
    }
    Map<String, Geometry> territories = new TreeMap<>();
    byOwner.forEach(
        (name, own) -> territories.put(name, CoverageUnion.union(own.toArray(Geometry[]::new))));
    return territories;
  }
}
