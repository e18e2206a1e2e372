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
 * @param grid the squares the index refers to
 * @param sites the numbered sites; empty without an index
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
    PageLayout layout,
    MapFrame map,
    GridReference grid,
    MapSnapshot snapshot,
    List<IndexedSite> sites,
    List<String> warnings) {

  private static final double SQUARE_MM = 48;
  private static final double LEAST_AREA_MM = 12;

  static SheetContent of(PrintRequest request, SheetFonts fonts, MapRenderer renderer)
      throws PrintException {
    TypeScale type = TypeScale.of(request.page());
    MapSnapshot snapshot = AreaSites.within(request.snapshot(), request.area());
    SheetTitles rough = SheetTitles.of(request, 999);
    SheetFoot foot = new SheetFoot(request, fonts, type);
    double headerMm = new SheetHeader(request, rough, fonts, type).heightMm();
    double aspect = aspect(request.area().extent());
    // The index is as wide as its words, so it is set once over the whole page to learn which they
    // are, and again over the map as it came out.
    PageLayout first = PageLayout.of(request, type, headerMm, foot.heightMm(), aspect, 0);
    double tableMm = tableMm(request, snapshot, frame(request, first, type), fonts, type);
    PageLayout layout = PageLayout.of(request, type, headerMm, foot.heightMm(), aspect, tableMm);
    MapFrame map = frame(request, layout, type);
    GridReference grid = GridReference.over(map.neatLine(), SQUARE_MM * Math.sqrt(type.factor()));
    List<IndexedSite> sites =
        request.has(SheetPart.INDEX) ? SiteIndex.of(snapshot, map, grid) : List.of();
    SheetTitles titles = SheetTitles.of(request, sites.size());
    return new SheetContent(
        request,
        fonts,
        renderer,
        type,
        titles,
        new SheetHeader(request, titles, fonts, type),
        foot,
        layout,
        map,
        grid,
        snapshot,
        sites,
        warnings(request, map));
  }

  private static double aspect(Extent extent) {
    return Math.clamp(extent.widthM() / Math.max(1, extent.heightM()), 0.2, 5);
  }

  private static double tableMm(
      PrintRequest request, MapSnapshot snapshot, MapFrame map, SheetFonts fonts, TypeScale type) {
    if (!request.has(SheetPart.INDEX)) {
      return 0;
    }
    GridReference grid = GridReference.over(map.neatLine(), SQUARE_MM);
    List<IndexedSite> sites = SiteIndex.of(snapshot, map, grid);
    return sites.isEmpty() ? 0 : SiteTable.leastWidthMm(sites, fonts, type);
  }

  private static MapFrame frame(PrintRequest request, PageLayout layout, TypeScale type)
      throws PrintException {
    Extent extent = request.area().extent();
    if (request.scaleDenominator().isEmpty()) {
      return MapFrame.fitting(layout.map(), type, extent);
    }
    double denominator = request.scaleDenominator().getAsDouble();
    if (!(denominator >= MapFrame.MIN_DENOMINATOR && denominator <= MapFrame.MAX_DENOMINATOR)) {
      throw new PrintException(
          "A scale of 1:%.0f is not possible; choose between 1:%.0f and 1:%.0f."
              .formatted(denominator, MapFrame.MIN_DENOMINATOR, MapFrame.MAX_DENOMINATOR));
    }
    double areaMm = Math.max(extent.widthM(), extent.heightM()) * 1000 / denominator;
    if (areaMm < LEAST_AREA_MM) {
      throw new PrintException(
          "At 1:%.0f the area would be only %.0f mm on paper; choose a larger scale, such as 1:%.0f."
              .formatted(
                  denominator,
                  areaMm,
                  MapFrame.fitting(layout.map(), type, extent).scaleDenominator()));
    }
    return MapFrame.at(layout.map(), type, extent.centre(), denominator);
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
        "At %s the page shows only part of the area; all of it needs %s or larger paper."
            .formatted(
                ScaleBar.words(map.scaleDenominator()),
                ScaleBar.words(RoundScale.atLeast(map.scaleDenominator() * factor))));
  }

  /** The legend for a column of that width. */
  Legend legend(double widthMm) {
    List<Legend.Section> sections = List.of();
    return new Legend(sections, fonts, type, widthMm);
  }

  /** The locator, where it is wanted and the provinces are there. */
  Optional<LocatorInset> inset() {
    return request.has(SheetPart.INSET)
        ? LocatorInset.of(snapshot, request.area(), map)
        : Optional.empty();
  }
}
