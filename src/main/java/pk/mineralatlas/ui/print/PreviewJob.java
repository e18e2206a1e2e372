package pk.mineralatlas.ui.print;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.print.MapSheet;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.print.SheetBook;
import pk.mineralatlas.render.MapRenderer;

/** Lays pages out and draws one of them for the preview; to be run in the background. */
final class PreviewJob implements Callable<PreviewJob.Result> {

  private static final int OPAQUE = 0xFF000000;

  /** The book with a picture of one page, and the sheet that page belongs to. */
  record Result(SheetBook book, MapSheet sheet, PagePreview.Picture picture) {}

  private final MapRenderer renderer;
  private final PrintWish wish;
  private final @Nullable SheetBook known;
  private final int page;
  private final double pxPerMm;
  private final AtomicBoolean cancelled = new AtomicBoolean();

  /**
   * @param known the book of the wish where it is laid out already
   * @param page from 0; the last where the book has fewer
   */
  PreviewJob(
      MapRenderer renderer, PrintWish wish, @Nullable SheetBook known, int page, double pxPerMm) {
    this.renderer = renderer;
    this.wish = wish;
    this.known = known;
    this.page = page;
    this.pxPerMm = pxPerMm;
  }

  /** Ends it early; its result is then worth nothing. Any thread. */
  void cancel() {
    cancelled.set(true);
  }

  @Override
  public Result call() throws PrintException {
    SheetBook book = known == null ? wish.book(renderer, cancelled::get) : known;
    int index = Math.min(page, book.pageCount() - 1);
    int number = 0;
    while (index >= book.sheets().get(number).pageCount()) {
      index -= book.sheets().get(number).pageCount();
      number++;
    }
    MapSheet sheet = book.sheets().get(number);
    BufferedImage image = sheet.image(index, pxPerMm, cancelled::get);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] |= OPAQUE;
    }
    return new Result(
        book, sheet, new PagePreview.Picture(pixels, image.getWidth(), image.getHeight()));
  }
}
