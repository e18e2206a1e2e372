package pk.mineralatlas.source.shape;

import java.nio.file.Path;
import pk.mineralatlas.source.file.MappedFile;
import pk.mineralatlas.source.file.ShapefileException;

/**
 * The first 100 bytes of a {@code .shp}.
 *
 * @param fileBytes how long the file says it is
 * @param type what its shapes are
 * @param box minX, minY, maxX, maxY in the file's coordinates, as the file says
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ShpHeader(long fileBytes, ShapeType type, double[] box) {

  private static final int MAGIC = 9994;
  private static final int VERSION = 1000;

  static ShpHeader read(Path file, MappedFile shp) throws ShapefileException {
    if (shp.size() < ShpWriter.HEADER_BYTES) {
      throw new ShapefileException(
          file,
          "is no shapefile: it has %d bytes, the header alone takes %d"
              .formatted(shp.size(), ShpWriter.HEADER_BYTES));
    }
    if (shp.intBe(0) != MAGIC && shp.intLe(28) != VERSION) {
      throw new ShapefileException(file, "is no shapefile: it does not start with 9994");
    }
    int code = shp.intLe(32);
    ShapeType type =
        ShapeType.find(code)
            .orElseThrow(
                () ->
                    new ShapefileException(
                        file, "its shapes are of type %d, which is unknown".formatted(code)));
    double[] box = new double[4];
    shp.copyDoubles(36, box, 0, 4);
    return new ShpHeader(2 * Integer.toUnsignedLong(shp.intBe(24)), type, box);
  }
}
