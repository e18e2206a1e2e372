package pk.mineralatlas.render;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.render.label.LabelOptions;
import pk.mineralatlas.render.label.MapLabels;
import pk.mineralatlas.render.label.PlacedLabels;
import pk.mineralatlas.render.raster.Picture;
import pk.mineralatlas.render.strip.DrawnGroup;
import pk.mineralatlas.style.FixedColour;
import pk.mineralatlas.style.Palette;
import pk.mineralatlas.style.Theme;

/**
 * Draws maps on screens, images and paper alike. A unit of the graphics is a pixel of the
 * snapshot's viewport, the origin the upper left corner of the view; the caller clips. Any thread.
 */
public final class MapRenderer {

  private static final class Bundled {
    private static final MapRenderer RENDERER = new MapRenderer(Relief::bundled);
  }

  private static final int[] NO_PIXELS = {};

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

  /**
   * Waits until the layers that were drawn are thinned, which goes on beside the drawing: what is
   * drawn from then on is drawn as fast as it can be.
   */
  public void settle() {
    prepared.thinner().await();
  }

  /** The map as a premultiplied ARGB image, for a screen. */
  public BufferedImage image(MapSnapshot snapshot, double pxPerUnit) {
    return image(snapshot, DrawOptions.screen(pxPerUnit), () -> false);
  }

  /** The map as a premultiplied ARGB image; unfinished where it was cancelled. */
  BufferedImage image(MapSnapshot snapshot, DrawOptions options, BooleanSupplier cancelled) {
    return image(snapshot, options, NO_PIXELS, cancelled);
  }

  /**
   * The map as a premultiplied ARGB image; unfinished where it was cancelled.
   *
   * @param used pixels to draw over, where they are as many as the image has
   */
  BufferedImage image(
      MapSnapshot snapshot, DrawOptions options, int[] used, BooleanSupplier cancelled) {
    int widthPx = columns(snapshot, options);
    int heightPx = rows(snapshot, options);
    BufferedImage image =
        used.length == widthPx * heightPx
            ? new Picture(used, widthPx, heightPx).image()
            : new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    try {
      g.scale(options.pxPerUnit(), options.pxPerUnit());
      drawOn(image, canvas(snapshot, g, options, pixels(image, options), cancelled));
    } finally {
      g.dispose();
    }
    return image;
  }

  /**
   * Draws the map anew, whatever was drawn before, and says how long it took.
   *
   * @param used an image of an earlier frame to draw over, where it has the right size
   */
  public TimedFrame frame(MapSnapshot snapshot, DrawOptions options, @Nullable BufferedImage used) {
    BufferedImage image = imageFor(snapshot, options, used);
    Graphics2D g = image.createGraphics();
    try {
      g.scale(options.pxPerUnit(), options.pxPerUnit());
      prepare(g);
      MapCanvas canvas = canvas(snapshot, g, options, pixels(image, options), () -> false);
      int depth = Underlay.depth(snapshot);
      drawLower(canvas, depth);
      drawUpper(canvas, depth, false);
      return new TimedFrame(image, canvas.clock().times());
    } finally {
      g.dispose();
    }
  }

  /** Hatches, which stand for tints in black and white, are drawn by Java2D. */
  private static Optional<Picture> pixels(BufferedImage image, DrawOptions options) {
    return options.blackAndWhite() ? Optional.empty() : Optional.of(Picture.on(image));
  }

  private static int columns(MapSnapshot snapshot, DrawOptions options) {
    return (int) Math.ceil(snapshot.viewport().widthPx() * options.pxPerUnit() - 1e-6);
  }

  private static int rows(MapSnapshot snapshot, DrawOptions options) {
    return (int) Math.ceil(snapshot.viewport().heightPx() * options.pxPerUnit() - 1e-6);
  }

  private static BufferedImage imageFor(
      MapSnapshot snapshot, DrawOptions options, @Nullable BufferedImage used) {
    int widthPx = columns(snapshot, options);
    int heightPx = rows(snapshot, options);
    if (used != null
        && used.getType() == BufferedImage.TYPE_INT_ARGB_PRE
        && used.getWidth() == widthPx
        && used.getHeight() == heightPx) {
      return used;
    }
    return new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_INT_ARGB_PRE);
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
    drawUpper(canvas, depth, true);
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
      MapCanvas canvas = canvas(snapshot, g, options, Optional.empty(), cancelled);
      int depth = Underlay.depth(snapshot);
      drawLower(canvas, depth);
      drawUpper(canvas, depth, false);
    } finally {
      g.dispose();
    }
  }

  private void drawLabels(MapCanvas canvas) {
    if (!canvas.cancelled().getAsBoolean()) {
      placed(canvas.snapshot(), canvas.options(), canvas.cancelled()).draw(canvas.g());
    }
  }

  /** The labels of a map. */
  PlacedLabels placed(MapSnapshot snapshot, DrawOptions options, BooleanSupplier cancelled) {
    Palette palette = palette(snapshot, options);
    boolean paper = options.vector() || palette.theme() == Theme.PAPER;
    return labels.place(
        snapshot,
        new LabelOptions(
            palette, options.vector(), paper, options.siteNumbers(), DepositSymbol::reachPx),
        cancelled);
  }

  private static Palette palette(MapSnapshot snapshot, DrawOptions options) {
    return options.blackAndWhite() ? Palette.blackAndWhite() : Palette.of(snapshot.theme());
  }

  /**
   * Draws what lies below the labels, anew.
   *
   * @param g scaled so that its unit is a pixel of the view
   * @param picture the pixels it draws on, where the view's upper left corner is theirs
   */
  void drawLayers(
      MapSnapshot snapshot,
      Graphics2D g,
      DrawOptions options,
      Optional<Picture> picture,
      BooleanSupplier cancelled) {
    prepare(g);
    MapCanvas canvas = canvas(snapshot, g, options, picture, cancelled);
    int depth = Underlay.depth(snapshot);
    drawLower(canvas, depth);
    drawUpperLayers(canvas, depth, false);
  }

  private MapCanvas canvas(
      MapSnapshot snapshot,
      Graphics2D g,
      DrawOptions options,
      Optional<Picture> picture,
      BooleanSupplier cancelled) {
    Palette palette = palette(snapshot, options);
    ViewPath path = new ViewPath(snapshot.viewport(), options.pxPerUnit());
    return new MapCanvas(
        g, snapshot, options, palette, path, prepared, picture, new FrameClock(), cancelled);
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
    List<MapLayer> layers = canvas.snapshot().layers().subList(0, depth);
    Optional<FixedColour> plain = canvas.snapshot().background();
    if (canvas.picture().isPresent()) {
      LayerStrips strips = new LayerStrips(canvas, canvas.picture().get());
      plain.ifPresentOrElse(strips::fill, () -> Ground.of(canvas).lay(strips));
      drawOnPixels(canvas, strips, layers);
      strips.flush();
      return;
    }
    canvas.draw(DrawnGroup.GROUND, MapRenderer::drawGround);
    drawOnPaper(canvas, layers);
  }

  private static void drawGround(MapCanvas canvas) {
    Optional<FixedColour> plain = canvas.snapshot().background();
    if (plain.isPresent()) {
      canvas.fill(plain.get());
    } else {
      Ground ground = Ground.of(canvas);
      ground.fill();
      ground.drawEdges(new RulePainter(canvas));
    }
  }

  /**
   * @param keeps whether layers that filters do not change may come from the frame before
   */
  private void drawUpper(MapCanvas canvas, int depth, boolean keeps) {
    drawUpperLayers(canvas, depth, keeps);
    canvas.clock().labels(() -> canvas.draw(DrawnGroup.LABELS, this::drawLabels));
  }

  private static void drawUpperLayers(MapCanvas canvas, int depth, boolean keeps) {
    List<MapLayer> layers = canvas.snapshot().layers();
    List<MapLayer> upper = layers.subList(depth, layers.size());
    if (canvas.picture().isPresent()) {
      drawOnPixels(canvas, canvas.picture().get(), upper, keeps);
    } else {
      drawOnPaper(canvas, upper);
    }
    canvas.setOpacity(1);
    if (canvas.snapshot().graticule()) {
      canvas.draw(DrawnGroup.GRATICULE, on -> new GraticulePainter(on).draw());
    }
  }

  private static void drawOnPixels(
      MapCanvas canvas, Picture picture, List<MapLayer> layers, boolean keeps) {
    LayerStrips strips = new LayerStrips(canvas, picture);
    for (int i = 0; i < layers.size(); ) {
      List<MapLayer> opened = keeps ? Overlay.run(layers, i) : List.of();
      if (Overlay.isWorth(opened)) {
        strips.flush();
        canvas.prepared().overlay().draw(canvas, picture, opened);
        i += opened.size();
      } else {
        int end = i + Math.max(1, opened.size());
        drawOnPixels(canvas, strips, layers.subList(i, end));
        i = end;
      }
    }
    strips.flush();
  }

  /** Layers with rules that follow each other are drawn at once. */
  private static void drawOnPixels(MapCanvas canvas, LayerStrips strips, List<MapLayer> layers) {
    for (MapLayer layer : layers) {
      if (!isDrawn(canvas, layer)) {
        continue;
      }
      Optional<RuledLayer> ruled = RuledLayer.of(canvas, layer);
      if (ruled.isPresent()) {
        strips.add(ruled.get());
      } else {
        strips.flush();
        drawLayer(canvas, layer);
      }
    }
  }

  /** Opened layers go onto a sheet, where there is one. */
  private static void drawOnPaper(MapCanvas canvas, List<MapLayer> layers) {
    Optional<LayerPaths> paths = canvas.sheet().map(sheet -> new LayerPaths(canvas, sheet));
    for (MapLayer layer : layers) {
      if (isDrawn(canvas, layer) && !(paths.isPresent() && paths.get().take(layer))) {
        canvas.draw(LayerGroups.of(layer), on -> drawLayer(on, layer));
      }
    }
    paths.ifPresent(LayerPaths::flush);
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
    } else {
      RuledLayer.of(canvas, layer).ifPresent(new RulePainter(canvas)::draw);
    }
  }
}
