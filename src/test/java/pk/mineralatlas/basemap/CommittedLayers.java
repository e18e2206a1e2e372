package pk.mineralatlas.basemap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.source.ReadOptions;
import pk.mineralatlas.source.ShapefileReader;
import pk.mineralatlas.source.file.ShapefileException;

/** The shapefiles as they are in the repository, in longitude and latitude. */
final class CommittedLayers {

  static final Path FOLDER = Path.of(System.getProperty("atlas.home", "."), "shapefiles");

  private CommittedLayers() {}

  static FeatureLayer layer(String name) {
    try {
      return ShapefileReader.read(
              FOLDER.resolve(name + ".shp"), ReadOptions.of(name, Degrees.WGS84))
          .features();
    } catch (ShapefileException e) {
      throw new AssertionError(e);
    }
  }

  /** The shapes of a layer by name. */
  static Map<String, Geometry> shapes(String layerName) {
    FeatureLayer layer = layer(layerName);
    Map<String, Geometry> shapes = new LinkedHashMap<>();
    for (int f = 0; f < layer.size(); f++) {
      shapes.put(layer.text(f, "name"), layer.geometry(f));
    }
    return shapes;
  }

  static List<String> texts(FeatureLayer layer, String column) {
    List<String> texts = new ArrayList<>();
    for (int f = 0; f < layer.size(); f++) {
      texts.add(layer.text(f, column));
    }
    return texts;
  }
}
