package pk.mineralatlas.render.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbered sites of a sheet, those together whose numbers share one place: where sites crowd so
 * that a line for each would be a tangle, the symbols that lie on one another share a line to the
 * list of their numbers.
 */
final class SiteGroups {

  private static final double CROWD_RADIUS_PX = 45;

  /** More sites than that within the radius have no room for a number each. */
  private static final int CROWD = 8;

  /**
   * How near in parts of a symbol's reach, the next where the one before left a crowd: centres
   * covered, symbols that overlap, and symbols that touch.
   */
  private static final double[] NEARER_THAN = {0.9, 1.4, 2};

  /**
   * A numbered site.
   *
   * @param subject what it is, its text the number
   * @param importance 0 to 100
   * @param reachPx how far its symbol reaches
   */
  record Site(LabelSubject subject, double importance, double reachPx) {

    double distancePx(Site other) {
      return Math.hypot(subject.xPx() - other.subject.xPx(), subject.yPx() - other.subject.yPx());
    }

    private int number() {
      return subject.text().chars().allMatch(Character::isDigit) && subject.text().length() < 9
          ? Integer.parseInt(subject.text())
          : Integer.MAX_VALUE;
    }
  }

  private SiteGroups() {}

  /** The groups, in each the most important site first. */
  static List<List<Site>> of(List<Site> sites) {
    List<Site> ordered = new ArrayList<>(sites);
    ordered.sort(
        Comparator.comparingDouble((Site site) -> -site.importance())
            .thenComparingInt(Site::number)
            .thenComparing(site -> site.subject().id()));
    List<List<Site>> groups = new ArrayList<>();
    ordered.forEach(site -> groups.add(List.of(site)));
    for (double near : NEARER_THAN) {
      List<List<Site>> joined = joined(groups, near);
      groups.clear();
      groups.addAll(joined);
    }
    return groups;
  }

  /** Joins groups in a crowd to the first one before them that is near. */
  private static List<List<Site>> joined(List<List<Site>> groups, double near) {
    List<Site> heads = groups.stream().map(List::getFirst).toList();
    List<List<Site>> joined = new ArrayList<>();
    for (List<Site> group : groups) {
      Site head = group.getFirst();
      List<Site> into = isCrowded(head, heads) ? nearest(joined, head, near) : null;
      if (into == null) {
        joined.add(new ArrayList<>(group));
      } else {
        into.addAll(group);
      }
    }
    return joined;
  }

  private static boolean isCrowded(Site site, List<Site> sites) {
    return sites.stream().filter(s -> s.distancePx(site) < CROWD_RADIUS_PX).count() > CROWD;
  }

  /** The group whose first symbol is nearest, where that is near. */
  private static @Nullable List<Site> nearest(List<List<Site>> groups, Site site, double near) {
    List<Site> nearest = null;
    double least = Double.POSITIVE_INFINITY;
    for (List<Site> group : groups) {
      Site head = group.getFirst();
      double distance = head.distancePx(site);
      if (distance < near * Math.max(site.reachPx(), head.reachPx()) && distance < least) {
        least = distance;
        nearest = group;
      }
    }
    return nearest;
  }

  /** Their numbers in rows, rising. */
  static List<String> rows(List<Site> group) {
    List<String> numbers =
        group.stream()
            .sorted(Comparator.comparingInt(Site::number))
            .map(site -> site.subject().text())
            .toList();
    int rowCount = (int) Math.max(1, Math.round(Math.sqrt(numbers.size() / 2.5)));
    int inRow = (numbers.size() + rowCount - 1) / rowCount;
    List<String> rows = new ArrayList<>();
    for (int from = 0; from < numbers.size(); from += inRow) {
      int to = Math.min(numbers.size(), from + inRow);
      rows.add(String.join(", ", numbers.subList(from, to)) + (to < numbers.size() ? "," : ""));
    }
    return rows;
  }
}
