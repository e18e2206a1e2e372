package pk.mineralatlas.print;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Writes a sheet as a vector PDF with embedded subsets of the fonts. */
public final class PdfOutput {

  private static final double PT_PER_MM = 72 / 25.4;

  private PdfOutput() {}

  /**
   * Writes all pages into one file.
   *
   * @throws PrintException in one line, when the file cannot be written; an old one is kept
   */
  public static void write(MapSheet sheet, Path file) throws PrintException {
    PageFile.checkedFolder(file.toAbsolutePath().normalize());
    PageFile.write(file, out -> write(sheet, out));
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
    try (PDDocument document = new PDDocument();
        PdfFonts fonts = new PdfFonts(document, SheetFonts.bundled())) {
      int all = book.pageCount();
      int ready = 0;
      for (MapSheet sheet : book.sheets()) {
        for (int i = 0; i < sheet.pageCount(); i++) {
          addPage(document, sheet, i, fonts, progress);
          if (progress.isCancelled()) {
            throw new PrintCancelledException();
          }
          progress.ready(++ready, all);
        }
      }
      describe(document, book.sheets().getFirst());
      document.getDocumentInformation().setTitle(book.title());
      document.save(out);
    }
  }

  private static void addPage(
      PDDocument document, MapSheet sheet, int index, PdfFonts fonts, PageProgress progress)
      throws IOException {
    float widthPt = (float) (sheet.page().widthMm() * PT_PER_MM);
    float heightPt = (float) (sheet.page().heightMm() * PT_PER_MM);
    PDPage page = new PDPage(new PDRectangle(widthPt, heightPt));
    document.addPage(page);
    PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, widthPt, heightPt);
    graphics.setFontTextDrawer(new PdfTextDrawer(fonts));
    graphics.scale(PT_PER_MM, PT_PER_MM);
    sheet.drawPage(index, graphics, SheetTarget.pdf(document), progress::isCancelled);
    graphics.dispose();
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawForm(graphics.getXFormObject());
    }
  }

  private static void describe(PDDocument document, MapSheet sheet) {
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(sheet.title());
    information.setSubject(sheet.subtitle());
    information.setAuthor("Mineral Atlas of Pakistan");
    information.setCreator("Mineral Atlas of Pakistan");
    information.setProducer("Mineral Atlas of Pakistan, with Apache PDFBox");
    information.setKeywords("Pakistan, minerals, map, 1:%.0f".formatted(sheet.scaleDenominator()));
    information.setCreationDate(
        GregorianCalendar.from(sheet.printedOn().atStartOfDay(ZoneId.of("UTC"))));
    document.getDocumentCatalog().setLanguage("en");
    PDViewerPreferences preferences =
        new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
  }
}
