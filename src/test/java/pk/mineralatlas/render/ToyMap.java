package pk.mineralatlas.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.FeatureLayerBuilder;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.LabelLanguage;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.style.Theme;

/** A made-up country of 400 by 300 km about the origin of the map plane, for tests of drawing. */
final class ToyMap {

  private ToyMap() {}

  /** The whole toy at 1 km a pixel. */
  static MapSnapshot snapshot(MapLayer... layers) {
    return snapshot(new Viewport(new MapPoint(0, 0), 1000, 400, 300), List.of(layers));
  }

  static MapSnapshot snapshot(Viewport view, List<MapLayer> layers) {
    return new MapSnapshot(
        view, layers, Theme.LIGHT, LabelLanguage.ENGLISH, false, Optional.empty());
  }

  /** Starts a layer; columns are text, those named with a {@code #} before are whole numbers. */
  static Rows rows(GeometryKind kind, String... columns) {
    return new Rows(kind, columns);
  }

  /** Collects features: coordinates in kilometres, then the values of the columns. */
  static final class Rows {

    private final FeatureLayerBuilder builder;

    private Rows(GeometryKind kind, String... columns) {
      List<Attribute> attributes = new ArrayList<>();
      for (String column : columns) {
        boolean isNumber = column.startsWith("#");
        attributes.add(
            new Attribute(
                isNumber ? column.substring(1) : column,
                isNumber ? Attribute.Type.INTEGER : Attribute.Type.TEXT));
      }
      builder = new FeatureLayerBuilder("toy", kind, attributes);
    }

    Rows add(double[] xyKm, @Nullable Object... values) {
      builder.beginPart();
      for (int i = 0; i < xyKm.length; i += 2) {
        builder.add(xyKm[i] * 1000, xyKm[i + 1] * 1000);
      }
      builder.endFeature(values);
      return this;
    }

    FeatureLayer build() {
      return builder.build();
    }
  }

  static double[] at(double xKm, double yKm) {
    return new double[] {xKm, yKm};
  }

  /** A closed clockwise rectangle. */
  static double[] box(double west, double south, double east, double north) {
    return new double[] {west, south, west, north, east, north, east, south, west, south};
  }
}
