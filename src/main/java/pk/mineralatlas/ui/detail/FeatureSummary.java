package pk.mineralatlas.ui.detail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pk.mineralatlas.analysis.PrecisionText;
import pk.mineralatlas.catalog.PositionPrecision;
import pk.mineralatlas.feature.FeatureFilter;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.LoadedFeature;
import pk.mineralatlas.map.LoadedLayers;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.map.Selected;
import pk.mineralatlas.ui.opened.FeatureName;

/**
 * A thing in a few words, from its layer's columns alone and so at once.
 *
 * @param thing which one
 * @param title its name
 * @param minerals its minerals, the most important first
 * @param lines what else is said of it, a line each
 * @param isCaution whether the last line is a reservation
 */
record FeatureSummary(
    Selected thing, String title, List<String> minerals, List<String> lines, boolean isCaution) {

  private static final int MINERALS_SHOWN = 4;

  FeatureSummary {
    minerals = List.copyOf(minerals);
    lines = List.copyOf(lines);
  }

  static Optional<FeatureSummary> of(LoadedLayers layers, Selected thing) {
    return layers.find(thing).map(row -> of(thing, row));
  }

  private static FeatureSummary of(Selected thing, LoadedFeature row) {
    return switch (thing.layer()) {
      case AtlasLayer.DEPOSITS -> deposit(thing, row);
      case AtlasLayer.LICENCES, AtlasLayer.LICENCE_POINTS -> licence(thing, row);
      case AtlasLayer.INCIDENTS -> incident(thing, row);
      case AtlasLayer.RISK ->
          plain(
              thing,
              "Risk: " + row.text("level"),
              "districts of this level",
              row.text("period").replace(";", ", "));
      case AtlasLayer.DISTRICTS -> plain(thing, row.text("name"), "district", row.text("province"));
      case AtlasLayer.BELTS ->
          new FeatureSummary(
              thing,
              row.text("name"),
              minerals(row),
              List.of(row.text("kind"), "outline schematic"),
              true);
      case AtlasLayer other -> plain(thing, row.text("name"), other.title(), "");
      case OpenedLayer opened -> opened(thing, opened, row);
    };
  }

  private static FeatureSummary opened(Selected thing, OpenedLayer layer, LoadedFeature row) {
    String said = "opened file %s, not graded".formatted(layer.fileName());
    return new FeatureSummary(thing, FeatureName.of(row), List.of(), List.of(said), true);
  }

  private static FeatureSummary deposit(Selected thing, LoadedFeature row) {
    Optional<PositionPrecision> precision = PositionPrecision.find(row.text("precision"));
    return new FeatureSummary(
        thing,
        row.text("name"),
        minerals(row),
        List.of(
            joined(row.text("type"), "status " + row.text("status")),
            precision.map(PrecisionText::position).orElse("position of unknown standing")),
        precision.filter(p -> p == PositionPrecision.DISTRICT).isPresent());
  }

  private static FeatureSummary licence(Selected thing, LoadedFeature row) {
    String outline =
        switch (row.text("outline")) {
          case "published" -> "published limits";
          case "schematic" -> "schematic circle of its published area";
          default -> isSomewhere(row) ? "somewhere in the district" : "outline not published";
        };
    return new FeatureSummary(
        thing,
        joined(row.text("name"), row.text("number")),
        minerals(row),
        List.of(joined(row.text("holder").replace(";", ", "), row.text("status")), outline),
        !row.text("outline").equals("published"));
  }

  private static FeatureSummary incident(Selected thing, LoadedFeature row) {
    double deaths = row.number("fatalities");
    String date = row.text("date").isEmpty() ? row.text("year") : row.text("date");
    return plain(
        thing,
        row.text("name"),
        joined(row.text("kind"), date),
        Double.isNaN(deaths)
            ? ""
            : "%.0f %s by its source".formatted(deaths, deaths == 1 ? "death" : "deaths"),
        isSomewhere(row) ? "somewhere in the district" : "");
  }

  /** Whether only the district of the thing is known. */
  private static boolean isSomewhere(LoadedFeature row) {
    return row.text("precision").equals(PositionPrecision.DISTRICT.text());
  }

  private static FeatureSummary plain(Selected thing, String title, String... lines) {
    List<String> said = Arrays.stream(lines).filter(line -> !line.isBlank()).toList();
    return new FeatureSummary(thing, title, List.of(), said, false);
  }

  private static List<String> minerals(LoadedFeature row) {
    return Arrays.stream(row.text("minerals").split(FeatureFilter.LIST_SEPARATOR))
        .filter(mineral -> !mineral.isBlank())
        .limit(MINERALS_SHOWN)
        .toList();
  }

  private static String joined(String... parts) {
    List<String> said = new ArrayList<>();
    for (String part : parts) {
      if (!part.isBlank()) {
        said.add(part);
      }
    }
    return String.join(" · ", said);
  }
}
