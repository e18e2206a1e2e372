package pk.mineralatlas.ui.print;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.print.MapSheet;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.print.PrintRequest;
import pk.mineralatlas.render.MapRenderer;

/** Lays a sheet out and draws one of its pages for the preview; to be run in the background. */
final class PreviewJob implements Callable<PreviewJob.Result> {

  private static final int OPAQUE = 0xFF000000;

  /** The sheet with a picture of one page. */
  record Result(MapSheet sheet, PagePreview.Picture picture) {}

  private final MapRenderer renderer;
  private final PrintRequest request;
  private final @Nullable MapSheet known;
  private final int page;
  private final double pxPerMm;
  private final AtomicBoolean cancelled = new AtomicBoolean();

  /**
   * @param known the sheet of the request where it is laid out already
   * @param page from 0; the last where the sheet has fewer
   */
  PreviewJob(
      MapRenderer renderer,
      PrintRequest request,
      @Nullable MapSheet known,
      int page,
      double pxPerMm) {
    this.renderer = renderer;
    this.request = request;
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
    MapSheet sheet = known == null ? MapSheet.of(request, renderer) : known;
    int index = Math.min(page, sheet.pageCount() - 1);
    BufferedImage image = sheet.image(index, pxPerMm, cancelled::get);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] |= OPAQUE;
    }
    return new Result(sheet, new PagePreview.Picture(pixels, image.getWidth(), image.getHeight()));
  }
}
