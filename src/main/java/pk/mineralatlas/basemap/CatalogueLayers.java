package pk.mineralatlas.basemap;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import pk.mineralatlas.catalog.Belt;
import pk.mineralatlas.catalog.CatalogFiles;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.catalog.CsvTable;
import pk.mineralatlas.catalog.Incident;
import pk.mineralatlas.catalog.TransportLink;
import pk.mineralatlas.geo.LonLat;
import pk.mineralatlas.source.shape.ShapeType;

/** The catalogue's incidents, mineral belts, roads, railways and gateways as layers. */
final class CatalogueLayers {

  /** Parts of a mineral belt smaller than this share of it are left-overs of the cut. */
  private static final double SLIVER = 0.01;

  private CatalogueLayers() {}

  static LayerTable incidents(Catalogue catalogue) {
    LayerTable layer =
        new LayerTable(
            "incidents",
            ShapeType.POINT,
            "id name kind target actor date:d year:i fatalities:i province district precision");
    for (Incident i : catalogue.incidents()) {
      layer.add(
          Shapes.point(i.position()),
          i.id(),
          i.place(),
          i.type(),
          i.target(),
          i.actor(),
          i.date(),
          (long) i.date().getYear(),
          i.fatalities() == null ? null : i.fatalities().longValue(),
          i.province(),
          i.district(),
          i.precision().text());
    }
    return layer;
  }

  /**
   * Mineral belts, cut at the border so that it is the map's own.
   *
   * @param provinces outlines by id
   */
  static LayerTable belts(Catalogue catalogue, Map<String, Geometry> provinces) throws IOException {
    Map<String, Geometry> outlines = beltOutlines();
    LayerTable layer =
        new LayerTable("belts", ShapeType.POLYGON, "id name name_ur kind minerals province basis");
    for (Belt belt : catalogue.belts()) {
      Map<String, Geometry> parts = parts(Known.get(outlines, belt.id()), provinces);
      layer.add(
          joined(parts.values()),
          belt.id(),
          belt.name(),
          belt.nameUr(),
          belt.kind(),
          SiteLayer.list(belt.commodities()),
          SiteLayer.list(mainProvinces(parts)),
          belt.extentBasis());
    }
    return layer;
  }

  /** An outline cut at the country's border, by province, in the order of the table. */
  private static Map<String, Geometry> parts(Geometry outline, Map<String, Geometry> provinces) {
    Map<String, Geometry> parts = new LinkedHashMap<>();
    for (CsvTable.Row row : Table.rows("provinces.csv")) {
      Geometry province = Known.get(provinces, row.text("id"));
      Geometry part = OverlayNG.overlay(outline, province, OverlayNG.INTERSECTION, Faces.GRID);
      if (part.getArea() > 0) {
        parts.put(row.text("name"), part);
      }
    }
    return parts;
  }

  /** One area out of its parts, without the slivers that cutting leaves. */
  private static Geometry joined(Collection<Geometry> parts) {
    Geometry union = UnaryUnionNG.union(parts, Faces.FACTORY, Faces.GRID);
    List<Geometry> kept = new ArrayList<>();
    for (int i = 0; i < union.getNumGeometries(); i++) {
      if (union.getGeometryN(i).getArea() > SLIVER * union.getArea()) {
        kept.add(union.getGeometryN(i));
      }
    }
    return CoverageBuilder.largestFirst(Faces.FACTORY.buildGeometry(kept));
  }

  /** The provinces that hold at least a twentieth of an area, the one with most first. */
  private static List<String> mainProvinces(Map<String, Geometry> parts) {
    double whole = parts.values().stream().mapToDouble(Geometry::getArea).sum();
    return parts.entrySet().stream()
        .filter(part -> part.getValue().getArea() >= 0.05 * whole)
        .sorted(Comparator.comparingDouble(part -> -part.getValue().getArea()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, Geometry> beltOutlines() throws IOException {
    String text = new String(CatalogFiles.bundled().read("belts.geojson"), StandardCharsets.UTF_8);
    try {
      JsonArray features = JsonParser.object().from(text).getArray("features");
      Map<String, Geometry> outlines = new TreeMap<>();
      for (int i = 0; i < features.size(); i++) {
        JsonObject feature = features.getObject(i);
        outlines.put(
            feature.getObject("properties").getString("id"),
            GeoJson.polygons(feature.getObject("geometry"), new GeometryFactory()));
      }
      return outlines;
    } catch (JsonParserException e) {
      throw new IOException("belts.geojson is not valid JSON", e);
    }
  }

  /** Roads and railways; straight legs between named places. */
  static LayerTable transport(Catalogue catalogue) {
    LayerTable layer = new LayerTable("transport", ShapeType.POLYLINE, "id name kind status also");
    for (TransportLink link : catalogue.transport()) {
      if (!link.waypoints().isEmpty()) {
        List<LonLat> course =
            link.waypoints().stream().map(TransportLink.Waypoint::position).toList();
        layer.add(
            Shapes.line(course), link.id(), link.name(), link.kind(), link.status(), link.ref());
      }
    }
    return layer;
  }

  /** Ports, border crossings, dry ports, airports, the smelter. */
  static LayerTable gateways(Catalogue catalogue) {
    LayerTable layer = new LayerTable("gateways", ShapeType.POINT, "id name name_ur kind status");
    for (TransportLink link : catalogue.transport()) {
      LonLat position = link.position();
      if (link.waypoints().isEmpty() && position != null) {
        layer.add(Shapes.point(position), link.id(), link.name(), "", link.kind(), link.status());
      }
    }
    return layer;
  }
}
