package pk.mineralatlas.ui.detail;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.LoadedFeature;

/**
 * A value of a feature of an opened file.
 *
 * @param column as the file spells it
 * @param text as people read it; never blank
 */
record OpenedValue(String column, String text) {

  /** No file holds figures of more digits than these. */
  private static final MathContext DIGITS = new MathContext(15);

  /** The values of a feature in the order of its columns; blank ones are left out. */
  static List<OpenedValue> of(LoadedFeature feature) {
    FeatureLayer layer = feature.layer();
    List<OpenedValue> values = new ArrayList<>();
    for (int c = 0; c < layer.attributes().size(); c++) {
      Attribute column = layer.attributes().get(c);
      Object value = layer.value(feature.feature(), c);
      String text = value == null ? "" : text(value);
      if (!text.isBlank()) {
        values.add(new OpenedValue(column.name(), text));
      }
    }
    return values;
  }

  /** Whole numbers stand as they are, since many are codes; dates as ISO 8601 writes them. */
  private static String text(Object value) {
    return switch (value) {
      case Boolean yes -> yes ? "yes" : "no";
      case Double number -> number(number);
      default -> value.toString().strip();
    };
  }

  private static String number(double number) {
    if (!Double.isFinite(number)) {
      return "";
    }
    BigDecimal rounded = new BigDecimal(number).round(DIGITS).stripTrailingZeros();
    boolean isPlain = rounded.precision() - rounded.scale() <= 15 && rounded.scale() <= 15;
    return isPlain ? rounded.toPlainString() : rounded.toString();
  }
}
