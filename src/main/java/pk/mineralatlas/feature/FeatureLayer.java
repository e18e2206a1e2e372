package pk.mineralatlas.feature;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import pk.mineralatlas.geo.Extent;

/**
 * A layer as the map draws it: coordinates of all features packed into one array in the map's
 * projection, attributes in columns, a spatial index over the features' boxes. Features are
 * numbered from 0 in the order of their source. Columns may be read from their file when they are
 * first asked for; otherwise immutable. Any thread.
 *
 * <p>Coordinates stand as x, y, x, y … in {@link #xy()}. Part p covers the positions from {@code
 * partStart(p)} to before {@code partStart(p + 1)}; feature f has the parts from {@code
 * firstPart(f)} to before {@code firstPart(f + 1)}. A feature without geometry has no part.
 */
public final class FeatureLayer {

  /** Fewer are measured sooner by one thread than several are woken. */
  private static final int MANY_POSITIONS = 1 << 18;

  private final String name;
  private final GeometryKind kind;
  private final double[] xy;
  private final int[] partStart;
  private final int[] firstPart;
  private final List<Attribute> attributes;
  private final Column[] columns;
  private final PackedRTree index;
  private final Details details;

  FeatureLayer(
      String name,
      GeometryKind kind,
      double[] xy,
      int[] partStart,
      int[] firstPart,
      List<Attribute> attributes,
      Column[] columns) {
    this.name = name;
    this.kind = kind;
    this.xy = xy;
    this.partStart = partStart;
    this.firstPart = firstPart;
    this.attributes = List.copyOf(attributes);
    this.columns = columns;
    this.index = PackedRTree.of(boxes());
    this.details = new Details(this);
  }

  /**
   * A layer made of arrays that are filled already.
   *
   * @param columns one array a column, one value a feature, each of the column's class or null
   */
  public static FeatureLayer of(
      String name,
      GeometryKind kind,
      PackedShapes shapes,
      List<Attribute> attributes,
      Object[][] columns) {
    int size = shapes.firstPart().length - 1;
    if (columns.length != attributes.size()) {
      throw new IllegalArgumentException(
          "layer %s: %d columns for %d attributes"
              .formatted(name, columns.length, attributes.size()));
    }
    for (Object[] column : columns) {
      if (column.length != size) {
        throw new IllegalArgumentException(
            "layer %s: %d values for %d features".formatted(name, column.length, size));
      }
    }
    Column[] known = new Column[columns.length];
    Arrays.setAll(known, c -> Column.of(columns[c]));
    return new FeatureLayer(
        name, kind, shapes.xy(), shapes.partStart(), shapes.firstPart(), attributes, known);
  }

  /**
   * A layer whose columns are read when they are first asked for.
   *
   * @param columns one a column: gives one value a feature, each of the column's class or null; is
   *     asked once, by whichever thread comes first
   */
  public static FeatureLayer reading(
      String name,
      GeometryKind kind,
      PackedShapes shapes,
      List<Attribute> attributes,
      List<Supplier<@Nullable Object[]>> columns) {
    if (columns.size() != attributes.size()) {
      throw new IllegalArgumentException(
          "layer %s: %d columns for %d attributes"
              .formatted(name, columns.size(), attributes.size()));
    }
    int size = shapes.firstPart().length - 1;
    Column[] later = new Column[columns.size()];
    Arrays.setAll(later, c -> Column.later(size, columns.get(c)));
    return new FeatureLayer(
        name, kind, shapes.xy(), shapes.partStart(), shapes.firstPart(), attributes, later);
  }

  /** Reads all columns that were not asked for yet, several at once. */
  public void readColumns() {
    Arrays.stream(columns).parallel().forEach(Column::values);
  }

  private double[] boxes() {
    double[] boxes = new double[4 * size()];
    if (vertexCount() < MANY_POSITIONS) {
      measure(boxes, 0, size());
    } else {
      Pieces.of(size(), (_, start, end) -> measure(boxes, start, end));
    }
    return boxes;
  }

  private void measure(double[] boxes, int start, int end) {
    for (int f = start; f < end; f++) {
      double minX = Double.POSITIVE_INFINITY;
      double minY = Double.POSITIVE_INFINITY;
      double maxX = Double.NEGATIVE_INFINITY;
      double maxY = Double.NEGATIVE_INFINITY;
      int last = 2 * partStart[firstPart[f + 1]];
      for (int i = 2 * partStart[firstPart[f]]; i < last; i += 2) {
        minX = Math.min(minX, xy[i]);
        minY = Math.min(minY, xy[i + 1]);
        maxX = Math.max(maxX, xy[i]);
        maxY = Math.max(maxY, xy[i + 1]);
      }
      boxes[4 * f] = minX;
      boxes[4 * f + 1] = minY;
      boxes[4 * f + 2] = maxX;
      boxes[4 * f + 3] = maxY;
    }
  }

  public String name() {
    return name;
  }

  public GeometryKind kind() {
    return kind;
  }

  /** How many features, with or without geometry. */
  public int size() {
    return firstPart.length - 1;
  }

  /** How many positions in all. */
  public int vertexCount() {
    return xy.length / 2;
  }

  /** All coordinates, metres on the map plane. The array itself: read, never write. */
  @SuppressWarnings("EI_EXPOSE_REP")
  public double[] xy() {
    return xy;
  }

  /** The number of the first part of a feature; {@code firstPart(size())} is the part count. */
  public int firstPart(int feature) {
    return firstPart[feature];
  }

  /** The position a part starts with; {@code partStart(partCount)} is the vertex count. */
  public int partStart(int part) {
    return partStart[part];
  }

  public boolean hasGeometry(int feature) {
    return firstPart[feature] < firstPart[feature + 1];
  }

  /** x of a feature's first position, metres. */
  public double x(int feature) {
    return xy[2 * partStart[firstPart[feature]]];
  }

  /** y of a feature's first position, metres. */
  public double y(int feature) {
    return xy[2 * partStart[firstPart[feature]] + 1];
  }

  /** The box of a feature; null where it has no geometry or one that is not finite. */
  public @Nullable Extent extent(int feature) {
    return index.box(feature);
  }

  /** The box of the layer; null where no feature has a geometry. */
  public @Nullable Extent extent() {
    return index.bounds();
  }

  /** Calls back, in no set order, each feature whose box meets the extent. */
  public void query(Extent extent, IntConsumer found) {
    index.query(extent, found);
  }

  /** The features whose boxes meet the extent, in the layer's order. */
  public int[] query(Extent extent) {
    return index.query(extent);
  }

  /** All geometries, as they are kept. */
  PackedShapes shapes() {
    return new PackedShapes(xy, partStart, firstPart);
  }

  /** The coordinates at several finenesses. */
  public Details details() {
    return details;
  }

  /** The feature as a JTS geometry on the map plane; an empty one where it has none. */
  public Geometry geometry(int feature) {
    return PackedGeometries.toJts(this, feature);
  }

  public List<Attribute> attributes() {
    return attributes;
  }

  /** The number of a column, ignoring case; −1 where the layer has no such column. */
  public int column(String attribute) {
    for (int i = 0; i < attributes.size(); i++) {
      if (attributes.get(i).name().equalsIgnoreCase(attribute)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * A value of the column's class, or null where the record is blank there. A column of whole
   * numbers gives a {@link Double} where its file holds a number that is none.
   */
  public @Nullable Object value(int feature, int column) {
    return columns[column].values()[feature];
  }

  /** The value as text; empty where it is blank or the layer has no such column. */
  public String text(int feature, String attribute) {
    int column = column(attribute);
    Object value = column < 0 ? null : columns[column].values()[feature];
    return value == null ? "" : value.toString();
  }

  /** The value as a number; NaN where it is blank, no number, or the layer has no such column. */
  public double number(int feature, String attribute) {
    int column = column(attribute);
    return column >= 0 && columns[column].values()[feature] instanceof Number number
        ? number.doubleValue()
        : Double.NaN;
  }

  /** The first feature whose {@code id} is this; −1 where there is none. */
  public int find(String id) {
    int column = column("id");
    if (column >= 0) {
      @Nullable Object[] ids = columns[column].values();
      for (int f = 0; f < ids.length; f++) {
        if (id.equals(ids[f])) {
          return f;
        }
      }
    }
    return -1;
  }
}
