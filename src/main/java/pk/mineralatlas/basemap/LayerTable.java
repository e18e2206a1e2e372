package pk.mineralatlas.basemap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.source.ShapefileWriter;
import pk.mineralatlas.source.file.ShapefileException;
import pk.mineralatlas.source.file.SourceFeature;
import pk.mineralatlas.source.shape.ShapeType;

/** The features of one layer on their way into a shapefile. */
final class LayerTable {

  private final String name;
  private final ShapeType type;
  private final List<Attribute> columns;
  private final List<SourceFeature> features = new ArrayList<>();

  /**
   * An empty layer.
   *
   * @param name the shapefile's name without its ending
   * @param columns names parted by blanks; {@code :i} behind one makes it a whole number, {@code
   *     :r} a real number, {@code :d} a date, nothing a text
   */
  LayerTable(String name, ShapeType type, String columns) {
    this.name = name;
    this.type = type;
    this.columns = Arrays.stream(columns.split(" ", -1)).map(LayerTable::column).toList();
  }

  private static Attribute column(String text) {
    String[] parts = text.split(":", -1);
    Attribute.Type type =
        switch (parts.length == 1 ? "" : parts[1]) {
          case "i" -> Attribute.Type.INTEGER;
          case "r" -> Attribute.Type.REAL;
          case "d" -> Attribute.Type.DATE;
          default -> Attribute.Type.TEXT;
        };
    return new Attribute(parts[0], type);
  }

  /** Adds a feature; an empty text is a blank, a long one is cut to what the format holds. */
  void add(@Nullable Geometry geometry, @Nullable Object... values) {
    @Nullable Object[] stored = new Object[values.length];
    Arrays.setAll(stored, i -> stored(values[i]));
    features.add(SourceFeature.of(geometry, stored));
  }

  private static @Nullable Object stored(@Nullable Object value) {
    if (value instanceof String text) {
      return text.isBlank() ? null : ShapefileWriter.fitted(text);
    }
    return value;
  }

  /** Writes the shapefile into a folder, over one that is there. */
  void write(Path folder) throws ShapefileException {
    ShapefileWriter.write(folder.resolve(name + ".shp"), type, columns, features);
  }
}
