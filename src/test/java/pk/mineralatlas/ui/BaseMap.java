package pk.mineralatlas.ui;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.source.ReadOptions;
import pk.mineralatlas.source.ShapefileReader;
import pk.mineralatlas.source.file.ShapefileException;

/** The committed shapefiles, read once for all tests. */
public final class BaseMap {

  private BaseMap() {}

  private static final class Read {
    private static final Map<AtlasLayer, FeatureLayer> LAYERS = readAll();
  }

  /** Every layer there is a shapefile of. */
  public static Map<AtlasLayer, FeatureLayer> layers() {
    return Read.LAYERS;
  }

  private static Map<AtlasLayer, FeatureLayer> readAll() {
    Path folder = Path.of(System.getProperty("atlas.home", "."), "shapefiles");
    Map<AtlasLayer, FeatureLayer> layers = new EnumMap<>(AtlasLayer.class);
    for (AtlasLayer layer : AtlasLayer.values()) {
      layer.fileName().ifPresent(name -> layers.put(layer, read(folder, name)));
    }
    return Collections.unmodifiableMap(layers);
  }

  private static FeatureLayer read(Path folder, String name) {
    try {
      ReadOptions options = ReadOptions.of(name, LambertConformalConic.PAKISTAN);
      return ShapefileReader.read(folder.resolve(name + ".shp"), options).features();
    } catch (ShapefileException e) {
      throw new IllegalStateException(e);
    }
  }
}
