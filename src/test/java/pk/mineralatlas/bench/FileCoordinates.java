package pk.mineralatlas.bench;

import pk.mineralatlas.geo.LonLat;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.MapProjection;

/** No projection at all: degrees stay degrees, as other programs read a file. */
public final class FileCoordinates implements MapProjection {

  @Override
  public String description() {
    return "longitude and latitude";
  }

  @Override
  public String wkt() {
    return "";
  }

  @Override
  public MapPoint project(double lonDeg, double latDeg) {
    return new MapPoint(lonDeg, latDeg);
  }

  @Override
  public LonLat unproject(double xM, double yM) {
    return new LonLat(xM, yM);
  }

  @Override
  public void projectInPlace(double[] lonLat, int from, int count) {
    // They are what they shall be.
  }
}
