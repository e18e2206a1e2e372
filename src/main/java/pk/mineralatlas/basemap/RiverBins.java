package pk.mineralatlas.basemap;

import io.jhdf.HdfFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Rivers of the World Data Bank as GSHHG ships them: netCDF-4, cut into bins of one degree, bins in
 * rows from the north, positions as fractions of a bin from its south-west corner, unsigned 16 bit.
 */
final class RiverBins {

  private static final String FILE = "usr/share/gmt-gshhg/binned_river_f.nc";
  private static final double UNSIGNED_16 = 65535.0;

  /**
   * A stretch of river inside one bin.
   *
   * @param level class, 0 for the largest rivers to 10 for canals and the smallest
   */
  record Stretch(int level, List<Coordinate> course) {}

  private RiverBins() {}

  static List<Stretch> read(PackageFolder packages, Envelope box) throws IOException {
    Path file = Files.createTempFile("atlas-rivers", ".nc");
    try {
      packages.read(
          SourcePackage.RIVERS,
          FILE,
          in -> Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING));
      try (HdfFile hdf = new HdfFile(file)) {
        return read(hdf, box);
      }
    } finally {
      Files.delete(file);
    }
  }

  private static List<Stretch> read(HdfFile hdf, Envelope box) {
    int[] firstSegment = (int[]) hdf.getDatasetByPath("Id_of_first_segment_in_a_bin").getData();
    short[] segments = (short[]) hdf.getDatasetByPath("N_segments_in_a_bin").getData();
    int columns = ((int[]) hdf.getDatasetByPath("N_bins_in_360_longitude_range").getData())[0];
    double sizeDeg = ((int[]) hdf.getDatasetByPath("Bin_size_in_minutes").getData())[0] / 60.0;
    Points points = new Points(hdf);
    List<Stretch> stretches = new ArrayList<>();
    for (int bin = 0; bin < firstSegment.length; bin++) {
      double west = bin % columns * sizeDeg;
      double south = 90 - (bin / columns + 1) * sizeDeg;
      if (box.intersects(new Envelope(west, west + sizeDeg, south, south + sizeDeg))) {
        for (int s = 0; s < segments[bin]; s++) {
          stretches.add(points.stretch(firstSegment[bin] + s, west, south, sizeDeg));
        }
      }
    }
    return stretches;
  }

  private static final class Points {
    private final int[] first;
    private final short[] count;
    private final short[] level;
    private final short[] x;
    private final short[] y;

    Points(HdfFile hdf) {
      first = (int[]) hdf.getDatasetByPath("Id_of_first_point_in_a_segment").getData();
      count = (short[]) hdf.getDatasetByPath("N_points_for_a_segment").getData();
      level = (short[]) hdf.getDatasetByPath("Hierarchial_level_of_a_segment").getData();
      x = (short[]) hdf.getDatasetByPath("Relative_longitude_from_SW_corner_of_bin").getData();
      y = (short[]) hdf.getDatasetByPath("Relative_latitude_from_SW_corner_of_bin").getData();
    }

    Stretch stretch(int segment, double west, double south, double sizeDeg) {
      List<Coordinate> course = new ArrayList<>();
      int n = Short.toUnsignedInt(count[segment]);
      for (int i = first[segment]; i < first[segment] + n; i++) {
        Coordinate c =
            new Coordinate(
                west + Short.toUnsignedInt(x[i]) / UNSIGNED_16 * sizeDeg,
                south + Short.toUnsignedInt(y[i]) / UNSIGNED_16 * sizeDeg);
        if (course.isEmpty() || !course.getLast().equals2D(c)) {
          course.add(c);
        }
      }
      return new Stretch(level[segment], course);
    }
  }
}
