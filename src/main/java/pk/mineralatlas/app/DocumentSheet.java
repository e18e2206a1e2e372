package pk.mineralatlas.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.map.document.DocumentFile;
import pk.mineralatlas.map.document.MapDocument;
import pk.mineralatlas.map.document.MapDocumentException;
import pk.mineralatlas.print.MapArea;
import pk.mineralatlas.print.MapSheet;
import pk.mineralatlas.print.PageProgress;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.print.PrintRequest;
import pk.mineralatlas.print.SheetPart;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.style.Theme;

/** Lays a map document out on paper, as often as asked. One thread. */
final class DocumentSheet {

  private static final double NANOS_PER_MS = 1e6;

  private final MapDocument document;
  private final LoadedDocument loaded;
  private final MapArea area;
  private final SheetTimes times;

  private DocumentSheet(MapDocument document, LoadedDocument loaded, MapArea area, double load) {
    this.document = document;
    this.loaded = loaded;
    this.area = area;
    this.times = new SheetTimes(load);
  }

  /**
   * Reads a document and its layers.
   *
   * @param extent west, south, east, north in degrees; null for the document's own
   * @throws CommandException in one line, if it cannot be read or shown
   */
  static DocumentSheet of(Path file, @Nullable String extent, Terminal terminal) {
    long start = System.nanoTime();
    try {
      MapDocument document = DocumentFile.read(file);
      LoadedDocument loaded = LoadedDocument.of(document, terminal::tell);
      Extent shown =
          extent == null
              ? loaded.extent()
              : DocumentView.extent(ExtentText.parse(extent), loaded.projection());
      MapArea area = MapArea.of(shown, loaded.projection());
      double load = (System.nanoTime() - start) / NANOS_PER_MS;
      return new DocumentSheet(document, loaded, area, load);
    } catch (MapDocumentException e) {
      throw CommandException.badFile(String.valueOf(e.getMessage()), e);
    }
  }

  MapArea area() {
    return area;
  }

  SheetTimes times() {
    return times;
  }

  /** The map as its document shows it, in the colours of paper. */
  MapSnapshot snapshot() {
    return loaded.snapshot(Viewport.fitting(area.extent(), 100, 100, 0)).withTheme(Theme.PAPER);
  }

  AtlasFilter filter() {
    return document.filter();
  }

  /** Parts that say something of the atlas alone are left out where nothing of it is shown. */
  Set<SheetPart> parts(Set<SheetPart> wanted) {
    EnumSet<SheetPart> parts = EnumSet.noneOf(SheetPart.class);
    parts.addAll(wanted);
    if (!loaded.hasOwnLayers()) {
      parts.removeAll(Set.of(SheetPart.URDU_TITLE, SheetPart.INDEX, SheetPart.INSET));
    }
    return parts;
  }

  /**
   * Makes the pages so often, each time anew; the last time into a file.
   *
   * @param kind what is written, and how
   * @param progress of the last time
   */
  MapSheet write(PrintRequest request, SheetFile kind, int count, Path file, PageProgress progress)
      throws PrintException {
    for (int i = 0; i < count - 1; i++) {
      page(request, sheet -> () -> discard(sheet, kind));
      MapRenderer.bundled().settle();
    }
    return page(request, sheet -> () -> kind.write(sheet, file, progress));
  }

  /** Writes a sheet somewhere. */
  private interface Writing {
    void run() throws PrintException;
  }

  private MapSheet page(PrintRequest request, Function<MapSheet, Writing> writing)
      throws PrintException {
    long start = System.nanoTime();
    MapSheet sheet = MapSheet.of(request, MapRenderer.bundled());
    long laidOut = System.nanoTime();
    writing.apply(sheet).run();
    times.add(
        new SheetTimes.Page(
            (laidOut - start) / NANOS_PER_MS, (System.nanoTime() - laidOut) / NANOS_PER_MS));
    return sheet;
  }

  private static void discard(MapSheet sheet, SheetFile kind) {
    try {
      kind.write(sheet, OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
