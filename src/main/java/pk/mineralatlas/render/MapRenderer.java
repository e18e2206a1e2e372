package pk.mineralatlas.render;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.BooleanSupplier;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.render.label.LabelOptions;
import pk.mineralatlas.render.label.MapLabels;
import pk.mineralatlas.style.Ink;
import pk.mineralatlas.style.Palette;
import pk.mineralatlas.style.Theme;

/**
 * Draws maps with Java2D, on screens, images and paper alike. A unit of the graphics is a pixel of
 * the snapshot's viewport, the origin the upper left corner of the view; the caller clips. Any
 * thread.
 */
public final class MapRenderer {

  private static final class Bundled {
    private static final MapRenderer RENDERER = new MapRenderer();
  }

  private final MapLabels labels = new MapLabels();

  private MapRenderer() {}

  /** The renderer with the relief inside the application. */
  public static MapRenderer bundled() {
    return Bundled.RENDERER;
  }

  /** The map as a premultiplied ARGB image, for a screen. */
  public BufferedImage image(MapSnapshot snapshot, double pxPerUnit) {
    return image(snapshot, DrawOptions.screen(pxPerUnit), () -> false);
  }

  /** The map as a premultiplied ARGB image; unfinished where it was cancelled. */
  BufferedImage image(MapSnapshot snapshot, DrawOptions options, BooleanSupplier cancelled) {
    Viewport view = snapshot.viewport();
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(view.widthPx() * options.pxPerUnit() - 1e-6),
            (int) Math.ceil(view.heightPx() * options.pxPerUnit() - 1e-6),
            BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    try {
      g.scale(options.pxPerUnit(), options.pxPerUnit());
      draw(snapshot, g, options, cancelled);
    } finally {
      g.dispose();
    }
    return image;
  }

  /**
   * Draws the map. The graphics keeps its state.
   *
   * @param cancelled asked now and then; once it holds, the drawing stops where it is
   */
  public void draw(
      MapSnapshot snapshot, Graphics2D graphics, DrawOptions options, BooleanSupplier cancelled) {
    Graphics2D g = (Graphics2D) graphics.create();
    try {
      prepare(g);
      Palette palette =
          options.blackAndWhite() ? Palette.blackAndWhite() : Palette.of(snapshot.theme());
      ViewPath path = new ViewPath(snapshot.viewport(), options.pxPerUnit());
      MapCanvas canvas = new MapCanvas(g, snapshot, options, palette, path, cancelled);
      drawGround(canvas);
      for (MapLayer layer : snapshot.layers()) {
        if (cancelled.getAsBoolean()) {
          return;
        }
        if (layer.visible() && layer.opacity() > 0) {
          canvas.setOpacity(layer.opacity());
          drawLayer(canvas, layer);
        }
      }
      canvas.setOpacity(1);
      drawLabels(canvas);
    } finally {
      g.dispose();
    }
  }

  private void drawLabels(MapCanvas canvas) {
    DrawOptions options = canvas.options();
    if (!canvas.cancelled().getAsBoolean()) {
      boolean paper = options.vector() || canvas.palette().theme() == Theme.PAPER;
      labels
          .place(
              canvas.snapshot(),
              new LabelOptions(
                  canvas.palette(),
                  options.vector(),
                  paper,
                  options.siteNumbers(),
                  DepositSymbol::reachPx))
          .draw(canvas.g());
    }
  }

  private static void prepare(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  private static void drawGround(MapCanvas canvas) {
    Viewport view = canvas.snapshot().viewport();
    canvas.g().setColor(canvas.palette().color(Ink.SEA));
    canvas.g().fill(new Rectangle2D.Double(0, 0, view.widthPx(), view.heightPx()));
    fillAll(canvas, AtlasLayer.NEIGHBOURS, Ink.VEILED_LAND);
    fillAll(canvas, AtlasLayer.PROVINCES, Ink.LAND);
  }

  private static void fillAll(MapCanvas canvas, AtlasLayer id, Ink ink) {
    FeatureLayer features = canvas.snapshot().layer(id).map(MapLayer::features).orElse(null);
    if (features != null) {
      addAll(canvas, features, true);
      canvas.g().setColor(canvas.palette().color(ink));
      canvas.g().fill(canvas.path().path());
    }
  }

  private static void addAll(MapCanvas canvas, FeatureLayer features, boolean closed) {
    canvas.path().clear();
    for (int f : canvas.inView(features)) {
      canvas.path().add(features, f, closed);
    }
  }

  private static void drawLayer(MapCanvas canvas, MapLayer layer) {
    FeatureLayer features = layer.features();
    if (features == null) {
      return;
    }
    switch (layer.id()) {
      case PROVINCES -> outline(canvas, features, Ink.PROVINCE_LINE, 1);
      case DISTRICTS -> outline(canvas, features, Ink.DISTRICT_LINE, 0.6);
      case RIVERS -> outline(canvas, features, Ink.RIVER, 0.8);
      case BOUNDARIES -> outline(canvas, features, Ink.INTERNATIONAL, 1.4);
      case TRANSPORT -> outline(canvas, features, Ink.ROAD_CASING, 1.2);
      case LICENCES -> outline(canvas, features, Ink.LICENCE, 1);
      case BELTS -> outline(canvas, features, Ink.BELT, 0.8);
      case DEPOSITS -> DepositPainter.paint(canvas, layer, features);
      default -> {}
    }
  }

  private static void outline(MapCanvas canvas, FeatureLayer features, Ink ink, double widthPx) {
    addAll(canvas, features, features.kind() == pk.mineralatlas.feature.GeometryKind.POLYGON);
    canvas.g().setColor(canvas.palette().color(ink));
    canvas
        .g()
        .setStroke(new BasicStroke((float) widthPx, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    canvas.g().draw(canvas.path().path());
  }
}
