package pk.mineralatlas.ui.detail;

import java.util.ArrayList;
import java.util.List;
import pk.mineralatlas.analysis.PrecisionText;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.Geodesy;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.LonLat;
import pk.mineralatlas.map.LoadedFeature;
import pk.mineralatlas.ui.GroundText;

/**
 * What can be measured of a feature, over the ground and not on the map. Takes as long as it has
 * positions; any thread.
 */
final class GroundMeasure {

  private static final LambertConformalConic PROJECTION = LambertConformalConic.PAKISTAN;

  private final FeatureLayer layer;
  private final int feature;

  private GroundMeasure(LoadedFeature found) {
    this.layer = found.layer();
    this.feature = found.feature();
  }

  /**
   * A measure in words.
   *
   * @param name what is measured
   */
  record Measure(String name, String value) {}

  /** The measures of a feature: of a point where it is, of a line its length, of an area both. */
  static List<Measure> of(LoadedFeature found) {
    GroundMeasure measure = new GroundMeasure(found);
    if (!found.layer().hasGeometry(found.feature())) {
      return List.of(new Measure("Shape", "none: the record is not on the map"));
    }
    return switch (found.layer().kind()) {
      case POINT -> measure.position();
      case LINE -> measure.line();
      case POLYGON -> measure.area();
    };
  }

  private List<Measure> position() {
    int count = end() - start();
    List<Measure> all = new ArrayList<>();
    all.add(new Measure("Position", coordinates(at(start()))));
    if (count > 1) {
      all.add(new Measure("Points", "%,d; the first is at the position".formatted(count)));
    }
    return all;
  }

  private List<Measure> line() {
    double lengthM = 0;
    for (int part = firstPart(); part < endPart(); part++) {
      lengthM += lengthM(part);
    }
    List<Measure> all = new ArrayList<>();
    all.add(new Measure("Length", GroundText.length(lengthM)));
    all.add(new Measure("From", coordinates(at(start()))));
    all.add(new Measure("To", coordinates(at(end() - 1))));
    all.add(vertices("part"));
    return all;
  }

  private List<Measure> area() {
    double areaM2 = 0;
    double outlineM = 0;
    for (int part = firstPart(); part < endPart(); part++) {
      double ringM2 = Geodesy.ringAreaM2(lonLat(part));
      areaM2 += isHole(part) ? -ringM2 : ringM2;
      outlineM += lengthM(part);
    }
    List<Measure> all = new ArrayList<>();
    all.add(new Measure("Area", GroundText.area(Math.max(0, areaM2))));
    all.add(new Measure("Outline", GroundText.length(outlineM)));
    Extent extent = layer.extent(feature);
    if (extent != null) {
      LonLat middle = PROJECTION.unproject(extent.centre());
      all.add(new Measure("Middle", coordinates(middle)));
    }
    all.add(vertices("ring"));
    return all;
  }

  private Measure vertices(String partName) {
    int parts = endPart() - firstPart();
    String of = parts == 1 ? "" : " in %,d %ss".formatted(parts, partName);
    return new Measure("Vertices", "%,d".formatted(end() - start()) + of);
  }

  /** Whether a ring runs counter-clockwise, as the holes of a packed layer do. */
  private boolean isHole(int part) {
    double[] xy = layer.xy();
    int from = layer.partStart(part);
    double twiceArea = 0;
    for (int i = from; i + 1 < layer.partStart(part + 1); i++) {
      double x0 = xy[2 * i] - xy[2 * from];
      double y0 = xy[2 * i + 1] - xy[2 * from + 1];
      double x1 = xy[2 * i + 2] - xy[2 * from];
      double y1 = xy[2 * i + 3] - xy[2 * from + 1];
      twiceArea += x0 * y1 - x1 * y0;
    }
    return layer.kind() == GeometryKind.POLYGON && twiceArea > 0;
  }

  private double lengthM(int part) {
    double sum = 0;
    LonLat last = at(layer.partStart(part));
    for (int i = layer.partStart(part) + 1; i < layer.partStart(part + 1); i++) {
      LonLat next = at(i);
      sum += Geodesy.distanceM(last, next);
      last = next;
    }
    return sum;
  }

  private double[] lonLat(int part) {
    int from = layer.partStart(part);
    double[] lonLat = new double[2 * (layer.partStart(part + 1) - from)];
    for (int i = 0; i < lonLat.length / 2; i++) {
      LonLat p = at(from + i);
      lonLat[2 * i] = p.lonDeg();
      lonLat[2 * i + 1] = p.latDeg();
    }
    return lonLat;
  }

  private LonLat at(int vertex) {
    return PROJECTION.unproject(layer.xy()[2 * vertex], layer.xy()[2 * vertex + 1]);
  }

  private int firstPart() {
    return layer.firstPart(feature);
  }

  private int endPart() {
    return layer.firstPart(feature + 1);
  }

  private int start() {
    return layer.partStart(firstPart());
  }

  private int end() {
    return layer.partStart(endPart());
  }

  private static String coordinates(LonLat position) {
    return PrecisionText.coordinates(position);
  }
}
