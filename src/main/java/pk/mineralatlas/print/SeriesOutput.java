package pk.mineralatlas.print;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes the sheets of a book, whole or not at all: into one PDF, or into a folder with a file for
 * each sheet, named by its title.
 */
public final class SeriesOutput {

  private SeriesOutput() {}

  /** Writes one usual PDF; see {@link #pdf(SheetBook, PdfForm, Path, PageProgress)}. */
  public static void pdf(SheetBook book, Path file, PageProgress progress) throws PrintException {
    pdf(book, PdfForm.USUAL, file, progress);
  }

  /** Writes usual PDFs; see {@link #pdfs(SheetBook, PdfForm, Path, PageProgress)}. */
  public static List<Path> pdfs(SheetBook book, Path folder, PageProgress progress)
      throws PrintException {
    return pdfs(book, PdfForm.USUAL, folder, progress);
  }

  /**
   * Writes one PDF of all sheets.
   *
   * @throws PrintException in one line, when the file cannot be written or it was cancelled; an old
   *     file is kept
   */
  public static void pdf(SheetBook book, PdfForm form, Path file, PageProgress progress)
      throws PrintException {
    PageFile.checkedFolder(file.toAbsolutePath().normalize());
    try {
      PageFile.write(file, out -> PdfOutput.write(book, form, out, progress));
    } catch (PrintException e) {
      throw SheetWork.asPrintException(e);
    }
  }

  /**
   * Writes PNGs of all pages, the first into the file itself, the others beside it.
   *
   * @return the images
   * @throws PrintException in one line, when they cannot be written or it was cancelled; old ones
   *     are kept
   */
  public static List<Path> png(
      SheetBook book, PngOutput.Options options, Path file, PageProgress progress)
      throws PrintException {
    try {
      return PngOutput.writeAll(book, options, file, progress);
    } catch (PrintException e) {
      throw SheetWork.asPrintException(e);
    }
  }

  /**
   * Writes SVGs of all pages, the first into the file itself, the others beside it.
   *
   * @return the images
   * @throws PrintException in one line, when they cannot be written or it was cancelled; old ones
   *     are kept
   */
  public static List<Path> svg(SheetBook book, Path file, PageProgress progress)
      throws PrintException {
    try {
      return SvgOutput.writeAll(book, file, progress);
    } catch (PrintException e) {
      throw SheetWork.asPrintException(e);
    }
  }

  /**
   * Writes a PDF for each sheet, by as many processors as there are. What leads to another sheet
   * opens its file, as long as both lie in the same folder.
   *
   * @return the files, in the order of the sheets
   * @throws PrintException in one line; the folder is then as it was
   */
  public static List<Path> pdfs(SheetBook book, PdfForm form, Path folder, PageProgress progress)
      throws PrintException {
    Map<String, String> siblings = siblings(book);
    return each(
        book,
        folder,
        ".pdf",
        progress,
        (sheet, file, pages) ->
            PageFile.write(
                file,
                out ->
                    PdfOutput.write(SheetBook.of(sheet), new PdfBook(form, siblings), out, pages)));
  }

  /** The file of each sheet by the anchor at its head, as {@link PdfMarks} wants them. */
  private static Map<String, String> siblings(SheetBook book) {
    List<String> names = SheetNames.of(book);
    Map<String, String> files = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      files.put(PdfMarks.key(0, SeriesMarks.anchor(i - 1)), names.get(i) + ".pdf");
    }
    return files;
  }

  /**
   * Writes PNGs for each sheet, its further pages beside its first.
   *
   * @return the files, in the order of the sheets
   * @throws PrintException in one line; the folder is then as it was
   */
  public static List<Path> pngs(
      SheetBook book, PngOutput.Options options, Path folder, PageProgress progress)
      throws PrintException {
    return each(
        book,
        folder,
        ".png",
        progress,
        (sheet, file, pages) -> PngOutput.writeAll(SheetBook.of(sheet), options, file, pages));
  }

  /**
   * Writes SVGs for each sheet, its further pages beside its first.
   *
   * @return the files, in the order of the sheets
   * @throws PrintException in one line; the folder is then as it was
   */
  public static List<Path> svgs(SheetBook book, Path folder, PageProgress progress)
      throws PrintException {
    return each(
        book,
        folder,
        ".svg",
        progress,
        (sheet, file, pages) -> SvgOutput.writeAll(SheetBook.of(sheet), file, pages));
  }

  /** Writes one sheet. */
  private interface Writing {
    void write(MapSheet sheet, Path file, PageProgress pages) throws PrintException;
  }

  private static List<Path> each(
      SheetBook book, Path folder, String ending, PageProgress progress, Writing writing)
      throws PrintException {
    try (WholeFolder whole = WholeFolder.beside(folder)) {
      List<String> names = SheetNames.of(book);
      Counted counted = new Counted(progress, book.pageCount());
      List<Callable<Path>> works = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        MapSheet sheet = book.sheets().get(i);
        Path file = whole.path().resolve(names.get(i) + ending);
        works.add(
            () -> {
              writing.write(sheet, file, counted.sheet());
              return file;
            });
      }
      SheetWork.all(works, progress);
      if (progress.isCancelled()) {
        throw new PrintException(SheetWork.CANCELLED);
      }
      return whole.move();
    }
  }

  /** Adds up the pages of sheets that are written side by side. */
  private record Counted(PageProgress all, int count, AtomicInteger written) {

    Counted(PageProgress all, int count) {
      this(all, count, new AtomicInteger());
    }

    PageProgress sheet() {
      return new PageProgress() {

        private int before;

        @Override
        public boolean isCancelled() {
          return all.isCancelled();
        }

        @Override
        public void ready(int pages, int ofSheet) {
          int more = pages - before;
          before = pages;
          synchronized (written) {
            all.ready(written.addAndGet(more), count);
          }
        }
      };
    }
  }
}
