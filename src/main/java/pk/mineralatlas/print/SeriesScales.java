package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import pk.mineralatlas.render.MapRenderer;

/**
 * The scales of the sheets of a series. A region that would be lost on its page at a scale given
 * for all has its own, and says so; none is shown larger than its outline is drawn for.
 */
final class SeriesScales {

  /** A few symbols and names side by side; anything smaller says nothing. */
  private static final double LEAST_REGION_MM = 20;

  /** The outlines of districts show their corners beyond. */
  private static final double LEAST_FITTED_DENOMINATOR = 100_000;

  private SeriesScales() {}

  /** How large a region is on paper, its longer side. */
  static double regionMm(PrintRequest request, double denominator) {
    double longerM = Math.max(request.area().extent().widthM(), request.area().extent().heightM());
    return longerM * 1000 / denominator;
  }

  private static boolean isLost(PrintRequest request, double denominator) {
    return regionMm(request, denominator) < LEAST_REGION_MM;
  }

  /** The requests at their own scale, where the one given would lose their region. */
  static List<PrintRequest> kept(List<PrintRequest> requests) {
    return requests.stream()
        .map(
            r ->
                r.scaleDenominator().isPresent() && isLost(r, r.scaleDenominator().getAsDouble())
                    ? r.at(OptionalDouble.empty())
                    : r)
        .toList();
  }

  /** The sheet, or one at the largest scale that makes sense where it was fitted to a larger. */
  static MapSheet limited(MapSheet fitted, PrintRequest request, MapRenderer renderer)
      throws PrintException {
    return request.scaleDenominator().isEmpty()
            && fitted.scaleDenominator() < LEAST_FITTED_DENOMINATOR
        ? MapSheet.of(request.at(OptionalDouble.of(LEAST_FITTED_DENOMINATOR)), renderer)
        : fitted;
  }

  /** The sheets, each that has another scale than was asked for with a line that says so. */
  static List<MapSheet> told(List<PrintRequest> asked, List<MapSheet> sheets) {
    List<MapSheet> all = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      OptionalDouble wanted = asked.get(i).scaleDenominator();
      MapSheet sheet = sheets.get(i);
      boolean isOther =
          wanted.isPresent() && Math.abs(wanted.getAsDouble() - sheet.scaleDenominator()) > 0.5;
      all.add(isOther ? sheet.with(line(asked.get(i), wanted.getAsDouble(), sheet)) : sheet);
    }
    return all;
  }

  private static String line(PrintRequest asked, double wanted, MapSheet sheet) {
    return "%s would be only %.0f mm on paper at %s; its sheet is at %s."
        .formatted(
            asked.area().name(),
            regionMm(asked, wanted),
            ScaleText.of(wanted),
            ScaleText.of(sheet.scaleDenominator()));
  }
}
