package pk.mineralatlas.render.label;

import java.awt.Color;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.TextExpression;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.style.Palette;
import pk.mineralatlas.style.Symbolizer;
import pk.mineralatlas.style.Typeface;

/**
 * A label of a rule, its text bound to a layer and its colours to a palette. One frame.
 *
 * @param bound what is written
 * @param style how it is set
 * @param priority of labels in each other's way the one of the higher priority stays
 */
record RuleLabel(TextExpression.Bound bound, LabelStyle style, double priority) {

  private static final double MOST_PRIORITY = 1e6;

  /** Letters from the Hebrew ones on: joined scripts are narrow. */
  private static final int FIRST_RIGHT_TO_LEFT = 0x590;

  private static final double LARGEST_PX = 200;

  static RuleLabel of(
      Symbolizer.Label label, MapLayer layer, FeatureLayer features, Palette palette) {
    double sizePx = Double.isFinite(label.sizePx()) ? Math.clamp(label.sizePx(), 1, LARGEST_PX) : 1;
    Color halo = palette.color(label.halo(), layer.opacity());
    double haloPx = halo.getAlpha() == 0 ? 0 : Math.clamp(0.13 * sizePx, 1.2, 3);
    LabelStyle style =
        new LabelStyle(
            Typeface.SANS_MEDIUM,
            sizePx,
            palette.color(label.ink(), layer.opacity()),
            halo,
            haloPx);
    return new RuleLabel(
        label.text().bind(features),
        style,
        Math.clamp(label.priority(), -MOST_PRIORITY, MOST_PRIORITY));
  }

  /** What is written at a feature, on one line; empty for nothing. */
  String text(int feature) {
    return LabelNames.onOneLine(bound.text(feature));
  }

  /**
   * A width that the text is hardly ever narrower than: tells cheaply, before it is shaped, where
   * it has no room.
   */
  double leastWidthPx(String text) {
    boolean joined = text.codePoints().anyMatch(c -> c >= FIRST_RIGHT_TO_LEFT);
    return Math.max(0.5, (joined ? 0.22 : 0.42) * text.length()) * style.sizePx();
  }
}
