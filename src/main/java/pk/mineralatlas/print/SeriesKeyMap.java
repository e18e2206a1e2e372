package pk.mineralatlas.print;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.style.Typeface;

/**
 * The key to a series: the outlines of its regions, each with its page and, where it fits, name.
 */
final class SeriesKeyMap {

  private static final Color SEA = new Color(0xF4F6F8);
  private static final Color LAND = new Color(0xE6E9ED);
  private static final Color REGION = new Color(0xD3E7E2);

  private final MapFrame map;
  private final TypeScale type;
  private final MapSnapshot snapshot;
  private final List<MapArea> areas;

  SeriesKeyMap(MapFrame map, TypeScale type, MapSnapshot snapshot, List<MapArea> areas) {
    this.map = map;
    this.type = type;
    this.snapshot = snapshot;
    this.areas = areas;
  }

  /**
   * Draws it.
   *
   * @param entries a row for each region
   */
  void draw(SheetCanvas canvas, List<SeriesTable.Entry> entries) {
    Graphics2D graphics = canvas.graphics();
    var clip = graphics.getClip();
    graphics.clip(map.neatLine().toRectangle());
    canvas.fill(map.neatLine().toRectangle(), SEA);
    fill(canvas, AtlasLayer.NEIGHBOURS);
    fill(canvas, AtlasLayer.PROVINCES);
    for (MapArea area : areas) {
      area.outline()
          .ifPresent(o -> drawRegion(canvas, OutlinePath.of(o.layer(), o.feature(), map)));
    }
    for (int i = 0; i < areas.size(); i++) {
      label(canvas, areas.get(i), entries.get(i), i);
    }
    graphics.setClip(clip);
    canvas.draw(map.neatLine().toRectangle(), 0.22, TypeScale.INK);
  }

  private void fill(SheetCanvas canvas, AtlasLayer id) {
    FeatureLayer layer = snapshot.layer(id).map(MapLayer::features).orElse(null);
    for (int f = 0; layer != null && f < layer.size(); f++) {
      Path2D path = OutlinePath.of(layer, f, map);
      canvas.fill(path, LAND);
      canvas.draw(path, 0.15, Color.WHITE);
    }
  }

  private static void drawRegion(SheetCanvas canvas, Path2D outline) {
    canvas.fill(outline, REGION);
    canvas.draw(outline, 0.2, NeighbourNames.LINK);
  }

  private void label(SheetCanvas canvas, MapArea area, SeriesTable.Entry entry, int number) {
    MapArea.Outline outline = area.outline().orElse(null);
    if (outline == null) {
      return;
    }
    Point at = middle(outline.layer().geometry(outline.feature()));
    double x = map.pageXMm(at.getX());
    double y = map.pageYMm(at.getY());
    double roomMm = area.extent().widthM() * 1000 / map.scaleDenominator();
    TextStyle big = type.heading().with(Typeface.SANS_BOLD).in(TypeScale.INK);
    String name = entry.name(type.words());
    TextStyle small = type.suiting(name, type.note()).in(TypeScale.INK);
    boolean hasName =
        canvas.fonts().widthMm(name, small) < 0.72 * roomMm
            && area.extent().heightM() * 1000 / map.scaleDenominator() > 6 * small.sizeMm();
    double baseline = y + (hasName ? 0 : 0.36 * big.sizeMm());
    canvas.textCentred(entry.pageText(), x, baseline, big);
    if (hasName) {
      canvas.textCentred(name, x, baseline + 1.15 * small.leadingMm(), small);
    }
    Box box = new Box(x - big.sizeMm(), y - big.sizeMm(), 2 * big.sizeMm(), 2 * big.sizeMm());
    canvas.target().marks().linkTo(SeriesMarks.anchor(number), box);
  }

  private static Point middle(Geometry shape) {
    Point centroid = shape.getCentroid();
    return shape.contains(centroid) ? centroid : shape.getInteriorPoint();
  }
}
