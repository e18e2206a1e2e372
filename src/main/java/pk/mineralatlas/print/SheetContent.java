package pk.mineralatlas.print;

import java.util.List;
import java.util.Optional;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.render.MapRenderer;

/**
 * Everything a sheet says, worked out once for all its pages.
 *
 * @param renderer draws the map
 * @param snapshot the layers, narrowed to the area's sites
 * @param warnings one line for each thing that is not as someone might expect
 */
record SheetContent(
    PrintRequest request,
    SheetFonts fonts,
    MapRenderer renderer,
    TypeScale type,
    SheetTitles titles,
    SheetHeader header,
    SheetFoot foot,
    SheetPlan plan,
    MapSnapshot snapshot,
    List<String> warnings) {

  static SheetContent of(PrintRequest request, SheetFonts fonts, MapRenderer renderer)
      throws PrintException {
    TypeScale type = TypeScale.of(request.page(), request.language());
    MapSnapshot snapshot = AreaSites.within(request.snapshot(), request.area());
    SheetPlan plan = SheetPlan.of(request, snapshot, fonts, type);
    SheetTitles titles = SheetTitles.of(request, plan.sites().size());
    return new SheetContent(
        request,
        fonts,
        renderer,
        type,
        titles,
        new SheetHeader(request, titles, fonts, type),
        new SheetFoot(request, fonts, type),
        plan,
        snapshot,
        warnings(request, plan.map()));
  }

  private static List<String> warnings(PrintRequest request, MapFrame map) {
    Extent wanted = request.area().extent();
    Extent shown = map.extent();
    boolean whole = shown.widthM() >= wanted.widthM() && shown.heightM() >= wanted.heightM();
    if (whole) {
      return List.of();
    }
    double factor = Math.max(wanted.widthM() / shown.widthM(), wanted.heightM() / shown.heightM());
    return List.of(
        "At %s the page shows only part of %s; all of it needs %s or larger paper."
            .formatted(
                ScaleText.of(map.scaleDenominator()),
                request.area().name().isEmpty() ? "the area" : request.area().name(),
                ScaleText.of(RoundScale.atLeast(map.scaleDenominator() * factor))));
  }

  /** The same under other titles, with its map in another place. */
  SheetContent with(SheetTitles newTitles, MapFrame map) {
    return new SheetContent(
        request,
        fonts,
        renderer,
        type,
        newTitles,
        new SheetHeader(request, newTitles, fonts, type),
        foot,
        plan.with(map),
        snapshot,
        warnings);
  }

  PageLayout layout() {
    return plan.layout();
  }

  MapFrame map() {
    return plan.map();
  }

  GridReference grid() {
    return plan.grid();
  }

  List<IndexedSite> sites() {
    return plan.sites();
  }

  /** The legend for a column of that width. */
  Legend legend(double widthMm) {
    return new Legend(plan.legend(), fonts, type, widthMm);
  }

  /** The chart of minerals; of no height where it is not wanted. */
  MineralChart chart() {
    return new MineralChart(plan.minerals(), fonts, type);
  }

  /** The locator, where it is wanted and says something. */
  Optional<LocatorInset> inset() {
    return request.has(SheetPart.INSET)
        ? LocatorInset.of(snapshot, request.area(), map())
        : Optional.empty();
  }
}
