package pk.mineralatlas.print;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The state of a graphics that is no screen: transform, clip, colour, stroke and font. Colours are
 * plain. One thread.
 */
abstract class GraphicsState extends Graphics2D {

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final RenderingHints hints;
  private AffineTransform transform;
  private @Nullable Shape clip;
  private Color colour;
  private Color background;
  private Stroke stroke;
  private Composite composite;
  private Font font;

  GraphicsState() {
    hints = new RenderingHints(null);
    transform = new AffineTransform();
    colour = Color.BLACK;
    background = Color.WHITE;
    stroke = new BasicStroke();
    composite = AlphaComposite.SrcOver;
    font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  }

  GraphicsState(GraphicsState other) {
    hints = (RenderingHints) other.hints.clone();
    transform = new AffineTransform(other.transform);
    clip = other.clip;
    colour = other.colour;
    background = other.background;
    stroke = other.stroke;
    composite = other.composite;
    font = other.font;
  }

  /** The clip in units of the page; null for none. */
  final @Nullable Shape clipOnPage() {
    return clip;
  }

  @Override
  public void dispose() {}

  @Override
  public AffineTransform getTransform() {
    return new AffineTransform(transform);
  }

  @Override
  public void setTransform(AffineTransform other) {
    transform = new AffineTransform(other);
  }

  @Override
  public void transform(AffineTransform other) {
    transform.concatenate(other);
  }

  @Override
  public void translate(int x, int y) {
    transform.translate(x, y);
  }

  @Override
  public void translate(double x, double y) {
    transform.translate(x, y);
  }

  @Override
  public void rotate(double angle) {
    transform.rotate(angle);
  }

  @Override
  public void rotate(double angle, double x, double y) {
    transform.rotate(angle, x, y);
  }

  @Override
  public void scale(double x, double y) {
    transform.scale(x, y);
  }

  @Override
  public void shear(double x, double y) {
    transform.shear(x, y);
  }

  @Override
  public @Nullable Shape getClip() {
    Shape known = clip;
    try {
      return known == null ? null : transformed(known, transform.createInverse());
    } catch (NoninvertibleTransformException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A rectangle stays one where it can. */
  private static Shape transformed(Shape shape, AffineTransform t) {
    Shape moved = t.createTransformedShape(shape);
    boolean isSquare = (t.getType() & ~AffineTransform.TYPE_MASK_SCALE) <= 1;
    return shape instanceof Rectangle2D && isSquare ? moved.getBounds2D() : moved;
  }

  @Override
  public void setClip(@Nullable Shape shape) {
    clip = shape == null ? null : transformed(shape, transform);
  }

  @Override
  public void setClip(int x, int y, int width, int height) {
    setClip(new Rectangle(x, y, width, height));
  }

  @Override
  public void clip(@Nullable Shape shape) {
    Shape before = clip;
    if (shape == null || before == null) {
      setClip(shape);
      return;
    }
    Shape other = transformed(shape, transform);
    if (before instanceof Rectangle2D a && other instanceof Rectangle2D b) {
      Rectangle2D both = a.createIntersection(b);
      clip = both.isEmpty() ? new Rectangle2D.Double() : both;
    } else {
      Area both = new Area(before);
      both.intersect(new Area(other));
      clip = both;
    }
  }

  @Override
  public void clipRect(int x, int y, int width, int height) {
    clip(new Rectangle(x, y, width, height));
  }

  @Override
  public @Nullable Rectangle getClipBounds() {
    Shape known = getClip();
    return known == null ? null : known.getBounds();
  }

  @Override
  public void setPaint(@Nullable Paint paint) {
    if (paint instanceof Color plain) {
      colour = plain;
    } else if (paint != null) {
      throw new UnsupportedOperationException("a paint of " + paint.getClass());
    }
  }

  @Override
  public Paint getPaint() {
    return colour;
  }

  @Override
  public Color getColor() {
    return colour;
  }

  @Override
  public void setColor(@Nullable Color other) {
    setPaint(other);
  }

  @Override
  public Color getBackground() {
    return background;
  }

  @Override
  public void setBackground(Color other) {
    background = other;
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void setStroke(Stroke other) {
    stroke = other;
  }

  @Override
  public Composite getComposite() {
    return composite;
  }

  @Override
  public void setComposite(Composite other) {
    composite = other;
  }

  @Override
  public Font getFont() {
    return font;
  }

  @Override
  public void setFont(@Nullable Font other) {
    if (other != null) {
      font = other;
    }
  }

  @Override
  public FontMetrics getFontMetrics(Font of) {
    BufferedImage any = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = any.createGraphics();
    try {
      return g.getFontMetrics(of);
    } finally {
      g.dispose();
    }
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return EXACT;
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    throw new UnsupportedOperationException("a page is no device");
  }

  @Override
  public void setPaintMode() {
    composite = AlphaComposite.SrcOver;
  }

  @Override
  public void setXORMode(Color other) {
    throw new UnsupportedOperationException("a page has no XOR");
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
    hints.put(key, value);
  }

  @Override
  public @Nullable Object getRenderingHint(RenderingHints.Key key) {
    return hints.get(key);
  }

  @Override
  public void setRenderingHints(Map<?, ?> others) {
    hints.clear();
    hints.putAll(others);
  }

  @Override
  public void addRenderingHints(Map<?, ?> others) {
    hints.putAll(others);
  }

  @Override
  public RenderingHints getRenderingHints() {
    return (RenderingHints) hints.clone();
  }
}
