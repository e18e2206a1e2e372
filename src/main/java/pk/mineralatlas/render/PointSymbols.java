package pk.mineralatlas.render;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.render.label.LabelScales;
import pk.mineralatlas.style.Mineral;
import pk.mineralatlas.style.Minerals;
import pk.mineralatlas.style.SymbolForm;

/** Which symbol a feature of a layer of points has, and in which order they are drawn. */
final class PointSymbols {

  private PointSymbols() {}

  /** The symbol of a feature at a scale; empty where it is not drawn there. */
  static Optional<MapSymbol> of(
      AtlasLayer layer, FeatureLayer features, int f, double metresPerPx) {
    return switch (layer) {
      case DEPOSITS -> Optional.of(deposit(features, f, metresPerPx));
      case PLACES -> place(features, f, metresPerPx);
      case GATEWAYS -> gateway(features, f, metresPerPx);
      case LICENCE_POINTS -> Optional.of(LicenceMark.of(form(features, f), metresPerPx));
      case INCIDENTS ->
          Optional.of(
              IncidentMark.of(form(features, f), features.number(f, "fatalities"), metresPerPx));
      default -> Optional.empty();
    };
  }

  static DepositSymbol deposit(FeatureLayer features, int f, double metresPerPx) {
    return DepositSymbol.of(
        mineral(features, f), form(features, f), importance(features, f), metresPerPx);
  }

  private static Optional<MapSymbol> place(FeatureLayer features, int f, double metresPerPx) {
    PlaceMark mark = PlaceMark.of(features.number(f, "rank"), features.text(f, "capital"));
    boolean shown = !mark.capital().isEmpty() || mark.rank() <= LabelScales.placeRank(metresPerPx);
    return shown ? Optional.of(mark) : Optional.empty();
  }

  private static Optional<MapSymbol> gateway(FeatureLayer features, int f, double metresPerPx) {
    String kind = GatewayMark.kindOf(features.text(f, "kind"));
    return metresPerPx <= GatewayMark.farthest(kind)
        ? Optional.of(GatewayMark.of(kind, metresPerPx))
        : Optional.empty();
  }

  private static SymbolForm form(FeatureLayer features, int f) {
    return SymbolForm.of(features.text(f, "precision"));
  }

  static double importance(FeatureLayer features, int f) {
    double importance = features.number(f, "importance");
    return importance > 0 ? importance : 0;
  }

  /** The mineral named first. */
  static Mineral mineral(FeatureLayer features, int f) {
    String minerals = features.text(f, "minerals");
    int end = minerals.indexOf(';');
    return Minerals.of(end < 0 ? minerals : minerals.substring(0, end));
  }

  /**
   * The features in the order they are drawn; equals keep the layer's order. Important deposits and
   * places lie above others; of incidents the small ones, which the large would hide.
   */
  static int[] drawingOrder(AtlasLayer layer, FeatureLayer features, int[] chosen) {
    Comparator<Integer> order =
        switch (layer) {
          case DEPOSITS -> Comparator.comparingDouble(f -> importance(features, f));
          case PLACES -> Comparator.comparingDouble(f -> -features.number(f, "rank"));
          case INCIDENTS -> Comparator.comparingDouble(f -> -fatalities(features, f));
          default -> Comparator.naturalOrder();
        };
    return Arrays.stream(chosen).boxed().sorted(order).mapToInt(Integer::intValue).toArray();
  }

  private static double fatalities(FeatureLayer features, int f) {
    double fatalities = features.number(f, "fatalities");
    return fatalities > 0 ? fatalities : 0;
  }
}
