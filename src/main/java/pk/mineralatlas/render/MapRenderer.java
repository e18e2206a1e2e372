package pk.mineralatlas.render;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.render.label.LabelOptions;
import pk.mineralatlas.render.label.MapLabels;
import pk.mineralatlas.style.MapStyle;
import pk.mineralatlas.style.Palette;
import pk.mineralatlas.style.Theme;

/**
 * Draws maps with Java2D, on screens, images and paper alike. A unit of the graphics is a pixel of
 * the snapshot's viewport, the origin the upper left corner of the view; the caller clips. Any
 * thread.
 */
public final class MapRenderer {

  private static final class Bundled {
    private static final MapRenderer RENDERER = new MapRenderer(Relief::bundled);
  }

  private final Prepared prepared;
  private final MapLabels labels = new MapLabels();
  private final Underlay underlay = new Underlay();

  /**
   * @param relief read when a picture first shows it
   */
  MapRenderer(Supplier<Optional<Relief>> relief) {
    this.prepared =
        new Prepared(
            () ->
                relief
                    .get()
                    .map(r -> new ShadeView(ShadeGrid.of(r, LambertConformalConic.PAKISTAN))));
  }

  /** The renderer with the relief inside the application. */
  public static MapRenderer bundled() {
    return Bundled.RENDERER;
  }

  /** Works the relief's shade out ahead of the first picture, which else does. */
  public void prepareRelief() {
    var _ = prepared.shade();
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
      drawOn(image, canvas(snapshot, g, options, cancelled));
    } finally {
      g.dispose();
    }
    return image;
  }

  private void drawOn(BufferedImage image, MapCanvas canvas) {
    MapSnapshot snapshot = canvas.snapshot();
    int depth = Underlay.depth(snapshot);
    prepare(canvas.g());
    if (!underlay.restore(canvas, image)) {
      drawLower(canvas, depth);
      if (canvas.cancelled().getAsBoolean()) {
        return;
      }
      underlay.keep(canvas, image);
    }
    drawUpper(canvas, depth);
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
      MapCanvas canvas = canvas(snapshot, g, options, cancelled);
      int depth = Underlay.depth(snapshot);
      drawLower(canvas, depth);
      drawUpper(canvas, depth);
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
                  DepositSymbol::reachPx),
              canvas.cancelled())
          .draw(canvas.g());
    }
  }

  private MapCanvas canvas(
      MapSnapshot snapshot, Graphics2D g, DrawOptions options, BooleanSupplier cancelled) {
    Palette palette =
        options.blackAndWhite() ? Palette.blackAndWhite() : Palette.of(snapshot.theme());
    ViewPath path = new ViewPath(snapshot.viewport(), options.pxPerUnit());
    return new MapCanvas(g, snapshot, options, palette, path, prepared, cancelled);
  }

  static void prepare(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  private static void drawLower(MapCanvas canvas, int depth) {
    Ground ground = Ground.of(canvas);
    ground.fill();
    ground.drawEdges(new RulePainter(canvas));
    for (MapLayer layer : canvas.snapshot().layers().subList(0, depth)) {
      if (layer.id() == AtlasLayer.RELIEF && isDrawn(canvas, layer)) {
        canvas.setOpacity(layer.opacity());
        ground.shade();
      } else {
        drawLayer(canvas, layer);
      }
    }
  }

  private void drawUpper(MapCanvas canvas, int depth) {
    List<MapLayer> layers = canvas.snapshot().layers();
    for (MapLayer layer : layers.subList(depth, layers.size())) {
      drawLayer(canvas, layer);
    }
    canvas.setOpacity(1);
    if (canvas.snapshot().graticule()) {
      new GraticulePainter(canvas).draw();
    }
    drawLabels(canvas);
  }

  private static boolean isDrawn(MapCanvas canvas, MapLayer layer) {
    return layer.visible() && layer.opacity() > 0 && !canvas.cancelled().getAsBoolean();
  }

  private static void drawLayer(MapCanvas canvas, MapLayer layer) {
    if (!isDrawn(canvas, layer)) {
      return;
    }
    canvas.setOpacity(layer.opacity());
    FeatureLayer features = layer.features();
    if (layer.id() == AtlasLayer.RELIEF) {
      Ground.of(canvas).shade();
    } else if (features != null && features.kind() == GeometryKind.POINT) {
      new PointPainter(canvas).draw(layer, features);
    } else if (features != null) {
      drawRules(canvas, layer, features);
    }
  }

  private static void drawRules(MapCanvas canvas, MapLayer layer, FeatureLayer features) {
    RulePainter painter = new RulePainter(canvas);
    if (layer.id() instanceof OpenedLayer) {
      painter.draw(layer, features, layer.rules());
      return;
    }
    switch (layer.atlasId()) {
      case PROVINCES -> {
        FeatureLayer neighbours = canvas.features(AtlasLayer.NEIGHBOURS);
        CoverageLines lines = canvas.prepared().coverage(features, neighbours);
        painter.draw(lines.provinces(), MapStyle.provinceLines());
      }
      case DISTRICTS -> {
        FeatureLayer provinces = canvas.features(AtlasLayer.PROVINCES);
        FeatureLayer lines = canvas.prepared().districtLines(features, provinces);
        painter.draw(lines, MapStyle.districtLines());
      }
      case RIVERS -> painter.draw(layer, features, MapStyle.rivers());
      case BOUNDARIES -> painter.draw(layer, features, MapStyle.boundaries());
      case TRANSPORT -> painter.draw(layer, features, MapStyle.transport());
      case RISK -> painter.draw(layer, features, MapStyle.risk());
      case BELTS -> painter.draw(layer, features, MapStyle.belts());
      case LICENCES -> painter.draw(layer, features, MapStyle.licences());
      default -> {}
    }
  }
}
