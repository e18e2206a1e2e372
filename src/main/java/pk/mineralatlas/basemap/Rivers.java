package pk.mineralatlas.basemap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import pk.mineralatlas.catalog.CsvTable;
import pk.mineralatlas.source.shape.ShapeType;

/**
 * Rivers: those of the table of names as one feature each along the network, all other stretches by
 * class, joined across the bins they are stored in.
 */
final class Rivers {

  private static final double TOLERANCE_DEG = 0.0005;

  private final List<RiverBins.Stretch> stretches;
  private final Map<LineSegment, Integer> levels = new HashMap<>();
  private final LayerTable layer =
      new LayerTable("rivers", ShapeType.POLYLINE, "id name name_ur class:i");

  private Rivers(List<RiverBins.Stretch> stretches) {
    this.stretches = stretches.stream().filter(s -> s.course().size() > 1).toList();
    for (RiverBins.Stretch stretch : this.stretches) {
      segments(stretch.course()).forEach(s -> levels.merge(s, stretch.level(), Math::min));
    }
  }

  /**
   * The layer.
   *
   * @param names the table {@code rivers.csv}; its column {@code course} holds positions the river
   *     passes, as «lon lat» parted by semicolons
   */
  static LayerTable layer(List<RiverBins.Stretch> stretches, List<CsvTable.Row> names) {
    Rivers rivers = new Rivers(stretches);
    RiverNetwork network = new RiverNetwork(rivers.stretches);
    names.forEach(row -> rivers.addNamed(row, network));
    rivers.addOthers();
    return rivers.layer;
  }

  private void addNamed(CsvTable.Row row, RiverNetwork network) {
    List<Coordinate> passes = row.list("course").stream().map(Rivers::position).toList();
    List<List<Coordinate>> parts = network.course(passes);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException(
          "rivers.csv: no river near the course of the %s".formatted(row.text("name")));
    }
    Map<Integer, Double> lengths = new TreeMap<>();
    for (List<Coordinate> part : parts) {
      for (LineSegment segment : segments(part)) {
        Integer level = levels.remove(segment);
        if (level != null) {
          lengths.merge(level, segment.getLength(), Double::sum);
        }
      }
    }
    long level =
        lengths.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0);
    layer.add(
        lines(parts), Districts.id(row.text("name")), row.text("name"), row.text("name_ur"), level);
  }

  private static Coordinate position(String lonLat) {
    String[] parts = lonLat.split(" ", -1);
    return new Coordinate(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
  }

  private static Geometry lines(List<List<Coordinate>> parts) {
    LineString[] lines = new LineString[parts.size()];
    Arrays.setAll(lines, i -> line(parts.get(i)));
    return thinned(lines.length == 1 ? lines[0] : Faces.FACTORY.createMultiLineString(lines));
  }

  /** What no named river has taken, by class. */
  private void addOthers() {
    Map<Integer, LineMerger> byLevel = new TreeMap<>();
    for (RiverBins.Stretch stretch : stretches) {
      LineMerger merger = byLevel.computeIfAbsent(stretch.level(), level -> new LineMerger());
      List<Coordinate> run = new ArrayList<>();
      List<Coordinate> course = stretch.course();
      for (int i = 1; i < course.size(); i++) {
        LineSegment segment = segment(course.get(i - 1), course.get(i));
        if (levels.getOrDefault(segment, -1) == stretch.level()) {
          run.addAll(run.isEmpty() ? course.subList(i - 1, i + 1) : List.of(course.get(i)));
        } else {
          add(run, merger);
          run = new ArrayList<>();
        }
      }
      add(run, merger);
    }
    int number = 0;
    for (Map.Entry<Integer, LineMerger> entry : byLevel.entrySet()) {
      for (LineString line : merged(entry.getValue())) {
        layer.add(thinned(line), "river-" + ++number, "", "", entry.getKey().longValue());
      }
    }
  }

  private static void add(List<Coordinate> run, LineMerger merger) {
    if (run.size() > 1) {
      merger.add(line(run));
    }
  }

  private static List<LineString> merged(LineMerger merger) {
    List<LineString> lines = new ArrayList<>();
    for (Object line : merger.getMergedLineStrings()) {
      lines.add((LineString) line);
    }
    lines.sort(
        Comparator.comparingDouble(LineString::getLength)
            .reversed()
            .thenComparing(line -> line.getCoordinateN(0)));
    return lines;
  }

  private static LineString line(List<Coordinate> course) {
    return Faces.FACTORY.createLineString(course.toArray(Coordinate[]::new));
  }

  private static Geometry thinned(Geometry line) {
    return DouglasPeuckerSimplifier.simplify(line, TOLERANCE_DEG);
  }

  private static List<LineSegment> segments(List<Coordinate> course) {
    List<LineSegment> segments = new ArrayList<>();
    for (int i = 1; i < course.size(); i++) {
      segments.add(segment(course.get(i - 1), course.get(i)));
    }
    return segments;
  }

  private static LineSegment segment(Coordinate a, Coordinate b) {
    LineSegment segment = new LineSegment(a, b);
    segment.normalize();
    return segment;
  }
}
