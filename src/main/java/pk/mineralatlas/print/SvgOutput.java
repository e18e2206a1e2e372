package pk.mineralatlas.print;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes pages as SVG, a file each, in millimetres. */
public final class SvgOutput {

  private SvgOutput() {}

  /** Writes all pages of a sheet; see {@link #writeAll(SheetBook, Path, PageProgress)}. */
  public static List<Path> writeAll(MapSheet sheet, Path file) throws PrintException {
    return writeAll(SheetBook.of(sheet), file, PageProgress.unwatched());
  }

  /**
   * Writes all pages of all sheets, or none: the first into the file itself, the second into a file
   * beside it named like {@code map-2.svg}, and so on.
   *
   * @return the files written
   * @throws PrintException in one line, when a file cannot be written; its cause is a {@link
   *     PrintCancelledException} once the progress asked for that
   */
  public static List<Path> writeAll(SheetBook book, Path file, PageProgress progress)
      throws PrintException {
    Map<Path, PageFile.Content> files = new LinkedHashMap<>();
    int all = book.pageCount();
    for (MapSheet sheet : book.sheets()) {
      for (int i = 0; i < sheet.pageCount(); i++) {
        int index = i;
        int number = files.size() + 1;
        files.put(
            PageFile.numbered(file, number),
            out -> {
              write(sheet, index, out, progress);
              progress.ready(number, all);
            });
      }
    }
    PageFile.writeAll(files);
    return new ArrayList<>(files.keySet());
  }

  /**
   * Writes one page.
   *
   * @param pageIndex from 0
   * @throws PrintCancelledException once the progress asks for it
   * @throws IOException when the stream cannot take it
   */
  public static void write(MapSheet sheet, int pageIndex, OutputStream out, PageProgress progress)
      throws IOException {
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    SvgPage page = new SvgPage(writer);
    try {
      page.begin(sheet.page(), sheet.title(), sheet.subtitle());
      sheet.drawPage(
          pageIndex,
          new SvgGraphics(page),
          SheetTarget.vector(new SvgLayers(page), PageMarks.NONE),
          progress::isCancelled);
      page.end();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (progress.isCancelled()) {
      throw new PrintCancelledException();
    }
    writer.flush();
  }
}
