package pk.mineralatlas.render.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a canvas covers, held against Java2D's own rasterizer. */
class CanvasTest {

  private static final int SIDE = 120;

  private static Picture paint(java.util.function.Consumer<Canvas> work, int stripRows) {
    Picture picture = Picture.of(SIDE, SIDE);
    Canvas canvas = new Canvas(picture);
    for (int top = 0; top < SIDE; top += stripRows) {
      canvas.begin(picture, top, Math.min(SIDE, top + stripRows));
      canvas.clear(new Tint(0xFFFFFFFF));
      work.accept(canvas);
      canvas.paint(new Tint(0xFF000000));
    }
    return picture;
  }

  private static BufferedImage java2d(java.util.function.Consumer<Graphics2D> work) {
    BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, SIDE, SIDE);
    g.setColor(Color.BLACK);
    work.accept(g);
    g.dispose();
    return image;
  }

  private static Shape path(double[] xy, boolean closed) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    if (closed) {
      path.closePath();
    }
    return path;
  }

  /** Mean difference of all pixels, of 255. */
  private static double meanDifference(Picture picture, BufferedImage image) {
    long sum = 0;
    for (int i = 0; i < SIDE * SIDE; i++) {
      int ours = picture.argbPre()[i] & 255;
      sum += Math.abs(ours - (image.getRGB(i % SIDE, i / SIDE) & 255));
    }
    return sum / (double) (SIDE * SIDE);
  }

  /** A star-shaped polygon that does not cross itself and reaches out of the picture. */
  private static double[] polygon(Random random, int corners) {
    double[] xy = new double[2 * corners];
    for (int i = 0; i < corners; i++) {
      double radius = 10 + random.nextDouble() * 80;
      xy[2 * i] = 60 + radius * Math.cos(2 * Math.PI * i / corners);
      xy[2 * i + 1] = 55 + radius * Math.sin(2 * Math.PI * i / corners);
    }
    return xy;
  }

  private static double[] walk(Random random, int steps, double stepPx) {
    double[] xy = new double[2 * steps];
    double x = 60;
    double y = 60;
    double heading = 0;
    for (int i = 0; i < steps; i++) {
      xy[2 * i] = x;
      xy[2 * i + 1] = y;
      heading += random.nextGaussian();
      x += stepPx * (0.3 + random.nextDouble()) * Math.cos(heading);
      y += stepPx * (0.3 + random.nextDouble()) * Math.sin(heading);
    }
    return xy;
  }

  @Test
  void areasCoverWhatJava2dCovers() {
    Random random = new Random(1);
    for (int i = 0; i < 60; i++) {
      double[] xy = polygon(random, 3 + random.nextInt(40));
      Picture ours = paint(c -> c.area(xy, 0, xy.length / 2), 37);
      assertThat(meanDifference(ours, java2d(g -> g.fill(path(xy, true)))))
          .as("polygon %d", i)
          .isLessThan(0.6);
    }
  }

  @ParameterizedTest
  @CsvSource({"1,12,false", "1,3,false", "1.5,0.8,false", "4,10,true", "9,6,true", "2.5,1,true"})
  void linesCoverWhatJava2dCovers(double widthPx, double stepPx, boolean rounded) {
    Random random = new Random(2);
    Pen pen = new Pen(widthPx, rounded);
    BasicStroke stroke =
        new BasicStroke(
            (float) widthPx,
            rounded ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
            rounded ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_BEVEL);
    for (int i = 0; i < 40; i++) {
      double[] xy = walk(random, 40, stepPx);
      boolean closed = i % 2 == 0;
      Picture ours = paint(c -> c.line(xy, 0, xy.length / 2, closed, pen), 50);
      BufferedImage theirs =
          java2d(
              g -> {
                g.setStroke(stroke);
                g.draw(path(xy, closed));
              });
      assertThat(meanDifference(ours, theirs)).as("line %d", i).isLessThan(1.2);
    }
  }

  @Test
  void stripsLeaveNoSeam() {
    Random random = new Random(3);
    for (int i = 0; i < 20; i++) {
      double[] xy = polygon(random, 30);
      Pen pen = new Pen(2.2, true);
      Picture whole = paint(c -> c.line(xy, 0, xy.length / 2, true, pen), SIDE);
      Picture strips = paint(c -> c.line(xy, 0, xy.length / 2, true, pen), 7);
      for (int p = 0; p < SIDE * SIDE; p++) {
        assertThat(strips.argbPre()[p] & 255).isCloseTo(whole.argbPre()[p] & 255, within(1));
      }
    }
  }

  private static org.assertj.core.data.Offset<Integer> within(int by) {
    return org.assertj.core.data.Offset.offset(by);
  }

  @Test
  void aRingTooSmallToSeeIsStillADot() {
    Picture picture =
        paint(c -> c.line(new double[] {40.5, 40.5}, 0, 1, true, new Pen(1, false)), SIDE);
    assertThat(picture.argbPre()[40 * SIDE + 40]).isEqualTo(0xFF000000);
  }

  @Test
  void areasThatShareABorderLeaveNoLineBetweenThem() {
    Picture picture =
        paint(
            c -> {
              c.area(new double[] {10.3, 10, 50.7, 10, 43.2, 90, 10.3, 90}, 0, 4);
              c.area(new double[] {50.7, 10, 100, 10, 100, 90, 43.2, 90}, 0, 4);
            },
            SIDE);
    for (int x = 12; x < 99; x++) {
      assertThat(picture.argbPre()[50 * SIDE + x] & 255).as("column %d", x).isZero();
    }
  }

  @Test
  void coordinatesFarOutsideDoNoHarm() {
    double[] xy = {-1e9, -1e9, 1e9, -1e9, 1e9, 60, -1e9, 60.0};
    Picture picture = paint(c -> c.area(xy, 0, 4), 40);
    assertThat(picture.argbPre()[30 * SIDE + 30]).isEqualTo(0xFF000000);
    assertThat(picture.argbPre()[90 * SIDE + 30]).isEqualTo(0xFFFFFFFF);
  }

  @Test
  void aTranslucentTintLetsTheGroundThrough() {
    Picture picture = Picture.of(4, 4);
    Canvas canvas = new Canvas(picture);
    canvas.begin(picture, 0, 4);
    canvas.clear(new Tint(0xFFFFFFFF));
    canvas.area(new double[] {0, 0, 4, 0, 4, 4, 0, 4}, 0, 4);
    canvas.paint(new Tint(0x80000000));
    assertThat(picture.argbPre()[5]).isEqualTo(0xFF7F7F7F);
  }
}
