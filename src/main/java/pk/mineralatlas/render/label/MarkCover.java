package pk.mineralatlas.render.label;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the marks of layers with labels of their own lie, coarsely: labels keep off them where they
 * have the choice. Fixed to the map. One thread.
 */
final class MarkCover {

  /** Divides the grid on which a view's area ends. */
  private static final double CELL_PX = 2;

  /** What covering a cell costs, in the measure of layouts' costs: a whole mark, another side. */
  private static final double COST = 0.07;

  private static final double MOST_COST = 3;
  private static final double LARGEST_PX = 100;

  private final LabelBox area;
  private final int columns;
  private final int rows;

  /** How many cells marks that are centred in a cell reach beyond it, plus one; 0 for no mark. */
  private byte @Nullable [] centres;

  /** How many cells above and to the left of each corner are covered, once someone asks. */
  private int @Nullable [] sums;

  MarkCover(LabelBox area) {
    this.area = area;
    columns = Math.max(1, (int) Math.ceil(area.widthPx() / CELL_PX - 1e-6));
    rows = Math.max(1, (int) Math.ceil(area.heightPx() / CELL_PX - 1e-6));
  }

  /** Adds a mark; all are added before the first cost is asked for. */
  void add(double xPx, double yPx, double reachPx) {
    byte[] marks = centres;
    if (marks == null) {
      marks = new byte[columns * rows];
      centres = marks;
    }
    int column = column(xPx);
    int row = row(yPx);
    if (column >= 0 && row >= 0 && column < columns && row < rows) {
      byte beyond = (byte) Math.max(1, Math.min(reachPx, LARGEST_PX) / CELL_PX + 0.9);
      int cell = row * columns + column;
      if (marks[cell] < beyond) {
        marks[cell] = beyond;
      }
    }
  }

  private int column(double xPx) {
    return (int) Math.floor((xPx - area.minXPx()) / CELL_PX);
  }

  private int row(double yPx) {
    return (int) Math.floor((yPx - area.minYPx()) / CELL_PX);
  }

  /** What it costs to cover the boxes: by how much of marks they cover. */
  double cost(List<LabelBox> boxes) {
    byte[] marks = centres;
    if (marks == null) {
      return 0;
    }
    int[] known = sums;
    if (known == null) {
      known = sums(marks);
      sums = known;
    }
    int covered = 0;
    for (LabelBox box : boxes) {
      int left = Math.clamp(column(box.minXPx()), 0, columns);
      int right = Math.clamp(column(box.maxXPx()) + 1L, left, columns);
      int top = Math.clamp(row(box.minYPx()), 0, rows) * (columns + 1);
      int bottom = Math.clamp(row(box.maxYPx()) + 1L, top / (columns + 1), rows) * (columns + 1);
      covered +=
          known[bottom + right] - known[bottom + left] - known[top + right] + known[top + left];
    }
    return Math.min(MOST_COST, COST * covered);
  }

  /** The covered cells added up from the upper left corner (F. Crow, Summed-area tables, 1984). */
  private int[] sums(byte[] marks) {
    boolean[] covered = covered(marks);
    int[] result = new int[(columns + 1) * (rows + 1)];
    for (int row = 0; row < rows; row++) {
      int inRow = 0;
      int above = row * (columns + 1) + 1;
      int at = above + columns + 1;
      for (int column = 0; column < columns; column++) {
        inRow += covered[row * columns + column] ? 1 : 0;
        result[at + column] = result[above + column] + inRow;
      }
    }
    return result;
  }

  private boolean[] covered(byte[] marks) {
    boolean[] covered = new boolean[marks.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int beyond = marks[row * columns + column] - 1;
        if (beyond >= 0) {
          cover(covered, column, row, beyond);
        }
      }
    }
    return covered;
  }

  private void cover(boolean[] covered, int column, int row, int beyond) {
    int left = Math.max(0, column - beyond);
    int right = Math.min(columns - 1, column + beyond);
    for (int r = Math.max(0, row - beyond); r <= Math.min(rows - 1, row + beyond); r++) {
      for (int c = left; c <= right; c++) {
        covered[r * columns + c] = true;
      }
    }
  }
}
