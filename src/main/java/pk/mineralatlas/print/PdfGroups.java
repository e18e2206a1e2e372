package pk.mineralatlas.print;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import pk.mineralatlas.render.strip.DrawnGroup;
import pk.mineralatlas.render.strip.VectorSheet;

/**
 * What readers of a PDF can show and hide, as optional content groups (ISO 32000-1, 8.11), each
 * shared by all sheets. One thread.
 */
final class PdfGroups implements PageLayers {

  private final PDDocument document;
  private final Map<DrawnGroup, PDOptionalContentGroup> known = new HashMap<>();

  /** Bottom first. */
  private final List<DrawnGroup> drawn = new ArrayList<>();

  /** Where in the drawn ones the last group of this sheet stands. */
  private int last = -1;

  PdfGroups(PDDocument document) {
    this.document = document;
  }

  /** From now on another map is drawn, from its lowest group on. */
  void nextSheet() {
    last = -1;
  }

  @Override
  public void group(Graphics2D g, DrawnGroup group, Consumer<Graphics2D> drawing) {
    if (g instanceof PdfBoxGraphics2D pdf) {
      pdf.drawInMarkedContentSequence(COSName.OC, groupOf(group), drawing::accept);
    } else {
      drawing.accept(g);
    }
  }

  private PDOptionalContentGroup groupOf(DrawnGroup group) {
    if (!drawn.contains(group)) {
      drawn.add(last + 1, group);
    }
    last = drawn.indexOf(group);
    return known.computeIfAbsent(group, g -> new PDOptionalContentGroup(g.title()));
  }

  @Override
  public Optional<VectorSheet> sheet(MapFrame map) {
    return Optional.of(PdfLayers.over(document, this, map));
  }

  /** Lists the groups in the document, the top-most first, as the window's layers panel does. */
  void list() {
    if (drawn.isEmpty()) {
      return;
    }
    PDOptionalContentProperties all = new PDOptionalContentProperties();
    for (DrawnGroup group : drawn.reversed()) {
      all.addGroup(groupOf(group));
    }
    document.getDocumentCatalog().setOCProperties(all);
  }
}
