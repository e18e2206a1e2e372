package pk.mineralatlas.print;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.render.strip.MarkLook;
import pk.mineralatlas.render.strip.PathLook;
import pk.mineralatlas.render.strip.VectorPen;

/**
 * Writes the paths of a layer as operators of PDF (ISO 32000-1, 8.5). The grid's steps are whole
 * numbers, marks are forms used again and again, and the graphics state is set only where it
 * changes. One thread.
 */
final class PdfPen implements VectorPen {

  private static final String PEN_JOINS_ROUND = "1 j";

  private final PdfOperators out = new PdfOperators();
  private final PdfOpacities opacities = new PdfOpacities();
  private final Map<MarkLook, String> marks = new LinkedHashMap<>();
  private @Nullable PathLook look;
  private @Nullable MarkLook lastMark;
  private String lastMarkName = "";
  private PdfDeflated content = PdfDeflated.NOTHING;

  boolean isEmpty() {
    return out.size() == 0;
  }

  @Override
  public void begin(PathLook next) {
    PathLook before = look;
    if (next.equals(before)) {
      return;
    }
    if (before == null) {
      out.word(PEN_JOINS_ROUND);
    }
    opacities.set(out, next.fillArgb(), next.lineArgb());
    if (next.hasInside()) {
      out.rgb(next.fillArgb()).word("rg");
    }
    if (next.hasLine()) {
      out.rgb(next.lineArgb()).word("RG").number(next.width()).operator('w');
      out.number(next.round() ? 1 : 0).operator('J');
      setDashes(next.dashes(), before == null ? List.of() : before.dashes());
    }
    look = next;
  }

  private void setDashes(List<Double> dashes, List<Double> before) {
    if (!dashes.equals(before)) {
      out.word("[");
      dashes.forEach(out::number);
      out.word("] 0").operator('d');
    }
  }

  @Override
  public void moveTo(int x, int y) {
    out.number(x).number(y).operator('m');
  }

  @Override
  public void lineTo(int x, int y) {
    out.number(x).number(y).operator('l');
  }

  @Override
  public void close() {
    out.operator('h');
  }

  @Override
  public void paint() {
    PathLook painted = Objects.requireNonNull(look);
    if (painted.hasInside()) {
      out.operator(painted.hasLine() ? 'B' : 'f');
    } else {
      out.operator(painted.hasLine() ? 'S' : 'n');
    }
  }

  @Override
  public void stamp(MarkLook mark, int x, int y) {
    if (!mark.equals(lastMark)) {
      lastMark = mark;
      lastMarkName = marks.computeIfAbsent(mark, _ -> "/m" + marks.size());
    }
    out.word("q 1 0 0 1")
        .number(x)
        .number(y)
        .word("cm")
        .word(lastMarkName)
        .word("Do")
        .operator('Q');
  }

  @Override
  public void end() {
    content = PdfDeflated.of(out);
  }

  /** What was written, as a form of a document, clipped to a map of that size. */
  PDFormXObject form(PDDocument document, int width, int height) throws IOException {
    PDFormXObject form = content.form(document);
    form.setBBox(new PDRectangle(width, height));
    form.setMatrix(AffineTransform.getScaleInstance(PdfLayers.STEP_MM, PdfLayers.STEP_MM));
    PDResources resources = new PDResources();
    opacities.addTo(resources);
    for (Map.Entry<MarkLook, String> mark : marks.entrySet()) {
      COSName name = COSName.getPDFName(mark.getValue().substring(1));
      resources.put(name, PdfMark.form(document, mark.getKey()));
    }
    form.setResources(resources);
    return form;
  }
}
