package pk.mineralatlas.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import pk.mineralatlas.catalog.Vocabulary;
import pk.mineralatlas.print.PageProgress;
import pk.mineralatlas.print.PdfForm;
import pk.mineralatlas.print.PngOutput;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.print.SeriesOutput;
import pk.mineralatlas.print.SheetBook;

/**
 * One PDF of all sheets, or a folder with a file for each.
 *
 * @param out the PDF or the folder
 * @param format what a folder is filled with: pdf, png or svg
 * @param form in which form PDFs are made
 * @param png how PNGs are made
 */
record SeriesFiles(Path out, String format, PdfForm form, PngOutput.Options png)
    implements SheetDestination {

  private static final List<String> FORMATS = List.of("pdf", "png", "svg");

  /**
   * The files that options ask for.
   *
   * @throws CommandException where they do not go together
   */
  static SeriesFiles of(Path out, String format, PdfForm form, PngOutput.Options png) {
    String known =
        MapOptions.checked(
            () -> new Vocabulary("format", FORMATS).require(List.of(format)).getFirst());
    SeriesFiles files = new SeriesFiles(out, known, form, png);
    files.check();
    return files;
  }

  private boolean endsIn(String ending) {
    String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith("." + ending);
  }

  private boolean isOne() {
    return endsIn("pdf");
  }

  private void check() {
    for (String picture : List.of("png", "svg")) {
      if (endsIn(picture) || (isOne() && format.equals(picture))) {
        throw CommandException.badRequest(
            "Several %ss need a folder: give --out a folder, and --format %s."
                .formatted(picture.toUpperCase(Locale.ROOT), picture),
            null);
      }
    }
    if (form == PdfForm.ARCHIVE && !format.equals("pdf")) {
      throw CommandException.badRequest("--archive goes with a PDF.", null);
    }
    if (png.worldFile() && !format.equals("png")) {
      throw CommandException.badRequest("--world-file goes with a PNG.", null);
    }
  }

  @Override
  public String put(SheetBook book, PageProgress progress) throws PrintException {
    if (isOne()) {
      SeriesOutput.pdf(book, form, out, progress);
    } else {
      switch (format) {
        case "png" -> SeriesOutput.pngs(book, png, out, progress);
        case "svg" -> SeriesOutput.svgs(book, out, progress);
        default -> SeriesOutput.pdfs(book, form, out, progress);
      }
    }
    return "Wrote %s: “%s”, %s, %s."
        .formatted(
            out,
            book.title(),
            counted(book.sheets().size(), "sheet"),
            counted(book.pageCount(), "page"));
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
