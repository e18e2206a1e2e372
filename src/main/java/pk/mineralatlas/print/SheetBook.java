package pk.mineralatlas.print;

import java.util.Collections;
import java.util.List;

/**
 * Sheets that belong together, in their order: one map, or a series of them. Immutable.
 *
 * @param title what the whole is called
 * @param sheets each with a page or several
 * @param chapters the name of the chapter each sheet stands in; empty for none
 */
public record SheetBook(String title, List<MapSheet> sheets, List<String> chapters) {

  public SheetBook {
    sheets = List.copyOf(sheets);
    chapters = List.copyOf(chapters);
    if (sheets.isEmpty() || chapters.size() != sheets.size()) {
      throw new IllegalArgumentException(
          "%d sheets in %d chapters".formatted(sheets.size(), chapters.size()));
    }
  }

  /** Sheets without chapters. */
  public SheetBook(String title, List<MapSheet> sheets) {
    this(title, sheets, Collections.nCopies(sheets.size(), ""));
  }

  /** A single sheet. */
  public static SheetBook of(MapSheet sheet) {
    return new SheetBook(sheet.title(), List.of(sheet));
  }

  /** The pages of all sheets. */
  public int pageCount() {
    return sheets.stream().mapToInt(MapSheet::pageCount).sum();
  }

  /**
   * The page that a sheet begins on.
   *
   * @param sheet from 0
   * @return from 1
   */
  int firstPage(int sheet) {
    return 1 + sheets.subList(0, sheet).stream().mapToInt(MapSheet::pageCount).sum();
  }
}
