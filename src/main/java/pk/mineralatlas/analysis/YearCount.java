package pk.mineralatlas.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.catalog.Incident;

/**
 * Incidents of one year.
 *
 * @param fatalities deaths as far as the sources give them, or null where none does
 */
public record YearCount(int year, int incidents, @Nullable Integer fatalities) {

  /** Counts by year, over all years that the whole list spans, so that charts compare. */
  static List<YearCount> of(List<Incident> counted, List<Incident> whole) {
    var span = whole.stream().mapToInt(i -> i.date().getYear()).summaryStatistics();
    List<YearCount> years = new ArrayList<>();
    for (int year = span.getMin(); year <= span.getMax() && !whole.isEmpty(); year++) {
      int wanted = year;
      List<Incident> ofYear = counted.stream().filter(i -> i.date().getYear() == wanted).toList();
      years.add(new YearCount(year, ofYear.size(), fatalities(ofYear)));
    }
    return List.copyOf(years);
  }

  static @Nullable Integer fatalities(List<Incident> incidents) {
    List<Integer> given =
        incidents.stream().map(Incident::fatalities).filter(Objects::nonNull).toList();
    return given.isEmpty() ? null : given.stream().mapToInt(Integer::intValue).sum();
  }
}
