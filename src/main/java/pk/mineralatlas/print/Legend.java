package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.List;

/** The legend laid out for a width: entries under headings, in as many columns as read well. */
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
    this.columns = (int) Math.clamp(widthMm / (WIDE_ENTRY_EM * type.body().sizeMm()), 1, 4);
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
    return TextBlock.wrap(fonts, entry.text(), type.body(), room);
  }

  private double entryMm(LegendEntry entry) {
    double textMm = lines(entry).size() * type.body().sizeMm() * 1.2;
    return Math.max(textMm, type.body().sizeMm() * 1.2) + 0.42 * type.body().sizeMm();
  }

  private double headMm(Section section) {
    return section.title().isEmpty() ? 0 : type.note().leadingMm() * 1.25;
  }

  /** The entries of each column, filled one below the other and evened out. */
  private List<List<LegendEntry>> split(Section section) {
    double total = section.entries().stream().mapToDouble(this::entryMm).sum();
    double least = total / columns;
    for (double limit = least; ; limit += 0.25 * type.body().sizeMm()) {
      List<List<LegendEntry>> result = fill(section.entries(), limit);
      if (result.size() <= columns) {
        return result;
      }
    }
  }

  private List<List<LegendEntry>> fill(List<LegendEntry> entries, double limitMm) {
    List<List<LegendEntry>> result = new ArrayList<>();
    List<LegendEntry> column = new ArrayList<>();
    double taken = 0;
    for (LegendEntry entry : entries) {
      double mm = entryMm(entry);
      if (!column.isEmpty() && taken + mm > limitMm + 1e-6) {
        result.add(column);
        column = new ArrayList<>();
        taken = 0;
      }
      column.add(entry);
      taken += mm;
    }
    result.add(column);
    return result;
  }

  private double sectionMm(Section section) {
    double tallest = 0;
    for (List<LegendEntry> column : split(section)) {
      tallest = Math.max(tallest, column.stream().mapToDouble(this::entryMm).sum());
    }
    return headMm(section) + tallest + 0.5 * type.body().sizeMm();
  }

  double heightMm() {
    return sections.stream().mapToDouble(this::sectionMm).sum();
  }

  void draw(SheetCanvas canvas, Box box) {
    double top = box.yMm();
    for (Section section : sections) {
      if (!section.title().isEmpty()) {
        TextStyle head = type.note().with(Face.SANS_MEDIUM);
        canvas.text(section.title(), box.xMm(), top + head.sizeMm(), head);
      }
      double x = box.xMm();
      for (List<LegendEntry> column : split(section)) {
        double y = top + headMm(section);
        for (LegendEntry entry : column) {
          drawEntry(canvas, entry, x, y);
          y += entryMm(entry);
        }
        x += columnMm() + columnGapMm();
      }
      top += sectionMm(section);
    }
  }

  private void drawEntry(SheetCanvas canvas, LegendEntry entry, double xMm, double yMm) {
    double heightMm = entryMm(entry);
    double squareMm = type.body().sizeMm() * 1.5;
    Box swatch = new Box(xMm, yMm + (heightMm - squareMm) / 2, swatchMm(), squareMm);
    entry.swatch().draw(canvas, swatch);
    List<String> lines = lines(entry);
    double lineMm = type.body().sizeMm() * 1.2;
    double textTop = yMm + (heightMm - lines.size() * lineMm) / 2;
    double baseline = textTop + lineMm / 2 + 0.36 * type.body().sizeMm();
    for (String line : lines) {
      canvas.text(line, xMm + swatchMm() + 0.6 * type.body().sizeMm(), baseline, type.body());
      baseline += lineMm;
    }
  }
}
