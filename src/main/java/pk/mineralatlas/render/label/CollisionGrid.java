package pk.mineralatlas.render.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What is taken: labels, and symbols that labels keep off. An even grid of cells, each with the
 * boxes that reach into it. Not for several threads.
 */
final class CollisionGrid {

  /** What stands in a box, by how firmly it keeps its room. */
  enum Taken {
    LABEL,
    /** The line between a label and its symbol. */
    LEADER,
    /** The symbol of a site on paper, the disc in the box: no label covers it. */
    SITE,
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

  /** Standing so near a site's symbol that one may take the label for its. */
  private static final double NEAR_SITE_COST = 1;

  private static final double NEAR_SITE_PX = 5;

  /** What labels side by side keep apart on paper, besides the room they ask for. */
  private static final double SIDE_ROOM_PX = 3.5;

  private static final double CELL_PX = 48;

  private final LabelBox area;
  private final boolean onPaper;
  private final int columns;
  private final int rows;
  private final int[][] cells;
  private final int[] cellCounts;
  private LabelBox[] boxes = new LabelBox[256];
  private Taken[] kinds = new Taken[256];
  private LabelSubject.@Nullable Owner[] owners = new LabelSubject.Owner[256];
  private @Nullable Leader[] leaders = new Leader[256];
  private int[] seen = new int[256];
  private int[] freed = new int[64];
  private int freedCount;
  private int count;
  private int round;

  /**
   * @param area where boxes are expected; those outside are kept at its edge
   * @param onPaper whether there may be leaders, and labels side by side are to be read as two
   */
  CollisionGrid(LabelBox area, boolean onPaper) {
    this.area = area;
    this.onPaper = onPaper;
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
    int at = put(box, kind, owner, null);
    for (int r = row(box.minYPx()); r <= row(box.maxYPx()); r++) {
      for (int c = column(box.minXPx()); c <= column(box.maxXPx()); c++) {
        addToCell(r * columns + c, at);
      }
    }
  }

  void add(Leader leader, LabelSubject.Owner owner) {
    int at = put(leader.bounds(), Taken.LEADER, owner, leader);
    eachCell(leader, Leader.HALF_PX, cell -> addToCell(cell, at));
  }

  /** The cells a leader runs through, and those so near. */
  private void eachCell(Leader leader, double nearPx, IntConsumer action) {
    LabelBox box = leader.bounds().grownBy(nearPx);
    for (int r = row(box.minYPx()); r <= row(box.maxYPx()); r++) {
      for (int c = column(box.minXPx()); c <= column(box.maxXPx()); c++) {
        if (isAtEdge(r, c) || leader.crosses(cellBox(r, c).grownBy(nearPx))) {
          action.accept(r * columns + c);
        }
      }
    }
  }

  /** Cells at the edge also hold what lies beyond it. */
  private boolean isAtEdge(int row, int column) {
    return row == 0 || column == 0 || row == rows - 1 || column == columns - 1;
  }

  private LabelBox cellBox(int row, int column) {
    double x = area.minXPx() + column * CELL_PX;
    double y = area.minYPx() + row * CELL_PX;
    return new LabelBox(x, y, x + CELL_PX, y + CELL_PX);
  }

  private int put(LabelBox box, Taken kind, LabelSubject.Owner owner, @Nullable Leader leader) {
    int at = freedCount > 0 ? freed[--freedCount] : count++;
    if (at == boxes.length) {
      boxes = Arrays.copyOf(boxes, 2 * at);
      kinds = Arrays.copyOf(kinds, 2 * at);
      owners = Arrays.copyOf(owners, 2 * at);
      leaders = Arrays.copyOf(leaders, 2 * at);
      seen = Arrays.copyOf(seen, 2 * at);
    }
    boxes[at] = box;
    kinds[at] = kind;
    owners[at] = owner;
    leaders[at] = leader;
    seen[at] = 0;
    return at;
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
      LabelSubject.Owner of = owners[i];
      if (isLabel(i) && of != null && owner.is(of)) {
        owners[i] = null;
        removeFromCells(i);
        if (freedCount == freed.length) {
          freed = Arrays.copyOf(freed, 2 * freedCount);
        }
        freed[freedCount++] = i;
      }
    }
  }

  private void removeFromCells(int box) {
    for (int r = row(boxes[box].minYPx()); r <= row(boxes[box].maxYPx()); r++) {
      for (int c = column(boxes[box].minXPx()); c <= column(boxes[box].maxXPx()); c++) {
        int cell = r * columns + c;
        int[] list = cells[cell];
        int kept = 0;
        for (int i = 0; i < cellCounts[cell]; i++) {
          if (list[i] != box) {
            list[kept++] = list[i];
          }
        }
        cellCounts[cell] = kept;
      }
    }
  }

  private boolean isLabel(int taken) {
    return kinds[taken] == Taken.LABEL || kinds[taken] == Taken.LEADER;
  }

  private boolean overlaps(int taken, LabelBox box) {
    return onPaper ? overlapsOnPaper(taken, box) : boxes[taken].overlaps(box);
  }

  private boolean overlapsOnPaper(int taken, LabelBox box) {
    Leader leader = leaders[taken];
    if (leader != null) {
      return leader.crosses(box.grownBy(Leader.HALF_PX));
    }
    return kinds[taken] == Taken.SITE
        ? box.overlapsDiscIn(boxes[taken])
        : boxes[taken].overlaps(box);
  }

  /** Told of what stands somewhere. */
  @FunctionalInterface
  interface Visitor {

    void visit(LabelBox box, Taken kind, LabelSubject.Owner owner, @Nullable Leader leader);
  }

  /** Shows everything that reaches into the cells a box reaches into, each once. */
  void eachIn(LabelBox box, Visitor visitor) {
    round++;
    for (int r = row(box.minYPx()); r <= row(box.maxYPx()); r++) {
      for (int c = column(box.minXPx()); c <= column(box.maxXPx()); c++) {
        visit(r * columns + c, visitor);
      }
    }
  }

  /** Shows everything that reaches into the cells a leader runs through or near, each once. */
  void eachAlong(Leader leader, double nearPx, Visitor visitor) {
    round++;
    eachCell(leader, nearPx, cell -> visit(cell, visitor));
  }

  private void visit(int cell, Visitor visitor) {
    for (int i = 0; i < cellCounts[cell]; i++) {
      int taken = cells[cell][i];
      LabelSubject.Owner owner = owners[taken];
      if (owner != null && seen[taken] != round) {
        seen[taken] = round;
        visitor.visit(boxes[taken], kinds[taken], owner, leaders[taken]);
      }
    }
  }

  /** The symbols of other sites that lie over a site's centre. */
  List<LabelBox> sitesOver(LabelSubject site) {
    List<LabelBox> over = new ArrayList<>();
    eachIn(
        LabelBox.around(site.xPx(), site.yPx(), 0, 0),
        (box, kind, owner, leader) -> {
          if (kind == Taken.SITE
              && !site.owner().equals(owner)
              && LabelBox.around(site.xPx(), site.yPx(), 0, 0).overlapsDiscIn(box)) {
            over.add(box);
          }
        });
    return over;
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
              && overlaps(taken, box)
              && (isLabel(taken) || !boxes[taken].holds(xPx, yPx))) {
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
    LabelBox room = box.grownBy(rules.clearancePx());
    LabelBox roomy = onPaper ? room.widenedBy(SIDE_ROOM_PX) : room;
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
    LabelSubject.Owner owner = owners[taken];
    if (owner == null) {
      return 0;
    }
    if (onPaper && kinds[taken] == Taken.SITE) {
      return overSite(taken, owner, box, subject);
    }
    boolean label = isLabel(taken);
    if (!overlaps(taken, label ? roomy : box)) {
      return 0;
    }
    boolean own = (!label || rules.replaces()) && subject.owner().is(owner);
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
      case FIRM, SITE, LABEL, LEADER -> Double.POSITIVE_INFINITY;
    };
  }

  private double overSite(int taken, LabelSubject.Owner owner, LabelBox box, LabelSubject subject) {
    LabelBox site = boxes[taken];
    double reachPx = site.widthPx() / 2;
    double offPx = box.distancePx(site.minXPx() + reachPx, site.minYPx() + reachPx) - reachPx;
    if (offPx >= NEAR_SITE_PX || subject.owner().is(owner)) {
      return 0;
    }
    if (offPx < 0) {
      return Double.POSITIVE_INFINITY;
    }
    boolean counted = seen[taken] == round;
    seen[taken] = round;
    return counted ? 0 : NEAR_SITE_COST;
  }
}
