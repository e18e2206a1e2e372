package pk.mineralatlas.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pk.mineralatlas.feature.FeatureFilter;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.geo.Viewport;

/**
 * A rule as someone wrote it, before it is known whether it draws points, lines or areas.
 *
 * @param when which features
 * @param closestScale the n of the closest scale 1:n at which they are drawn, on a screen; 0 for
 *     none
 * @param farthestScale the n of the farthest; infinite for none
 * @param fill the inside of areas and marks
 * @param fillOpacity of the inside, from 0, unseen, to 1
 * @param stroke lines, the edge of areas, the rim of marks
 * @param widthPx of the stroke
 * @param dash how lines and edges are broken
 * @param mark the mark at each feature, which then takes fill and stroke
 * @param sizePx of the mark, from side to side
 * @param label what is written at each feature
 */
public record GivenRule(
    FeatureFilter when,
    double closestScale,
    double farthestScale,
    Optional<FixedColour> fill,
    double fillOpacity,
    Optional<FixedColour> stroke,
    double widthPx,
    DashPattern dash,
    Optional<MarkShape> mark,
    double sizePx,
    Optional<Symbolizer.Label> label) {

  public static final double WIDTH_PX = 1;
  public static final double SIZE_PX = 6;

  /** In black and white the inside of areas is hatched. */
  private static final Hatch HATCH = new Hatch(60, 6, 0.4, false);

  /** A rule that draws nothing yet. */
  public static final GivenRule EMPTY =
      new GivenRule(
          FeatureFilter.everything(),
          0,
          Double.POSITIVE_INFINITY,
          Optional.empty(),
          1,
          Optional.empty(),
          WIDTH_PX,
          DashPattern.SOLID,
          Optional.empty(),
          SIZE_PX,
          Optional.empty());

  /** The rule for features of a kind. Points without a mark of their own are discs. */
  public Rule rule(GeometryKind kind) {
    List<Symbolizer> symbolizers = new ArrayList<>();
    boolean painted = fill.isPresent() || stroke.isPresent();
    if (mark.isPresent() || (kind == GeometryKind.POINT && painted)) {
      symbolizers.add(markSymbolizer());
    } else {
      if (kind == GeometryKind.POLYGON) {
        fill.ifPresent(f -> symbolizers.add(new Symbolizer.Fill(f, fillOpacity, HATCH)));
      }
      stroke.ifPresent(s -> symbolizers.add(lineSymbolizer(s)));
    }
    label.ifPresent(symbolizers::add);
    ScaleRange scales =
        new ScaleRange(
            Viewport.metresPerPx(closestScale, Viewport.SCREEN_DPI),
            Viewport.metresPerPx(farthestScale, Viewport.SCREEN_DPI));
    return new Rule(when, scales, symbolizers);
  }

  private Symbolizer markSymbolizer() {
    return new Symbolizer.Mark(
        mark.orElse(MarkShape.CIRCLE),
        fill.map(f -> f.withOpacity(fillOpacity)).orElse(FixedColour.NONE),
        stroke.orElse(FixedColour.NONE),
        stroke.isPresent() ? widthPx : 0,
        ScaledSize.fixed(sizePx));
  }

  private Symbolizer lineSymbolizer(FixedColour colour) {
    return Symbolizer.Line.dashed(colour, ScaledSize.fixed(widthPx), dash);
  }
}
