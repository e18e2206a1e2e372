package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks in the columns of a page. A block that leads goes to the next column with what it leads
 * to; one higher than a column stands in a column of its own.
 *
 * @param parts the columns
 * @param next the first block that found no room
 */
record ReportColumns(List<PlacedPart> parts, int next) {

  /**
   * Where columns stand.
   *
   * @param body all of them with the gaps between
   * @param isFromRight whether the first is the one at the right
   */
  record Place(Box body, int columns, double gapMm, boolean isFromRight) {

    Box column(int number) {
      double widthMm = (body.widthMm() - gapMm * (columns - 1)) / columns;
      int fromLeft = isFromRight ? columns - 1 - number : number;
      return new Box(
          body.xMm() + fromLeft * (widthMm + gapMm), body.yMm(), widthMm, body.heightMm());
    }
  }

  static ReportColumns fill(
      List<ReportBlock> blocks, int from, Box body, int columns, double gapMm) {
    return fill(blocks, from, new Place(body, columns, gapMm, false));
  }

  static ReportColumns fill(List<ReportBlock> blocks, int from, Place place) {
    int columns = place.columns();
    double heightMm = place.body().heightMm();
    int last = lastOf(blocks, from, heightMm, columns);
    double evenMm = last == blocks.size() ? even(blocks, from, heightMm, columns) : heightMm;
    List<PlacedPart> parts = new ArrayList<>();
    int next = from;
    for (int c = 0; c < columns && next < last; c++) {
      int to = fits(blocks, next, evenMm);
      Box column = place.column(c);
      List<ReportBlock> here = List.copyOf(blocks.subList(next, to));
      parts.add(new PlacedPart("text", column, canvas -> draw(canvas, here, column)));
      next = to;
    }
    return new ReportColumns(List.copyOf(parts), next);
  }

  private static int lastOf(List<ReportBlock> blocks, int from, double heightMm, int columns) {
    int next = from;
    for (int c = 0; c < columns; c++) {
      next = fits(blocks, next, heightMm);
    }
    return next;
  }

  /** The least height at which the columns of the last page hold all that is left. */
  private static double even(List<ReportBlock> blocks, int from, double mostMm, int columns) {
    double least = 0;
    double most = mostMm;
    for (int i = 0; i < 12; i++) {
      double middle = (least + most) / 2;
      if (lastOf(blocks, from, middle, columns) == blocks.size()) {
        most = middle;
      } else {
        least = middle;
      }
    }
    return most;
  }

  /** Up to which block, exclusive, a column holds them; at least one is taken. */
  private static int fits(List<ReportBlock> blocks, int from, double heightMm) {
    double left = heightMm;
    int to = from;
    while (to < blocks.size() && blocks.get(to).heightMm(to == from) <= left + 1e-6) {
      left -= blocks.get(to).heightMm(to == from);
      to++;
    }
    int whole = to;
    while (to < blocks.size() && to > from && blocks.get(to - 1).leads()) {
      to--;
    }
    return to > from ? to : Math.min(blocks.size(), Math.max(whole, from + 1));
  }

  private static void draw(SheetCanvas canvas, List<ReportBlock> blocks, Box column) {
    double y = column.yMm();
    for (int i = 0; i < blocks.size(); i++) {
      ReportBlock block = blocks.get(i);
      y += i == 0 ? 0 : block.beforeMm();
      block.drawing().draw(canvas, new Box(column.xMm(), y, column.widthMm(), block.heightMm()));
      y += block.heightMm();
    }
  }
}
