package pk.mineralatlas.app;

import java.util.ArrayList;
import java.util.List;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.GeoBounds;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.LonLat;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.MapProjection;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.document.MapDocument;

/** The view of a map document: its part of the world fitted into a picture without a margin. */
final class DocumentView {

  /** Into how many steps a side of a box is parted; edges may bend in a projection. */
  private static final int STEPS = 48;

  private DocumentView() {}

  /**
   * The view of the document's own part of the world.
   *
   * @throws CommandException where the projection cannot show it
   */
  static Viewport of(MapDocument document, MapProjection projection, int widthPx, int heightPx) {
    return Viewport.fitting(extent(document, projection), widthPx, heightPx, 0);
  }

  /**
   * The document's own part of the world on its map plane.
   *
   * @throws CommandException where the projection cannot show it
   */
  static Extent extent(MapDocument document, MapProjection projection) {
    MapDocument.Part part =
        document.part().orElseGet(() -> new MapDocument.Box(GeoBounds.PAKISTAN));
    return switch (part) {
      case MapDocument.Box box -> extent(box.bounds(), projection);
      case MapDocument.View view -> {
        Extent seen =
            new Viewport(view.centre(), view.metresPerPx(), view.widthPx(), view.heightPx())
                .extent();
        yield document.ground().isInAtlasProjection() ? seen : extent(bounds(seen), projection);
      }
    };
  }

  /**
   * The view of a box.
   *
   * @throws CommandException where the projection cannot show it
   */
  static Viewport of(GeoBounds box, MapProjection projection, int widthPx, int heightPx) {
    return Viewport.fitting(extent(box, projection), widthPx, heightPx, 0);
  }

  /**
   * What a box covers on a map plane.
   *
   * @throws CommandException where the projection cannot show it
   */
  static Extent extent(GeoBounds box, MapProjection projection) {
    List<MapPoint> points = new ArrayList<>();
    for (int i = 0; i <= STEPS; i++) {
      double lonDeg = between(box.westDeg(), box.eastDeg(), i);
      for (int j = 0; j <= STEPS; j++) {
        MapPoint p = projection.project(lonDeg, between(box.southDeg(), box.northDeg(), j));
        if (Double.isFinite(p.xM()) && Double.isFinite(p.yM())) {
          points.add(p);
        }
      }
    }
    return points.stream()
        .map(p -> Extent.between(p, p))
        .reduce(Extent::union)
        .orElseThrow(
            () ->
                CommandException.badRequest(
                    "The projection (%s) shows nothing of that extent; choose another."
                        .formatted(projection.description()),
                    null));
  }

  private static double between(double from, double to, int step) {
    return step == STEPS ? to : from + (to - from) * step / STEPS;
  }

  /** The box of longitudes and latitudes around a part of the atlas's map plane. */
  private static GeoBounds bounds(Extent extent) {
    double west = 180;
    double south = 90;
    double east = -180;
    double north = -90;
    for (int i = 0; i <= STEPS; i++) {
      for (int j = 0; j <= STEPS; j++) {
        LonLat at =
            LambertConformalConic.PAKISTAN.unproject(
                between(extent.minXM(), extent.maxXM(), i),
                between(extent.minYM(), extent.maxYM(), j));
        west = Math.min(west, at.lonDeg());
        south = Math.min(south, at.latDeg());
        east = Math.max(east, at.lonDeg());
        north = Math.max(north, at.latDeg());
      }
    }
    return new GeoBounds(west, south, east, north);
  }
}
