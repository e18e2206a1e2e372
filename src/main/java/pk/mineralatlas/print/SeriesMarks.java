package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.List;

/** What makes a sheet part of a series: the anchor others lead to, and the names beside its map. */
final class SeriesMarks {

  private SeriesMarks() {}

  /** The name of the anchor at the head of a sheet. */
  static String anchor(int sheet) {
    return PageMarks.OF_THE_BOOK + "sheet-" + (sheet + 1);
  }

  static MapSheet on(MapSheet sheet, int number, List<NeighbourNames.Named> neighbours) {
    List<List<PlacedPart>> pages = new ArrayList<>();
    for (int i = 0; i < sheet.pageCount(); i++) {
      pages.add(new ArrayList<>(sheet.parts(i)));
    }
    Box page = sheet.page().printable();
    PlacedPart anchor =
        new PlacedPart("anchor", page, c -> c.target().marks().anchor(anchor(number), page));
    pages.getFirst().add(anchor);
    pages.getFirst().addAll(NeighbourNames.parts(sheet, neighbours));
    return sheet.withPages(pages);
  }
}
