package pk.mineralatlas.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.Optional;
import java.util.OptionalDouble;
import pk.mineralatlas.catalog.PositionPrecision;
import pk.mineralatlas.catalog.Site;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;

/**
 * The close-up of a report: at a round scale about a site whose position is known, marked by what
 * that position is worth; else the whole district, without the site's symbol, which would look like
 * a deposit where none is known.
 *
 * @param area what it shows
 * @param denominator its scale; empty for what fits the district
 * @param caption what its mark means
 */
record ReportMap(Site site, MapArea area, OptionalDouble denominator, String caption) {

  private static final Color MARK = new Color(0xB3123B);
  private static final double SITE_SCALE = 250_000;
  private static final double ROUGH_SCALE = 500_000;
  private static final double NEAR_M = 10_000;

  static ReportMap of(Site site, Regions regions) {
    if (site.precision() != PositionPrecision.DISTRICT) {
      boolean exact = site.precision() == PositionPrecision.SITE;
      MapPoint at = position(site);
      Extent extent = new Extent(at.xM() - 1, at.yM() - 1, at.xM() + 1, at.yM() + 1);
      return new ReportMap(
          site,
          MapArea.of(extent),
          OptionalDouble.of(exact ? SITE_SCALE : ROUGH_SCALE),
          caption(site));
    }
    Optional<MapArea> district = regions.find(AtlasLayer.DISTRICTS, site.district());
    MapArea area =
        district
            .or(() -> regions.find(AtlasLayer.PROVINCES, site.province()))
            .orElseGet(regions::pakistan);
    String where =
        district.isPresent() ? site.district() : site.district() + ", which is not drawn";
    return new ReportMap(
        site,
        area,
        OptionalDouble.empty(),
        "The place within the district is not known: it lies somewhere in %s, and no symbol stands"
                .formatted(where)
            + " for it.");
  }

  private static String caption(Site site) {
    return switch (site.precision()) {
      case SITE -> "The ring marks the site.";
      case NEAR -> "The dashed circle is 10 km about the position given: the site lies within it.";
      case LOCALITY -> "The dashed ring marks the nearest named place, not the site itself.";
      case DISTRICT -> "";
    };
  }

  private static MapPoint position(Site site) {
    return LambertConformalConic.PAKISTAN.project(
        site.position().lonDeg(), site.position().latDeg());
  }

  /** The layers without a symbol for a site whose place is not known. */
  MapSnapshot shown(MapSnapshot snapshot) {
    if (site.precision() != PositionPrecision.DISTRICT) {
      return snapshot;
    }
    return snapshot.withLayers(snapshot.layers().stream().map(this::without).toList());
  }

  private MapLayer without(MapLayer layer) {
    FeatureLayer features = layer.features();
    if (layer.id() != AtlasLayer.DEPOSITS || features == null) {
      return layer;
    }
    VisibleSet others =
        VisibleSet.where(
            features.size(),
            f -> layer.shown().contains(f) && !features.text(f, "id").equals(site.id()));
    return layer.withFeatures(features, others);
  }

  MapFrame frame(Box border, TypeScale type) {
    return denominator.isPresent()
        ? MapFrame.at(border, type, area, denominator.getAsDouble())
        : MapFrame.fitting(border, type, area);
  }

  /** Draws the mark over the map. */
  void drawMark(SheetCanvas canvas, MapFrame map) {
    Graphics2D graphics = canvas.graphics();
    var clip = graphics.getClip();
    graphics.clip(map.neatLine().toRectangle());
    if (site.precision() == PositionPrecision.DISTRICT) {
      area.outline()
          .ifPresent(o -> canvas.draw(OutlinePath.of(o.layer(), o.feature(), map), 0.7, MARK));
    } else {
      MapPoint at = position(site);
      boolean near = site.precision() == PositionPrecision.NEAR;
      double radiusMm = near ? NEAR_M * 1000 / map.scaleDenominator() : 4.5;
      double x = map.pageXMm(at.xM());
      double y = map.pageYMm(at.yM());
      ring(canvas, x, y, radiusMm, site.precision() != PositionPrecision.SITE);
    }
    graphics.setClip(clip);
  }

  private static void ring(
      SheetCanvas canvas, double x, double y, double radiusMm, boolean dashed) {
    Ellipse2D ring = new Ellipse2D.Double(x - radiusMm, y - radiusMm, 2 * radiusMm, 2 * radiusMm);
    if (dashed) {
      var dashes =
          new BasicStroke(
              0.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {1.6f, 1f}, 0);
      canvas.fill(dashes.createStrokedShape(ring), MARK);
    } else {
      canvas.draw(ring, 0.6, MARK);
    }
  }
}
