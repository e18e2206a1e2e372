package pk.mineralatlas.print;

import java.util.List;

/**
 * Sheets that belong together, in their order: one map, or a series of them. Immutable.
 *
 * @param title what the whole is called
 * @param sheets each with a page or several
 */
public record SheetBook(String title, List<MapSheet> sheets) {

  public SheetBook {
    sheets = List.copyOf(sheets);
    if (sheets.isEmpty()) {
      throw new IllegalArgumentException("a book without a sheet");
    }
  }

  /** A single sheet. */
  public static SheetBook of(MapSheet sheet) {
    return new SheetBook(sheet.title(), List.of(sheet));
  }

  /** The pages of all sheets. */
  public int pageCount() {
    return sheets.stream().mapToInt(MapSheet::pageCount).sum();
  }
}
