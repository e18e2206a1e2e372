package pk.mineralatlas.style;

import java.util.List;
import java.util.Set;
import pk.mineralatlas.feature.FeatureFilter;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.style.Symbolizer.Fill;
import pk.mineralatlas.style.Symbolizer.Line;
import pk.mineralatlas.style.Symbolizer.Square;
import pk.mineralatlas.style.Symbolizer.Ties;

/** The rules by which lines and areas of the map are drawn. */
public final class MapStyle {

  private static final ScaledSize HAIR = new ScaledSize(0.5, 0.9);
  private static final DashPattern DASH_DOT = DashPattern.of(7.0, 2.6, 0.0, 2.6);
  private static final DashPattern DOTS = DashPattern.of(0.0, 3.6);

  private MapStyle() {}

  private static FeatureFilter is(String attribute, String... values) {
    return new FeatureFilter.OneOf(attribute, Set.of(values));
  }

  private static FeatureFilter atMost(String attribute, double value) {
    return new FeatureFilter.Between(attribute, Double.NEGATIVE_INFINITY, value);
  }

  /** Lines between provinces. */
  public static List<Rule> provinceLines() {
    return List.of(
        Rule.of(
            FeatureFilter.everything(),
            ScaleRange.ALWAYS,
            Line.dashed(Ink.PROVINCE_LINE, new ScaledSize(1.0, 1.7), DASH_DOT)));
  }

  /** Lines between districts of a province. */
  public static List<Rule> districtLines() {
    return List.of(
        Rule.of(
            FeatureFilter.everything(),
            ScaleRange.upTo(2_600),
            Line.solid(Ink.DISTRICT_LINE, HAIR)));
  }

  /** The coast of Pakistan. */
  public static Line coast() {
    return Line.solid(Ink.COAST, new ScaledSize(0.8, 1.3));
  }

  /** The coast of other countries. */
  public static Line foreignCoast() {
    return Line.solid(Ink.FOREIGN_COAST, new ScaledSize(0.7, 1.1));
  }

  /** Boundaries between other countries. */
  public static Line foreignBorder() {
    return Line.solid(Ink.FOREIGN_BORDER, new ScaledSize(0.7, 1.1));
  }

  /** Outlines of other countries, coasts and borders alike. */
  public static List<Rule> neighbourLines() {
    return List.of(Rule.of(FeatureFilter.everything(), ScaleRange.ALWAYS, foreignBorder()));
  }

  /** Boundaries of the state, and those in dispute. */
  public static List<Rule> boundaries() {
    ScaledSize strong = new ScaledSize(1.3, 2.2);
    Line glow = new Line(Ink.BORDER_GLOW, new ScaledSize(4.5, 8), DashPattern.SOLID, 0);
    return List.of(
        Rule.of(
            is("kind", "line_of_control"),
            ScaleRange.ALWAYS,
            glow,
            Line.dashed(Ink.INTERNATIONAL, strong, DashPattern.of(6.0, 3.5))),
        Rule.of(
            is("kind", "claim"),
            ScaleRange.ALWAYS,
            Line.dashed(Ink.CLAIM, new ScaledSize(1.2, 1.9), DOTS)),
        Rule.of(
            is("kind", "siachen"),
            ScaleRange.ALWAYS,
            Line.dashed(
                Ink.CLAIM, new ScaledSize(1.1, 1.7), DashPattern.of(5.0, 2.5, 0.0, 2.5, 0.0, 2.5))),
        Rule.of(
            FeatureFilter.everything(),
            ScaleRange.ALWAYS,
            glow,
            Line.solid(Ink.INTERNATIONAL, strong)));
  }

  /** Rivers by class: the great ones always, brooks from close by. */
  public static List<Rule> rivers() {
    return List.of(
        river(0, 12_000, new ScaledSize(1.5, 3.2)),
        river(1, 6_000, new ScaledSize(1.2, 2.6)),
        river(2, 3_600, new ScaledSize(0.9, 2.0)),
        river(4, 2_400, new ScaledSize(0.65, 1.6)),
        river(7, 1_300, new ScaledSize(0.5, 1.3)),
        Rule.of(
            FeatureFilter.everything(),
            ScaleRange.upTo(700),
            Line.solid(Ink.RIVER, new ScaledSize(0.5, 1.0))));
  }

  private static Rule river(int leastClass, double farthest, ScaledSize width) {
    return Rule.of(
        atMost("class", leastClass), ScaleRange.upTo(farthest), Line.solid(Ink.RIVER, width));
  }

  /** Roads with casings, railways with ties. */
  public static List<Rule> transport() {
    ScaledSize wide = new ScaledSize(1.1, 4.2);
    ScaledSize less = new ScaledSize(0.8, 3.0);
    return List.of(
        Rule.of(
            is("kind", "motorway"),
            ScaleRange.upTo(3_200),
            Line.solid(Ink.ROAD_CASING, wide.plus(1.3)).below(),
            Line.solid(Ink.MOTORWAY, wide)),
        Rule.of(
            is("kind", "railway"),
            ScaleRange.upTo(2_000),
            Line.solid(Ink.RAIL, new ScaledSize(0.7, 1.3)),
            new Ties(Ink.RAIL, new ScaledSize(3, 5.5), 0.9, 7)),
        Rule.of(
            is("kind", "pipeline", "slurry_pipeline", "slurry pipeline"),
            ScaleRange.upTo(1_600),
            Line.dashed(Ink.RAIL, new ScaledSize(0.8, 1.4), DashPattern.of(8.0, 2.5, 2.0, 2.5))),
        Rule.of(
            FeatureFilter.everything(),
            ScaleRange.upTo(2_600),
            Line.solid(Ink.ROAD_CASING, less.plus(1.1)).below(),
            Line.solid(Ink.ROAD, less)));
  }

  /** Zones of risk: a wash, and in black and white a hatch the denser the higher. */
  public static List<Rule> risk() {
    return List.of(
        zone("very high", 0.30, new Hatch(45, 4.2, 0.75, true)),
        zone("high", 0.32, new Hatch(45, 4.2, 0.75, false)),
        zone("elevated", 0.34, new Hatch(45, 7, 0.65, false)),
        zone("moderate", 0.40, new Hatch(-45, 11, 0.55, false)),
        zone("low", 0.45, new Hatch(0, 14, 0.45, false)));
  }

  private static Rule zone(String level, double opacity, Hatch hatch) {
    return Rule.of(
        is("level", level), ScaleRange.ALWAYS, new Fill(Ink.ofRisk(level), opacity, hatch));
  }

  /** Mineral belts: schematic, so tinted lightly and dotted. */
  public static List<Rule> belts() {
    return List.of(
        Rule.of(
            FeatureFilter.everything(),
            ScaleRange.ALWAYS,
            new Fill(Ink.BELT, 0.10, new Hatch(90, 9, 0.4, false)),
            Line.dashed(Ink.BELT, new ScaledSize(1.0, 1.6), DOTS)));
  }

  /** Licences: published outlines are unbroken, circles of the published area are dashed. */
  public static List<Rule> licences() {
    Fill tint = new Fill(Ink.LICENCE, 0.13, new Hatch(135, 5, 0.4, false));
    ScaledSize width = new ScaledSize(1.1, 1.7);
    return List.of(
        Rule.of(
            is("outline", "published"), ScaleRange.ALWAYS, tint, Line.solid(Ink.LICENCE, width)),
        Rule.of(
            FeatureFilter.everything(),
            ScaleRange.ALWAYS,
            tint,
            Line.dashed(Ink.LICENCE, width, DashPattern.of(4.0, 2.6))));
  }

  /**
   * Layers that someone opened, whatever they are: quiet, in a colour that nothing of the atlas
   * has, and points square, so that none is taken for a deposit.
   *
   * @param colour which of the colours for them, from 0; beyond the last they begin anew
   */
  public static List<Rule> opened(GeometryKind kind, int colour) {
    Ink ink = Ink.ofOpened(colour);
    return List.of(
        switch (kind) {
          case POINT ->
              Rule.of(
                  FeatureFilter.everything(),
                  ScaleRange.ALWAYS,
                  new Square(ink, new ScaledSize(6, 9)));
          case LINE ->
              Rule.of(
                  FeatureFilter.everything(),
                  ScaleRange.ALWAYS,
                  Line.solid(Ink.MARK_EDGE, new ScaledSize(2.6, 4.2)).below(),
                  Line.solid(ink, new ScaledSize(1.2, 2.2)));
          case POLYGON ->
              Rule.of(
                  FeatureFilter.everything(),
                  ScaleRange.ALWAYS,
                  new Fill(ink, 0.14, new Hatch(60, 6, 0.4, false)),
                  Line.solid(ink, new ScaledSize(0.9, 1.8)));
        });
  }
}
