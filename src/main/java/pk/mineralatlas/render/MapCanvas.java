package pk.mineralatlas.render;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.render.raster.Picture;
import pk.mineralatlas.render.strip.DrawnGroup;
import pk.mineralatlas.render.strip.VectorSheet;
import pk.mineralatlas.style.Colour;
import pk.mineralatlas.style.Palette;

/**
 * What one drawing of a map works on. One thread.
 *
 * @param g one unit is a pixel of the viewport
 * @param path scratch for paths of this view
 * @param prepared what is kept from frame to frame
 * @param picture the pixels the graphics draws on, where those are the view's own
 */
record MapCanvas(
    Graphics2D g,
    MapSnapshot snapshot,
    DrawOptions options,
    Palette palette,
    ViewPath path,
    Prepared prepared,
    Optional<Picture> picture,
    FrameClock clock,
    BooleanSupplier cancelled) {

  double metresPerPx() {
    return snapshot.viewport().metresPerPx();
  }

  /** The features of a layer, shown or not; null where it is not loaded. */
  @Nullable FeatureLayer features(AtlasLayer id) {
    return snapshot.layer(id).map(MapLayer::features).orElse(null);
  }

  /** The features whose boxes reach into the view, in the layer's order. */
  int[] inView(FeatureLayer layer) {
    return layer.query(path.reach());
  }

  /** Fills the view. */
  void fill(Colour colour) {
    g.setColor(palette.color(colour));
    g.fill(
        new Rectangle2D.Double(
            0, 0, snapshot.viewport().widthPx(), snapshot.viewport().heightPx()));
  }

  /** What takes the paths of layers; none in greys, where tints are hatches. */
  Optional<VectorSheet> sheet() {
    return palette.isBlackAndWhite() ? Optional.empty() : options.sheet();
  }

  /** Draws a group by itself, where the paper has such; else as it stands. */
  void draw(DrawnGroup group, Consumer<MapCanvas> drawing) {
    options
        .sheet()
        .ifPresentOrElse(
            paper -> paper.group(g, group, inside -> drawing.accept(on(inside))),
            () -> drawing.accept(this));
  }

  private MapCanvas on(Graphics2D other) {
    return new MapCanvas(
        other, snapshot, options, palette, path, prepared, picture, clock, cancelled);
  }

  void setOpacity(double opacity) {
    g.setComposite(
        opacity >= 1 ? AlphaComposite.SrcOver : AlphaComposite.SrcOver.derive((float) opacity));
  }

  /**
   * Whether a pixel of the output is a whole pixel of a picture, so that pictures may be copied
   * onto it.
   */
  boolean isOnPixels() {
    AffineTransform whole = g.getTransform();
    return !options.vector()
        && Math.abs(whole.getScaleX() - options.pxPerUnit()) < 1e-9
        && Math.abs(whole.getScaleY() - options.pxPerUnit()) < 1e-9
        && whole.getShearX() == 0
        && whole.getShearY() == 0;
  }
}
