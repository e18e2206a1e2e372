package pk.mineralatlas.print;

import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.Geodesy;
import pk.mineralatlas.geo.LonLat;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.MapProjection;
import pk.mineralatlas.geo.Viewport;

/**
 * The map on its page: which rectangle of paper shows which rectangle of the map plane. The scale
 * is exact at the map's centre, where the projection's own stretch is taken out.
 *
 * @param border the outer edge of the frame
 * @param neatLine the edge of the map itself
 * @param viewport the map's view, in the renderer's pixels
 * @param pixelMm the side of such a pixel on paper
 * @param scaleDenominator the n of 1:n at the centre
 * @param projection the way to the map plane
 */
public record MapFrame(
    Box border,
    Box neatLine,
    Viewport viewport,
    double pixelMm,
    double scaleDenominator,
    MapProjection projection) {

  /** No sheet needs more detail, or shows more, than these. */
  static final double MIN_DENOMINATOR = 5_000;

  static final double MAX_DENOMINATOR = 60_000_000;

  private static final double PROBE_M = 5_000;

  /** A frame at a given scale, centred on an area. */
  static MapFrame at(Box border, TypeScale type, MapArea area, double denominator) {
    MapPoint centre = area.extent().centre();
    double pixelMm = type.mapPixelMm();
    Box neatLine = neatLine(border, type, pixelMm);
    int widthPx = (int) Math.round(neatLine.widthMm() / pixelMm);
    int heightPx = (int) Math.round(neatLine.heightMm() / pixelMm);
    double metresPerPx = denominator * stretch(centre, area.projection()) * pixelMm / 1000;
    Viewport viewport = new Viewport(centre, metresPerPx, widthPx, heightPx);
    return new MapFrame(border, neatLine, viewport, pixelMm, denominator, area.projection());
  }

  /** A frame at the largest round scale that holds an area with some room around it. */
  static MapFrame fitting(Box border, TypeScale type, MapArea area) {
    Extent extent = area.extent();
    Box neatLine = neatLine(border, type, type.mapPixelMm());
    double roomMm = 0.02 * Math.min(neatLine.widthMm(), neatLine.heightMm());
    double stretch = stretch(extent.centre(), area.projection());
    double across = extent.widthM() * 1000 / (neatLine.widthMm() - 2 * roomMm);
    double down = extent.heightM() * 1000 / (neatLine.heightMm() - 2 * roomMm);
    double least = Math.max(MIN_DENOMINATOR, Math.max(across, down) / stretch);
    return at(border, type, area, RoundScale.atLeast(least));
  }

  /** The map's own rectangle: whole pixels, centred within the border's band. */
  private static Box neatLine(Box border, TypeScale type, double pixelMm) {
    Box room = border.inset(type.bandMm());
    double widthMm = Math.max(1, Math.floor(room.widthMm() / pixelMm)) * pixelMm;
    double heightMm = Math.max(1, Math.floor(room.heightMm() / pixelMm)) * pixelMm;
    return new Box(
        room.centreXMm() - widthMm / 2, room.centreYMm() - heightMm / 2, widthMm, heightMm);
  }

  /** How many metres of the map plane a metre of ground covers about a point. */
  static double stretch(MapPoint at, MapProjection projection) {
    LonLat west = projection.unproject(at.xM() - PROBE_M, at.yM());
    LonLat east = projection.unproject(at.xM() + PROBE_M, at.yM());
    return 2 * PROBE_M / Geodesy.distanceM(west, east);
  }

  /** The part of the map plane shown. */
  public Extent extent() {
    return viewport.extent();
  }

  /** The position in the middle of the map. */
  public LonLat centre() {
    return projection.unproject(viewport.centre().xM(), viewport.centre().yM());
  }

  /** Where a point of the map plane lies on the page, x in millimetres. */
  public double pageXMm(double xM) {
    return neatLine.xMm() + viewport.mapToView(xM, viewport.centre().yM()).xPx() * pixelMm;
  }

  /** Where a point of the map plane lies on the page, y in millimetres, downwards. */
  public double pageYMm(double yM) {
    return neatLine.yMm() + viewport.mapToView(viewport.centre().xM(), yM).yPx() * pixelMm;
  }
}
