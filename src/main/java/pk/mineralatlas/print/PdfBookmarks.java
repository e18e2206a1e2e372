package pk.mineralatlas.print;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/**
 * The bookmarks of a PDF: one a sheet, with its map, its index and its further pages below it. The
 * sheets of a chapter stand below the chapter's own.
 */
final class PdfBookmarks {

  private final PDDocumentOutline outline = new PDDocumentOutline();
  private PDOutlineNode open = outline;
  private String chapter = "";

  /**
   * Adds a sheet.
   *
   * @param inChapter the chapter it stands in; empty for none
   * @param pages its pages, in their order
   */
  void add(MapSheet sheet, String inChapter, List<PDPage> pages) {
    turnTo(inChapter, pages.getFirst());
    SheetWords words = sheet.content().type().words();
    PDOutlineItem whole = item(words.name(sheet.title(), sheet.titleUr()), fit(pages.getFirst()));
    boolean hasIndex = false;
    for (int i = 0; i < pages.size(); i++) {
      if (i > 0) {
        whole.addLast(item(words.of("Page %d", i + 1), fit(pages.get(i))));
      }
      for (PlacedPart part : sheet.parts(i)) {
        if (part.name().equals("map")) {
          whole.addLast(item(words.of("Map"), fit(pages.get(i))));
        } else if (part.name().equals("index") && !hasIndex) {
          hasIndex = true;
          whole.addLast(
              item(words.of("Index of sites"), PdfMarks.destination(pages.get(i), part.box())));
        }
      }
    }
    open.addLast(whole);
  }

  private void turnTo(String next, PDPage first) {
    if (next.isEmpty()) {
      open = outline;
    } else if (!next.equals(chapter)) {
      PDOutlineItem item = item(next, fit(first));
      outline.addLast(item);
      open = item;
    }
    chapter = next;
  }

  private static PDPageDestination fit(PDPage page) {
    PDPageFitDestination whole = new PDPageFitDestination();
    whole.setPage(page);
    return whole;
  }

  private static PDOutlineItem item(String title, PDPageDestination place) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(place);
    return item;
  }

  /** Lists them in the document; those of a single sheet stand open. */
  void addTo(PDDocument document) {
    PDOutlineItem first = outline.getFirstChild();
    if (first != null && first.getNextSibling() == null) {
      first.openNode();
    }
    document.getDocumentCatalog().setDocumentOutline(outline);
  }
}
