package pk.mineralatlas.print;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines, filled boxes, images and texts back from a page of a PDF, in millimetres from its
 * upper left corner.
 */
final class PdfScan extends PDFGraphicsStreamEngine {

  private static final double MM_PER_PT = 25.4 / 72;

  /** A text with the place where its first glyph stands. */
  record Text(String text, double xMm, double yMm) {}

  /** A stroked path's points. */
  record Stroke(List<Point2D> pointsMm) {}

  final List<Text> texts = new ArrayList<>();
  final List<Stroke> strokes = new ArrayList<>();
  final List<Rectangle2D> fillsMm = new ArrayList<>();
  int images;
  private final Path2D path = new Path2D.Double();
  private final StringBuilder run = new StringBuilder();
  private double runX;
  private double runY;

  private PdfScan(PDPage page) {
    super(page);
  }

  static PdfScan of(PDDocument document, int page) throws IOException {
    PdfScan scan = new PdfScan(document.getPage(page));
    scan.processPage(document.getPage(page));
    return scan;
  }

  /** The texts that read exactly so. */
  List<Text> find(String text) {
    return texts.stream().filter(t -> t.text().equals(text)).toList();
  }

  private double yMm(double yPt) {
    return (getPage().getMediaBox().getHeight() - yPt) * MM_PER_PT;
  }

  @Override
  protected void showText(byte[] string) throws IOException {
    run.setLength(0);
    super.showText(string);
    if (!run.isEmpty()) {
      texts.add(new Text(run.toString(), runX, runY));
    }
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (run.isEmpty()) {
      runX = matrix.getTranslateX() * MM_PER_PT;
      runY = yMm(matrix.getTranslateY());
    }
    String unicode = font.toUnicode(code);
    run.append(unicode == null ? "\uFFFD" : unicode);
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void drawImage(PDImage image) {
    images++;
  }

  @Override
  public void clip(int windingRule) {}

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public @Nullable Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    path.closePath();
  }

  @Override
  public void endPath() {
    path.reset();
  }

  @Override
  public void strokePath() {
    List<Point2D> points = new ArrayList<>();
    double[] c = new double[6];
    for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
      int kind = it.currentSegment(c);
      if (kind == PathIterator.SEG_MOVETO && !points.isEmpty()) {
        strokes.add(new Stroke(List.copyOf(points)));
        points.clear();
      }
      if (kind == PathIterator.SEG_MOVETO || kind == PathIterator.SEG_LINETO) {
        points.add(new Point2D.Double(c[0] * MM_PER_PT, yMm(c[1])));
      }
    }
    strokes.add(new Stroke(List.copyOf(points)));
    path.reset();
  }

  @Override
  public void fillPath(int windingRule) {
    Rectangle2D b = path.getBounds2D();
    fillsMm.add(
        new Rectangle2D.Double(
            b.getX() * MM_PER_PT,
            yMm(b.getMaxY()),
            b.getWidth() * MM_PER_PT,
            b.getHeight() * MM_PER_PT));
    path.reset();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fillPath(windingRule);
  }

  @Override
  public void shadingFill(COSName shadingName) {}
}
