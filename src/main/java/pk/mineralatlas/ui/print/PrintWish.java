package pk.mineralatlas.ui.print;

import java.util.function.BooleanSupplier;
import pk.mineralatlas.print.MapSheet;
import pk.mineralatlas.print.PageProgress;
import pk.mineralatlas.print.PageSize;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.print.PrintRequest;
import pk.mineralatlas.print.Regions;
import pk.mineralatlas.print.SeriesKind;
import pk.mineralatlas.print.SeriesRequest;
import pk.mineralatlas.print.SheetBook;
import pk.mineralatlas.print.SheetSeries;
import pk.mineralatlas.render.MapRenderer;

/** What someone wants on paper, to be laid out away from the FX thread. Immutable. */
sealed interface PrintWish {

  /**
   * Lays it out.
   *
   * @param cancelled asked now and then; what is then returned, if anything, is worth nothing
   * @throws PrintException in one line, where it cannot be
   */
  SheetBook book(MapRenderer renderer, BooleanSupplier cancelled) throws PrintException;

  /** The paper, which a series may hold either way. */
  PageSize page();

  /** A single map. */
  record One(PrintRequest request) implements PrintWish {

    @Override
    public SheetBook book(MapRenderer renderer, BooleanSupplier cancelled) throws PrintException {
      return SheetBook.of(MapSheet.of(request, renderer));
    }

    @Override
    public PageSize page() {
      return request.page();
    }
  }

  /** A map for each of several regions or minerals. */
  record Series(SeriesKind kind, SeriesRequest.Choices choices, Regions regions)
      implements PrintWish {

    @Override
    public SheetBook book(MapRenderer renderer, BooleanSupplier cancelled) throws PrintException {
      SeriesRequest request = SeriesRequest.of(kind, choices, regions);
      return SheetSeries.of(request, renderer, PageProgress.until(cancelled));
    }

    @Override
    public PageSize page() {
      return choices.base().page();
    }
  }
}
