package pk.mineralatlas.render.label;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.List;
import pk.mineralatlas.style.Ink;

/** The labels of one view, none over another. Immutable; any thread. */
public final class PlacedLabels {

  /** About 0.2 mm on A3, where a pixel of the map is 0.21 mm. */
  private static final float LEADER_PX = 0.95f;

  private static final float LEADER_HALO_PX = 2.6f;

  private final List<PlacedLabel> labels;
  private final LabelOptions options;
  private final Stamps stamps;

  PlacedLabels(List<PlacedLabel> labels, LabelOptions options, Stamps stamps) {
    this.labels = List.copyOf(labels);
    this.options = options;
    this.stamps = stamps;
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
      drawLeaders(g);
      AffineTransform view = g.getTransform();
      boolean even =
          view.getShearX() == 0 && view.getShearY() == 0 && view.getScaleX() == view.getScaleY();
      if (options.vector() || !even) {
        drawShapes(g, view);
      } else {
        drawStamps(g, view);
      }
    } finally {
      g.dispose();
    }
  }

  /** Below all letters, each with a halo of its own. */
  private void drawLeaders(Graphics2D graphics) {
    List<Line2D> lines =
        labels.stream().flatMap(label -> label.leader().stream()).map(Leader::line).toList();
    if (lines.isEmpty()) {
      return;
    }
    Graphics2D g = (Graphics2D) graphics.create();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setColor(options.palette().color(Ink.TEXT_HALO));
    g.setStroke(new BasicStroke(LEADER_HALO_PX, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    lines.forEach(g::draw);
    g.setColor(options.palette().color(Ink.SOFT_TEXT));
    g.setStroke(new BasicStroke(LEADER_PX, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    lines.forEach(g::draw);
    g.dispose();
  }

  private void drawStamps(Graphics2D g, AffineTransform view) {
    g.setTransform(new AffineTransform());
    for (PlacedLabel label : labels) {
      if (label.pieces().size() == 1) {
        drawStamps(g, view, label, Stamps.Part.WHOLE);
      } else {
        drawStamps(g, view, label, Stamps.Part.HALO);
        drawStamps(g, view, label, Stamps.Part.LETTERS);
      }
    }
  }

  private void drawStamps(Graphics2D g, AffineTransform view, PlacedLabel label, Stamps.Part part) {
    for (LabelPiece piece : label.pieces()) {
      if (part != Stamps.Part.HALO || piece.style().haloPx() > 0) {
        Point2D at = view.transform(new Point2D.Double(piece.xPx(), piece.yPx()), null);
        stamps.draw(g, piece, part, at.getX(), at.getY(), view.getScaleX());
      }
    }
  }

  private void drawShapes(Graphics2D g, AffineTransform view) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    for (PlacedLabel label : labels) {
      for (LabelPiece piece : label.pieces()) {
        moveTo(g, view, piece);
        drawHalo(g, piece);
      }
      for (LabelPiece piece : label.pieces()) {
        moveTo(g, view, piece);
        g.setColor(piece.style().colour());
        if (piece.text().isMixed()) {
          g.drawString(piece.text().letters(), 0f, 0f);
        } else {
          g.setFont(piece.text().font());
          g.drawString(piece.text().text(), 0, 0);
        }
      }
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

  private static void drawHalo(Graphics2D g, LabelPiece piece) {
    double haloPx = piece.style().haloPx();
    if (haloPx > 0) {
      g.setColor(piece.style().halo());
      g.setStroke(
          new BasicStroke((float) (2 * haloPx), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      g.draw(piece.text().outline());
    }
  }
}
