package pk.mineralatlas.print;

import java.awt.Graphics2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import pk.mineralatlas.render.strip.VectorPen;
import pk.mineralatlas.render.strip.VectorSheet;

/**
 * Layers in a PDF, each a form of its own on a grid of {@value #STEP_MM} mm. One thread; its pens
 * may be used by one thread each.
 *
 * @param widthSteps width of the map
 * @param heightSteps height of the map
 */
record PdfLayers(PDDocument document, double stepsPerPx, int widthSteps, int heightSteps)
    implements VectorSheet {

  /** Finer than any printer's dot. */
  static final double STEP_MM = 0.01;

  static PdfLayers over(PDDocument document, MapFrame map) {
    double stepsPerPx = map.pixelMm() / STEP_MM;
    return new PdfLayers(
        document,
        stepsPerPx,
        (int) Math.ceil(map.viewport().widthPx() * stepsPerPx),
        (int) Math.ceil(map.viewport().heightPx() * stepsPerPx));
  }

  @Override
  public VectorPen pen() {
    return new PdfPen();
  }

  @Override
  public void place(Graphics2D g, List<VectorPen> pens) {
    Graphics2D fine = (Graphics2D) g.create();
    try {
      fine.scale(1 / stepsPerPx, 1 / stepsPerPx);
      for (VectorPen pen : pens) {
        if (pen instanceof PdfPen written && !written.isEmpty()) {
          PdfPicture.draw(fine, written.form(document, widthSteps, heightSteps));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      fine.dispose();
    }
  }
}
