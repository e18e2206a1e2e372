package pk.mineralatlas.render;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.HashSet;
import java.util.Set;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.OpenedLayer;

/**
 * Draws layers of points. Deposits that the filter leaves out stay as faint dots, so that a filter
 * never hides how much there is; other things left out are not drawn.
 */
final class PointPainter {

  /** A symbol already drawn at a place; drawing it again there would only thicken its edge. */
  private record Drawn(double xM, double yM, MapSymbol symbol) {}

  private final MapCanvas canvas;
  private final boolean asSprites;
  private final AffineTransform toPixels;

  PointPainter(MapCanvas canvas) {
    this.canvas = canvas;
    this.asSprites = canvas.isOnPixels();
    this.toPixels = canvas.g().getTransform();
  }

  void draw(MapLayer layer, FeatureLayer features) {
    Graphics2D g = canvas.g();
    if (asSprites) {
      g.setTransform(new AffineTransform());
    }
    int[] inView = canvas.inView(features);
    if (layer.id() instanceof OpenedLayer || !layer.rules().isEmpty()) {
      new RulePoints(canvas, this::drawSymbol).draw(layer, features, inView);
    } else {
      if (layer.id() == AtlasLayer.DEPOSITS) {
        drawFaint(layer, features, inView);
      }
      drawShown(layer, features, inView);
    }
    g.setTransform(toPixels);
  }

  private void drawFaint(MapLayer layer, FeatureLayer features, int[] inView) {
    for (int f : inView) {
      if (!layer.shown().contains(f)) {
        draw(features, f, new FaintDot(PointSymbols.mineral(features, f)));
      }
    }
  }

  private void drawShown(MapLayer layer, FeatureLayer features, int[] inView) {
    Set<Drawn> drawn = new HashSet<>();
    for (int f : PointSymbols.drawingOrder(layer.atlasId(), features, inView)) {
      if (layer.shown().contains(f)) {
        PointSymbols.of(layer.atlasId(), features, f, canvas.metresPerPx())
            .filter(s -> drawn.add(new Drawn(features.x(f), features.y(f), s)))
            .ifPresent(symbol -> draw(features, f, symbol));
      }
    }
  }

  private void draw(FeatureLayer features, int f, MapSymbol symbol) {
    drawSymbol(canvas.path().x(features.x(f)), canvas.path().y(features.y(f)), symbol);
  }

  private void drawSymbol(double x, double y, MapSymbol symbol) {
    if (asSprites) {
      double scale = canvas.options().pxPerUnit();
      canvas
          .prepared()
          .sprites()
          .draw(
              canvas.g(),
              symbol,
              toPixels.getTranslateX() + x * scale,
              toPixels.getTranslateY() + y * scale,
              new Sprites.SpriteLook(canvas.palette(), scale));
    } else {
      symbol.draw(canvas.g(), x, y, canvas.palette());
    }
  }
}
