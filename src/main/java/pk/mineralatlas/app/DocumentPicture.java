package pk.mineralatlas.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.map.document.DocumentFile;
import pk.mineralatlas.map.document.MapDocument;
import pk.mineralatlas.map.document.MapDocumentException;
import pk.mineralatlas.print.PageFile;
import pk.mineralatlas.print.PngOutput;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.render.FrameTimes;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.style.Theme;

/** Draws a map document into a PNG, as often as asked. One thread. */
final class DocumentPicture {

  private static final double NANOS_PER_MS = 1e6;

  /**
   * What is wanted.
   *
   * @param map the document
   * @param extent west, south, east, north in degrees; null for the document's own
   * @param size pixels of the picture
   * @param pixelRatio the picture's pixels to one of the rules'
   * @param theme the palette of the atlas's own signs; null for the document's own
   * @param frames how many are drawn, each anew
   * @param out the picture to write
   */
  record Wanted(
      Path map,
      @Nullable String extent,
      ImageSize size,
      double pixelRatio,
      @Nullable Theme theme,
      int frames,
      Path out) {}

  private final Wanted wanted;
  private final Terminal terminal;

  DocumentPicture(Wanted wanted, Terminal terminal) {
    this.wanted = wanted;
    this.terminal = terminal;
  }

  /**
   * Draws all frames and writes the last one.
   *
   * @throws CommandException in one line, if the document cannot be read, or the picture not be
   *     made or written
   */
  RenderTimes write() {
    long start = System.nanoTime();
    LoadedDocument loaded = LoadedDocument.of(document(), terminal::tell);
    double loadMs = (System.nanoTime() - start) / NANOS_PER_MS;
    long read = System.nanoTime();
    loaded.index();
    RenderTimes times = new RenderTimes(loadMs, (System.nanoTime() - read) / NANOS_PER_MS);
    int widthPx = (int) Math.round(wanted.size().widthPx() / wanted.pixelRatio());
    int heightPx = (int) Math.round(wanted.size().heightPx() / wanted.pixelRatio());
    MapSnapshot snapshot = snapshot(loaded, widthPx, heightPx);
    PictureMemory.require(
        wanted.size().widthPx(), wanted.size().heightPx(), loaded.hasOwnLayers() ? 2 : 1);
    DocumentPainter painter = new DocumentPainter(MapRenderer.bundled(), wanted.pixelRatio());
    for (int i = 0; i < wanted.frames() - 1; i++) {
      FrameTimes phases = painter.draw(snapshot);
      times.add(frame(phases, () -> encode(painter.picture(), OutputStream.nullOutputStream())));
      if (i == 0) {
        times.settled(painter.settle());
      }
    }
    FrameTimes phases = painter.draw(snapshot);
    times.add(frame(phases, () -> put(loaded, snapshot, painter.picture())));
    return times;
  }

  private MapDocument document() {
    try {
      return DocumentFile.read(wanted.map());
    } catch (MapDocumentException e) {
      throw CommandException.badFile(String.valueOf(e.getMessage()), e);
    }
  }

  private MapSnapshot snapshot(LoadedDocument loaded, int widthPx, int heightPx) {
    String extent = wanted.extent();
    Viewport view =
        extent == null
            ? loaded.view(widthPx, heightPx)
            : DocumentView.of(ExtentText.parse(extent), loaded.projection(), widthPx, heightPx);
    MapSnapshot snapshot = loaded.snapshot(view);
    Theme theme = wanted.theme();
    return theme == null ? snapshot : snapshot.withTheme(theme);
  }

  private static RenderTimes.Frame frame(FrameTimes phases, Runnable encode) {
    long start = System.nanoTime();
    encode.run();
    return new RenderTimes.Frame(phases, (System.nanoTime() - start) / NANOS_PER_MS);
  }

  private void encode(BufferedImage picture, OutputStream out) {
    try {
      PngOutput.encode(picture, Viewport.SCREEN_DPI * wanted.pixelRatio(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Maps with layers of the atlas's own carry the line that their licence asks for. */
  private void put(LoadedDocument loaded, MapSnapshot snapshot, BufferedImage picture) {
    try {
      if (loaded.hasOwnLayers()) {
        MapPicture.write(snapshot, picture, wanted.out());
      } else {
        double dpi = Viewport.SCREEN_DPI * wanted.pixelRatio();
        PageFile.write(wanted.out(), out -> PngOutput.encode(picture, dpi, out));
      }
    } catch (PrintException e) {
      throw CommandException.badFile(String.valueOf(e.getMessage()), e);
    }
  }
}
