package pk.mineralatlas.app;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The times of all pages of a map, as JSON. One thread. */
final class SheetTimes {

  /**
   * One page, milliseconds.
   *
   * @param layout placing its parts
   * @param write drawing it into the file
   */
  record Page(double layout, double write) {}

  private record Phase(String name, ToDoubleFunction<Page> time) {}

  private static final List<Phase> PHASES =
      List.of(
          new Phase("layout", Page::layout),
          new Phase("write", Page::write),
          new Phase("total", page -> page.layout() + page.write()));

  private final double load;
  private final List<Page> pages = new ArrayList<>();

  /**
   * @param load reading the document and its layers, milliseconds
   */
  SheetTimes(double load) {
    this.load = load;
  }

  void add(Page page) {
    pages.add(page);
  }

  /** Phases of the first page; of the others the median and the best of each phase. */
  String json() {
    JsonObject first = new JsonObject();
    first.put("load", rounded(load));
    PHASES.forEach(p -> first.put(p.name, rounded(p.time.applyAsDouble(pages.getFirst()))));
    first.put("total", rounded(load + PHASES.getLast().time.applyAsDouble(pages.getFirst())));
    JsonObject json = new JsonObject();
    json.put("first", first);
    json.put("later", later(pages.subList(1, pages.size())));
    return JsonWriter.string(json);
  }

  private static JsonObject later(List<Page> pages) {
    JsonObject json = new JsonObject();
    json.put("pages", pages.size());
    if (!pages.isEmpty()) {
      JsonObject median = new JsonObject();
      JsonObject best = new JsonObject();
      for (Phase phase : PHASES) {
        double[] sorted = pages.stream().mapToDouble(phase.time).sorted().toArray();
        double twice = sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2];
        median.put(phase.name, rounded(twice / 2));
        best.put(phase.name, rounded(sorted[0]));
      }
      json.put("median", median);
      json.put("best", best);
    }
    return json;
  }

  private static double rounded(double ms) {
    return Math.round(ms * 1000) / 1000.0;
  }
}
