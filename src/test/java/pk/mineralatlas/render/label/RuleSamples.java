package pk.mineralatlas.render.label;

import static pk.mineralatlas.render.label.LabelSamples.at;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import pk.mineralatlas.feature.ColumnText;
import pk.mineralatlas.feature.FeatureFilter;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.style.FixedColour;
import pk.mineralatlas.style.Ink;
import pk.mineralatlas.style.LayerStyle;
import pk.mineralatlas.style.MarkShape;
import pk.mineralatlas.style.Rule;
import pk.mineralatlas.style.ScaleRange;
import pk.mineralatlas.style.ScaledSize;
import pk.mineralatlas.style.Symbolizer;

/** Made-up layers whose rules carry labels. */
final class RuleSamples {

  static final double MARK_PX = 8;

  private RuleSamples() {}

  static Symbolizer.Label label(double sizePx, int priority) {
    return new Symbolizer.Label(new ColumnText("name"), Ink.TEXT, Ink.TEXT_HALO, sizePx, priority);
  }

  static Symbolizer.Mark mark() {
    return new Symbolizer.Mark(
        MarkShape.CIRCLE,
        new FixedColour(0xFFC0392B),
        FixedColour.NONE,
        0,
        ScaledSize.fixed(MARK_PX));
  }

  static Rule always(Symbolizer... symbolizers) {
    return new Rule(FeatureFilter.everything(), ScaleRange.ALWAYS, List.of(symbolizers));
  }

  static Rule where(String column, String value, Symbolizer... symbolizers) {
    return new Rule(
        new FeatureFilter.OneOf(column, Set.of(value)), ScaleRange.ALWAYS, List.of(symbolizers));
  }

  static MapLayer layer(String name, FeatureLayer features, Rule... rules) {
    return layer(name, features, 1, VisibleSet.all(features.size()), rules);
  }

  static MapLayer layer(
      String name, FeatureLayer features, double opacity, VisibleSet shown, Rule... rules) {
    return new MapLayer(
        OpenedLayer.of(Path.of(name)),
        features,
        true,
        opacity,
        shown,
        LayerStyle.merged(List.of(rules)));
  }

  static LabelSamples.Rows points() {
    return LabelSamples.rows(GeometryKind.POINT, "name", "kind");
  }

  /** Points with names, crowded about some centres, the same for the same seed. */
  static FeatureLayer crowd(long seed, int count) {
    Random random = new Random(seed);
    LabelSamples.Rows rows = points();
    for (int i = 0; i < count; i++) {
      rows.add(
          i % 3 == 0
              ? at(200 * random.nextGaussian(), 120 * random.nextGaussian())
              : at(2400 * random.nextDouble() - 1200, 2000 * random.nextDouble() - 1000),
          LabelSamples.name(random) + (i % 5 == 0 ? " " + i : ""),
          i % 10 == 0 ? "great" : "small");
    }
    return rows.build();
  }

  /** Crowds of points, lines and areas, all labelled. */
  static List<MapLayer> everything(long seed) {
    Random random = new Random(seed);
    LabelSamples.Rows lines = LabelSamples.rows(GeometryKind.LINE, "name", "kind");
    for (int i = 0; i < 60; i++) {
      lines.add(
          LabelSamples.river(
              2400 * random.nextDouble() - 1200,
              2000 * random.nextDouble() - 1000,
              600 * random.nextGaussian(),
              300 * random.nextGaussian(),
              12),
          LabelSamples.name(random),
          "road");
    }
    LabelSamples.Rows areas = LabelSamples.rows(GeometryKind.POLYGON, "name", "kind");
    for (int i = 0; i < 80; i++) {
      double x = 2400 * random.nextDouble() - 1200;
      double y = 2000 * random.nextDouble() - 1000;
      double size = 10 + 90 * random.nextDouble();
      areas.add(LabelSamples.box(x, y, x + 1.6 * size, y + size), LabelSamples.name(random), "a");
    }
    return List.of(
        layer("areas.shp", areas.build(), always(label(12, 20))),
        layer("lines.shp", lines.build(), always(label(11, 10))),
        layer(
            "points.shp",
            crowd(seed, 3000),
            where("kind", "great", mark(), label(13, 50)),
            always(mark(), label(11, 30))));
  }
}
