package pk.mineralatlas.render.label;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is taken: labels, and symbols that labels keep off. An even grid of cells, each with the
 * boxes that reach into it. Not for several threads.
 */
final class CollisionGrid {

  /** What stands in a box, by how firmly it keeps its room. */
  enum Taken {
    LABEL,
    /** A symbol no label may cover. */
    FIRM,
    /** A large symbol that only the greatest names may cover, and only where nothing else helps. */
    LARGE,
    /** A symbol that is covered where there is no better place. */
    SOFT
  }

  /** What covering a soft symbol costs, in the measure of layouts' costs. */
  private static final double SOFT_COST = 1.5;

  /** More than any choice among places can cost. */
  private static final double LARGE_COST = 5;

  private static final double CELL_PX = 48;

  private final LabelBox area;
  private final int columns;
  private final int rows;
  private final int[][] cells;
  private final int[] cellCounts;
  private LabelBox[] boxes = new LabelBox[256];
  private Taken[] kinds = new Taken[256];
  private LabelSubject.@Nullable Owner[] owners = new LabelSubject.Owner[256];
  private int[] seen = new int[256];
  private int count;
  private int round;

  /**
   * @param area where boxes are expected; those outside are kept at its edge
   */
  CollisionGrid(LabelBox area) {
    this.area = area;
    columns = Math.max(1, (int) Math.ceil(area.widthPx() / CELL_PX));
    rows = Math.max(1, (int) Math.ceil(area.heightPx() / CELL_PX));
    cells = new int[columns * rows][];
    cellCounts = new int[columns * rows];
  }

  private int column(double xPx) {
    return (int) Math.clamp(Math.floor((xPx - area.minXPx()) / CELL_PX), 0, columns - 1);
  }

  private int row(double yPx) {
    return (int) Math.clamp(Math.floor((yPx - area.minYPx()) / CELL_PX), 0, rows - 1);
  }

  void add(LabelBox box, Taken kind, LabelSubject.Owner owner) {
    if (count == boxes.length) {
      boxes = Arrays.copyOf(boxes, 2 * count);
      kinds = Arrays.copyOf(kinds, 2 * count);
      owners = Arrays.copyOf(owners, 2 * count);
      seen = Arrays.copyOf(seen, 2 * count);
    }
    boxes[count] = box;
    kinds[count] = kind;
    owners[count] = owner;
    for (int r = row(box.minYPx()); r <= row(box.maxYPx()); r++) {
      for (int c = column(box.minXPx()); c <= column(box.maxXPx()); c++) {
        addToCell(r * columns + c, count);
      }
    }
    count++;
  }

  private void addToCell(int cell, int box) {
    int[] list = cells[cell];
    if (list == null) {
      list = new int[8];
    } else if (cellCounts[cell] == list.length) {
      list = Arrays.copyOf(list, 2 * list.length);
    }
    list[cellCounts[cell]++] = box;
    cells[cell] = list;
  }

  /** Frees the room of the labels of an owner. */
  void removeLabels(LabelSubject.Owner owner) {
    for (int i = 0; i < count; i++) {
      if (owner.equals(owners[i]) && kinds[i] == Taken.LABEL) {
        owners[i] = null;
      }
    }
  }

  /**
   * Whether no label is in a box, and no symbol that is never covered.
   *
   * @param xPx the point whose label it is: symbols over it do not count
   * @param yPx likewise
   */
  boolean isFree(LabelBox box, double xPx, double yPx) {
    for (int r = row(box.minYPx()); r <= row(box.maxYPx()); r++) {
      for (int c = column(box.minXPx()); c <= column(box.maxXPx()); c++) {
        int cell = r * columns + c;
        for (int i = 0; i < cellCounts[cell]; i++) {
          int taken = cells[cell][i];
          if (kinds[taken] != Taken.SOFT
              && owners[taken] != null
              && boxes[taken].overlaps(box)
              && (kinds[taken] == Taken.LABEL || !boxes[taken].holds(xPx, yPx))) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /**
   * What it costs to cover the boxes: infinite where that would cover a label or a firm symbol. The
   * subject's own symbol, and its own labels where they are to be replaced, do not count; nor do
   * symbols that lie on its own, which would leave none of them a name.
   */
  double cost(List<LabelBox> wanted, LabelCandidate.Rules rules, LabelSubject subject) {
    round++;
    double cost = 0;
    for (LabelBox box : wanted) {
      cost += cost(box, rules, subject);
      if (cost == Double.POSITIVE_INFINITY) {
        return cost;
      }
    }
    return cost;
  }

  private double cost(LabelBox box, LabelCandidate.Rules rules, LabelSubject subject) {
    LabelBox roomy = box.grownBy(rules.clearancePx());
    double cost = 0;
    for (int r = row(roomy.minYPx()); r <= row(roomy.maxYPx()); r++) {
      for (int c = column(roomy.minXPx()); c <= column(roomy.maxXPx()); c++) {
        int cell = r * columns + c;
        for (int i = 0; i < cellCounts[cell]; i++) {
          cost += cost(cells[cell][i], box, roomy, rules, subject);
        }
      }
    }
    return cost;
  }

  private double cost(
      int taken, LabelBox box, LabelBox roomy, LabelCandidate.Rules rules, LabelSubject subject) {
    boolean label = kinds[taken] == Taken.LABEL;
    if (owners[taken] == null || !boxes[taken].overlaps(label ? roomy : box)) {
      return 0;
    }
    boolean own = (!label || rules.replaces()) && subject.owner().equals(owners[taken]);
    boolean under = !label && boxes[taken].holds(subject.xPx(), subject.yPx());
    if (own || under || seen[taken] == round) {
      return 0;
    }
    if (label) {
      return Double.POSITIVE_INFINITY;
    }
    seen[taken] = round;
    return switch (kinds[taken]) {
      case SOFT -> SOFT_COST;
      case LARGE -> rules.mayCoverLarge() ? LARGE_COST : Double.POSITIVE_INFINITY;
      case FIRM, LABEL -> Double.POSITIVE_INFINITY;
    };
  }
}
