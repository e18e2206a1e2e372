package pk.mineralatlas.feature;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which features of a layer are wanted. Filters are values: two that read the same are equal. A
 * column the layer does not have is blank in every record.
 */
public sealed interface FeatureFilter
    permits FeatureFilter.Everything,
        FeatureFilter.AllOf,
        FeatureFilter.AnyOf,
        FeatureFilter.Not,
        FeatureFilter.OneOf,
        FeatureFilter.ListHolds,
        FeatureFilter.Between,
        FeatureFilter.Mentions,
        CqlFilter {

  /** The filter that lets every feature through. */
  static FeatureFilter everything() {
    return new Everything();
  }

  /** What separates the items of a list in a text column, as in {@code copper;gold}. */
  String LIST_SEPARATOR = ";";

  /** A filter bound to a layer's columns. */
  @FunctionalInterface
  interface Bound {
    boolean accepts(int feature);
  }

  /** Looks the columns up once and returns the test for single features. */
  Bound bind(FeatureLayer layer);

  /** Both this and the other; {@link #everything()} adds nothing. */
  default FeatureFilter and(FeatureFilter other) {
    if (this instanceof Everything) {
      return other;
    }
    return other instanceof Everything ? this : new AllOf(List.of(this, other));
  }

  /** Lets every feature through. */
  record Everything() implements FeatureFilter {
    @Override
    public Bound bind(FeatureLayer layer) {
      return feature -> true;
    }
  }

  /** Features that every filter accepts. */
  record AllOf(List<FeatureFilter> filters) implements FeatureFilter {
    public AllOf {
      filters = List.copyOf(filters);
    }

    @Override
    public Bound bind(FeatureLayer layer) {
      List<Bound> bound = filters.stream().map(f -> f.bind(layer)).toList();
      return feature -> bound.stream().allMatch(b -> b.accepts(feature));
    }
  }

  /** Features that at least one filter accepts. */
  record AnyOf(List<FeatureFilter> filters) implements FeatureFilter {
    public AnyOf {
      filters = List.copyOf(filters);
    }

    @Override
    public Bound bind(FeatureLayer layer) {
      List<Bound> bound = filters.stream().map(f -> f.bind(layer)).toList();
      return feature -> bound.stream().anyMatch(b -> b.accepts(feature));
    }
  }

  /** Features that the filter refuses. */
  record Not(FeatureFilter filter) implements FeatureFilter {
    @Override
    public Bound bind(FeatureLayer layer) {
      Bound bound = filter.bind(layer);
      return feature -> !bound.accepts(feature);
    }
  }

  /** Features whose text in a column is one of the values. */
  record OneOf(String attribute, Set<String> values) implements FeatureFilter {
    public OneOf {
      values = Set.copyOf(values);
    }

    @Override
    public Bound bind(FeatureLayer layer) {
      return feature -> values.contains(layer.text(feature, attribute));
    }
  }

  /**
   * Features whose list column, items parted by {@value FeatureFilter#LIST_SEPARATOR}, holds any or
   * all of the values.
   */
  record ListHolds(String attribute, Set<String> values, boolean all) implements FeatureFilter {
    public ListHolds {
      values = Set.copyOf(values);
    }

    @Override
    public Bound bind(FeatureLayer layer) {
      return feature -> {
        Set<String> items =
            new HashSet<>(Arrays.asList(layer.text(feature, attribute).split(LIST_SEPARATOR)));
        return all ? items.containsAll(values) : values.stream().anyMatch(items::contains);
      };
    }
  }

  /**
   * Features whose number in a column (of a date: its year) lies between two, both included; a
   * blank is refused.
   */
  record Between(String attribute, double min, double max) implements FeatureFilter {
    @Override
    public Bound bind(FeatureLayer layer) {
      int column = layer.column(attribute);
      return feature -> {
        double value =
            column >= 0 && layer.value(feature, column) instanceof LocalDate date
                ? date.getYear()
                : layer.number(feature, attribute);
        return value >= min && value <= max;
      };
    }
  }

  /** Features that hold a text, whatever its case, in at least one of several columns. */
  record Mentions(List<String> attributes, String text) implements FeatureFilter {
    public Mentions {
      attributes = List.copyOf(attributes);
    }

    @Override
    public Bound bind(FeatureLayer layer) {
      String wanted = text.toLowerCase(Locale.ROOT);
      return feature ->
          attributes.stream()
              .anyMatch(a -> layer.text(feature, a).toLowerCase(Locale.ROOT).contains(wanted));
    }
  }
}
