package pk.mineralatlas.render.label;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * Of very many features that ask for a label the most important few in each cell of a grid fixed to
 * the map: of the others none would find room. One thread.
 */
final class LabelCells {

  /** Divides the grid on which a view's area ends, so that the cells are those of every view. */
  private static final double CELL_PX = 32;

  private static final int KEPT = 4;

  private final LabelBox area;
  private final int columns;
  private final int rows;
  private final int[] counts;
  private final long[] ranks;
  private final int[] features;

  LabelCells(LabelBox area) {
    this.area = area;
    columns = Math.max(1, (int) Math.ceil(area.widthPx() / CELL_PX - 1e-6));
    rows = Math.max(1, (int) Math.ceil(area.heightPx() / CELL_PX - 1e-6));
    counts = new int[columns * rows];
    ranks = new long[KEPT * columns * rows];
    features = new int[KEPT * columns * rows];
  }

  /**
   * Keeps a feature if it is among the most important of its cell so far.
   *
   * @param rank the higher, the more important
   * @param hasText asked only where it matters
   */
  void offer(double xPx, double yPx, int feature, long rank, IntPredicate hasText) {
    int column = (int) Math.floor((xPx - area.minXPx()) / CELL_PX);
    int row = (int) Math.floor((yPx - area.minYPx()) / CELL_PX);
    if (column < 0 || row < 0 || column >= columns || row >= rows) {
      return;
    }
    int cell = row * columns + column;
    int first = KEPT * cell;
    if ((counts[cell] < KEPT || rank > ranks[first + KEPT - 1]) && hasText.test(feature)) {
      insert(cell, first, feature, rank);
    }
  }

  /** Sorts a feature in among those of a cell, the most important first. */
  private void insert(int cell, int first, int feature, long rank) {
    counts[cell] = Math.min(KEPT, counts[cell] + 1);
    int at = first + counts[cell] - 1;
    while (at > first && ranks[at - 1] < rank) {
      ranks[at] = ranks[at - 1];
      features[at] = features[at - 1];
      at--;
    }
    ranks[at] = rank;
    features[at] = feature;
  }

  /** Each feature kept. */
  void each(IntConsumer action) {
    for (int cell = 0; cell < counts.length; cell++) {
      Arrays.stream(features, KEPT * cell, KEPT * cell + counts[cell]).forEach(action);
    }
  }
}
