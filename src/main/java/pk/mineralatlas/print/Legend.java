package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.style.Typeface;

/**
 * The legend laid out for a width: entries under headings, flowing through as many columns as read
 * well.
 */
final class Legend {

  /**
   * Entries of one kind.
   *
   * @param title the heading above them, or empty
   */
  record Section(String title, List<LegendEntry> entries) {
    Section {
      entries = List.copyOf(entries);
    }
  }

  private static final double WIDE_ENTRY_EM = 15;

  /** Sections of so many entries are not broken over columns. */
  private static final int MOST_KEPT = 7;

  private final List<Section> sections;
  private final SheetFonts fonts;
  private final TypeScale type;
  private final double widthMm;
  private final int columns;

  Legend(List<Section> sections, SheetFonts fonts, TypeScale type, double widthMm) {
    this.sections = sections.stream().filter(s -> !s.entries().isEmpty()).toList();
    this.fonts = fonts;
    this.type = type;
    this.widthMm = widthMm;
    this.columns = (int) Math.clamp(widthMm / (WIDE_ENTRY_EM * type.body().sizeMm()), 1, 5);
  }

  /**
   * The legend in parts no higher than that, in its order; a section broken over two has its
   * heading on both. An entry that is higher by itself has a part of its own.
   */
  List<Legend> pages(double mostMm) {
    List<Legend> pages = new ArrayList<>();
    List<Section> rest = sections;
    while (!rest.isEmpty()) {
      int total = rest.stream().mapToInt(section -> section.entries().size()).sum();
      int fits = 1;
      int tooMany = total + 1;
      while (tooMany - fits > 1) {
        int middle = (fits + tooMany) / 2;
        if (of(slice(rest, 0, middle)).heightMm() <= mostMm + 1e-6) {
          fits = middle;
        } else {
          tooMany = middle;
        }
      }
      pages.add(of(slice(rest, 0, fits)));
      rest = slice(rest, fits, total);
    }
    return pages;
  }

  private Legend of(List<Section> some) {
    return new Legend(some, fonts, type, widthMm);
  }

  /** The entries from one on to before another, counted over all sections. */
  private static List<Section> slice(List<Section> sections, int from, int to) {
    List<Section> slice = new ArrayList<>();
    int first = 0;
    for (Section section : sections) {
      int size = section.entries().size();
      int start = Math.clamp(from - first, 0, size);
      int end = Math.clamp(to - first, 0, size);
      if (start < end) {
        slice.add(new Section(section.title(), section.entries().subList(start, end)));
      }
      first += size;
    }
    return slice;
  }

  List<LegendEntry> entries() {
    return sections.stream().flatMap(section -> section.entries().stream()).toList();
  }

  boolean isEmpty() {
    return sections.isEmpty();
  }

  private double columnMm() {
    return (widthMm - (columns - 1) * columnGapMm()) / columns;
  }

  private double columnGapMm() {
    return type.body().sizeMm() * 1.2;
  }

  private double swatchMm() {
    return type.body().sizeMm() * 2.3;
  }

  private List<String> lines(LegendEntry entry) {
    double room = columnMm() - swatchMm() - 0.6 * type.body().sizeMm();
    return TextBlock.wrap(fonts, entry.text(), type.suiting(entry.text(), type.body()), room);
  }

  private double entryMm(LegendEntry entry) {
    double textMm = lines(entry).size() * lineMm();
    return Math.max(textMm, lineMm()) + 0.42 * type.body().sizeMm();
  }

  private double headMm() {
    return type.leadingMm(type.note()) * (type.isUrdu() ? 1.1 : 1.3);
  }

  private double lineMm() {
    return type.lineMm(type.body(), type.body().sizeMm() * 1.2);
  }

  private double sectionGapMm() {
    return 0.5 * type.body().sizeMm();
  }

  /** A heading, or an entry, with how much of a column it takes. */
  private record Line(String heading, @Nullable LegendEntry entry, double heightMm) {}

  private List<Line> flow() {
    List<Line> lines = new ArrayList<>();
    for (Section section : sections) {
      lines.add(new Line(section.title(), null, headMm()));
      for (LegendEntry entry : section.entries()) {
        lines.add(new Line("", entry, entryMm(entry)));
      }
    }
    return lines;
  }

  /**
   * The columns, filled one after the other and evened out; a heading keeps what {@link #keptMm}
   * says.
   */
  private List<List<Line>> split() {
    List<Line> flow = flow();
    double total = flow.stream().mapToDouble(Line::heightMm).sum();
    for (double limit = total / columns; ; limit += 0.25 * type.body().sizeMm()) {
      List<List<Line>> result = fill(flow, limit);
      if (result.size() <= columns) {
        return result;
      }
    }
  }

  private List<List<Line>> fill(List<Line> flow, double limitMm) {
    List<List<Line>> result = new ArrayList<>();
    List<Line> column = new ArrayList<>();
    double taken = 0;
    for (int i = 0; i < flow.size(); i++) {
      Line line = flow.get(i);
      boolean isHead = line.entry() == null;
      double needed = line.heightMm() + (isHead ? keptMm(flow, i + 1) : 0);
      double above = isHead && !column.isEmpty() ? sectionGapMm() : 0;
      if (!column.isEmpty() && taken + above + needed > limitMm + 1e-6) {
        result.add(column);
        column = new ArrayList<>();
        taken = 0;
        above = 0;
      }
      column.add(line);
      taken += above + line.heightMm();
    }
    result.add(column);
    return result;
  }

  /** What stays with a heading: all entries of a short section, the first two of a long one. */
  private static double keptMm(List<Line> flow, int from) {
    int end = from;
    while (end < flow.size() && flow.get(end).entry() != null) {
      end++;
    }
    int kept = end - from <= MOST_KEPT ? end : from + 2;
    return flow.subList(from, kept).stream().mapToDouble(Line::heightMm).sum();
  }

  private double heightMm(List<Line> column) {
    double sum = 0;
    for (int i = 0; i < column.size(); i++) {
      boolean hasGap = i > 0 && column.get(i).entry() == null;
      sum += column.get(i).heightMm() + (hasGap ? sectionGapMm() : 0);
    }
    return sum;
  }

  double heightMm() {
    return isEmpty() ? 0 : split().stream().mapToDouble(this::heightMm).max().orElse(0);
  }

  void draw(SheetCanvas canvas, Box box) {
    TextStyle head = type.note().with(Typeface.SANS_MEDIUM);
    double step = columnMm() + columnGapMm();
    double x = type.isUrdu() ? box.rightMm() - columnMm() : box.xMm();
    for (List<Line> column : split()) {
      double y = box.yMm();
      for (int i = 0; i < column.size(); i++) {
        Line line = column.get(i);
        LegendEntry entry = line.entry();
        if (entry == null) {
          y += i > 0 ? sectionGapMm() : 0;
          drawHead(canvas, line.heading(), x, y, head);
        } else {
          drawEntry(canvas, entry, x, y);
        }
        y += line.heightMm();
      }
      x += type.isUrdu() ? -step : step;
    }
  }

  private void drawHead(SheetCanvas canvas, String text, double xMm, double yMm, TextStyle style) {
    if (type.isUrdu()) {
      TextStyle urdu = type.suiting(text, style);
      canvas.textRight(text, xMm + columnMm(), yMm + 1.5 * style.sizeMm(), urdu);
    } else {
      canvas.text(text, xMm, yMm + style.sizeMm(), style);
    }
  }

  private void drawEntry(SheetCanvas canvas, LegendEntry entry, double xMm, double yMm) {
    double heightMm = entryMm(entry);
    double squareMm = type.body().sizeMm() * 1.5;
    double rightMm = xMm + columnMm() - swatchMm();
    double swatchX = type.isUrdu() ? rightMm : xMm;
    Box swatch = new Box(swatchX, yMm + (heightMm - squareMm) / 2, swatchMm(), squareMm);
    entry.swatch().draw(canvas, swatch);
    List<String> lines = lines(entry);
    double lineMm = lineMm();
    double textTop = yMm + (heightMm - lines.size() * lineMm) / 2;
    double middleMm = textTop + lineMm / 2;
    double apartMm = 0.6 * type.body().sizeMm();
    for (String line : lines) {
      TextStyle style = type.suiting(line, type.body());
      double baseline = middleMm + type.belowMiddleMm(line, style);
      if (type.isUrdu()) {
        canvas.textRight(line, rightMm - apartMm, baseline, style);
      } else {
        canvas.text(line, xMm + swatchMm() + apartMm, baseline, style);
      }
      middleMm += lineMm;
    }
  }
}
