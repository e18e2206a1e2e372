package pk.mineralatlas.print;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
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

/** Sends a sheet to a printer of this machine, at its true size. Any thread but the FX thread. */
public final class PrinterOutput {

  private static final double PT_PER_MM = 72 / 25.4;
  private static final float TOLERANCE_MM = 1.5f;

  /** What someone without a printer reads. */
  public static final String NO_PRINTER =
      "No printer is installed on this machine; save the page as PDF instead, which any printer"
          + " prints at its true size.";

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

  /**
   * Prints pages.
   *
   * @throws PrintException in one line, when the printer has no such paper or refuses the job, or
   *     the sheet has none of the pages
   */
  public static void print(MapSheet sheet, PrintService printer, PrintedPages wanted)
      throws PrintException {
    PrintedPages pages = wanted.of(sheet.pageCount());
    PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
    wishes.add(new JobName(sheet.title(), null));
    if (pages.copies() > 1) {
      wishes.add(new Copies(pages.copies()));
    }
    checkPaper(sheet, printer).ifPresent(wishes::add);
    try {
      printer.createPrintJob().print(doc(sheet, printer, pages, wishes), wishes);
    } catch (javax.print.PrintException | IOException e) {
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
      MapSheet sheet, PrintService printer, PrintedPages pages, PrintRequestAttributeSet wishes)
      throws IOException {
    DocFlavor pdf = DocFlavor.BYTE_ARRAY.PDF;
    if (printer.isDocFlavorSupported(pdf)) {
      return new SimpleDoc(pdf(sheet, pages), pdf, null);
    }
    boolean isLandscape = sheet.page().orientation() == Orientation.LANDSCAPE;
    wishes.add(isLandscape ? OrientationRequested.LANDSCAPE : OrientationRequested.PORTRAIT);
    return new SimpleDoc(pages(sheet, pages), DocFlavor.SERVICE_FORMATTED.PAGEABLE, null);
  }

  /** Pages that are not wanted are taken out, for not every queue heeds page ranges. */
  private static byte[] pdf(MapSheet sheet, PrintedPages pages) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    PdfOutput.write(sheet, all);
    if (pages.count() == sheet.pageCount()) {
      return all.toByteArray();
    }
    ByteArrayOutputStream some = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(all.toByteArray())) {
      for (int i = sheet.pageCount(); i >= 1; i--) {
        if (i < pages.first() || i > pages.last()) {
          document.removePage(i - 1);
        }
      }
      document.save(some);
    }
    return some.toByteArray();
  }

  /** The paper as the printer names it; empty for a printer that does not list its papers. */
  private static Optional<MediaSizeName> checkPaper(MapSheet sheet, PrintService printer)
      throws PrintException {
    Paper paper = sheet.page().paper();
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

  /** The sheet as Java prints it; the whole paper is imageable, margins are the sheet's own. */
  static Pageable pages(MapSheet sheet, PrintedPages pages) {
    PageFormat format = format(sheet.page());
    Printable printable =
        (graphics, _, index) -> {
          if (index >= pages.count()) {
            return Printable.NO_SUCH_PAGE;
          }
          draw(sheet, pages.first() - 1 + index, graphics);
          return Printable.PAGE_EXISTS;
        };
    return new Pageable() {
      @Override
      public int getNumberOfPages() {
        return pages.count();
      }

      @Override
      public PageFormat getPageFormat(int index) {
        return format;
      }

      @Override
      public Printable getPrintable(int index) {
        return printable;
      }
    };
  }

  private static void draw(MapSheet sheet, int index, Graphics graphics) {
    Graphics2D page = (Graphics2D) graphics.create();
    try {
      page.scale(PT_PER_MM, PT_PER_MM);
      sheet.drawPage(index, page, SheetTarget.vector());
    } finally {
      page.dispose();
    }
  }

  private static PageFormat format(PageSize page) {
    double shortPt = page.paper().widthMm(Orientation.PORTRAIT) * PT_PER_MM;
    double longPt = page.paper().heightMm(Orientation.PORTRAIT) * PT_PER_MM;
    java.awt.print.Paper paper = new java.awt.print.Paper();
    paper.setSize(shortPt, longPt);
    paper.setImageableArea(0, 0, shortPt, longPt);
    PageFormat format = new PageFormat();
    format.setPaper(paper);
    format.setOrientation(
        page.orientation() == Orientation.LANDSCAPE ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
    return format;
  }
}
