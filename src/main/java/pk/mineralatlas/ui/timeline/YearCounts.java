package pk.mineralatlas.ui.timeline;

import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.map.YearRange;

/**
 * Incidents by year. Immutable; any thread.
 *
 * @param first the first year there is one in
 * @param total how many there are, for each year from the first on
 * @param left how many of them the filter leaves, whatever years it asks for
 */
@SuppressWarnings("ArrayRecordComponent")
record YearCounts(int first, int[] total, int[] left) {

  /** Before the incidents are loaded. */
  static YearCounts none() {
    return new YearCounts(0, new int[0], new int[0]);
  }

  /**
   * Counts the incidents of a layer; those without a year are left out.
   *
   * @param shown what a filter leaves that asks for every year
   */
  static YearCounts of(FeatureLayer incidents, VisibleSet shown) {
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (int f = 0; f < incidents.size(); f++) {
      double year = incidents.number(f, "year");
      if (year >= 1900 && year <= 2200) {
        first = Math.min(first, (int) year);
        last = Math.max(last, (int) year);
      }
    }
    if (first > last) {
      return none();
    }
    int[] total = new int[last - first + 1];
    int[] left = new int[total.length];
    for (int f = 0; f < incidents.size(); f++) {
      double year = incidents.number(f, "year");
      if (year >= first && year <= last) {
        total[(int) year - first]++;
        left[(int) year - first] += shown.contains(f) ? 1 : 0;
      }
    }
    return new YearCounts(first, total, left);
  }

  boolean isEmpty() {
    return total.length == 0;
  }

  int years() {
    return total.length;
  }

  int last() {
    return first + total.length - 1;
  }

  /** All the years there are. */
  YearRange span() {
    return new YearRange(first, last());
  }

  /** The wanted years that there are. */
  YearRange within(YearRange wanted) {
    int from = Math.clamp(wanted.from(), first, last());
    return new YearRange(from, Math.clamp(wanted.to(), from, last()));
  }

  int totalIn(YearRange range) {
    return sum(total, range);
  }

  int leftIn(YearRange range) {
    return sum(left, range);
  }

  private int sum(int[] counts, YearRange range) {
    int sum = 0;
    for (int i = 0; i < counts.length; i++) {
      sum += range.contains(first + i) ? counts[i] : 0;
    }
    return sum;
  }

  int highest() {
    int highest = 1;
    for (int count : total) {
      highest = Math.max(highest, count);
    }
    return highest;
  }
}
