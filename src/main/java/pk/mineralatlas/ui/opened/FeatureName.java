package pk.mineralatlas.ui.opened;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.LoadedFeature;

/** What a feature of an opened file is called. Any thread. */
public final class FeatureName {

  /** Columns that name things, the better ones first. */
  private static final List<String> NAMES =
      List.of("name", "name_en", "name_eng", "namen", "title", "label", "site_name", "full_name");

  private static final int LONGEST_NAME = 80;

  private FeatureName() {}

  /**
   * What the feature is called: by a column that reads like one of names, else by the first that
   * holds words, else by its number.
   */
  public static String of(LoadedFeature feature) {
    return NAMES.stream()
        .map(column -> said(feature, column))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> ofColumn(feature, true))
        .or(() -> ofColumn(feature, false))
        .orElseGet(() -> "Feature %,d".formatted(feature.feature() + 1));
  }

  private static Optional<String> ofColumn(LoadedFeature feature, boolean named) {
    FeatureLayer layer = feature.layer();
    return layer.attributes().stream()
        .filter(column -> column.type() == Attribute.Type.TEXT)
        .map(Attribute::name)
        .filter(column -> !named || column.toLowerCase(Locale.ROOT).contains("name"))
        .map(column -> said(feature, column))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> said(LoadedFeature feature, String column) {
    String text = feature.text(column).strip();
    boolean isName = text.codePoints().anyMatch(Character::isLetterOrDigit);
    return !isName
        ? Optional.empty()
        : Optional.of(
            text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME).strip() + "…");
  }
}
