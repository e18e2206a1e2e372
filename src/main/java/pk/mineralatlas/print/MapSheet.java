package pk.mineralatlas.print;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import pk.mineralatlas.render.MapRenderer;

/**
 * A printed map: its pages laid out once, to be drawn by any output. Immutable; any thread, one
 * drawing at a time.
 */
public final class MapSheet {

  /** How far ink may reach out of the box of its part. */
  private static final double BEYOND_BOX_MM = 3;

  private final SheetContent content;
  private final SheetPages pages;

  MapSheet(SheetContent content, SheetPages pages) {
    this.content = content;
    this.pages = pages;
  }

  /**
   * Lays the pages out.
   *
   * @param renderer draws the map within its frame
   * @throws PrintException when the map would have no room, or the scale cannot be met
   */
  public static MapSheet of(PrintRequest request, MapRenderer renderer) throws PrintException {
    SheetContent content = SheetContent.of(request, SheetFonts.bundled(), renderer);
    return new MapSheet(content, SheetPages.of(content));
  }

  /** The paper. */
  public PageSize page() {
    return content.request().page();
  }

  public int pageCount() {
    return pages.pages().size();
  }

  /** The title in English, as it stands on the page. */
  public String title() {
    return content.titles().english();
  }

  /** The title in Urdu; empty where it has none. */
  public String titleUr() {
    return content.titles().urdu();
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

  /** The time of print. */
  LocalDateTime printedAt() {
    return content.request().printedAt();
  }

  /** One line for each thing that could not be done as asked, such as a font that is missing. */
  public List<String> problems() {
    List<String> all = new ArrayList<>(content.fonts().faces().problems());
    all.addAll(content.warnings());
    all.addAll(pages.problems());
    return List.copyOf(all);
  }

  /** The same sheet with one more line about what could not be done as asked. */
  MapSheet with(String problem) {
    List<String> more = new ArrayList<>(pages.problems());
    more.add(problem);
    return new MapSheet(content, new SheetPages(pages.pages(), List.copyOf(more)));
  }

  /** The same sheet with other pages. */
  MapSheet withPages(List<List<PlacedPart>> newPages) {
    List<List<PlacedPart>> copied = newPages.stream().map(List::copyOf).toList();
    return new MapSheet(content, new SheetPages(copied, pages.problems()));
  }

  /** What the sheet says. */
  SheetContent content() {
    return content;
  }

  /** The parts of a page in the order they are drawn. */
  List<PlacedPart> parts(int index) {
    return pages.pages().get(index);
  }

  /** Draws a page; see {@link #drawPage(int, Graphics2D, SheetTarget, BooleanSupplier)}. */
  public void drawPage(int index, Graphics2D graphics, SheetTarget target) {
    drawPage(index, graphics, target, () -> false);
  }

  /**
   * Draws a page.
   *
   * @param index from 0
   * @param graphics scaled so that its unit is a millimetre of paper, its origin the page's upper
   *     left corner
   * @param cancelled asked now and then; once it says yes, the page stays unfinished
   */
  public void drawPage(
      int index, Graphics2D graphics, SheetTarget target, BooleanSupplier cancelled) {
    SheetCanvas canvas = canvas(graphics, target, cancelled);
    for (PlacedPart part : parts(index)) {
      if (!cancelled.getAsBoolean()) {
        part.drawing().accept(canvas);
      }
    }
  }

  private SheetCanvas canvas(Graphics2D graphics, SheetTarget target, BooleanSupplier cancelled) {
    return new SheetCanvas(
        graphics, content.fonts(), target, content.request().blackAndWhite(), cancelled);
  }

  /** Whether a page has the map. */
  boolean hasMap(int index) {
    return pages.pages().get(index).stream().anyMatch(part -> part.name().equals("map"));
  }

  /**
   * A page as an opaque image on white.
   *
   * @param index from 0
   * @param pxPerMm pixels to a millimetre of paper
   * @param cancelled once it says yes, the image stays unfinished
   */
  public BufferedImage image(int index, double pxPerMm, BooleanSupplier cancelled) {
    int widthPx = Math.max(1, (int) Math.round(page().widthMm() * pxPerMm));
    int heightPx = Math.max(1, (int) Math.round(page().heightMm() * pxPerMm));
    BufferedImage image = new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_INT_RGB);
    drawRows(index, image, 0, pxPerMm, cancelled);
    return image;
  }

  /**
   * Draws some rows of a page, opaque on white; row by row they are those of the whole image.
   *
   * @param image of {@link BufferedImage#TYPE_INT_RGB}, as wide as the page
   * @param topPx the row of the page that is the image's first
   * @param pxPerMm pixels to a millimetre of paper
   */
  void drawRows(
      int index, BufferedImage image, int topPx, double pxPerMm, BooleanSupplier cancelled) {
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
      // an image's device has no bounds: without a clip a part takes room for all of its rows
      graphics.clipRect(0, 0, image.getWidth(), image.getHeight());
      graphics.translate(0, -topPx);
      graphics.scale(pxPerMm, pxPerMm);
      double topMm = topPx / pxPerMm - BEYOND_BOX_MM;
      double bottomMm = (topPx + image.getHeight()) / pxPerMm + BEYOND_BOX_MM;
      SheetCanvas canvas = canvas(graphics, SheetTarget.pixels(pxPerMm), cancelled);
      for (PlacedPart part : pages.pages().get(index)) {
        boolean reached = part.box().yMm() < bottomMm && part.box().bottomMm() > topMm;
        if (reached && !cancelled.getAsBoolean()) {
          part.drawing().accept(canvas);
        }
      }
    } finally {
      graphics.dispose();
    }
  }
}
