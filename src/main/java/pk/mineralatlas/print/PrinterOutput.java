package pk.mineralatlas.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.OrientationRequested;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Sends sheets to a printer of this machine, at its true size. Any thread but the FX thread. */
public final class PrinterOutput {

  private static final float TOLERANCE_MM = 1.5f;

  /** What someone without a printer reads. */
  public static final String NO_PRINTER =
      "No printer is installed on this machine; save the page as PDF instead, which any printer"
          + " prints at its true size.";

  private static final String CANCELLED = "Cancelled: nothing was sent to the printer.";

  private PrinterOutput() {}

  /** The printers that can print pages, the default one first; asking may take seconds. */
  public static List<PrintService> printers() {
    DocFlavor flavor = DocFlavor.SERVICE_FORMATTED.PAGEABLE;
    PrintService first = PrintServiceLookup.lookupDefaultPrintService();
    return Arrays.stream(PrintServiceLookup.lookupPrintServices(flavor, null))
        .sorted((a, b) -> Boolean.compare(b.equals(first), a.equals(first)))
        .toList();
  }

  /**
   * The printer of that name.
   *
   * @throws PrintException in one line, where there is no such, or none at all
   */
  public static PrintService named(String name, List<PrintService> printers) throws PrintException {
    if (printers.isEmpty()) {
      throw new PrintException(NO_PRINTER);
    }
    for (PrintService printer : printers) {
      if (printer.getName().equalsIgnoreCase(name.strip())) {
        return printer;
      }
    }
    throw new PrintException(
        "There is no printer “%s”. This machine has: %s."
            .formatted(
                name, String.join(", ", printers.stream().map(PrintService::getName).toList())));
  }

  /** Prints pages of a sheet; see {@link #print(SheetBook, PrintService, Job)}. */
  public static void print(MapSheet sheet, PrintService printer, PrintedPages wanted)
      throws PrintException {
    print(SheetBook.of(sheet), printer, new Job(wanted, PageProgress.unwatched()));
  }

  /**
   * What is printed of a book.
   *
   * @param progress told of the pages as they are made ready, and asked whether to go on
   */
  public record Job(PrintedPages wanted, PageProgress progress) {}

  /**
   * Prints pages of a book as one job, however its sheets are held.
   *
   * @throws PrintException in one line, when the printer has no such paper or refuses the job, the
   *     book has none of the pages, or it was cancelled, whereupon nothing is printed
   */
  public static void print(SheetBook book, PrintService printer, Job job) throws PrintException {
    PrintedPages pages = job.wanted().of(book.pageCount());
    PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
    wishes.add(new JobName(book.title(), null));
    if (pages.copies() > 1) {
      wishes.add(new Copies(pages.copies()));
    }
    checkPaper(book.sheets().getFirst().page().paper(), printer).ifPresent(wishes::add);
    try {
      Doc doc = doc(book, printer, new Job(pages, job.progress()), wishes);
      if (job.progress().isCancelled()) {
        throw new PrintCancelledException();
      }
      printer.createPrintJob().print(doc, wishes);
    } catch (javax.print.PrintException | IOException e) {
      if (job.progress().isCancelled()) {
        throw new PrintException(CANCELLED, e);
      }
      throw new PrintException(
          "The printer %s took no job: %s. %s, or save the page as PDF."
              .formatted(printer.getName(), e.getMessage(), remedy(e)),
          e);
    }
  }

  /** Java sends jobs by a program that CUPS does without. */
  private static String remedy(Exception failure) {
    return String.valueOf(failure.getMessage()).contains("/usr/bin/lpr")
        ? "Install lpr (the package cups-bsd on Debian)"
        : "Check that it is on";
  }

  /** The PDF itself where the printer takes one; else the pages drawn by Java. */
  private static Doc doc(
      SheetBook book, PrintService printer, Job job, PrintRequestAttributeSet wishes)
      throws IOException {
    DocFlavor pdf = DocFlavor.BYTE_ARRAY.PDF;
    if (printer.isDocFlavorSupported(pdf)) {
      return new SimpleDoc(pdf(book, job), pdf, null);
    }
    List<Orientation> ways =
        book.sheets().stream().map(sheet -> sheet.page().orientation()).distinct().toList();
    if (ways.size() == 1) {
      boolean isLandscape = ways.getFirst() == Orientation.LANDSCAPE;
      wishes.add(isLandscape ? OrientationRequested.LANDSCAPE : OrientationRequested.PORTRAIT);
    }
    return new SimpleDoc(
        new PrinterPages(book, job.wanted(), job.progress()),
        DocFlavor.SERVICE_FORMATTED.PAGEABLE,
        null);
  }

  /** Pages that are not wanted are taken out, for not every queue heeds page ranges. */
  private static byte[] pdf(SheetBook book, Job job) throws IOException {
    PrintedPages pages = job.wanted();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    PdfOutput.write(book, all, job.progress());
    if (pages.count() == book.pageCount()) {
      return all.toByteArray();
    }
    ByteArrayOutputStream some = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(all.toByteArray())) {
      for (int i = book.pageCount(); i >= 1; i--) {
        if (i < pages.first() || i > pages.last()) {
          document.removePage(i - 1);
        }
      }
      document.save(some);
    }
    return some.toByteArray();
  }

  /** The paper as the printer names it; empty for a printer that does not list its papers. */
  private static Optional<MediaSizeName> checkPaper(Paper paper, PrintService printer)
      throws PrintException {
    Object known =
        printer.getSupportedAttributeValues(
            Media.class, DocFlavor.SERVICE_FORMATTED.PAGEABLE, null);
    if (!(known instanceof Media[] media) || media.length == 0) {
      return Optional.empty();
    }
    for (Media each : media) {
      if (each instanceof MediaSizeName name
          && isSize(MediaSize.getMediaSizeForName(name), paper)) {
        return Optional.of(name);
      }
    }
    throw new PrintException(
        "The printer %s has no paper %s; choose another size, or save the page as PDF."
            .formatted(printer.getName(), paper.title()));
  }

  private static boolean isSize(@Nullable MediaSize size, Paper paper) {
    return size != null
        && Math.abs(size.getX(MediaSize.MM) - paper.widthMm(Orientation.PORTRAIT)) < TOLERANCE_MM
        && Math.abs(size.getY(MediaSize.MM) - paper.heightMm(Orientation.PORTRAIT)) < TOLERANCE_MM;
  }
}
