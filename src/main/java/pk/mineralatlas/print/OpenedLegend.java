package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.mineralatlas.feature.CqlFilter;
import pk.mineralatlas.feature.FeatureFilter;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.render.LayerSwatches;
import pk.mineralatlas.style.Palette;
import pk.mineralatlas.style.Rule;
import pk.mineralatlas.style.ScaleRange;
import pk.mineralatlas.style.Symbolizer;

/**
 * What the legend says of files of someone's own: a layer of one rule is an entry, one of several
 * has a section with an entry for each rule that is drawn at the map's scale.
 */
record OpenedLegend(MapSnapshot snapshot, MapFrame map, Palette palette) {

  /** Rules that part a layer by a column are told apart by its values alone. */
  private static final Pattern IS_VALUE = Pattern.compile("\\s*\"?\\w+\"?\\s*=\\s*'([^']+)'\\s*");

  /** The sections, the top-most layer first. */
  List<Legend.Section> sections() {
    List<LegendEntry> single = new ArrayList<>();
    List<Legend.Section> sections = new ArrayList<>();
    for (MapLayer layer : snapshot.layers().reversed()) {
      if (layer.id() instanceof OpenedLayer file && OpenedCredits.isOn(layer, map.extent())) {
        FeatureLayer features = Objects.requireNonNull(layer.features());
        String title = OpenedCredits.title(file, features);
        List<Rule> rules = drawn(layer);
        if (rules.size() == 1) {
          single.add(entry(features, rules.getFirst(), title));
        } else if (!rules.isEmpty()) {
          sections.add(section(features, rules, title));
        }
      }
    }
    sections.add(new Legend.Section("Opened files, not graded", single));
    return sections;
  }

  private List<Rule> drawn(MapLayer layer) {
    return layer.rules().stream()
        .filter(rule -> rule.scales().contains(map.viewport().metresPerPx()))
        .filter(rule -> rule.symbolizers().stream().anyMatch(s -> !(s instanceof Symbolizer.Label)))
        .toList();
  }

  private Legend.Section section(FeatureLayer features, List<Rule> rules, String title) {
    return new Legend.Section(
        title, rules.stream().map(rule -> entry(features, rule, words(rule.when()))).toList());
  }

  /** A filter as the document has it, or the one value that it asks for. */
  static String words(FeatureFilter filter) {
    return switch (filter) {
      case CqlFilter cql -> {
        Matcher value = IS_VALUE.matcher(cql.text());
        yield value.matches() ? value.group(1) : cql.text().strip();
      }
      case FeatureFilter.Everything _ -> "all others";
      default -> "others";
    };
  }

  private LegendEntry entry(FeatureLayer features, Rule rule, String text) {
    Rule always = new Rule(FeatureFilter.everything(), ScaleRange.ALWAYS, rule.symbolizers());
    return new LegendEntry(
        (canvas, box) ->
            LayerSwatches.draw(
                canvas.graphics(),
                new LayerSwatches.Sample(features.kind(), List.of(always)),
                box.toRectangle(),
                map.pixelMm(),
                palette),
        text);
  }
}
