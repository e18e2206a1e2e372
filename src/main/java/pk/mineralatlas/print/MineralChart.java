package pk.mineralatlas.print;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import pk.mineralatlas.style.Minerals;
import pk.mineralatlas.style.Palette;
import pk.mineralatlas.style.Theme;

/** Bars that say how many sites of the map have each mineral first, in the minerals' colours. */
record MineralChart(List<MineralCount> rows, SheetFonts fonts, TypeScale type) {

  private static final Color OTHERS = new Color(0x9AA3AF);
  private static final double WIDE_EM = 30;

  /** So many minerals are told apart where there is room; rarer ones are counted together. */
  private static final int MOST_ROWS = 14;

  private static final int FEWEST_ROWS = 6;

  /** Smaller paper has no room for it. */
  static boolean suits(PageSize page) {
    return Math.hypot(page.widthMm(), page.heightMm())
        >= Math.hypot(Paper.LETTER.shortMm(), Paper.LETTER.longMm()) - 1;
  }

  /** The chart of as many rows as a place has room for; empty where it has too little. */
  Optional<MineralChart> fitting(double widthMm, double heightMm) {
    for (int most = MOST_ROWS; most >= FEWEST_ROWS; most--) {
      MineralChart chart = new MineralChart(MineralCount.together(rows, most), fonts, type);
      if (chart.isWorthIt() && chart.heightMm(widthMm) <= heightMm + 1e-6) {
        return Optional.of(chart);
      }
    }
    return Optional.empty();
  }

  /** Whether there is something to compare. */
  boolean isWorthIt() {
    return rows.size() >= 2;
  }

  private double lineMm() {
    return type.lineMm(type.body(), type.body().sizeMm() * 1.45);
  }

  private int columns(double widthMm) {
    int most = (int) Math.clamp(widthMm / (WIDE_EM * type.body().sizeMm()), 1, 3);
    return Math.min(most, (rows.size() + 3) / 4);
  }

  private int perColumn(double widthMm) {
    int columns = columns(widthMm);
    return (rows.size() + columns - 1) / columns;
  }

  /** Height with the heading; 0 where there is nothing to compare. */
  double heightMm(double widthMm) {
    return !isWorthIt()
        ? 0
        : Heading.heightMm(type) + perColumn(widthMm) * lineMm() + 0.4 * lineMm();
  }

  void draw(SheetCanvas canvas, Box box) {
    Heading.draw(canvas, type.words().of("Sites by the mineral named first"), box, type);
    Box body = box.below(Heading.heightMm(type));
    int columns = columns(box.widthMm());
    int perColumn = perColumn(box.widthMm());
    double gapMm = 1.5 * type.gapMm();
    double columnMm = (body.widthMm() - (columns - 1) * gapMm) / columns;
    for (int i = 0; i < rows.size(); i++) {
      int column = i / perColumn;
      double along = column * (columnMm + gapMm);
      double x = type.isUrdu() ? body.rightMm() - columnMm - along : body.xMm() + along;
      double y = body.yMm() + i % perColumn * lineMm();
      drawRow(canvas, rows.get(i), new Box(x, y, columnMm, lineMm()));
    }
  }

  private void drawRow(SheetCanvas canvas, MineralCount row, Box box) {
    TextStyle style = type.body();
    double labelMm = labelMm();
    double baseline = box.centreYMm() + 0.36 * style.sizeMm();
    if (type.isUrdu()) {
      double y = box.centreYMm() + type.belowMiddleMm(label(row), style);
      canvas.textRight(label(row), box.rightMm(), y, type.suiting(label(row), style));
    } else {
      canvas.text(label(row), box.xMm(), baseline, style);
    }
    double countMm = fonts.widthMm(String.valueOf(most()), style) + style.sizeMm();
    double roomMm = Math.max(1, box.widthMm() - labelMm - countMm);
    double barMm = Math.max(0.4, roomMm * row.sites() / most());
    double thickMm = 0.62 * lineMm();
    double barX = type.isUrdu() ? box.rightMm() - labelMm - barMm : box.xMm() + labelMm;
    Rectangle2D bar = new Rectangle2D.Double(barX, box.centreYMm() - thickMm / 2, barMm, thickMm);
    canvas.fill(bar, colour(canvas, row));
    canvas.draw(bar, 0.1, TypeScale.SOFT);
    String count = String.valueOf(row.sites());
    double apartMm = 0.4 * style.sizeMm();
    if (type.isUrdu()) {
      canvas.textRight(count, barX - apartMm, baseline, style.in(TypeScale.SOFT));
    } else {
      canvas.text(count, barX + barMm + apartMm, baseline, style.in(TypeScale.SOFT));
    }
  }

  private int most() {
    return rows.stream().mapToInt(MineralCount::sites).max().orElse(1);
  }

  private double labelMm() {
    return rows.stream()
            .mapToDouble(row -> fonts.widthMm(label(row), type.suiting(label(row), type.body())))
            .max()
            .orElse(0)
        + 0.6 * type.body().sizeMm();
  }

  private String label(MineralCount row) {
    if (!row.mineral().isEmpty()) {
      return type.words().mineral(row.mineral());
    }
    return row.kinds() == 1
        ? type.words().of("another")
        : type.words().of("%d others", row.kinds());
  }

  private static Color colour(SheetCanvas canvas, MineralCount row) {
    if (row.mineral().isEmpty()) {
      return OTHERS;
    }
    Palette palette = canvas.isBlackAndWhite() ? Palette.blackAndWhite() : Palette.of(Theme.PAPER);
    return palette.color(Minerals.of(row.mineral()));
  }
}
