package pk.mineralatlas.print;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.util.ArrayList;
import java.util.List;

/**
 * Pages of a book as Java prints them; the whole paper is imageable, margins are the sheets' own.
 * One thread.
 */
final class PrinterPages implements Pageable {

  private static final double PT_PER_MM = 72 / 25.4;

  private final List<Printable> pages = new ArrayList<>();
  private final List<PageFormat> formats = new ArrayList<>();
  private final PageProgress progress;

  /**
   * @param wanted which of the book's pages, all of which it has
   */
  PrinterPages(SheetBook book, PrintedPages wanted, PageProgress progress) {
    this.progress = progress;
    for (MapSheet sheet : book.sheets()) {
      for (int i = 0; i < sheet.pageCount(); i++) {
        int index = i;
        pages.add((graphics, _, page) -> print(sheet, index, page, graphics));
        formats.add(format(sheet.page()));
      }
    }
    pages.subList(wanted.last(), pages.size()).clear();
    formats.subList(wanted.last(), formats.size()).clear();
    pages.subList(0, wanted.first() - 1).clear();
    formats.subList(0, wanted.first() - 1).clear();
  }

  @Override
  public int getNumberOfPages() {
    return pages.size();
  }

  @Override
  public PageFormat getPageFormat(int index) {
    return formats.get(index);
  }

  @Override
  public Printable getPrintable(int index) {
    return pages.get(index);
  }

  /** Called several times for a page that is printed band by band. */
  private int print(MapSheet sheet, int index, int page, Graphics graphics)
      throws PrinterException {
    if (page >= pages.size()) {
      return Printable.NO_SUCH_PAGE;
    }
    Graphics2D own = (Graphics2D) graphics.create();
    try {
      own.scale(PT_PER_MM, PT_PER_MM);
      sheet.drawPage(index, own, SheetTarget.vector(), progress::isCancelled);
    } finally {
      own.dispose();
    }
    if (progress.isCancelled()) {
      throw new PrinterAbortException("cancelled");
    }
    progress.ready(page + 1, pages.size());
    return Printable.PAGE_EXISTS;
  }

  private static PageFormat format(PageSize page) {
    double shortPt = page.paper().widthMm(Orientation.PORTRAIT) * PT_PER_MM;
    double longPt = page.paper().heightMm(Orientation.PORTRAIT) * PT_PER_MM;
    java.awt.print.Paper paper = new java.awt.print.Paper();
    paper.setSize(shortPt, longPt);
    paper.setImageableArea(0, 0, shortPt, longPt);
    PageFormat format = new PageFormat();
    format.setPaper(paper);
    format.setOrientation(
        page.orientation() == Orientation.LANDSCAPE ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
    return format;
  }
}
