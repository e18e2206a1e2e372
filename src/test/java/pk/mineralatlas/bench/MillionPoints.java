package pk.mineralatlas.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.source.ShapefileWriter;
import pk.mineralatlas.source.file.ShapefileException;
import pk.mineralatlas.source.file.SourceFeature;
import pk.mineralatlas.source.shape.ShapeType;

/** A shapefile of a million points about Pakistan, half of them in clusters, from a seed. */
final class MillionPoints {

  static final int COUNT = 1_000_000;

  private static final int CLUSTERS = 400;
  private static final List<String> MINERALS = List.of("copper", "gold", "chromite");

  private MillionPoints() {}

  static Path write(Path folder) throws ShapefileException {
    Random random = new Random(20_260_704);
    GeometryFactory factory = new GeometryFactory();
    double[][] clusters = new double[CLUSTERS][];
    for (int c = 0; c < CLUSTERS; c++) {
      clusters[c] = new double[] {61 + 16 * random.nextDouble(), 24 + 13 * random.nextDouble()};
    }
    List<SourceFeature> features = new ArrayList<>(COUNT);
    for (int i = 0; i < COUNT; i++) {
      double[] cluster = clusters[random.nextInt(CLUSTERS)];
      boolean near = i % 2 == 0;
      double lonDeg =
          near ? cluster[0] + random.nextGaussian() * 0.2 : 61 + 16 * random.nextDouble();
      double latDeg =
          near ? cluster[1] + random.nextGaussian() * 0.2 : 24 + 13 * random.nextDouble();
      features.add(
          SourceFeature.of(
              factory.createPoint(new Coordinate(lonDeg, latDeg)),
              (long) i,
              MINERALS.get(random.nextInt(MINERALS.size()))));
    }
    Path shp = folder.resolve("million.shp");
    ShapefileWriter.write(
        shp,
        ShapeType.POINT,
        List.of(
            new Attribute("NUMBER", Attribute.Type.INTEGER),
            new Attribute("MINERAL", Attribute.Type.TEXT)),
        features);
    return shp;
  }
}
