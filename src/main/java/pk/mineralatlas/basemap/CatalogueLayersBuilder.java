package pk.mineralatlas.basemap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.source.ReadOptions;
import pk.mineralatlas.source.ShapefileReader;
import pk.mineralatlas.source.file.ShapefileException;

/**
 * Writes the layers that come out of the catalogue, on the outlines of districts and provinces that
 * are there. To be run again whenever a file of the catalogue has changed; needs no packages.
 */
public final class CatalogueLayersBuilder {

  private CatalogueLayersBuilder() {}

  /**
   * Rewrites the catalogue's layers.
   *
   * @param args the folder {@code shapefiles}, if it is not the one in the working folder
   */
  public static void main(String[] args) throws IOException, ShapefileException {
    Path folder = Path.of(args.length == 0 ? "shapefiles" : args[0]);
    write(folder, read(folder.resolve("districts.shp")), read(folder.resolve("provinces.shp")));
  }

  /** The areas of a layer by id. */
  static Map<String, Geometry> read(Path shp) throws ShapefileException {
    FeatureLayer layer =
        ShapefileReader.read(shp, ReadOptions.of("areas", Degrees.WGS84)).features();
    Map<String, Geometry> areas = new LinkedHashMap<>();
    for (int f = 0; f < layer.size(); f++) {
      areas.put(layer.text(f, "id"), layer.geometry(f));
    }
    return areas;
  }

  /**
   * Writes the layers.
   *
   * @param districts outlines by id
   * @param provinces outlines by id
   */
  static void write(Path folder, Map<String, Geometry> districts, Map<String, Geometry> provinces)
      throws IOException, ShapefileException {
    for (LayerTable layer : layers(districts, provinces)) {
      layer.write(folder);
    }
  }

  private static List<LayerTable> layers(
      Map<String, Geometry> areas, Map<String, Geometry> provinces) throws IOException {
    Map<String, District> districts = Districts.read();
    try (Catalogue catalogue = Catalogue.open(Files.createTempDirectory("atlas-catalogue"))) {
      RiskZones risk = new RiskZones(catalogue, districts);
      LicenceLayers licences = new LicenceLayers(catalogue);
      return List.of(
          AreaLayers.districts(districts, areas, risk),
          risk.layer(areas),
          SiteLayer.of(catalogue, new DistrictOutlines(districts, areas)),
          licences.areas(),
          licences.points(),
          CatalogueLayers.incidents(catalogue),
          CatalogueLayers.belts(catalogue, provinces),
          CatalogueLayers.transport(catalogue),
          CatalogueLayers.gateways(catalogue));
    }
  }
}
