package pk.mineralatlas.basemap;

import pk.mineralatlas.geo.LonLat;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.MapProjection;
import pk.mineralatlas.source.ShapefileWriter;

/** Longitude and latitude as they are, for reading the map's own files back exactly. */
enum Degrees implements MapProjection {
  WGS84;

  @Override
  public String description() {
    return "longitude and latitude, WGS 84";
  }

  @Override
  public String wkt() {
    return ShapefileWriter.WGS84_PRJ;
  }

  @Override
  public MapPoint project(double lonDeg, double latDeg) {
    return new MapPoint(lonDeg, latDeg);
  }

  @Override
  public LonLat unproject(double xM, double yM) {
    return new LonLat(xM, yM);
  }
}
