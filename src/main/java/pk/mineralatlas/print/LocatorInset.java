package pk.mineralatlas.print;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;

/** A small map of the country that shows where the sheet lies. */
final class LocatorInset {

  private static final Color LAND = new Color(0xDDE1E6);
  private static final Color AREA = new Color(0x0F6B5C);

  private final FeatureLayer provinces;
  private final Extent country;
  private final MapArea area;
  private final MapFrame map;

  private LocatorInset(FeatureLayer provinces, Extent country, MapArea area, MapFrame map) {
    this.provinces = provinces;
    this.country = country;
    this.area = area;
    this.map = map;
  }

  /** The inset; empty where the provinces are not loaded, or the map shows the whole country. */
  static Optional<LocatorInset> of(MapSnapshot snapshot, MapArea area, MapFrame map) {
    FeatureLayer provinces =
        snapshot.layer(AtlasLayer.PROVINCES).map(MapLayer::features).orElse(null);
    Extent country = provinces == null ? null : provinces.extent();
    return provinces == null || country == null || holds(map.extent(), country)
        ? Optional.empty()
        : Optional.of(new LocatorInset(provinces, country, area, map));
  }

  private static boolean holds(Extent shown, Extent country) {
    return shown.union(country).equals(shown);
  }

  /** How wide it is for its height. */
  double aspect() {
    return country.widthM() / country.heightM();
  }

  /** Draws into a box, centred. */
  void draw(SheetCanvas canvas, Box box) {
    double mmPerM = Math.min(box.widthMm() / country.widthM(), box.heightMm() / country.heightM());
    for (int f = 0; f < provinces.size(); f++) {
      Path2D outline = path(provinces, f, box, mmPerM);
      canvas.fill(outline, LAND);
      canvas.draw(outline, 0.1, Color.WHITE);
    }
    area.outline()
        .filter(outline -> outline.feature() >= 0)
        .ifPresent(o -> canvas.fill(path(o.layer(), o.feature(), box, mmPerM), AREA));
    drawFrame(canvas, box, mmPerM);
  }

  private void drawFrame(SheetCanvas canvas, Box box, double mmPerM) {
    Extent shown = map.extent();
    double x0 = Math.max(box.xMm(), x(shown.minXM(), box, mmPerM));
    double x1 = Math.min(box.rightMm(), x(shown.maxXM(), box, mmPerM));
    double y0 = Math.max(box.yMm(), y(shown.maxYM(), box, mmPerM));
    double y1 = Math.min(box.bottomMm(), y(shown.minYM(), box, mmPerM));
    if (x1 > x0 && y1 > y0) {
      canvas.draw(new Rectangle2D.Double(x0, y0, x1 - x0, y1 - y0), 0.3, TypeScale.INK);
    }
  }

  private double x(double xM, Box box, double mmPerM) {
    return box.centreXMm() + (xM - country.centre().xM()) * mmPerM;
  }

  private double y(double yM, Box box, double mmPerM) {
    return box.centreYMm() - (yM - country.centre().yM()) * mmPerM;
  }

  private Path2D path(FeatureLayer layer, int feature, Box box, double mmPerM) {
    return OutlinePath.of(layer, feature, xM -> x(xM, box, mmPerM), yM -> y(yM, box, mmPerM));
  }
}
