package pk.mineralatlas.render;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.util.function.BooleanSupplier;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.style.Palette;

/**
 * What one drawing of a map works on. One thread.
 *
 * @param g one unit is a pixel of the viewport
 * @param path scratch for paths of this view
 */
record MapCanvas(
    Graphics2D g,
    MapSnapshot snapshot,
    DrawOptions options,
    Palette palette,
    ViewPath path,
    BooleanSupplier cancelled) {

  double metresPerPx() {
    return snapshot.viewport().metresPerPx();
  }

  /** The features whose boxes reach into the view, in the layer's order. */
  int[] inView(FeatureLayer layer) {
    return layer.query(path.reach());
  }

  void setOpacity(double opacity) {
    g.setComposite(
        opacity >= 1 ? AlphaComposite.SrcOver : AlphaComposite.SrcOver.derive((float) opacity));
  }
}
