package pk.mineralatlas.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import pk.mineralatlas.print.MapSheet;
import pk.mineralatlas.print.PageProgress;
import pk.mineralatlas.print.PdfForm;
import pk.mineralatlas.print.PdfOutput;
import pk.mineralatlas.print.PngOutput;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.print.SeriesOutput;
import pk.mineralatlas.print.SheetBook;
import pk.mineralatlas.print.SvgOutput;

/**
 * Writes sheets as the kind of file that a name's ending says.
 *
 * @param kind which
 * @param pdf in which form a PDF is made
 * @param png how a PNG is made
 */
record SheetFile(Kind kind, PdfForm pdf, PngOutput.Options png) {

  /** What a sheet can be written as. */
  enum Kind {
    PDF,
    PNG,
    SVG
  }

  /**
   * The kind of a file.
   *
   * @throws CommandException in one line, when the ending is no known one
   */
  static Kind kind(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    for (Kind kind : Kind.values()) {
      if (name.endsWith("." + kind.name().toLowerCase(Locale.ROOT))) {
        return kind;
      }
    }
    throw CommandException.badRequest(
        "“%s” says not what to write: end its name in .pdf, .png or .svg.".formatted(file), null);
  }

  /** Writes all pages and names the files, of which a PDF has one. */
  List<Path> write(MapSheet sheet, Path file, PageProgress progress) throws PrintException {
    SheetBook book = SheetBook.of(sheet);
    return switch (kind) {
      case PDF -> {
        SeriesOutput.pdf(book, pdf, file, progress);
        yield List.of(file);
      }
      case PNG -> SeriesOutput.png(book, png, file, progress);
      case SVG -> SeriesOutput.svg(book, file, progress);
    };
  }

  /** Writes what {@link #write} would, but a picture's first page only. */
  void write(MapSheet sheet, OutputStream out) throws IOException {
    switch (kind) {
      case PDF -> PdfOutput.write(SheetBook.of(sheet), pdf, out, PageProgress.unwatched());
      case PNG -> PngOutput.write(sheet, 0, png.dpi(), out, PageProgress.unwatched());
      case SVG -> SvgOutput.write(sheet, 0, out, PageProgress.unwatched());
    }
  }
}
