package pk.mineralatlas.print;

/**
 * Where the large parts of the first page stand, millimetres: the head, the map's border, the
 * column beside or below it, the foot, and the last line. None overlaps another.
 *
 * @param header title and subtitle
 * @param map the border of the map
 * @param legend where the legend begins; the locator stands at its lower end
 * @param index where the index of sites begins
 * @param foot scale bar and notes
 * @param lastLine date and page number
 */
record PageLayout(Box header, Box map, Box legend, Box index, Box foot, Box lastLine) {

  private static final double LEAST_MAP_MM = 40;

  /**
   * @param aspect how wide the area to be shown is for its height
   * @param tableMm the least width of the index; 0 without one
   */
  static PageLayout of(
      PrintRequest request,
      TypeScale type,
      double headerMm,
      double footMm,
      double aspect,
      double tableMm)
      throws PrintException {
    Box page = request.page().printable();
    double gap = type.gapMm();
    double lineMm = type.note().leadingMm();
    Box header = page.withHeight(headerMm);
    Box lastLine = new Box(page.xMm(), page.bottomMm() - lineMm, page.widthMm(), lineMm);
    double footTop = lastLine.yMm() - (footMm > 0 ? footMm + gap * 0.4 : 0);
    Box foot = new Box(page.xMm(), footTop, page.widthMm(), footMm);
    double top = header.bottomMm() + (headerMm > 0 ? gap * 0.6 : 0);
    double heightMm = footTop - gap * 0.7 - top;
    if (heightMm < LEAST_MAP_MM) {
      throw new PrintException(
          "There is no room for the map on %s with margins of %.0f mm; choose larger paper, or leave"
                  .formatted(request.page().paper().title(), request.page().marginMm())
              + " out the notes.");
    }
    Box middle = new Box(page.xMm(), top, page.widthMm(), heightMm);
    boolean hasColumn =
        request.has(SheetPart.LEGEND) || tableMm > 0 || request.has(SheetPart.INSET);
    if (!hasColumn) {
      Box none = new Box(middle.rightMm(), top, 0, 0);
      return new PageLayout(header, middle, none, none, foot, lastLine);
    }
    return request.page().orientation() == Orientation.LANDSCAPE
        ? beside(header, middle, foot, lastLine, gap, aspect, tableMm)
        : below(header, middle, foot, lastLine, gap, aspect, tableMm);
  }

  /** Map to the left; legend above index to the right, as wide as the map leaves. */
  private static PageLayout beside(
      Box header, Box middle, Box foot, Box lastLine, double gap, double aspect, double tableMm) {
    double wantedMapMm = middle.heightMm() * aspect * 1.04;
    double leastSideMm =
        Math.min(0.34, Math.max(0.23, tableMm / middle.widthMm())) * middle.widthMm();
    double mostMapMm = middle.widthMm() - gap - leastSideMm;
    double mapMm = Math.clamp(wantedMapMm, 0.5 * middle.widthMm(), mostMapMm);
    Box map = middle.withWidth(mapMm);
    double sideX = map.rightMm() + gap;
    Box side = new Box(sideX, middle.yMm(), middle.rightMm() - sideX, middle.heightMm());
    return new PageLayout(header, map, side, side, foot, lastLine);
  }

  /** Map above; legend to the left of the index below it. */
  private static PageLayout below(
      Box header, Box middle, Box foot, Box lastLine, double gap, double aspect, double tableMm) {
    double wantedMm = middle.widthMm() / aspect * 1.04;
    double mapMm = Math.clamp(wantedMm, 0.5 * middle.heightMm(), 0.7 * middle.heightMm());
    Box map = middle.withHeight(mapMm);
    Box rest = middle.below(mapMm + gap * 0.8);
    double indexMm =
        tableMm > 0 ? Math.clamp(tableMm * 1.1, 0.55 * rest.widthMm(), 0.68 * rest.widthMm()) : 0;
    double legendMm = rest.widthMm() - (indexMm > 0 ? indexMm + gap : 0);
    Box index = new Box(rest.rightMm() - indexMm, rest.yMm(), indexMm, rest.heightMm());
    return new PageLayout(header, map, rest.withWidth(legendMm), index, foot, lastLine);
  }

  /** Whether legend and index share one column. */
  boolean sharesColumn() {
    return legend.equals(index);
  }
}
