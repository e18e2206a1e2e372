package pk.mineralatlas.print;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import pk.mineralatlas.render.strip.MarkLook;
import pk.mineralatlas.render.strip.MarkOutline;
import pk.mineralatlas.style.MarkShape;

/** A mark as a form around its middle. */
final class PdfMark {

  /** Where the handles of a Bézier curve lie that is a quarter of a circle. */
  private static final double HANDLE = 0.5523;

  /** Marks lie on a grid of their own, finer than the sheet's. */
  private static final double FINER = 10;

  private PdfMark() {}

  static PDFormXObject form(PDDocument document, MarkLook mark) throws IOException {
    PdfOperators out = new PdfOperators();
    PdfOpacities opacities = new PdfOpacities();
    opacities.set(out, mark.fillArgb(), mark.edgeArgb());
    if (mark.hasInside()) {
      out.rgb(mark.fillArgb()).word("rg");
    }
    if (mark.hasRim()) {
      out.rgb(mark.edgeArgb()).word("RG").number(mark.edge()).word("w [ ] 0 d 0 j");
    }
    if (mark.shape() == MarkShape.CIRCLE) {
      circle(out, mark.half());
    } else {
      corners(out, MarkOutline.of(mark.shape(), mark.half()));
    }
    paint(out, mark);
    PDFormXObject form = PdfDeflated.of(out).form(document);
    float reach = (float) (1.5 * mark.half() + 6 * mark.edge());
    PDRectangle box = new PDRectangle(-reach, -reach, 2 * reach, 2 * reach);
    form.setBBox(box);
    PDResources resources = new PDResources();
    opacities.addTo(resources);
    form.setResources(resources);
    return form;
  }

  private static void paint(PdfOperators out, MarkLook mark) {
    if (mark.hasInside()) {
      out.operator(mark.hasRim() ? 'B' : 'f');
    } else {
      out.operator(mark.hasRim() ? 'S' : 'n');
    }
  }

  private static void corners(PdfOperators out, double[] xy) {
    for (int i = 0; i < xy.length; i += 2) {
      out.number(rounded(xy[i])).number(rounded(xy[i + 1])).operator(i == 0 ? 'm' : 'l');
    }
    out.operator('h');
  }

  private static void circle(PdfOperators out, double half) {
    double r = rounded(half);
    double h = rounded(half * HANDLE);
    out.number(r).number(0).operator('m');
    curve(out, r, h, h, r, 0, r);
    curve(out, -h, r, -r, h, -r, 0);
    curve(out, -r, -h, -h, -r, 0, -r);
    curve(out, h, -r, r, -h, r, 0);
    out.operator('h');
  }

  private static void curve(PdfOperators out, double... points) {
    for (double p : points) {
      out.number(p);
    }
    out.operator('c');
  }

  private static double rounded(double steps) {
    return Math.rint(steps * FINER) / FINER;
  }
}
