package pk.mineralatlas.render.label;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.util.List;

/** The labels of one view, none over another. Immutable; any thread. */
public final class PlacedLabels {

  private final List<PlacedLabel> labels;
  private final boolean vector;

  PlacedLabels(List<PlacedLabel> labels, boolean vector) {
    this.labels = List.copyOf(labels);
    this.vector = vector;
  }

  /** The labels, the most important first. */
  public List<PlacedLabel> labels() {
    return labels;
  }

  /**
   * Draws all labels. A unit of the graphics is a pixel of the view; the graphics keeps its state.
   */
  public void draw(Graphics2D graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    try {
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      g.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      AffineTransform view = g.getTransform();
      for (PlacedLabel label : labels) {
        draw(g, view, label);
      }
    } finally {
      g.dispose();
    }
  }

  private void draw(Graphics2D g, AffineTransform view, PlacedLabel label) {
    for (LabelPiece piece : label.pieces()) {
      if (piece.style().haloPx() > 0) {
        moveTo(g, view, piece);
        drawHalo(g, piece);
      }
    }
    for (LabelPiece piece : label.pieces()) {
      moveTo(g, view, piece);
      drawText(g, piece);
    }
    g.setTransform(view);
  }

  private static void moveTo(Graphics2D g, AffineTransform view, LabelPiece piece) {
    g.setTransform(view);
    g.translate(piece.xPx(), piece.yPx());
    if (piece.angleRad() != 0) {
      g.rotate(piece.angleRad());
    }
  }

  private void drawHalo(Graphics2D g, LabelPiece piece) {
    g.setColor(piece.style().halo());
    if (vector) {
      g.setStroke(ShapedText.stroke(piece.style().haloPx()));
      g.draw(piece.text().outline());
    } else {
      g.fill(piece.text().halo());
    }
  }

  private void drawText(Graphics2D g, LabelPiece piece) {
    g.setColor(piece.style().colour());
    if (vector) {
      g.setFont(piece.text().font());
      g.drawString(piece.text().text(), 0, 0);
    } else {
      g.fill(piece.text().outline());
    }
  }
}
