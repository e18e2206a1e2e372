package pk.mineralatlas.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.feature.CqlFilter;
import pk.mineralatlas.feature.FeatureFilter;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.FeatureLayerBuilder;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.geo.Geodesy;
import pk.mineralatlas.geo.LonLat;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.geo.WebMercator;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.LabelLanguage;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.style.DashPattern;
import pk.mineralatlas.style.FixedColour;
import pk.mineralatlas.style.Hatch;
import pk.mineralatlas.style.LayerStyle;
import pk.mineralatlas.style.MarkShape;
import pk.mineralatlas.style.Overlap;
import pk.mineralatlas.style.Rule;
import pk.mineralatlas.style.ScaleRange;
import pk.mineralatlas.style.ScaledSize;
import pk.mineralatlas.style.Symbolizer;
import pk.mineralatlas.style.Theme;

/** Layers with rules of their own on paper, in a projection that is not the atlas's. */
class PdfLayersTest {

  private static final double SCALE = 12_000_000;
  private static final int COLUMNS = 24;
  private static final int ROWS = 16;

  private static FeatureLayer sites() {
    FeatureLayerBuilder sites =
        new FeatureLayerBuilder(
            "Sites", GeometryKind.POINT, List.of(new Attribute("mineral", Attribute.Type.TEXT)));
    for (int i = 0; i < COLUMNS * ROWS; i++) {
      MapPoint at =
          WebMercator.WORLD.project(63 + i % COLUMNS * 0.5, 26 + Math.floorDiv(i, COLUMNS) * 0.5);
      sites.beginPart().add(at.xM(), at.yM()).endFeature(i % 3 == 0 ? "gold" : "copper");
    }
    return sites.build();
  }

  /** A ragged ring that reaches around half the world, with a lake in it, and one far away. */
  private static FeatureLayer land() {
    FeatureLayerBuilder land =
        new FeatureLayerBuilder(
            "Land", GeometryKind.POLYGON, List.of(new Attribute("kind", Attribute.Type.TEXT)));
    land.beginPart();
    for (double lon = -80; lon <= 170; lon += 0.25) {
      add(land, lon, 28.5 + 2.5 * Math.sin(lon * 1.9) + 0.4 * Math.sin(lon * 17));
    }
    add(land, 170, 80);
    add(land, -80, 80);
    add(land, -80, 28.5 + 2.5 * Math.sin(-80 * 1.9) + 0.4 * Math.sin(-80 * 17));
    land.beginPart();
    add(land, 66, 33);
    add(land, 68, 34.5);
    add(land, 70, 33);
    add(land, 66, 33);
    land.endFeature("near");
    land.beginPart();
    add(land, -60, -20);
    add(land, -60, -10);
    add(land, -50, -10);
    add(land, -60, -20);
    return land.endFeature("far").build();
  }

  private static void add(FeatureLayerBuilder layer, double lonDeg, double latDeg) {
    MapPoint at = WebMercator.WORLD.project(lonDeg, latDeg);
    layer.add(at.xM(), at.yM());
  }

  private static Rule rule(FeatureFilter when, Symbolizer... symbolizers) {
    return new Rule(when, ScaleRange.ALWAYS, List.of(symbolizers));
  }

  private static Symbolizer disc(int argb) {
    return new Symbolizer.Mark(
        MarkShape.CIRCLE,
        new FixedColour(argb),
        new FixedColour(0xFF000000),
        1,
        ScaledSize.fixed(6));
  }

  private static MapLayer layer(FeatureLayer features, Overlap overlap, Rule... rules) {
    return new MapLayer(
        OpenedLayer.of(Path.of(features.name() + ".shp")),
        features,
        true,
        0.9,
        VisibleSet.all(features.size()),
        new LayerStyle(List.of(rules), overlap));
  }

  private static MapSheet sheet(Overlap overlap, DashPattern dash) throws PrintException {
    Rule areas =
        rule(
            FeatureFilter.everything(),
            new Symbolizer.Fill(new FixedColour(0xFFF0EBDC), 0.8, new Hatch(60, 6, 0.4, false)),
            new Symbolizer.Line(new FixedColour(0xFF506070), ScaledSize.fixed(2), dash, 1));
    MapSnapshot map =
        new MapSnapshot(
            new Viewport(new MapPoint(0, 0), 1, 100, 100),
            List.of(
                layer(land(), overlap, areas),
                layer(
                    sites(),
                    overlap,
                    rule(new CqlFilter("mineral = 'gold'"), disc(0xFFF0C81E)),
                    rule(FeatureFilter.everything(), disc(0xFFC85A1E)))),
            Theme.PAPER,
            LabelLanguage.ENGLISH,
            false,
            Optional.empty(),
            Optional.of(new FixedColour(0xFFE1EBF5)));
    EnumSet<SheetPart> parts = EnumSet.allOf(SheetPart.class);
    parts.removeAll(EnumSet.of(SheetPart.GRATICULE, SheetPart.INDEX, SheetPart.URDU_TITLE));
    return MapSheet.of(
        new PrintRequest(
            "Sites of the north",
            "",
            MapArea.of(
                new pk.mineralatlas.geo.GeoBounds(62, 25, 76, 35).project(WebMercator.WORLD),
                WebMercator.WORLD),
            PageSize.of(Paper.A4, Orientation.LANDSCAPE),
            OptionalDouble.of(SCALE),
            parts,
            false,
            LocalDateTime.of(2026, 11, 24, 9, 30),
            map,
            AtlasFilter.none()),
        MapRenderer.bundled());
  }

  private static PDDocument pdf(MapSheet sheet) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PdfOutput.write(sheet, bytes);
    return Loader.loadPDF(bytes.toByteArray());
  }

  /** The middles of the discs on the map. */
  private static List<Point2D> discs(PDDocument pdf, MapSheet sheet) throws Exception {
    double sizeMm = 6 * sheet.map().pixelMm();
    return PdfScan.of(pdf, 0).fillsMm.stream()
        .filter(b -> Math.abs(b.getWidth() - sizeMm) < 0.02)
        .filter(b -> Math.abs(b.getHeight() - sizeMm) < 0.02)
        .filter(b -> sheet.map().neatLine().toRectangle().contains(b.getCenterX(), b.getCenterY()))
        .map((Rectangle2D b) -> (Point2D) new Point2D.Double(b.getCenterX(), b.getCenterY()))
        .toList();
  }

  @Test
  void everySiteIsDrawnWhereItLies() throws Exception {
    MapSheet sheet = sheet(Overlap.MERGED, DashPattern.SOLID);
    FeatureLayer sites = sites();
    try (PDDocument pdf = pdf(sheet)) {
      List<Point2D> discs = discs(pdf, sheet);
      assertThat(discs).hasSize(COLUMNS * ROWS);
      for (int f = 0; f < sites.size(); f++) {
        double xMm = sheet.map().pageXMm(sites.x(f));
        double yMm = sheet.map().pageYMm(sites.y(f));
        assertThat(discs).anyMatch(disc -> disc.distance(xMm, yMm) < 0.03);
      }
    }
  }

  @Test
  void theScaleMeasuredBetweenSitesIsTheOneAskedFor() throws Exception {
    MapSheet sheet = sheet(Overlap.MERGED, DashPattern.SOLID);
    Box neat = sheet.map().neatLine();
    try (PDDocument pdf = pdf(sheet)) {
      List<Point2D> byRow =
          discs(pdf, sheet).stream()
              .sorted(
                  Comparator.comparingDouble(
                      p -> Math.abs(p.getY() - neat.centreYMm()) * 1000 + p.getX()))
              .limit(COLUMNS)
              .sorted(Comparator.comparingDouble(Point2D::getX))
              .toList();
      double paperM = (byRow.getLast().getX() - byRow.getFirst().getX()) / 1000;
      double latDeg = Math.round(2 * sheet.map().centre().latDeg()) / 2.0;
      double groundM =
          (COLUMNS - 1) * Geodesy.distanceM(new LonLat(69, latDeg), new LonLat(69.5, latDeg));
      assertThat(groundM / paperM).isCloseTo(SCALE, within(0.005 * SCALE));
    }
  }

  @Test
  void titleAndLegendAreText() throws Exception {
    try (PDDocument pdf = pdf(sheet(Overlap.MERGED, DashPattern.SOLID))) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertThat(text)
          .contains("Sites of the north")
          .contains("Sites and Land")
          .contains("gold")
          .contains("all others")
          .contains("Sites: opened file Sites.shp, not graded.")
          .contains(WebMercator.WORLD.description())
          .doesNotContain("OpenStreetMap");
    }
  }

  @Test
  void paperShowsWhatPixelsShow() throws Exception {
    for (Overlap overlap : Overlap.values()) {
      MapSheet sheet = sheet(overlap, DashPattern.SOLID);
      assertThat(difference(sheet)).as("%s", overlap).isLessThan(0.015);
    }
  }

  @Test
  void dashesAreDashes() throws Exception {
    MapSheet solid = sheet(Overlap.MERGED, DashPattern.SOLID);
    MapSheet dashed = sheet(Overlap.MERGED, DashPattern.of(6.0, 6.0));
    double inkOfSolid = ink(picture(solid), solid);
    double inkOfDashed = ink(picture(dashed), dashed);
    assertThat(inkOfDashed).isBetween(0.4 * inkOfSolid, 0.6 * inkOfSolid);
  }

  private static final double PX_PER_MM = 6;

  private static BufferedImage picture(MapSheet sheet) throws Exception {
    try (PDDocument pdf = pdf(sheet)) {
      return new PDFRenderer(pdf).renderImage(0, (float) (PX_PER_MM * 25.4 / 72), ImageType.RGB);
    }
  }

  /** The mean difference of the colours within the map, from 0 to 1. */
  private static double difference(MapSheet sheet) throws Exception {
    BufferedImage paper = picture(sheet);
    BufferedImage pixels = sheet.image(0, PX_PER_MM, () -> false);
    Box map = sheet.map().neatLine().inset(1);
    long sum = 0;
    long count = 0;
    for (int y = (int) (map.yMm() * PX_PER_MM); y < map.bottomMm() * PX_PER_MM; y++) {
      for (int x = (int) (map.xMm() * PX_PER_MM); x < map.rightMm() * PX_PER_MM; x++) {
        for (int shift = 0; shift < 24; shift += 8) {
          sum +=
              Math.abs((paper.getRGB(x, y) >> shift & 255) - (pixels.getRGB(x, y) >> shift & 255));
          count++;
        }
      }
    }
    return sum / 255.0 / count;
  }

  /** How many pixels of the map have the colour of the lines. */
  private static double ink(BufferedImage image, MapSheet sheet) {
    Box map = sheet.map().neatLine().inset(1);
    int found = 0;
    for (int y = (int) (map.yMm() * PX_PER_MM); y < map.bottomMm() * PX_PER_MM; y++) {
      for (int x = (int) (map.xMm() * PX_PER_MM); x < map.rightMm() * PX_PER_MM; x++) {
        int rgb = image.getRGB(x, y);
        boolean isBluish = (rgb & 255) > (rgb >> 16 & 255) + 14;
        found += isBluish && (rgb >> 8 & 255) < 150 ? 1 : 0;
      }
    }
    return found;
  }
}
