package pk.mineralatlas.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.FeatureLayerBuilder;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.LabelLanguage;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.style.MapStyle;
import pk.mineralatlas.style.Minerals;
import pk.mineralatlas.style.Palette;
import pk.mineralatlas.style.Rule;
import pk.mineralatlas.style.SymbolForm;
import pk.mineralatlas.style.Symbolizer;

/** Draws the small pictures of a legend with the rules and symbols of the map itself. */
public final class LayerSwatches {

  /** The scale whose line widths swatches show. */
  private static final double METRES_PER_PX = 900;

  private LayerSwatches() {}

  /** What a swatch can show besides deposits, which {@link DepositSymbol} draws. */
  public enum Swatch {
    RISK_VERY_HIGH,
    RISK_HIGH,
    RISK_ELEVATED,
    RISK_MODERATE,
    RISK_LOW,
    BELT,
    LICENCE_PUBLISHED,
    LICENCE_SCHEMATIC,
    LICENCE_POINT,
    LICENCE_SOMEWHERE,
    INCIDENT,
    INCIDENT_SOMEWHERE,
    MOTORWAY,
    HIGHWAY,
    RAILWAY,
    RIVER,
    INTERNATIONAL,
    LINE_OF_CONTROL,
    CLAIM,
    SIACHEN,
    PROVINCE_LINE,
    DISTRICT_LINE,
    SEAPORT,
    BORDER_CROSSING,
    DRY_PORT,
    AIRPORT,
    SMELTER,
    CAPITAL,
    CITY,
    TOWN,
    RELIEF,
    FILTERED_OUT
  }

  /**
   * Draws a swatch into a box.
   *
   * @param unit one pixel of the map, in units of the graphics, so that lines are as wide as there
   */
  public static void draw(
      Graphics2D g, Swatch swatch, Rectangle2D box, double unit, Palette palette) {
    inPixels(
        g, box, unit, (own, width, height) -> drawInPixels(own, swatch, width, height, palette));
  }

  /**
   * A feature that rules draw.
   *
   * @param kind what it is
   * @param rules of which the first draws it
   */
  public record Sample(GeometryKind kind, List<Rule> rules) {}

  /** Draws an example of what rules draw; see above. */
  public static void draw(
      Graphics2D g, Sample sample, Rectangle2D box, double unit, Palette palette) {
    inPixels(g, box, unit, (own, width, height) -> drawSample(own, sample, width, height, palette));
  }

  /** Draws a picture of that size in pixels, from the origin. */
  private interface Picture {
    void draw(Graphics2D g, double widthPx, double heightPx);
  }

  private static void inPixels(Graphics2D g, Rectangle2D box, double unit, Picture picture) {
    Graphics2D own = (Graphics2D) g.create();
    try {
      MapRenderer.prepare(own);
      own.translate(box.getX(), box.getY());
      own.scale(unit, unit);
      own.clip(
          new Rectangle2D.Double(-1, -1, box.getWidth() / unit + 2, box.getHeight() / unit + 2));
      picture.draw(own, box.getWidth() / unit, box.getHeight() / unit);
    } finally {
      own.dispose();
    }
  }

  private static void drawInPixels(
      Graphics2D g, Swatch swatch, double widthPx, double heightPx, Palette palette) {
    Optional<MapSymbol> symbol = symbol(swatch);
    if (symbol.isPresent()) {
      symbol.get().draw(g, widthPx / 2, heightPx / 2, palette);
      return;
    }
    if (swatch == Swatch.RELIEF) {
      drawRidge(g, widthPx, heightPx);
    } else {
      drawExample(g, example(swatch), widthPx, heightPx, palette);
    }
  }

  /** Two hills, lit from the upper left as the relief is. */
  private static void drawRidge(Graphics2D g, double widthPx, double heightPx) {
    for (double[] hill : new double[][] {{0.04, 0.5, 0.30}, {0.40, 0.96, 0.12}}) {
      double left = hill[0] * widthPx;
      double right = hill[1] * widthPx;
      double top = hill[2] * heightPx;
      double foot = 0.88 * heightPx;
      double peak = (left + right) / 2;
      g.setColor(new Color(0xE0E0E0));
      g.fill(triangle(left, foot, peak, top, peak + 0.1 * (right - left), foot));
      g.setColor(new Color(0xA3A3A3));
      g.fill(triangle(peak + 0.1 * (right - left), foot, peak, top, right, foot));
    }
  }

  private static Path2D triangle(double x0, double y0, double x1, double y1, double x2, double y2) {
    Path2D path = new Path2D.Double();
    path.moveTo(x0, y0);
    path.lineTo(x1, y1);
    path.lineTo(x2, y2);
    path.closePath();
    return path;
  }

  private static void drawExample(
      Graphics2D g, Example example, double widthPx, double heightPx, Palette palette) {
    FeatureLayer features =
        example.kind == GeometryKind.POLYGON
            ? area(example, widthPx, heightPx)
            : line(example, widthPx, heightPx);
    MapCanvas canvas = canvas(g, widthPx, heightPx, palette);
    new RulePainter(canvas).draw(RuledLayer.whole(features, example.rules));
  }

  private static void drawSample(
      Graphics2D g, Sample sample, double widthPx, double heightPx, Palette palette) {
    if (sample.kind == GeometryKind.POINT) {
      sample.rules.stream()
          .flatMap(rule -> rule.symbolizers().stream())
          .flatMap(LayerSwatches::mark)
          .forEach(mark -> mark.draw(g, widthPx / 2, heightPx / 2, palette));
    } else {
      Example example = new Example(sample.kind, sample.rules, Map.of());
      drawExample(g, example, widthPx, heightPx, palette);
    }
  }

  private static Stream<MapSymbol> mark(Symbolizer symbolizer) {
    return switch (symbolizer) {
      case Symbolizer.Square square -> Stream.of(SquareMark.of(square, METRES_PER_PX));
      case Symbolizer.Mark mark -> Stream.of(MarkSymbol.of(mark, METRES_PER_PX));
      default -> Stream.empty();
    };
  }

  private static Optional<MapSymbol> symbol(Swatch swatch) {
    return Optional.ofNullable(
        switch (swatch) {
          case LICENCE_POINT -> LicenceMark.of(SymbolForm.SOLID, METRES_PER_PX);
          case LICENCE_SOMEWHERE -> LicenceMark.of(SymbolForm.SOMEWHERE, METRES_PER_PX);
          case INCIDENT -> IncidentMark.of(SymbolForm.SOLID, 10, METRES_PER_PX);
          case INCIDENT_SOMEWHERE -> IncidentMark.of(SymbolForm.SOMEWHERE, 10, METRES_PER_PX);
          case SEAPORT -> GatewayMark.of("seaport", METRES_PER_PX);
          case BORDER_CROSSING -> GatewayMark.of("border_crossing", METRES_PER_PX);
          case DRY_PORT -> GatewayMark.of("dry_port", METRES_PER_PX);
          case AIRPORT -> GatewayMark.of("airport", METRES_PER_PX);
          case SMELTER -> GatewayMark.of("smelter", METRES_PER_PX);
          case CAPITAL -> PlaceMark.of(1, "country");
          case CITY -> PlaceMark.of(2, "");
          case TOWN -> PlaceMark.of(4, "");
          case FILTERED_OUT -> new FaintDot(Minerals.of("copper"));
          default -> null;
        });
  }

  /** A feature that a rule draws. */
  private record Example(GeometryKind kind, List<Rule> rules, Map<String, Object> values) {}

  private static Example example(Swatch swatch) {
    return switch (swatch) {
      case RISK_VERY_HIGH -> area(MapStyle.risk(), "level", "very high");
      case RISK_HIGH -> area(MapStyle.risk(), "level", "high");
      case RISK_ELEVATED -> area(MapStyle.risk(), "level", "elevated");
      case RISK_MODERATE -> area(MapStyle.risk(), "level", "moderate");
      case RISK_LOW -> area(MapStyle.risk(), "level", "low");
      case BELT -> area(MapStyle.belts(), "kind", "");
      case LICENCE_PUBLISHED -> area(MapStyle.licences(), "outline", "published");
      case LICENCE_SCHEMATIC -> area(MapStyle.licences(), "outline", "schematic");
      case MOTORWAY -> line(MapStyle.transport(), "kind", "motorway");
      case HIGHWAY -> line(MapStyle.transport(), "kind", "highway");
      case RAILWAY -> line(MapStyle.transport(), "kind", "railway");
      case RIVER -> line(MapStyle.rivers(), "class", 1L);
      case LINE_OF_CONTROL -> line(MapStyle.boundaries(), "kind", "line_of_control");
      case CLAIM -> line(MapStyle.boundaries(), "kind", "claim");
      case SIACHEN -> line(MapStyle.boundaries(), "kind", "siachen");
      case PROVINCE_LINE -> line(MapStyle.provinceLines(), "kind", "");
      case DISTRICT_LINE -> line(MapStyle.districtLines(), "kind", "");
      default -> line(MapStyle.boundaries(), "kind", "international");
    };
  }

  private static Example area(List<Rule> rules, String attribute, Object value) {
    return new Example(GeometryKind.POLYGON, rules, Map.of(attribute, value));
  }

  private static Example line(List<Rule> rules, String attribute, Object value) {
    return new Example(GeometryKind.LINE, rules, Map.of(attribute, value));
  }

  private static FeatureLayer area(Example example, double widthPx, double heightPx) {
    double inset = 0.8;
    double right = widthPx - inset;
    double bottom = heightPx - inset;
    return layer(example, inset, inset, right, inset, right, bottom, inset, bottom, inset, inset);
  }

  private static FeatureLayer line(Example example, double widthPx, double heightPx) {
    return layer(example, 0.5, heightPx / 2, widthPx - 0.5, heightPx / 2);
  }

  private static FeatureLayer layer(Example example, double... xyPx) {
    List<Attribute> attributes =
        example.values.keySet().stream()
            .map(
                name ->
                    new Attribute(
                        name, name.equals("class") ? Attribute.Type.INTEGER : Attribute.Type.TEXT))
            .toList();
    FeatureLayerBuilder builder = new FeatureLayerBuilder("swatch", example.kind, attributes);
    builder.beginPart();
    for (int i = 0; i < xyPx.length; i += 2) {
      builder.add(xyPx[i] * METRES_PER_PX, -xyPx[i + 1] * METRES_PER_PX);
    }
    return builder.endFeature(example.values.values().toArray()).build();
  }

  /** A canvas whose view has its upper left corner at the origin of the map plane. */
  private static MapCanvas canvas(Graphics2D g, double widthPx, double heightPx, Palette palette) {
    int width = (int) Math.ceil(widthPx);
    int height = (int) Math.ceil(heightPx);
    MapPoint centre = new MapPoint(width / 2.0 * METRES_PER_PX, -height / 2.0 * METRES_PER_PX);
    MapSnapshot snapshot =
        new MapSnapshot(
            new Viewport(centre, METRES_PER_PX, Math.max(1, width), Math.max(1, height)),
            List.of(),
            palette.theme(),
            LabelLanguage.ENGLISH,
            false,
            Optional.empty());
    DrawOptions options = new DrawOptions(1, true, palette.isBlackAndWhite(), Map.of());
    ViewPath path = new ViewPath(snapshot.viewport(), 4);
    return new MapCanvas(
        g,
        snapshot,
        options,
        palette,
        path,
        new Prepared(Optional::empty),
        Optional.empty(),
        new FrameClock(),
        () -> false);
  }
}
