package pk.mineralatlas.print;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionRemoteGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/**
 * Links of a PDF. Anchors become named destinations {@code sheet/anchor}, with the sheet's number
 * from 1. Links to a sheet that is a file of its own open that file, beside this one. One thread.
 */
final class PdfMarks {

  private static final double PT_PER_MM = 72 / 25.4;

  /** What a link leads to is shown with some of what stands above it and before it. */
  private static final double AROUND_MM = 25;

  private record Pending(PDPage page, PDRectangle box, String destination) {}

  private final Map<String, PDPageDestination> destinations = new HashMap<>();
  private final List<Pending> pending = new ArrayList<>();
  private final Map<String, String> siblings;

  /**
   * @param siblings the names of files in the same folder, by the anchors of the book that lie on
   *     their first pages
   */
  PdfMarks(Map<String, String> siblings) {
    this.siblings = Map.copyOf(siblings);
  }

  /** Takes what can be clicked on a page of a sheet. */
  PageMarks on(PDPage page, int sheet) {
    return new PageMarks() {
      @Override
      public void anchor(String name, Box box) {
        destinations.putIfAbsent(key(sheet, name), destination(page, box));
      }

      @Override
      public void linkTo(String anchor, Box box) {
        pending.add(new Pending(page, rectangle(page, box), key(sheet, anchor)));
      }

      @Override
      public void link(URI address, Box box) {
        addAddress(page, rectangle(page, box), address);
      }
    };
  }

  /** What an anchor is called within a document. */
  static String key(int sheet, String name) {
    return name.startsWith(PageMarks.OF_THE_BOOK)
        ? name.substring(PageMarks.OF_THE_BOOK.length())
        : sheet + "/" + name;
  }

  /** The place on its page that a box is, at whatever zoom the reader has. */
  static PDPageDestination destination(PDPage page, Box box) {
    PDPageXYZDestination place = new PDPageXYZDestination();
    PDRectangle around = rectangle(page, box);
    int marginPt = (int) (AROUND_MM * PT_PER_MM);
    place.setPage(page);
    place.setLeft(Math.max(0, (int) around.getLowerLeftX() - marginPt));
    place.setTop(
        Math.min((int) page.getMediaBox().getHeight(), (int) around.getUpperRightY() + marginPt));
    return place;
  }

  private static PDRectangle rectangle(PDPage page, Box box) {
    return new PDRectangle(
        (float) (box.xMm() * PT_PER_MM),
        (float) (page.getMediaBox().getHeight() - box.bottomMm() * PT_PER_MM),
        (float) (box.widthMm() * PT_PER_MM),
        (float) (box.heightMm() * PT_PER_MM));
  }

  private static void addAddress(PDPage page, PDRectangle box, URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (scheme.equals("http") || scheme.equals("https")) {
      PDActionURI action = new PDActionURI();
      action.setURI(address.toASCIIString());
      PDAnnotationLink link = link(box);
      link.setAction(action);
      add(page, link);
    }
  }

  /** Opens another file at its first page (ISO 32000-1, 12.6.4.3), which archives allow too. */
  private static PDActionRemoteGoTo opening(String file) {
    PDComplexFileSpecification name = new PDComplexFileSpecification();
    name.setFile(file);
    name.setFileUnicode(file);
    COSArray page = new COSArray();
    page.add(COSInteger.ZERO);
    page.add(COSName.getPDFName("Fit"));
    PDActionRemoteGoTo action = new PDActionRemoteGoTo();
    action.setFile(name);
    action.setD(page);
    return action;
  }

  /** Without a frame, and kept when printed, as archives ask for. */
  private static PDAnnotationLink link(PDRectangle box) {
    PDAnnotationLink link = new PDAnnotationLink();
    link.setRectangle(box);
    link.setPrinted(true);
    COSArray none = new COSArray();
    for (int i = 0; i < 3; i++) {
      none.add(COSInteger.ZERO);
    }
    link.setBorder(none);
    return link;
  }

  private static void add(PDPage page, PDAnnotationLink link) {
    try {
      page.getAnnotations().add(link);
    } catch (IOException e) {
      throw new IllegalStateException("a page that was just made has annotations of its own", e);
    }
  }

  /** Writes links and what they lead to into the document; links to nowhere are left out. */
  void addTo(PDDocument document) {
    for (Pending each : pending) {
      if (destinations.containsKey(each.destination())) {
        PDAnnotationLink link = link(each.box());
        link.setDestination(new PDNamedDestination(each.destination()));
        add(each.page(), link);
      } else if (siblings.containsKey(each.destination())) {
        PDAnnotationLink link = link(each.box());
        link.setAction(opening(siblings.get(each.destination())));
        add(each.page(), link);
      }
    }
    if (!destinations.isEmpty()) {
      PDDestinationNameTreeNode tree = new PDDestinationNameTreeNode();
      tree.setNames(destinations);
      PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
      names.setDests(tree);
      document.getDocumentCatalog().setNames(names);
    }
  }
}
