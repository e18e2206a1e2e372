package pk.mineralatlas.print;

import java.util.List;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.map.MapSnapshot;

/**
 * Where the parts of the first page stand, and what the map between them shows.
 *
 * @param grid the squares the index refers to
 * @param sites the numbered sites; empty without an index
 * @param legend what the legend explains; empty without one
 * @param minerals what the chart compares; empty without one
 */
record SheetPlan(
    PageLayout layout,
    MapFrame map,
    GridReference grid,
    List<IndexedSite> sites,
    List<Legend.Section> legend,
    List<MineralCount> minerals) {

  private static final double SQUARE_MM = 48;
  private static final double LEAST_AREA_MM = 12;
  private static final int MOST_ROUNDS = 4;

  /**
   * Plans the page. How much room index and legend need depends on what the map shows, and that on
   * the room they leave it: the page is laid out without them first, then again with what that
   * showed, until nothing moves.
   */
  static SheetPlan of(PrintRequest request, MapSnapshot snapshot, SheetFonts fonts, TypeScale type)
      throws PrintException {
    Planner planner = new Planner(request, snapshot, fonts, type);
    SheetPlan plan = planner.showing(planner.layout(List.of(), List.of(), List.of(), false));
    for (int i = 0; i < MOST_ROUNDS; i++) {
      boolean hasInset =
          request.has(SheetPart.INSET)
              && LocatorInset.of(snapshot, request.area(), plan.map()).isPresent();
      PageLayout next = planner.layout(plan.sites(), plan.legend(), plan.minerals(), hasInset);
      boolean isSettled = next.map().equals(plan.layout().map());
      plan = isSettled ? plan.with(next) : planner.showing(next);
      if (isSettled) {
        break;
      }
    }
    return planner.legendMm(plan.legend(), plan.layout().legend().widthMm())
            > plan.layout().legend().heightMm() + 1e-6
        ? plan.with(plan.layout().withoutLegend())
        : plan;
  }

  private SheetPlan with(PageLayout newLayout) {
    return new SheetPlan(newLayout, map, grid, sites, legend, minerals);
  }

  /** The same with its map in another place. */
  SheetPlan with(MapFrame newMap) {
    return new SheetPlan(layout, newMap, grid, sites, legend, minerals);
  }

  /** What does not change while a page is planned. */
  private record Planner(
      PrintRequest request, MapSnapshot snapshot, SheetFonts fonts, TypeScale type) {

    PageLayout layout(
        List<IndexedSite> sites,
        List<Legend.Section> legend,
        List<MineralCount> minerals,
        boolean hasInset)
        throws PrintException {
      SheetTitles titles = SheetTitles.of(request, 999);
      Extent extent = request.area().extent();
      double tableMm =
          sites.isEmpty()
              ? 0
              : SiteTable.leastWidthMm(IndexColumn.customary(sites, type), sites, fonts, type);
      double rowsMm =
          sites.isEmpty()
              ? 0
              : Heading.heightMm(type) + (1.5 + sites.size()) * type.leadingMm(type.table()) * 1.5;
      return PageLayout.of(
          request,
          type,
          new PageLayout.Needs(
              new SheetHeader(request, titles, fonts, type).heightMm(),
              new SheetFoot(request, fonts, type).heightMm(),
              Math.clamp(extent.widthM() / Math.max(1, extent.heightM()), 0.2, 5),
              tableMm,
              rowsMm,
              new MineralChart(MineralCount.together(minerals, 6), fonts, type).heightMm(0),
              widthMm -> legendMm(legend, widthMm),
              SideParts.whereMm(hasInset, type)));
    }

    double legendMm(List<Legend.Section> sections, double widthMm) {
      Legend legend = new Legend(sections, fonts, type, widthMm);
      return legend.isEmpty() ? 0 : Heading.heightMm(type) + legend.heightMm();
    }

    SheetPlan showing(PageLayout layout) throws PrintException {
      MapFrame map = frame(layout);
      GridReference grid = GridReference.over(map.neatLine(), SQUARE_MM * Math.sqrt(type.factor()));
      List<IndexedSite> all = SiteIndex.of(snapshot, map, grid);
      List<IndexedSite> sites = request.has(SheetPart.INDEX) ? all : List.of();
      boolean hasChart = request.has(SheetPart.CHART) && MineralChart.suits(request.page());
      List<MineralCount> minerals = hasChart ? MineralCount.of(all) : List.of();
      List<Legend.Section> legend =
          request.has(SheetPart.LEGEND)
              ? LegendContent.of(snapshot, map, request.blackAndWhite(), type)
              : List.of();
      return new SheetPlan(layout, map, grid, sites, legend, minerals);
    }

    private MapFrame frame(PageLayout layout) throws PrintException {
      Extent extent = request.area().extent();
      if (request.scaleDenominator().isEmpty()) {
        return MapFrame.fitting(layout.map(), type, request.area());
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
                    MapFrame.fitting(layout.map(), type, request.area()).scaleDenominator()));
      }
      return MapFrame.at(layout.map(), type, request.area(), denominator);
    }
  }
}
