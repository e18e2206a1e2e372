package pk.mineralatlas.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.GeoBounds;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.LabelLanguage;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.source.ReadOptions;
import pk.mineralatlas.source.ShapefileReader;
import pk.mineralatlas.source.file.ShapefileException;
import pk.mineralatlas.style.Theme;

/** Snapshots of the atlas's own shapefiles, for pictures and measurements. */
public final class AtlasViews {

  private static final GeoBounds BALOCHISTAN = new GeoBounds(60.5, 24.5, 70.5, 32.3);
  private static final GeoBounds CHAGAI = new GeoBounds(61.3, 28.4, 64.6, 29.9);

  private AtlasViews() {}

  /** Every layer of a folder of shapefiles, the relief included; what is missing is left out. */
  public static List<MapLayer> layers(Path folder) throws ShapefileException {
    List<MapLayer> layers = new ArrayList<>();
    for (AtlasLayer id : AtlasLayer.firstOrder()) {
      if (id == AtlasLayer.RELIEF) {
        layers.add(MapLayer.relief());
        continue;
      }
      Path file = folder.resolve(id.fileName().orElseThrow() + ".shp");
      if (Files.exists(file)) {
        FeatureLayer features =
            ShapefileReader.read(file, ReadOptions.of(id.id(), LambertConformalConic.PAKISTAN))
                .features();
        layers.add(
            new MapLayer(id, features, id.isVisibleAtFirst(), 1, VisibleSet.all(features.size())));
      }
    }
    return layers;
  }

  public static MapSnapshot opening(List<MapLayer> layers, int widthPx, int heightPx) {
    return of(layers, GeoBounds.PAKISTAN, widthPx, heightPx);
  }

  public static MapSnapshot balochistan(List<MapLayer> layers, int widthPx, int heightPx) {
    return of(layers, BALOCHISTAN, widthPx, heightPx);
  }

  public static MapSnapshot chagai(List<MapLayer> layers, int widthPx, int heightPx) {
    return of(layers, CHAGAI, widthPx, heightPx);
  }

  private static MapSnapshot of(
      List<MapLayer> layers, GeoBounds bounds, int widthPx, int heightPx) {
    Extent extent = bounds.project(LambertConformalConic.PAKISTAN);
    return new MapSnapshot(
        Viewport.fitting(extent, widthPx, heightPx, 8),
        layers,
        Theme.LIGHT,
        LabelLanguage.ENGLISH,
        false,
        Optional.empty());
  }
}
