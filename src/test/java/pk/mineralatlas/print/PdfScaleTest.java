package pk.mineralatlas.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.mineralatlas.feature.FeatureFilter;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.FeatureLayerBuilder;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.geo.GeoBounds;
import pk.mineralatlas.geo.Geodesy;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.LonLat;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.MapProjection;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.LabelLanguage;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.style.DashPattern;
import pk.mineralatlas.style.FixedColour;
import pk.mineralatlas.style.LayerStyle;
import pk.mineralatlas.style.Overlap;
import pk.mineralatlas.style.Rule;
import pk.mineralatlas.style.ScaleRange;
import pk.mineralatlas.style.ScaledSize;
import pk.mineralatlas.style.Symbolizer;
import pk.mineralatlas.style.Theme;

/**
 * Lines of 100 km on the ellipsoid, printed and measured in the PDF. 1:n holds at the map's centre,
 * where they cross; the projection's stretch changes by less than a thousandth along them.
 */
class PdfScaleTest {

  private static final MapProjection PLANE = LambertConformalConic.PAKISTAN;
  private static final double LON_DEG = 66.5;
  private static final double LAT_DEG = 29;
  private static final double LENGTH_M = 100_000;
  private static final int PIECES = 40;

  /** How many degrees in both directions make up the length. */
  private static double halfDeg(boolean alongMeridian) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      double m = 0;
      for (int p = 0; p < PIECES; p++) {
        m += Geodesy.distanceM(at(alongMeridian, middle, p), at(alongMeridian, middle, p + 1));
      }
      if (m < LENGTH_M) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static LonLat at(boolean alongMeridian, double halfDeg, int piece) {
    double deg = halfDeg * (2.0 * piece / PIECES - 1);
    return alongMeridian ? new LonLat(LON_DEG, LAT_DEG + deg) : new LonLat(LON_DEG + deg, LAT_DEG);
  }

  private static FeatureLayer lines() {
    FeatureLayerBuilder lines = new FeatureLayerBuilder("Lines", GeometryKind.LINE, List.of());
    for (boolean alongMeridian : new boolean[] {true, false}) {
      double half = halfDeg(alongMeridian);
      lines.beginPart();
      for (int p = 0; p <= PIECES; p++) {
        MapPoint point = PLANE.project(at(alongMeridian, half, p));
        lines.add(point.xM(), point.yM());
      }
      lines.endFeature();
    }
    return lines.build();
  }

  private static MapSnapshot map() {
    FeatureLayer lines = lines();
    Symbolizer pen =
        new Symbolizer.Line(new FixedColour(0xFF000000), ScaledSize.fixed(1), DashPattern.SOLID, 1);
    Rule rule = new Rule(FeatureFilter.everything(), ScaleRange.ALWAYS, List.of(pen));
    return new MapSnapshot(
        new Viewport(new MapPoint(0, 0), 1, 100, 100),
        List.of(
            new MapLayer(
                OpenedLayer.of(Path.of("Lines.shp")),
                lines,
                true,
                1,
                VisibleSet.all(lines.size()),
                new LayerStyle(List.of(rule), Overlap.MERGED))),
        Theme.PAPER,
        LabelLanguage.ENGLISH,
        false,
        Optional.empty(),
        Optional.of(new FixedColour(0xFFFFFFFF)));
  }

  private static MapSheet sheet(double denominator) throws PrintException {
    MapPoint centre = PLANE.project(LON_DEG, LAT_DEG);
    GeoBounds around = new GeoBounds(LON_DEG - 2, LAT_DEG - 2, LON_DEG + 2, LAT_DEG + 2);
    assertThat(around.project(PLANE).centre().xM()).isCloseTo(centre.xM(), within(10_000.0));
    return MapSheet.of(
        new PrintRequest(
            "Lines",
            "",
            MapArea.of(around.project(PLANE), PLANE),
            PageSize.of(Paper.A2, Orientation.LANDSCAPE),
            OptionalDouble.of(denominator),
            EnumSet.of(SheetPart.TITLE),
            false,
            SheetSamples.DAY,
            map(),
            AtlasFilter.none()),
        MapRenderer.bundled());
  }

  @ParameterizedTest
  @ValueSource(doubles = {500_000, 1_000_000, 2_500_000, 5_000_000, 10_000_000})
  void aHundredKilometresAreAsLongAsTheScaleSays(double denominator) throws Exception {
    MapSheet sheet = sheet(denominator);
    double wantedMm = LENGTH_M * 1000 / denominator;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PdfOutput.write(sheet, bytes);
    try (PDDocument pdf = Loader.loadPDF(bytes.toByteArray())) {
      List<PdfScan.Stroke> inside =
          PdfScan.of(pdf, 0).strokes.stream()
              .filter(
                  s ->
                      s.pointsMm().stream()
                          .allMatch(sheet.map().neatLine().inset(1).toRectangle()::contains))
              .toList();
      assertThat(inside).hasSize(2);
      assertThat(inside).anyMatch(s -> direction(s) < 0.2).anyMatch(s -> direction(s) > 5);
      for (PdfScan.Stroke line : inside) {
        assertThat(lengthMm(line)).isCloseTo(wantedMm, within(0.005 * wantedMm));
      }
    }
  }

  /** How much longer it is across than up. */
  private static double direction(PdfScan.Stroke line) {
    Point2D from = line.pointsMm().getFirst();
    Point2D to = line.pointsMm().getLast();
    return Math.abs(to.getX() - from.getX()) / Math.abs(to.getY() - from.getY());
  }

  private static double lengthMm(PdfScan.Stroke line) {
    double sum = 0;
    for (int i = 1; i < line.pointsMm().size(); i++) {
      sum += line.pointsMm().get(i).distance(line.pointsMm().get(i - 1));
    }
    return sum;
  }
}
