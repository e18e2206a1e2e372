package pk.mineralatlas.basemap;

import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;
import pk.mineralatlas.catalog.CsvTable;
import pk.mineralatlas.source.shape.ShapeType;

/** Country, neighbours, provinces and districts as layers. */
final class AreaLayers {

  private final Coverage coverage;
  private final Map<String, CsvTable.Row> countries = new TreeMap<>();

  AreaLayers(Coverage coverage) {
    this.coverage = coverage;
    Table.rows("countries.csv").forEach(row -> countries.put(row.text("code"), row));
  }

  LayerTable country() {
    LayerTable layer = new LayerTable("country", ShapeType.POLYGON, "id name name_ur");
    addCountry(layer, "PAK", coverage.country());
    return layer;
  }

  LayerTable neighbours() {
    LayerTable layer = new LayerTable("neighbours", ShapeType.POLYGON, "id name name_ur");
    coverage.neighbours().forEach((code, area) -> addCountry(layer, code, area));
    return layer;
  }

  private void addCountry(LayerTable layer, String code, Geometry area) {
    CsvTable.Row row = Known.get(countries, code);
    layer.add(area, code, row.text("name"), row.text("name_ur"));
  }

  LayerTable provinces() {
    LayerTable layer = new LayerTable("provinces", ShapeType.POLYGON, "id name name_ur area_km2:r");
    Map<String, Geometry> areas = provinceAreas();
    for (CsvTable.Row row : Table.rows("provinces.csv")) {
      Geometry area = Known.get(areas, row.text("id"));
      layer.add(area, row.text("id"), row.text("name"), row.text("name_ur"), roundKm2(area));
    }
    return layer;
  }

  /** The provinces by id. */
  Map<String, Geometry> provinceAreas() {
    Map<String, Geometry> areas = new TreeMap<>();
    coverage.provinces().forEach((name, area) -> areas.put(Districts.id(name), area));
    return areas;
  }

  /**
   * The districts with their risk level.
   *
   * @param areas outlines by id
   */
  static LayerTable districts(
      Map<String, District> districts, Map<String, Geometry> areas, RiskZones risk) {
    LayerTable layer =
        new LayerTable(
            "districts", ShapeType.POLYGON, "id name name_ur province also level area_km2:r");
    districts.forEach(
        (id, district) -> {
          Geometry area = Known.get(areas, id);
          layer.add(
              area,
              id,
              district.name(),
              district.nameUr(),
              district.province(),
              SiteLayer.list(district.also()),
              risk.level(district),
              roundKm2(area));
        });
    return layer;
  }

  private static double roundKm2(Geometry area) {
    return Math.round(Areas.km2(area) * 10) / 10.0;
  }
}
