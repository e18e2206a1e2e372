package pk.mineralatlas.basemap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.kdtree.KdNode;
import org.locationtech.jts.index.kdtree.KdTree;

/**
 * Rivers as a network of positions, on which the course of a named river is found as the shortest
 * way through a few positions it is known to pass. A tributary that ends a little beside the river
 * it joins is linked to it.
 */
final class RiverNetwork {

  private static final double LINK_DEG = 0.04;
  private static final double SNAP_DEG = 0.12;
  private static final double BANKS_DEG = 0.04;

  /** A way so many times as long as the straight line is not the river's. */
  private static final double DETOUR = 2.5;

  private final KdTree positions = new KdTree();
  private final Map<Coordinate, List<Coordinate>> neighbours = new HashMap<>();

  RiverNetwork(List<RiverBins.Stretch> stretches) {
    for (RiverBins.Stretch stretch : stretches) {
      List<Coordinate> course = stretch.course();
      course.forEach(positions::insert);
      for (int i = 1; i < course.size(); i++) {
        connect(course.get(i - 1), course.get(i));
      }
    }
    stretches.forEach(stretch -> link(stretch.course()));
  }

  private void connect(Coordinate a, Coordinate b) {
    neighbours.computeIfAbsent(a, c -> new ArrayList<>()).add(b);
    neighbours.computeIfAbsent(b, c -> new ArrayList<>()).add(a);
  }

  /** Links loose ends to the nearest position of another stretch. */
  private void link(List<Coordinate> course) {
    Set<Coordinate> own = new HashSet<>(course);
    for (Coordinate end : List.of(course.getFirst(), course.getLast())) {
      if (neighbours.getOrDefault(end, List.of()).size() == 1) {
        near(end, LINK_DEG).stream()
            .filter(c -> !own.contains(c))
            .findFirst()
            .ifPresent(c -> connect(end, c));
      }
    }
  }

  /** Positions within a distance, the nearest first. */
  private List<Coordinate> near(Coordinate from, double distanceDeg) {
    Envelope box = new Envelope(from);
    box.expandBy(distanceDeg);
    List<Coordinate> found = new ArrayList<>();
    for (Object node : positions.query(box)) {
      found.add(((KdNode) node).getCoordinate());
    }
    found.sort(
        (a, b) -> {
          int order = Double.compare(a.distance(from), b.distance(from));
          return order == 0 ? a.compareTo(b) : order;
        });
    return found;
  }

  /**
   * The course past positions in order; legs without a way between them part it.
   *
   * @param passes positions within about ten kilometres of the river
   */
  List<List<Coordinate>> course(List<Coordinate> passes) {
    List<List<Coordinate>> parts = new ArrayList<>();
    for (int i = 1; i < passes.size(); i++) {
      List<Coordinate> to = candidates(passes.get(i));
      List<Coordinate> way =
          parts.isEmpty() ? List.of() : way(List.of(parts.getLast().getLast()), to);
      if (!way.isEmpty()) {
        parts.getLast().addAll(way.subList(1, way.size()));
        continue;
      }
      way = way(candidates(passes.get(i - 1)), to);
      if (way.size() > 1) {
        parts.add(new ArrayList<>(way));
      }
    }
    return parts;
  }

  /** Where a river passes near a position: rivers of two banks pass twice. */
  private List<Coordinate> candidates(Coordinate position) {
    List<Coordinate> close = near(position, BANKS_DEG);
    return close.isEmpty() ? near(position, SNAP_DEG).stream().limit(1).toList() : close;
  }

  private record Step(Coordinate at, double cost) {}

  /** The shortest way; empty where there is none that is not a great detour. */
  private List<Coordinate> way(List<Coordinate> from, List<Coordinate> to) {
    if (from.isEmpty() || to.isEmpty()) {
      return List.of();
    }
    double limit = DETOUR * from.getFirst().distance(to.getFirst()) + 0.3;
    Set<Coordinate> targets = new HashSet<>(to);
    Map<Coordinate, Double> best = new HashMap<>();
    Map<Coordinate, Coordinate> before = new HashMap<>();
    PriorityQueue<Step> open =
        new PriorityQueue<>(Comparator.comparingDouble(Step::cost).thenComparing(Step::at));
    for (Coordinate start : from) {
      best.put(start, 0.0);
      open.add(new Step(start, 0));
    }
    while (!open.isEmpty()) {
      Step step = open.remove();
      if (targets.contains(step.at())) {
        return back(step.at(), before);
      }
      if (step.cost() > best.getOrDefault(step.at(), 0.0) || step.cost() > limit) {
        continue;
      }
      for (Coordinate next : neighbours.getOrDefault(step.at(), List.of())) {
        double cost = step.cost() + step.at().distance(next);
        if (cost < best.getOrDefault(next, Double.POSITIVE_INFINITY)) {
          best.put(next, cost);
          before.put(next, step.at());
          open.add(new Step(next, cost));
        }
      }
    }
    return List.of();
  }

  private static List<Coordinate> back(Coordinate to, Map<Coordinate, Coordinate> before) {
    List<Coordinate> way = new ArrayList<>();
    for (Coordinate at = to; at != null; at = before.get(at)) {
      way.add(at);
    }
    Collections.reverse(way);
    return way;
  }
}
