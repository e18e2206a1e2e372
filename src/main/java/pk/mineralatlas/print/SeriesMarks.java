package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.List;

/** What makes a sheet part of a series: the anchor others lead to, and the names beside its map. */
final class SeriesMarks {

  private static final double NUMBER_MM = 26;

  private SeriesMarks() {}

  /** The name of the anchor at the head of the sheet before the others. */
  static final String OVERVIEW = anchor(-1);

  /**
   * The name of the anchor at the head of a sheet.
   *
   * @param sheet from 0, not counting the overview, which is -1
   */
  static String anchor(int sheet) {
    return PageMarks.OF_THE_BOOK + "sheet-" + (sheet + 1);
  }

  static MapSheet on(MapSheet sheet, int number, List<NeighbourNames.Named> neighbours) {
    List<List<PlacedPart>> pages = new ArrayList<>();
    for (int i = 0; i < sheet.pageCount(); i++) {
      pages.add(new ArrayList<>(sheet.parts(i)));
    }
    Box page = sheet.page().printable();
    pages.getFirst().add(anchored(anchor(number), page));
    pages.getFirst().addAll(NeighbourNames.parts(sheet, neighbours));
    return sheet.withPages(pages);
  }

  private static PlacedPart anchored(String name, Box page) {
    return new PlacedPart("anchor", page, c -> c.target().marks().anchor(name, page));
  }

  /** The sheet before the others, to which their page numbers lead. */
  static MapSheet asOverview(MapSheet sheet) {
    List<List<PlacedPart>> pages = new ArrayList<>();
    for (int i = 0; i < sheet.pageCount(); i++) {
      pages.add(new ArrayList<>(sheet.parts(i)));
    }
    pages.getFirst().add(anchored(OVERVIEW, sheet.page().printable()));
    return sheet.withPages(pages);
  }

  /** A click on the page number, at the far end of the last line, leads to the overview. */
  static PlacedPart toOverview(Box lastLine, TypeScale type) {
    double widthMm = Math.min(lastLine.widthMm(), NUMBER_MM);
    double xMm = type.isUrdu() ? lastLine.xMm() : lastLine.rightMm() - widthMm;
    Box number = new Box(xMm, lastLine.yMm(), widthMm, lastLine.heightMm());
    return new PlacedPart(
        "to the overview", number, c -> c.target().marks().linkTo(OVERVIEW, number));
  }
}
