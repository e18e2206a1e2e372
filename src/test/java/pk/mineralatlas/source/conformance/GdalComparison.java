package pk.mineralatlas.source.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.geotools.api.feature.simple.SimpleFeature;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Holds the features of a file against what GDAL reads from it.
 *
 * <p>How things are spelled is no difference: text without the blanks around it, an empty text or a
 * question mark for none, GDAL's {@code T} and {@code F} for truth, a day as text.
 */
final class GdalComparison {

  private final GdalTable gdal;
  private final Map<String, Integer> deviations = new TreeMap<>();
  private long values;

  GdalComparison(GdalTable gdal) {
    this.gdal = gdal;
  }

  /** Compares; what differs and in how many records. */
  Map<String, Integer> deviations(List<SimpleFeature> features) {
    Map<Integer, SimpleFeature> byRecord = new HashMap<>();
    features.forEach(feature -> byRecord.put(StoredFeatures.record(feature), feature));
    byRecord.keySet().stream()
        .filter(record -> !gdal.rows().containsKey(record))
        .forEach(_ -> note("records GDAL lacks"));
    gdal.rows()
        .forEach(
            (record, row) -> {
              SimpleFeature feature = byRecord.get(record);
              if (feature == null) {
                note("records we lack");
              } else {
                compare(feature, row);
              }
            });
    return deviations;
  }

  /** How many values were compared. */
  long values() {
    return values;
  }

  private void note(String what) {
    deviations.merge(what, 1, Integer::sum);
  }

  private void compare(SimpleFeature feature, GdalTable.Row row) {
    String difference = SameShape.difference((Geometry) feature.getDefaultGeometry(), row.wkb());
    if (!difference.isEmpty()) {
      note(difference);
    }
    List<Object> ours = new ArrayList<>(feature.getAttributes());
    ours.removeFirst();
    for (int c = 0; c < ours.size(); c++) {
      String name = feature.getType().getDescriptor(c + 1).getLocalName();
      int column = column(name, c, ours.size());
      values++;
      if (column < 0) {
        note("column " + name);
      } else if (!isSame(ours.get(c), row.values().get(column))) {
        note("values of " + name);
      }
    }
  }

  /** By name; where both have as many, by place, since names are made unique in several ways. */
  private int column(String name, int place, int count) {
    if (count == gdal.columns().size()) {
      return place;
    }
    List<String> names = gdal.columns().stream().map(n -> n.toUpperCase(Locale.ROOT)).toList();
    return names.indexOf(name.toUpperCase(Locale.ROOT));
  }

  private static boolean isSame(@Nullable Object ours, @Nullable Object theirs) {
    String spelled = theirs == null ? "" : theirs.toString().strip();
    return switch (ours) {
      // A question mark is how the format spells an unknown truth.
      case null -> spelled.isEmpty() || spelled.equals("?");
      case Boolean truth -> spelled.matches(truth ? "[TtYy1]" : "[FfNn0]");
      case Number number ->
          theirs instanceof Number other && number.doubleValue() == other.doubleValue();
      default -> ours.toString().strip().equals(spelled);
    };
  }
}
