package pk.mineralatlas.print;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.style.Typefaces;

/** A PDF that is being written, sheet by sheet and page by page. To be closed. One thread. */
final class PdfBook implements Closeable {

  private static final double PT_PER_MM = 72 / 25.4;

  /** The first with layers is 1.5; archives are of this one. */
  private static final float VERSION = 1.7f;

  private final PDDocument document = new PDDocument();
  private final PdfFonts fonts = new PdfFonts(document, Typefaces.bundled());
  private final PdfGroups groups = new PdfGroups(document);
  private final PdfMarks marks;
  private final PdfBookmarks bookmarks = new PdfBookmarks();
  private final List<PDPage> pages = new ArrayList<>();
  private final PdfForm form;
  private @Nullable MapSheet sheet;
  private String chapter = "";
  private int sheetNumber;

  /**
   * @param siblings the files beside this one in which anchors of the book lie, by the anchors'
   *     names
   */
  PdfBook(PdfForm form, Map<String, String> siblings) {
    this.form = form;
    this.marks = new PdfMarks(siblings);
    document.setVersion(VERSION);
  }

  /** Turns to the next sheet, in a chapter or, where that is empty, none. */
  void begin(MapSheet next, String inChapter) {
    chapter = inChapter;
    sheet = next;
    sheetNumber++;
    groups.nextSheet();
    pages.clear();
  }

  /** Adds a page of the sheet. */
  void addPage(int index, BooleanSupplier cancelled) throws IOException {
    MapSheet drawn = Objects.requireNonNull(sheet);
    float widthPt = (float) (drawn.page().widthMm() * PT_PER_MM);
    float heightPt = (float) (drawn.page().heightMm() * PT_PER_MM);
    PDPage page = new PDPage(new PDRectangle(widthPt, heightPt));
    document.addPage(page);
    pages.add(page);
    PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, widthPt, heightPt);
    graphics.setFontTextDrawer(new PdfTextDrawer(fonts));
    if (form == PdfForm.ARCHIVE) {
      graphics.setImageEncoder(new PdfPlainImages());
    }
    graphics.scale(PT_PER_MM, PT_PER_MM);
    PageMarks clicks = marks.on(page, sheetNumber);
    drawn.drawPage(index, graphics, SheetTarget.vector(groups, clicks), cancelled);
    graphics.dispose();
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawForm(graphics.getXFormObject());
    }
    if (drawn.parts(index).stream().anyMatch(part -> part.name().equals("map"))) {
      PdfGeoreference.add(page, drawn.map(), drawn.title());
    }
  }

  /** Ends the sheet. */
  void end() {
    bookmarks.add(Objects.requireNonNull(sheet), chapter, pages);
  }

  void save(PdfDescription description, OutputStream out) throws IOException {
    groups.list();
    marks.addTo(document);
    bookmarks.addTo(document);
    description.addTo(document, form);
    document.save(out);
  }

  @Override
  public void close() throws IOException {
    try (document) {
      fonts.close();
    }
  }
}
