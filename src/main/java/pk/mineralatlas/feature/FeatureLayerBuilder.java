package pk.mineralatlas.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fills a {@link FeatureLayer} record by record: {@link #beginPart()}, {@link #add(double, double)}
 * …, then {@link #endFeature(Object...)}. Not for several threads.
 */
public final class FeatureLayerBuilder {

  private final String name;
  private final GeometryKind kind;
  private final List<Attribute> attributes;
  private final List<@Nullable Object[]> rows = new ArrayList<>();
  private double[] xy = new double[256];
  private int vertices;
  private int[] partStart = new int[64];
  private int parts;
  private int[] firstPart = new int[64];

  public FeatureLayerBuilder(String name, GeometryKind kind, List<Attribute> attributes) {
    this.name = name;
    this.kind = kind;
    this.attributes = List.copyOf(attributes);
  }

  /** Starts a point, a line or a ring of the current feature. */
  public FeatureLayerBuilder beginPart() {
    if (parts + 2 > partStart.length) {
      partStart = Arrays.copyOf(partStart, 2 * partStart.length);
    }
    partStart[parts++] = vertices;
    return this;
  }

  /** Adds a position to the current part, metres on the map plane. */
  public FeatureLayerBuilder add(double xM, double yM) {
    if (2 * vertices + 2 > xy.length) {
      xy = Arrays.copyOf(xy, 2 * xy.length);
    }
    xy[2 * vertices] = xM;
    xy[2 * vertices + 1] = yM;
    vertices++;
    return this;
  }

  /**
   * Ends the feature.
   *
   * @param values one a column, in the order of the attributes, each of its class or null
   */
  public FeatureLayerBuilder endFeature(@Nullable Object... values) {
    if (values.length != attributes.size()) {
      throw new IllegalArgumentException(
          "layer %s: %d values for %d columns".formatted(name, values.length, attributes.size()));
    }
    rows.add(values.clone());
    if (rows.size() >= firstPart.length) {
      firstPart = Arrays.copyOf(firstPart, 2 * firstPart.length);
    }
    firstPart[rows.size()] = parts;
    return this;
  }

  public FeatureLayer build() {
    partStart[parts] = vertices;
    Object[][] columns = new Object[attributes.size()][rows.size()];
    for (int row = 0; row < rows.size(); row++) {
      @Nullable Object[] values = rows.get(row);
      for (int c = 0; c < columns.length; c++) {
        columns[c][row] = values[c];
      }
    }
    return new FeatureLayer(
        name,
        kind,
        Arrays.copyOf(xy, 2 * vertices),
        Arrays.copyOf(partStart, parts + 1),
        Arrays.copyOf(firstPart, rows.size() + 1),
        attributes,
        Arrays.stream(columns).map(Column::of).toArray(Column[]::new));
  }
}
