package pk.mineralatlas.print;

import java.awt.Graphics2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import pk.mineralatlas.render.strip.DrawnGroup;
import pk.mineralatlas.render.strip.VectorPen;
import pk.mineralatlas.render.strip.VectorSheet;

/**
 * Layers in a PDF, each a form of its own on a grid of {@value #STEP_MM} mm. One thread; its pens
 * may be used by one thread each.
 *
 * @param groups what readers can show and hide
 * @param pixelMm the side of the view's pixels
 * @param widthSteps width of the map
 * @param heightSteps height of the map
 */
record PdfLayers(
    PDDocument document, PdfGroups groups, double pixelMm, int widthSteps, int heightSteps)
    implements VectorSheet {

  /** Finer than any printer's dot. */
  static final double STEP_MM = 0.01;

  static PdfLayers over(PDDocument document, PdfGroups groups, MapFrame map) {
    return new PdfLayers(
        document,
        groups,
        map.pixelMm(),
        (int) Math.ceil(map.neatLine().widthMm() / STEP_MM),
        (int) Math.ceil(map.neatLine().heightMm() / STEP_MM));
  }

  @Override
  public double stepsPerPx() {
    return pixelMm / STEP_MM;
  }

  @Override
  public VectorPen pen() {
    return new PdfPen();
  }

  @Override
  public void place(Graphics2D g, List<VectorPen> pens) {
    Graphics2D inMm = (Graphics2D) g.create();
    try {
      // the library rounds what it writes of a scale: it is to be as large as that of the page
      inMm.scale(1 / pixelMm, 1 / pixelMm);
      for (VectorPen pen : pens) {
        if (pen instanceof PdfPen written && !written.isEmpty()) {
          PdfPicture.draw(inMm, written.form(document, widthSteps, heightSteps));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      inMm.dispose();
    }
  }

  @Override
  public void group(Graphics2D g, DrawnGroup group, Consumer<Graphics2D> drawing) {
    groups.group(g, group, drawing);
  }
}
