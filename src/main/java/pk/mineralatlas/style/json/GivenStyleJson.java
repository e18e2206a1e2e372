package pk.mineralatlas.style.json;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pk.mineralatlas.feature.CqlFilter;
import pk.mineralatlas.feature.CqlText;
import pk.mineralatlas.feature.FeatureFilter;
import pk.mineralatlas.style.DashPattern;
import pk.mineralatlas.style.FixedColour;
import pk.mineralatlas.style.GivenRule;
import pk.mineralatlas.style.GivenStyle;
import pk.mineralatlas.style.MarkShape;
import pk.mineralatlas.style.Overlap;
import pk.mineralatlas.style.Symbolizer;

/** The rules of a layer as JSON: its keys {@code rules} and {@code overlap}. */
public final class GivenStyleJson {

  /** The keys of a layer that make up its style. */
  public static final Set<String> KEYS = Set.of("rules", "overlap");

  private static final Set<String> RULE_KEYS =
      Set.of(
          "filter",
          "fill",
          "fillOpacity",
          "stroke",
          "width",
          "dash",
          "mark",
          "size",
          "label",
          "labelSize",
          "labelColor",
          "halo",
          "priority",
          "minScale",
          "maxScale");

  private static final int MOST_RULES = 100;
  private static final double MOST_PX = 1_000;
  private static final double FARTHEST_SCALE = 1e12;
  private static final double LABEL_PX = 11;
  private static final int MOST_PRIORITY = 1_000_000;
  private static final FixedColour LABEL_COLOUR = new FixedColour(0xFF000000);
  private static final FixedColour HALO = new FixedColour(0xFFFFFFFF);

  private GivenStyleJson() {}

  /** The style of a layer; none where it has no rules. */
  public static Optional<GivenStyle> read(StrictObject layer) {
    Optional<Overlap> overlap = layer.constant("overlap", Overlap.class);
    if (!layer.has("rules")) {
      if (overlap.isPresent()) {
        throw layer.fault("overlap", "it says how rules are drawn, and there are none");
      }
      return Optional.empty();
    }
    List<GivenRule> rules =
        layer.objects("rules", RULE_KEYS, MOST_RULES).stream()
            .map(GivenStyleJson::readRule)
            .toList();
    return Optional.of(new GivenStyle(rules, overlap.orElse(Overlap.IN_ORDER)));
  }

  private static GivenRule readRule(StrictObject rule) {
    double closest = rule.number("minScale", 0, FARTHEST_SCALE).orElse(0.0);
    double farthest = rule.number("maxScale", 0, FARTHEST_SCALE).orElse(Double.POSITIVE_INFINITY);
    if (closest > farthest) {
      throw rule.fault(
          "minScale",
          "1:%.0f is farther away than maxScale, 1:%.0f; the closer one is minScale"
              .formatted(closest, farthest));
    }
    return new GivenRule(
        readFilter(rule),
        closest,
        farthest,
        ColourText.read(rule, "fill"),
        rule.number("fillOpacity", 0, 1).orElse(1.0),
        ColourText.read(rule, "stroke"),
        rule.number("width", 0, MOST_PX).orElse(GivenRule.WIDTH_PX),
        readDash(rule),
        rule.constant("mark", MarkShape.class),
        rule.number("size", 0, MOST_PX).orElse(GivenRule.SIZE_PX),
        readLabel(rule));
  }

  private static FeatureFilter readFilter(StrictObject rule) {
    Optional<String> text = rule.text("filter");
    if (text.isEmpty()) {
      return FeatureFilter.everything();
    }
    try {
      return CqlFilter.parse(text.get());
    } catch (CqlFilter.SyntaxException e) {
      throw rule.fault("filter", explained(e));
    }
  }

  private static String explained(CqlFilter.SyntaxException e) {
    return "at character %d: %s".formatted(e.offset() + 1, e.getMessage());
  }

  private static DashPattern readDash(StrictObject rule) {
    List<Double> lengths = rule.numbers("dash", 0, 20, 0, MOST_PX);
    if (!lengths.isEmpty() && lengths.stream().allMatch(length -> length == 0)) {
      throw rule.fault("dash", "at least one length has to be over 0");
    }
    boolean isEven = lengths.size() % 2 == 0;
    return new DashPattern(
        isEven ? lengths : Collections.nCopies(2, lengths).stream().flatMap(List::stream).toList());
  }

  private static Optional<Symbolizer.Label> readLabel(StrictObject rule) {
    Optional<String> text = rule.text("label");
    if (text.isEmpty()) {
      for (String key : List.of("labelSize", "labelColor", "halo", "priority")) {
        if (rule.has(key)) {
          throw rule.fault(key, "it says how the label is written, and there is no “label”");
        }
      }
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Symbolizer.Label(
              CqlText.parse(text.get()),
              ColourText.read(rule, "labelColor").orElse(LABEL_COLOUR),
              ColourText.read(rule, "halo").orElse(HALO),
              rule.number("labelSize", 1, MOST_PX).orElse(LABEL_PX),
              rule.whole("priority", -MOST_PRIORITY, MOST_PRIORITY).orElse(0)));
    } catch (CqlFilter.SyntaxException e) {
      throw rule.fault("label", explained(e));
    }
  }

  /** Puts a style into a layer. */
  public static void write(GivenStyle style, JsonObject layer) {
    layer.put("overlap", StrictObject.word(style.overlap()));
    JsonArray rules = new JsonArray();
    style.rules().forEach(rule -> rules.add(writeRule(rule)));
    layer.put("rules", rules);
  }

  private static JsonObject writeRule(GivenRule rule) {
    JsonObject json = new JsonObject();
    if (rule.when() instanceof CqlFilter filter) {
      json.put("filter", filter.text());
    }
    rule.fill().ifPresent(colour -> json.put("fill", ColourText.write(colour)));
    putUnless(json, "fillOpacity", rule.fillOpacity(), 1);
    rule.stroke().ifPresent(colour -> json.put("stroke", ColourText.write(colour)));
    putUnless(json, "width", rule.widthPx(), GivenRule.WIDTH_PX);
    if (!rule.dash().isSolid()) {
      json.put("dash", new JsonArray(rule.dash().lengthsPx()));
    }
    rule.mark().ifPresent(mark -> json.put("mark", StrictObject.word(mark)));
    putUnless(json, "size", rule.sizePx(), GivenRule.SIZE_PX);
    rule.label().ifPresent(label -> writeLabel(label, json));
    putUnless(json, "minScale", rule.closestScale(), 0);
    putUnless(json, "maxScale", rule.farthestScale(), Double.POSITIVE_INFINITY);
    return json;
  }

  private static void writeLabel(Symbolizer.Label label, JsonObject json) {
    json.put("label", label.text().source());
    putUnless(json, "labelSize", label.sizePx(), LABEL_PX);
    putColour(json, "labelColor", label.ink(), LABEL_COLOUR);
    putColour(json, "halo", label.halo(), HALO);
    putUnless(json, "priority", label.priority(), 0);
  }

  private static void putColour(
      JsonObject json, String key, pk.mineralatlas.style.Colour colour, FixedColour unless) {
    if (colour instanceof FixedColour fixed && !fixed.equals(unless)) {
      json.put(key, ColourText.write(fixed));
    }
  }

  private static void putUnless(JsonObject json, String key, double value, double unless) {
    if (value != unless) {
      json.put(
          key, value == Math.rint(value) && Math.abs(value) < 1e15 ? (Number) (long) value : value);
    }
  }
}
