package pk.mineralatlas.render.label;

import java.util.List;

/**
 * Where the marks of layers with labels of their own lie, coarsely: labels keep off them where they
 * have the choice. Fixed to the map. One thread.
 */
final class MarkCover {

  /** Divides the grid on which a view's area ends. */
  private static final double CELL_PX = 4;

  /** What covering nothing but marks costs, in the measure of layouts' costs. */
  private static final double COST = 3;

  private final LabelBox area;
  private final int columns;
  private final int rows;
  private final boolean[] covered;
  private boolean isEmpty = true;

  MarkCover(LabelBox area) {
    this.area = area;
    columns = Math.max(1, (int) Math.ceil(area.widthPx() / CELL_PX - 1e-6));
    rows = Math.max(1, (int) Math.ceil(area.heightPx() / CELL_PX - 1e-6));
    covered = new boolean[columns * rows];
  }

  void add(double xPx, double yPx, double reachPx) {
    isEmpty = false;
    int right = column(xPx + reachPx);
    int bottom = row(yPx + reachPx);
    for (int row = row(yPx - reachPx); row <= bottom; row++) {
      for (int column = column(xPx - reachPx); column <= right; column++) {
        if (row >= 0 && row < rows && column >= 0 && column < columns) {
          covered[row * columns + column] = true;
        }
      }
    }
  }

  private int column(double xPx) {
    return (int) Math.floor((xPx - area.minXPx()) / CELL_PX);
  }

  private int row(double yPx) {
    return (int) Math.floor((yPx - area.minYPx()) / CELL_PX);
  }

  /** What it costs to cover the boxes: by the share of them that lies on marks. */
  double cost(List<LabelBox> boxes) {
    if (isEmpty) {
      return 0;
    }
    int marks = 0;
    int all = 0;
    for (LabelBox box : boxes) {
      int right = Math.min(columns - 1, column(box.maxXPx()));
      int bottom = Math.min(rows - 1, row(box.maxYPx()));
      for (int row = Math.max(0, row(box.minYPx())); row <= bottom; row++) {
        for (int column = Math.max(0, column(box.minXPx())); column <= right; column++) {
          all++;
          marks += covered[row * columns + column] ? 1 : 0;
        }
      }
    }
    return all == 0 ? 0 : COST * marks / all;
  }
}
