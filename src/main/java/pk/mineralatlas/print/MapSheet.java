package pk.mineralatlas.print;

import java.awt.Graphics2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A printed map: its pages laid out once, to be drawn by any output. Immutable; any thread, one
 * drawing at a time.
 */
public final class MapSheet {

  private final SheetContent content;
  private final List<List<PlacedPart>> pages;

  private MapSheet(SheetContent content, List<List<PlacedPart>> pages) {
    this.content = content;
    this.pages = pages;
  }

  /**
   * Lays the pages out.
   *
   * @throws PrintException when the map would have no room, or the scale cannot be met
   */
  public static MapSheet of(PrintRequest request) throws PrintException {
    SheetContent content = SheetContent.of(request, SheetFonts.bundled());
    return new MapSheet(content, SheetPages.of(content));
  }

  /** The paper. */
  public PageSize page() {
    return content.request().page();
  }

  public int pageCount() {
    return pages.size();
  }

  /** The title in English, as it stands on the page. */
  public String title() {
    return content.titles().english();
  }

  /** What the sheet shows, in words. */
  public String subtitle() {
    return content.titles().subtitle();
  }

  /** The n of 1:n at the map's centre. */
  public double scaleDenominator() {
    return content.map().scaleDenominator();
  }

  /** The map on its page. */
  public MapFrame map() {
    return content.map();
  }

  /** The numbered sites, in the order of their numbers. */
  public List<IndexedSite> sites() {
    return content.sites();
  }

  /** The date of print. */
  LocalDate printedOn() {
    return content.request().printedOn();
  }

  /** One line for each thing that could not be done as asked, such as a font that is missing. */
  public List<String> problems() {
    List<String> all = new ArrayList<>(content.fonts().problems());
    all.addAll(content.warnings());
    return List.copyOf(all);
  }

  /** The parts of a page in the order they are drawn. */
  List<PlacedPart> parts(int index) {
    return pages.get(index);
  }

  /**
   * Draws a page.
   *
   * @param index from 0
   * @param graphics scaled so that its unit is a millimetre of paper, its origin the page's upper
   *     left corner
   */
  public void drawPage(int index, Graphics2D graphics, SheetTarget target) {
    SheetCanvas canvas = new SheetCanvas(graphics, content.fonts(), target);
    for (PlacedPart part : pages.get(index)) {
      part.drawing().accept(canvas);
    }
  }
}
