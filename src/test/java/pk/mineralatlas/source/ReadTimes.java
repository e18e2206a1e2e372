package pk.mineralatlas.source;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.source.file.ShapefileException;
import pk.mineralatlas.source.file.SourceFeature;
import pk.mineralatlas.source.shape.ShapeType;

/**
 * Times the full read of a large shapefile: {@code ReadTimes FILE}. Where the file does not exist,
 * 80,000 polygons of 100 corners are written first. Compare with {@code ogr2ogr -f Memory}.
 */
final class ReadTimes {

  private static final int POLYGONS = 80_000;
  private static final int CORNERS = 100;
  private static final int RUNS = 8;

  private ReadTimes() {}

  public static void main(String[] args) throws Exception {
    Path shp = Path.of(args[0]);
    if (!Files.exists(shp)) {
      write(shp);
    }
    PrintStream out = System.out;
    double megabytes =
        (Files.size(shp) + Files.size(ShapefileWriter.sibling(shp, "dbf"))) / 1048576.0;
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      LoadedLayer loaded = Samples.read(shp);
      double seconds = (System.nanoTime() - start) / 1e9;
      out.printf(
          "%,d features, %,d positions, %.0f MB: %.3f s, %.0f MB/s, %s%n",
          loaded.features().size(),
          loaded.features().vertexCount(),
          megabytes,
          seconds,
          megabytes / seconds,
          loaded.report().warnings());
    }
  }

  private static void write(Path shp) throws ShapefileException {
    Random random = new Random(1);
    GeometryFactory factory = new GeometryFactory();
    List<SourceFeature> features = new ArrayList<>();
    for (int i = 0; i < POLYGONS; i++) {
      double lon = 60 + 18 * random.nextDouble();
      double lat = 23 + 14 * random.nextDouble();
      Coordinate[] ring = new Coordinate[CORNERS + 1];
      for (int c = 0; c < CORNERS; c++) {
        double angle = -2 * Math.PI * c / CORNERS;
        double radius = 0.02 + 0.01 * random.nextDouble();
        ring[c] = new Coordinate(lon + radius * Math.cos(angle), lat + radius * Math.sin(angle));
      }
      ring[CORNERS] = ring[0].copy();
      features.add(
          SourceFeature.of(
              factory.createPolygon(ring), "area " + i, (long) i, random.nextInt(1000) / 8.0));
    }
    ShapefileWriter.write(
        shp,
        ShapeType.POLYGON,
        List.of(
            new Attribute("name", Attribute.Type.TEXT),
            new Attribute("number", Attribute.Type.INTEGER),
            new Attribute("grade", Attribute.Type.REAL)),
        features);
  }
}
