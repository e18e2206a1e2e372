package pk.mineralatlas.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.GeoBounds;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.style.Ink;
import pk.mineralatlas.style.MapStyle;

/** The ground of the map: sea, land, the land beyond Pakistan, and the hillshade over both. */
final class Ground {

  /** How strongly land outside Pakistan is shaded, of 255. */
  private static final int FOREIGN_SHADE = 120;

  private static final double BOUNDS_STEP_DEG = 0.5;

  /** The sea ends a little before the data, so that it does not show beside land that is cut. */
  private static final double INSET_DEG = 0.06;

  /** The finest hillshade worth its room on paper, pixels to a pixel of the view. */
  private static final double FINEST_ON_PAPER = 1.5;

  private final MapCanvas canvas;
  private final Path2D own;
  private final Path2D foreign;

  private Ground(MapCanvas canvas, Path2D own, Path2D foreign) {
    this.canvas = canvas;
    this.own = own;
    this.foreign = foreign;
  }

  static Ground of(MapCanvas canvas) {
    return new Ground(
        canvas, outline(canvas, AtlasLayer.PROVINCES), outline(canvas, AtlasLayer.NEIGHBOURS));
  }

  private static Path2D outline(MapCanvas canvas, AtlasLayer id) {
    FeatureLayer features = canvas.features(id);
    ViewPath path = new ViewPath(canvas.snapshot().viewport(), canvas.options().pxPerUnit());
    if (features != null) {
      for (int f : canvas.inView(features)) {
        path.add(features, f, true);
      }
    }
    return path.path();
  }

  /** Fills the view: what lies beyond the data, the sea, the land. */
  void fill() {
    Graphics2D g = canvas.g();
    Viewport view = canvas.snapshot().viewport();
    g.setColor(canvas.palette().color(Ink.VOID));
    g.fill(new Rectangle2D.Double(0, 0, view.widthPx(), view.heightPx()));
    g.setColor(canvas.palette().color(Ink.SEA));
    g.fill(dataBounds());
    g.setColor(canvas.palette().color(Ink.VEILED_LAND));
    g.fill(foreign);
    g.setColor(canvas.palette().color(Ink.LAND));
    g.fill(own);
  }

  /** The box of the data, whose edges bend in the projection. */
  private Path2D dataBounds() {
    GeoBounds all = CoverageLines.DATA_BOUNDS;
    GeoBounds box =
        new GeoBounds(
            all.westDeg() + INSET_DEG,
            all.southDeg() + INSET_DEG,
            all.eastDeg() - INSET_DEG,
            all.northDeg() - INSET_DEG);
    Path2D path = new Path2D.Double();
    for (double lon = box.westDeg(); lon < box.eastDeg(); lon += BOUNDS_STEP_DEG) {
      addCorner(path, lon, box.northDeg());
    }
    addCorner(path, box.eastDeg(), box.northDeg());
    for (double lon = box.eastDeg(); lon > box.westDeg(); lon -= BOUNDS_STEP_DEG) {
      addCorner(path, lon, box.southDeg());
    }
    addCorner(path, box.westDeg(), box.southDeg());
    path.closePath();
    return path;
  }

  private void addCorner(Path2D path, double lonDeg, double latDeg) {
    MapPoint p = LambertConformalConic.PAKISTAN.project(lonDeg, latDeg);
    double x = canvas.path().x(p.xM());
    double y = canvas.path().y(p.yM());
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
  }

  /** Lays the hillshade over the land; the sea stays as it is. */
  void shade() {
    ShadeView shades = canvas.prepared().shade().orElse(null);
    if (shades == null) {
      return;
    }
    double pxPerUnit = canvas.options().pxPerUnit();
    if (canvas.options().vector()) {
      pxPerUnit = Math.min(pxPerUnit, FINEST_ON_PAPER);
    }
    Viewport view = canvas.snapshot().viewport();
    int widthPx = (int) Math.ceil(view.widthPx() * pxPerUnit - 1e-6);
    int heightPx = (int) Math.ceil(view.heightPx() * pxPerUnit - 1e-6);
    BufferedImage mask = mask(widthPx, heightPx, pxPerUnit);
    lay(shades.over(mask, view, pxPerUnit, canvas.palette()), pxPerUnit);
  }

  private BufferedImage mask(int widthPx, int heightPx, double pxPerUnit) {
    BufferedImage mask = new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = mask.createGraphics();
    try {
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.scale(pxPerUnit, pxPerUnit);
      g.setColor(new Color(FOREIGN_SHADE, FOREIGN_SHADE, FOREIGN_SHADE));
      g.fill(foreign);
      g.setColor(Color.WHITE);
      g.fill(own);
    } finally {
      g.dispose();
    }
    return mask;
  }

  /** Draws the picture pixel on pixel where the output has the same resolution. */
  private void lay(BufferedImage shade, double pxPerUnit) {
    Graphics2D g = canvas.g();
    AffineTransform whole = g.getTransform();
    if (canvas.isOnPixels()) {
      g.setTransform(new AffineTransform());
      g.drawImage(
          shade,
          (int) Math.round(whole.getTranslateX()),
          (int) Math.round(whole.getTranslateY()),
          null);
      g.setTransform(whole);
    } else {
      g.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      g.drawImage(shade, AffineTransform.getScaleInstance(1 / pxPerUnit, 1 / pxPerUnit), null);
    }
  }

  /** Coasts and the borders of other countries. */
  void drawEdges(RulePainter lines) {
    CoverageLines all =
        canvas
            .prepared()
            .coverage(
                canvas.features(AtlasLayer.PROVINCES), canvas.features(AtlasLayer.NEIGHBOURS));
    lines.draw(all.foreignBorders(), MapStyle.foreignBorder());
    lines.draw(all.foreignCoast(), MapStyle.foreignCoast());
    lines.draw(all.coast(), MapStyle.coast());
  }
}
