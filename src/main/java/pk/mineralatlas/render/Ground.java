package pk.mineralatlas.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.FeatureLayerBuilder;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.geo.GeoBounds;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.style.Hatch;
import pk.mineralatlas.style.Ink;
import pk.mineralatlas.style.MapStyle;
import pk.mineralatlas.style.Symbolizer;

/** The ground of the map: sea, land, the land beyond Pakistan, and the hillshade over both. */
final class Ground {

  /** How strongly land outside Pakistan is shaded, of 255. */
  private static final int FOREIGN_SHADE = 120;

  private static final double BOUNDS_STEP_DEG = 0.5;

  /** The sea ends a little before the data, so that it does not show beside land that is cut. */
  private static final double INSET_DEG = 0.06;

  /** The finest hillshade worth its room on paper, pixels to a pixel of the view. */
  private static final double FINEST_ON_PAPER = 1.5;

  private static final FeatureLayer SEA_LAYER = sea();
  private static final Hatch NO_HATCH = new Hatch(0, 1, 0.1, false);

  private final MapCanvas canvas;

  private Ground(MapCanvas canvas) {
    this.canvas = canvas;
  }

  static Ground of(MapCanvas canvas) {
    return new Ground(canvas);
  }

  private Path2D outline(AtlasLayer id) {
    return outline(id, canvas.snapshot().viewport());
  }

  private Path2D outline(AtlasLayer id, Viewport view) {
    FeatureLayer features = canvas.features(id);
    ViewPath path = new ViewPath(view, canvas.options().pxPerUnit());
    if (features != null) {
      for (int f : features.query(path.reach())) {
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
    g.fill(outline(AtlasLayer.NEIGHBOURS));
    g.setColor(canvas.palette().color(Ink.LAND));
    g.fill(outline(AtlasLayer.PROVINCES));
  }

  /** The box of the data, whose edges bend in the projection. */
  private Path2D dataBounds() {
    Path2D path = new Path2D.Double();
    for (int i = 0; i < SEA_LAYER.vertexCount(); i++) {
      double x = canvas.path().x(SEA_LAYER.xy()[2 * i]);
      double y = canvas.path().y(SEA_LAYER.xy()[2 * i + 1]);
      if (i == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    path.closePath();
    return path;
  }

  private static FeatureLayer sea() {
    GeoBounds all = CoverageLines.DATA_BOUNDS;
    double west = all.westDeg() + INSET_DEG;
    double south = all.southDeg() + INSET_DEG;
    double east = all.eastDeg() - INSET_DEG;
    double north = all.northDeg() - INSET_DEG;
    FeatureLayerBuilder ring = new FeatureLayerBuilder("sea", GeometryKind.POLYGON, List.of());
    ring.beginPart();
    for (double lon = west; lon < east; lon += BOUNDS_STEP_DEG) {
      add(ring, lon, north);
    }
    add(ring, east, north);
    for (double lon = east; lon > west; lon -= BOUNDS_STEP_DEG) {
      add(ring, lon, south);
    }
    add(ring, west, south);
    add(ring, west, north);
    return ring.endFeature().build();
  }

  private static void add(FeatureLayerBuilder ring, double lonDeg, double latDeg) {
    MapPoint p = LambertConformalConic.PAKISTAN.project(lonDeg, latDeg);
    ring.add(p.xM(), p.yM());
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
    if (canvas.isOnPixels()) {
      shadePixels(shades, pxPerUnit);
    } else {
      Viewport view = canvas.snapshot().viewport();
      int widthPx = (int) Math.ceil(view.widthPx() * pxPerUnit - 1e-6);
      int heightPx = (int) Math.ceil(view.heightPx() * pxPerUnit - 1e-6);
      BufferedImage mask = mask(view, widthPx, heightPx, pxPerUnit);
      Graphics2D g = canvas.g();
      g.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      g.drawImage(
          shades.over(mask, view, pxPerUnit, canvas.palette()),
          AffineTransform.getScaleInstance(1 / pxPerUnit, 1 / pxPerUnit),
          null);
    }
  }

  /** Shades the pixels that the clip leaves, one on one. */
  private void shadePixels(ShadeView shades, double pxPerUnit) {
    Viewport view = canvas.snapshot().viewport();
    Graphics2D g = canvas.g();
    AffineTransform whole = g.getTransform();
    int originX = (int) Math.round(whole.getTranslateX());
    int originY = (int) Math.round(whole.getTranslateY());
    g.setTransform(new AffineTransform());
    Rectangle seen =
        new Rectangle(
            originX,
            originY,
            (int) Math.ceil(view.widthPx() * pxPerUnit - 1e-6),
            (int) Math.ceil(view.heightPx() * pxPerUnit - 1e-6));
    Rectangle clip = g.getClipBounds();
    if (clip != null) {
      seen = seen.intersection(clip);
    }
    if (!seen.isEmpty()) {
      Viewport part =
          view.part(
              (seen.x - originX) / pxPerUnit,
              (seen.y - originY) / pxPerUnit,
              Math.max(1, (int) Math.ceil(seen.width / pxPerUnit)),
              Math.max(1, (int) Math.ceil(seen.height / pxPerUnit)));
      BufferedImage mask = mask(part, seen.width, seen.height, pxPerUnit);
      g.drawImage(shades.over(mask, part, pxPerUnit, canvas.palette()), seen.x, seen.y, null);
    }
    g.setTransform(whole);
  }

  private BufferedImage mask(Viewport view, int widthPx, int heightPx, double pxPerUnit) {
    BufferedImage mask = new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = mask.createGraphics();
    try {
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.scale(pxPerUnit, pxPerUnit);
      g.setColor(new Color(FOREIGN_SHADE, FOREIGN_SHADE, FOREIGN_SHADE));
      g.fill(outline(AtlasLayer.NEIGHBOURS, view));
      g.setColor(Color.WHITE);
      g.fill(outline(AtlasLayer.PROVINCES, view));
    } finally {
      g.dispose();
    }
    return mask;
  }

  /** The lines of the ground: coasts and the borders of other countries. */
  private List<RuledLayer> edges() {
    CoverageLines all =
        canvas
            .prepared()
            .coverage(
                canvas.features(AtlasLayer.PROVINCES), canvas.features(AtlasLayer.NEIGHBOURS));
    return List.of(
        RuledLayer.alike(all.foreignBorders(), MapStyle.foreignBorder()),
        RuledLayer.alike(all.foreignCoast(), MapStyle.foreignCoast()),
        RuledLayer.alike(all.coast(), MapStyle.coast()));
  }

  /** Draws coasts and the borders of other countries. */
  void drawEdges(RulePainter lines) {
    edges().forEach(lines::draw);
  }

  /** Puts all of the ground but its shade under whatever else is drawn on the pixels. */
  void lay(LayerStrips strips) {
    strips.fill(Ink.VOID);
    strips.add(area(SEA_LAYER, Ink.SEA));
    FeatureLayer neighbours = canvas.features(AtlasLayer.NEIGHBOURS);
    if (neighbours != null) {
      strips.add(area(neighbours, Ink.VEILED_LAND));
    }
    FeatureLayer provinces = canvas.features(AtlasLayer.PROVINCES);
    if (provinces != null) {
      strips.add(area(provinces, Ink.LAND));
    }
    edges().forEach(strips::add);
  }

  private static RuledLayer area(FeatureLayer features, Ink ink) {
    return RuledLayer.alike(features, new Symbolizer.Fill(ink, 1, NO_HATCH));
  }
}
