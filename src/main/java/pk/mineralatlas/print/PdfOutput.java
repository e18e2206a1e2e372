package pk.mineralatlas.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes sheets as a vector PDF with embedded subsets of the fonts, layers to be switched,
 * bookmarks, links and the map's place on the earth.
 */
public final class PdfOutput {

  private PdfOutput() {}

  /**
   * Writes all pages into one file.
   *
   * @throws PrintException in one line, when the file cannot be written; an old one is kept
   */
  public static void write(MapSheet sheet, Path file) throws PrintException {
    write(sheet, PdfForm.USUAL, file);
  }

  /**
   * Writes all pages into one file of a form.
   *
   * @throws PrintException in one line, when the file cannot be written; an old one is kept
   */
  public static void write(MapSheet sheet, PdfForm form, Path file) throws PrintException {
    PageFile.checkedFolder(file.toAbsolutePath().normalize());
    PageFile.write(file, out -> write(SheetBook.of(sheet), form, out, PageProgress.unwatched()));
  }

  /**
   * Writes all pages.
   *
   * @throws IOException when the stream cannot take them
   */
  public static void write(MapSheet sheet, OutputStream out) throws IOException {
    write(SheetBook.of(sheet), out, PageProgress.unwatched());
  }

  /**
   * Writes all pages of all sheets.
   *
   * @throws PrintCancelledException once the progress asks for it
   * @throws IOException when the stream cannot take them
   */
  public static void write(SheetBook book, OutputStream out, PageProgress progress)
      throws IOException {
    write(book, PdfForm.USUAL, out, progress);
  }

  /**
   * Writes all pages of all sheets in a form.
   *
   * @throws PrintCancelledException once the progress asks for it
   * @throws IOException when the stream cannot take them
   */
  public static void write(SheetBook book, PdfForm form, OutputStream out, PageProgress progress)
      throws IOException {
    write(book, new PdfBook(form, Map.of()), out, progress);
  }

  /** Writes all pages into a PDF that was begun, and closes it. */
  static void write(SheetBook book, PdfBook begun, OutputStream out, PageProgress progress)
      throws IOException {
    try (PdfBook pdf = begun) {
      int all = book.pageCount();
      int ready = 0;
      for (int s = 0; s < book.sheets().size(); s++) {
        MapSheet sheet = book.sheets().get(s);
        pdf.begin(sheet, book.chapters().get(s));
        for (int i = 0; i < sheet.pageCount(); i++) {
          pdf.addPage(i, progress::isCancelled);
          if (progress.isCancelled()) {
            throw new PrintCancelledException();
          }
          progress.ready(++ready, all);
        }
        pdf.end();
      }
      pdf.save(PdfDescription.of(book), out);
    }
  }
}
