package pk.mineralatlas.basemap;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import pk.mineralatlas.catalog.Belt;
import pk.mineralatlas.catalog.CatalogFiles;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.catalog.CsvTable;
import pk.mineralatlas.catalog.Incident;
import pk.mineralatlas.catalog.TransportLink;
import pk.mineralatlas.geo.LonLat;
import pk.mineralatlas.source.ShapeType;

/** The catalogue's incidents, mineral belts, roads, railways and gateways as layers. */
final class CatalogueLayers {

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
   * Mineral belts.
   *
   * @param provinces outlines by id, to tell which of them a belt lies in
   */
  static LayerTable belts(Catalogue catalogue, Map<String, Geometry> provinces) throws IOException {
    Map<String, Geometry> outlines = beltOutlines();
    LayerTable layer =
        new LayerTable("belts", ShapeType.POLYGON, "id name name_ur kind minerals province basis");
    for (Belt belt : catalogue.belts()) {
      Geometry outline = Known.get(outlines, belt.id());
      layer.add(
          outline,
          belt.id(),
          belt.name(),
          belt.nameUr(),
          belt.kind(),
          SiteLayer.list(belt.commodities()),
          SiteLayer.list(provincesOf(outline, provinces)),
          belt.extentBasis());
    }
    return layer;
  }

  /** The provinces that hold at least a twentieth of an outline, the one with most first. */
  private static List<String> provincesOf(Geometry outline, Map<String, Geometry> provinces) {
    Map<String, Double> shares = new TreeMap<>();
    for (CsvTable.Row row : Table.rows("provinces.csv")) {
      Geometry province = Known.get(provinces, row.text("id"));
      shares.put(
          row.text("name"),
          OverlayNGRobust.overlay(outline, province, OverlayNG.INTERSECTION).getArea()
              / outline.getArea());
    }
    return shares.entrySet().stream()
        .filter(share -> share.getValue() >= 0.05)
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
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
