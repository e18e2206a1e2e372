package pk.mineralatlas.basemap;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Heights out of grey tiles, as a 16-bit image of metres above sea level: plate carrée, two minutes
 * of arc a pixel. The sea and what lies below it is 0; land is at least 1, so that flat coasts are
 * told from the sea.
 */
final class Relief {

  private static final String TILES = "usr/share/marble/data/maps/earth/srtm/3/";
  private static final int TILE_PX = 675;
  private static final double TILE_DEG = 22.5;
  private static final int PX_A_DEGREE = 30;
  private static final int FIRST_COLUMN = 10;
  private static final int FIRST_ROW = 2;

  /** No country's outline holds a few mountain valleys; nothing so high is sea. */
  private static final double LOWEST_UNCLAIMED_M = 300;

  /** What greys mean, measured at places of known height: grey, metres. */
  private static final double[][] GREYS = {
    {0, 0},
    {102, 0},
    {128, 130},
    {141, 340},
    {152, 540},
    {168, 850},
    {175, 1000},
    {191, 1680},
    {200, 2230},
    {217, 4100},
    {231, 4700},
    {255, 8200}
  };

  private Relief() {}

  /** Writes {@code relief.png} and {@code relief.properties} into a folder. */
  static void write(PackageFolder packages, Zones land, Path folder) throws IOException {
    Raster[][] tiles = tiles(packages);
    Envelope box = CoverageBuilder.BOX;
    int width = (int) Math.round(box.getWidth() * PX_A_DEGREE);
    int height = (int) Math.round(box.getHeight() * PX_A_DEGREE);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_USHORT_GRAY);
    WritableRaster out = image.getRaster();
    for (int y = 0; y < height; y++) {
      double lat = box.getMaxY() - (y + 0.5) / PX_A_DEGREE;
      for (int x = 0; x < width; x++) {
        double lon = box.getMinX() + (x + 0.5) / PX_A_DEGREE;
        boolean isLand = land.at(new Coordinate(lon, lat)).isPresent();
        double metres = metres(grey(tiles, lon, lat));
        boolean isSea = !isLand && metres < LOWEST_UNCLAIMED_M;
        out.setSample(x, y, 0, isSea ? 0 : (int) Math.max(1, Math.round(metres)));
      }
    }
    Files.createDirectories(folder);
    ImageIO.write(image, "png", folder.resolve("relief.png").toFile());
    Files.writeString(
        folder.resolve("relief.properties"),
        """
        # Outer edges of relief.png in degrees, WGS 84, plate carree; samples are metres above sea level
        west=%s
        south=%s
        east=%s
        north=%s
        """
            .formatted(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()));
  }

  private static Raster[][] tiles(PackageFolder packages) throws IOException {
    Set<String> names = new TreeSet<>();
    for (int row = 0; row < 2; row++) {
      for (int column = 0; column < 2; column++) {
        names.add(tile(row, column));
      }
    }
    Map<String, byte[]> files = packages.readAll(SourcePackage.RELIEF, names);
    Raster[][] tiles = new Raster[2][2];
    for (int row = 0; row < 2; row++) {
      for (int column = 0; column < 2; column++) {
        byte[] jpeg = Known.get(files, tile(row, column));
        tiles[row][column] = ImageIO.read(new ByteArrayInputStream(jpeg)).getRaster();
      }
    }
    return tiles;
  }

  private static String tile(int row, int column) {
    return "%s%06d/%06d_%06d.jpg"
        .formatted(TILES, FIRST_ROW + row, FIRST_ROW + row, FIRST_COLUMN + column);
  }

  /** The grey at a position, smoothed over its neighbours to take the tiles' compression out. */
  private static double grey(Raster[][] tiles, double lonDeg, double latDeg) {
    int x = (int) Math.floor((lonDeg + 180 - FIRST_COLUMN * TILE_DEG) * PX_A_DEGREE);
    int y = (int) Math.floor((90 - FIRST_ROW * TILE_DEG - latDeg) * PX_A_DEGREE);
    int[] weights = {1, 2, 1};
    double sum = 0;
    for (int dy = -1; dy <= 1; dy++) {
      for (int dx = -1; dx <= 1; dx++) {
        sum += weights[dx + 1] * weights[dy + 1] * sample(tiles, x + dx, y + dy);
      }
    }
    return sum / 16;
  }

  private static int sample(Raster[][] tiles, int x, int y) {
    return tiles[y / TILE_PX][x / TILE_PX].getSample(x % TILE_PX, y % TILE_PX, 0);
  }

  static double metres(double grey) {
    int i = 1;
    while (i < GREYS.length - 1 && grey > GREYS[i][0]) {
      i++;
    }
    double[] low = GREYS[i - 1];
    double[] high = GREYS[i];
    return low[1] + (high[1] - low[1]) * (grey - low[0]) / (high[0] - low[0]);
  }
}
