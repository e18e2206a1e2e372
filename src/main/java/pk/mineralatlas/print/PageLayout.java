package pk.mineralatlas.print;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * Where the large parts of the first page stand, millimetres: the head, the map's border, legend,
 * index and locator beside or below it, the foot, and the last line. None overlaps another; one
 * without room, or not wanted, has an empty box.
 *
 * @param header title and subtitle
 * @param map the border of the map
 * @param legend the legend with its heading; as high as it needs
 * @param index what the index of sites may fill
 * @param where the locator; it may grow into what is left beside it
 * @param aside a column the index does not reach, for the locator and below it the chart; empty
 *     where all stand in one column
 * @param foot scale bar, north arrow and notes
 * @param lastLine date and page number
 */
record PageLayout(
    Box header, Box map, Box legend, Box index, Box where, Box aside, Box foot, Box lastLine) {

  private static final double LEAST_MAP_MM = 40;

  /** How much of its height the locator keeps where the index would have room beside it else. */
  private static final double LEAST_WHERE = 0.6;

  /** Widths of a legend beside the map of an upright page that are tried, parts of the page's. */
  private static final double[] LEGEND_SHARES = {0.2, 0.23, 0.26, 0.29, 0.32, 0.35};

  /** A legend goes beside the map of an upright page where that makes it so much larger. */
  private static final double WORTH_IT = 1.12;

  /**
   * What the parts ask for.
   *
   * @param headerMm height of the head
   * @param footMm height of the foot
   * @param aspect how wide the area to be shown is for its height
   * @param tableMm the least width of the index; 0 without one
   * @param rowsMm height of the index, were there room for all of it
   * @param chartMm height of the chart of minerals in one column; 0 without one
   * @param legendMm height of the legend with its heading for a width; 0 without one
   * @param whereMm height of the locator; 0 without it
   */
  record Needs(
      double headerMm,
      double footMm,
      double aspect,
      double tableMm,
      double rowsMm,
      double chartMm,
      DoubleUnaryOperator legendMm,
      double whereMm) {}

  static PageLayout of(PrintRequest request, TypeScale type, Needs needs) throws PrintException {
    Box page = request.page().printable();
    double gap = type.gapMm();
    double lineMm = request.has(SheetPart.LAST_LINE) ? type.leadingMm(type.note()) : 0;
    Box header = page.withHeight(needs.headerMm());
    Box lastLine = new Box(page.xMm(), page.bottomMm() - lineMm, page.widthMm(), lineMm);
    double footTop = lastLine.yMm() - (needs.footMm() > 0 ? needs.footMm() + gap * 0.4 : 0);
    Box foot = new Box(page.xMm(), footTop, page.widthMm(), needs.footMm());
    double top = header.bottomMm() + (needs.headerMm() > 0 ? gap * 0.6 : 0);
    double heightMm = footTop - gap * 0.7 - top;
    if (heightMm < LEAST_MAP_MM) {
      throw new PrintException(
          "There is no room for the map on %s with margins of %.0f mm; choose larger paper, or leave"
                  .formatted(request.page().paper().title(), request.page().marginMm())
              + " out the notes.");
    }
    Box middle = new Box(page.xMm(), top, page.widthMm(), heightMm);
    Box none = new Box(page.rightMm(), page.yMm(), 0, 0);
    PageLayout bare = new PageLayout(header, middle, none, none, none, none, foot, lastLine);
    boolean hasParts =
        needs.legendMm().applyAsDouble(page.widthMm()) > 0
            || needs.tableMm() > 0
            || needs.chartMm() > 0
            || needs.whereMm() > 0;
    if (!hasParts) {
      return bare;
    }
    return request.page().orientation() == Orientation.LANDSCAPE
        ? bare.beside(needs, gap)
        : bare.upright(needs, gap);
  }

  private PageLayout with(Box newMap, Box newLegend, Box newIndex, Box newWhere, Box newAside) {
    return new PageLayout(header, newMap, newLegend, newIndex, newWhere, newAside, foot, lastLine);
  }

  /** The same without a legend. */
  PageLayout withoutLegend() {
    return with(map, legend.withHeight(0), index, where, aside);
  }

  /** How large the map makes an area: the width of what is as wide as high, millimetres. */
  private double sizeMm(double aspect) {
    return Math.min(map.widthMm() / aspect, map.heightMm());
  }

  /** What makes the area larger: the legend below the map, or beside it. */
  private PageLayout upright(Needs needs, double gap) {
    PageLayout best = below(needs, gap);
    double bestMm = best.sizeMm(needs.aspect()) * WORTH_IT;
    for (double share : LEGEND_SHARES) {
      double legendMm = share * map.widthMm();
      Optional<PageLayout> cornered =
          needs.legendMm().applyAsDouble(legendMm) > 0
              ? cornered(needs, legendMm, gap)
              : Optional.empty();
      if (cornered.isPresent() && cornered.get().sizeMm(needs.aspect()) > bestMm) {
        best = cornered.get();
        bestMm = best.sizeMm(needs.aspect());
      }
    }
    return best;
  }

  /**
   * The map with the legend in a column to its right, below the legend locator and chart; the index
   * below over the whole width. Empty where the legend is higher than the map.
   */
  private Optional<PageLayout> cornered(Needs needs, double columnMm, double gap) {
    double apart = 0.8 * gap;
    double mapWidthMm = map.widthMm() - gap - columnMm;
    double legendMm = needs.legendMm().applyAsDouble(columnMm);
    double indexMm = needs.tableMm() > 0 ? Math.min(needs.rowsMm(), 0.2 * map.heightMm()) : 0;
    double mostMm = map.heightMm() - plus(indexMm, apart);
    double leastMm = legendMm + (needs.whereMm() > 0 ? apart + needs.whereMm() : 0);
    double mapMm = Math.min(mostMm, Math.max(leastMm, mapWidthMm / needs.aspect() * 1.04));
    if (mapMm < leastMm) {
      return Optional.empty();
    }
    Box column = new Box(map.rightMm() - columnMm, map.yMm(), columnMm, mapMm);
    Box rest = column.below(legendMm + apart);
    Box low = needs.tableMm() > 0 ? map.below(mapMm + apart) : map.below(mapMm).withHeight(0);
    return Optional.of(
        with(
            map.withHeight(mapMm).withWidth(mapWidthMm),
            column.withHeight(legendMm),
            low,
            rest.withHeight(needs.whereMm()),
            rest));
  }

  /** Map to the left; legend, index and locator above each other to the right of it. */
  private PageLayout beside(Needs needs, double gap) {
    double wantedMapMm = map.heightMm() * needs.aspect() * 1.04;
    double leastSideMm = Math.clamp(needs.tableMm() / map.widthMm(), 0.23, 0.34) * map.widthMm();
    double mostMapMm = map.widthMm() - gap - leastSideMm;
    double mapMm = Math.clamp(wantedMapMm, 0.5 * map.widthMm(), mostMapMm);
    double sideX = map.xMm() + mapMm + gap;
    Box side = new Box(sideX, map.yMm(), map.rightMm() - sideX, map.heightMm());
    double apart = 0.7 * gap;
    double whereMm = whereBesideMm(needs, side, apart);
    double aboveWhereMm = side.heightMm() - whereMm - (whereMm > 0 ? apart : 0);
    Box where = side.below(side.heightMm() - whereMm);
    double legendMm = needs.legendMm().applyAsDouble(side.widthMm());
    boolean legendFits = legendMm <= aboveWhereMm;
    Box legend = side.withHeight(legendFits ? legendMm : 0);
    double taken = legendFits && legendMm > 0 ? legendMm + apart : 0;
    Box index = side.below(taken).withHeight(Math.max(0, aboveWhereMm - taken));
    return with(map.withWidth(mapMm), legend, index, where, aside);
  }

  /** The locator makes room for a short index. */
  private static double whereBesideMm(Needs needs, Box side, double apart) {
    double mostMm = Math.min(needs.whereMm(), 0.4 * side.heightMm());
    if (needs.tableMm() == 0 || mostMm == 0) {
      return mostMm;
    }
    double legendMm = needs.legendMm().applyAsDouble(side.widthMm());
    double leftMm = side.heightMm() - plus(legendMm, apart) - needs.rowsMm() - apart;
    return leftMm >= LEAST_WHERE * mostMm ? Math.min(mostMm, leftMm) : mostMm;
  }

  /** Map above, the legend below it over the whole width, index and locator below that. */
  private PageLayout below(Needs needs, double gap) {
    double apart = 0.8 * gap;
    double legendMm = needs.legendMm().applyAsDouble(map.widthMm());
    double lowMm =
        Math.max(
            needs.whereMm(),
            Math.min(Math.max(needs.rowsMm(), needs.chartMm()), 0.24 * map.heightMm()));
    double askedMm = plus(legendMm, apart) + plus(lowMm, apart);
    double wantedMm = map.widthMm() / needs.aspect() * 1.04;
    double leastMm = 0.46 * map.heightMm();
    double mapMm =
        Math.max(leastMm, Math.min(Math.max(leastMm, wantedMm), map.heightMm() - askedMm));
    Box rest = map.below(mapMm + apart);
    boolean legendFits = plus(legendMm, apart) + needs.whereMm() <= rest.heightMm();
    Box legend = rest.withHeight(legendFits ? legendMm : 0);
    Box low = rest.below(legendFits ? plus(legendMm, apart) : 0);
    double whereWidthMm =
        needs.tableMm() == 0 && needs.chartMm() == 0
            ? low.widthMm()
            : Math.clamp(
                low.widthMm() - gap - needs.tableMm() * 1.02,
                0.2 * low.widthMm(),
                0.3 * low.widthMm());
    boolean hasWhere = needs.whereMm() > 0;
    double whereX = low.rightMm() - whereWidthMm;
    Box where =
        new Box(
            whereX,
            low.yMm(),
            whereWidthMm,
            hasWhere ? Math.min(low.heightMm(), needs.whereMm()) : 0);
    double indexMm = hasWhere ? whereX - gap - low.xMm() : low.widthMm();
    Box index =
        needs.tableMm() > 0 || needs.chartMm() > 0 ? low.withWidth(indexMm) : low.withHeight(0);
    Box column = new Box(whereX, low.yMm(), hasWhere ? whereWidthMm : 0, low.heightMm());
    return with(map.withHeight(mapMm), legend, index, where, column);
  }

  private static double plus(double partMm, double apartMm) {
    return partMm > 0 ? partMm + apartMm : 0;
  }
}
