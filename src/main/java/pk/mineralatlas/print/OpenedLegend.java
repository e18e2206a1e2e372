package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.mineralatlas.feature.CqlFilter;
import pk.mineralatlas.feature.FeatureFilter;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.LayerId;
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
record OpenedLegend(MapSnapshot snapshot, MapFrame map, Palette palette, SheetWords words) {

  /** Rules that part a layer by a column are told apart by its values alone. */
  private static final Pattern IS_VALUE = Pattern.compile("\\s*\"?\\w+\"?\\s*=\\s*'([^']+)'\\s*");

  /** The sections, the top-most layer first. */
  List<Legend.Section> sections() {
    List<LegendEntry> single = new ArrayList<>();
    List<Legend.Section> sections = new ArrayList<>();
    for (MapLayer layer : snapshot.layers().reversed()) {
      if (isRuled(layer) && OpenedCredits.isOn(layer, map.extent())) {
        FeatureLayer features = Objects.requireNonNull(layer.features());
        String title = title(layer.id(), features);
        List<Rule> rules = drawn(layer, features);
        if (layer.id() instanceof AtlasLayer && !rules.isEmpty()) {
          sections.add(section(features, rules, title));
        } else if (rules.size() == 1) {
          single.add(entry(features, rules.getFirst(), title));
        } else if (!rules.isEmpty()) {
          sections.add(section(features, rules, title));
        }
      }
    }
    sections.add(new Legend.Section(words.of("Opened files, not graded"), single));
    return sections;
  }

  /** A layer of the atlas is here only where someone gave it rules of their own. */
  private static boolean isRuled(MapLayer layer) {
    return layer.id() instanceof OpenedLayer || !layer.rules().isEmpty();
  }

  private static String title(LayerId id, FeatureLayer features) {
    return id instanceof OpenedLayer file ? OpenedCredits.title(file, features) : id.title();
  }

  /** The rules drawn at this scale that some feature on the map follows. */
  private List<Rule> drawn(MapLayer layer, FeatureLayer features) {
    List<Rule> rules = layer.rules();
    BitSet followed = followed(layer, features);
    List<Rule> drawn = new ArrayList<>();
    for (int r = 0; r < rules.size(); r++) {
      if (followed.get(r) && isDrawn(rules.get(r))) {
        drawn.add(rules.get(r));
      }
    }
    return drawn;
  }

  private boolean isDrawn(Rule rule) {
    return rule.scales().contains(map.viewport().metresPerPx())
        && rule.symbolizers().stream().anyMatch(s -> !(s instanceof Symbolizer.Label));
  }

  /** Which rules are the first that a feature about the map meets. */
  private BitSet followed(MapLayer layer, FeatureLayer features) {
    List<FeatureFilter.Bound> rules =
        layer.rules().stream().map(rule -> rule.when().bind(features)).toList();
    BitSet followed = new BitSet(rules.size());
    for (int f : features.query(map.extent())) {
      if (layer.shown().contains(f)) {
        int r = 0;
        while (r < rules.size() && !rules.get(r).accepts(f)) {
          r++;
        }
        followed.set(r);
        if (followed.nextClearBit(0) >= rules.size()) {
          break;
        }
      }
    }
    return followed;
  }

  private Legend.Section section(FeatureLayer features, List<Rule> rules, String title) {
    return new Legend.Section(
        title,
        rules.stream().map(rule -> entry(features, rule, words.of(words(rule.when())))).toList());
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
