package pk.mineralatlas.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXYM;
import org.locationtech.jts.geom.CoordinateXYZM;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.source.file.SourceFeature;
import pk.mineralatlas.source.shape.ShapeDecoder;
import pk.mineralatlas.source.shape.ShapeType;
import pk.mineralatlas.source.shape.ShpRecord;

/** What is written is what is read, for every type of shape and of field. */
class RoundTripTest {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private static final List<Attribute> ATTRIBUTES =
      List.of(
          new Attribute("متن", Attribute.Type.TEXT),
          new Attribute("integer", Attribute.Type.INTEGER),
          new Attribute("real", Attribute.Type.REAL),
          new Attribute("boolean", Attribute.Type.BOOLEAN),
          new Attribute("date", Attribute.Type.DATE));

  /** A file of one type. */
  record Content(ShapeType type, List<SourceFeature> features) {}

  @Provide
  Arbitrary<Content> contents() {
    return Arbitraries.of(ShapeType.values())
        .filter(type -> type != ShapeType.NULL && type != ShapeType.MULTIPATCH)
        .flatMap(type -> features(type).list().ofMaxSize(12).map(list -> new Content(type, list)));
  }

  private static Arbitrary<SourceFeature> features(ShapeType type) {
    return Combinators.combine(
            geometries(type).injectNull(0.1),
            texts().injectNull(0.1),
            Arbitraries.longs().injectNull(0.1),
            Arbitraries.oneOf(
                    Arbitraries.doubles(), Arbitraries.doubles().between(-1000, 1000).ofScale(3))
                .injectNull(0.1),
            Arbitraries.of(true, false).injectNull(0.3),
            Arbitraries.integers()
                .between(0, 3_000_000)
                .map(days -> LocalDate.of(1, 1, 1).plusDays(days))
                .injectNull(0.1))
        .as(SourceFeature::of);
  }

  /** Blanks around a text and empty texts have no place in the format. */
  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withCharRange(' ', '~')
        .withChars("ریکوڈکسونےچاندیäß€金")
        .ofMaxLength(60)
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  private static Arbitrary<Geometry> geometries(ShapeType type) {
    return switch (type.flat()) {
      case POINT -> coordinates(type).map(FACTORY::createPoint);
      case MULTIPOINT ->
          coordinates(type)
              .array(Coordinate[].class)
              .ofMinSize(1)
              .ofMaxSize(9)
              .map(FACTORY::createMultiPointFromCoords);
      case POLYLINE ->
          coordinates(type)
              .array(Coordinate[].class)
              .ofMinSize(2)
              .ofMaxSize(9)
              .map(FACTORY::createLineString)
              .array(LineString[].class)
              .ofMinSize(1)
              .ofMaxSize(4)
              .map(FACTORY::createMultiLineString);
      default -> polygons(type);
    };
  }

  /** Squares beside each other, each with or without a hole, in which may lie an island. */
  private static Arbitrary<Geometry> polygons(ShapeType type) {
    return Combinators.combine(
            coordinates(type),
            Arbitraries.integers().between(0, 2).list().ofMinSize(1).ofMaxSize(4))
        .as(
            (sample, nested) -> {
              List<Polygon> polygons = new ArrayList<>();
              for (int i = 0; i < nested.size(); i++) {
                LinearRing shell = square(sample, 20 * i, 0, 16);
                boolean hasHole = nested.get(i) > 0;
                LinearRing[] holes =
                    hasHole
                        ? new LinearRing[] {square(sample, 20 * i + 4, 4, 8).reverse()}
                        : new LinearRing[0];
                polygons.add(FACTORY.createPolygon(shell, holes));
                if (nested.get(i) == 2) {
                  polygons.add(FACTORY.createPolygon(square(sample, 20 * i + 6, 6, 4)));
                }
              }
              return FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
            });
  }

  private static LinearRing square(Coordinate sample, double x, double y, double side) {
    double[][] corners = {{x, y}, {x, y + side}, {x + side, y + side}, {x + side, y}, {x, y}};
    Coordinate[] ring = new Coordinate[corners.length];
    for (int i = 0; i < ring.length; i++) {
      ring[i] = sample.copy();
      ring[i].x = corners[i][0];
      ring[i].y = corners[i][1];
    }
    return FACTORY.createLinearRing(ring);
  }

  private static Arbitrary<Coordinate> coordinates(ShapeType type) {
    Arbitrary<Double> ordinates = Arbitraries.doubles().between(-1e7, 1e7);
    return Combinators.combine(ordinates, ordinates, ordinates, ordinates.injectNull(0.3))
        .as((x, y, z, m) -> coordinate(type, new double[] {x, y, z}, m));
  }

  private static Coordinate coordinate(ShapeType type, double[] xyz, @Nullable Double m) {
    double measure = m == null ? Double.NaN : m;
    if (type.isMeasured()) {
      return new CoordinateXYM(xyz[0], xyz[1], measure);
    }
    if (!type.hasZ()) {
      return new org.locationtech.jts.geom.CoordinateXY(xyz[0], xyz[1]);
    }
    return new CoordinateXYZM(xyz[0], xyz[1], xyz[2], measure);
  }

  @Property(tries = 150)
  void whatIsWrittenIsRead(@ForAll("contents") Content content) throws Exception {
    Path folder = Files.createTempDirectory("round-trip");
    try {
      Path shp = folder.resolve("content.shp");
      ShapefileWriter.write(shp, content.type, ATTRIBUTES, content.features, "");

      assertSame(content, shp);
      LoadedLayer loaded = Samples.read(shp);
      assertThat(loaded.features().size()).isEqualTo(content.features.size());
      assertThat(loaded.report().skipped()).isZero();
      for (int f = 0; f < content.features.size(); f++) {
        for (int c = 0; c < ATTRIBUTES.size(); c++) {
          assertThat(loaded.features().value(f, c))
              .isEqualTo(content.features.get(f).values().get(c));
        }
      }
    } finally {
      deleteAll(folder);
    }
  }

  private static void assertSame(Content content, Path shp) throws Exception {
    try (Shapefile file = Shapefile.open(shp, Optional.empty(), false)) {
      ShpRecord record = file.shapes().newRecord();
      for (int f = 0; f < content.features.size(); f++) {
        file.shapes().read(f, record);
        Geometry read = new ShapeDecoder(FACTORY).decode(record);
        Geometry written = content.features.get(f).geometry();
        assertThat(read == null).isEqualTo(written == null);
        if (read != null && written != null) {
          assertThat(ordinates(read)).isEqualTo(ordinates(written));
          assertThat(read.getGeometryType()).isEqualTo(written.getGeometryType());
          assertThat(read.getNumGeometries()).isEqualTo(written.getNumGeometries());
        }
      }
    }
  }

  private static List<List<Double>> ordinates(Geometry geometry) {
    return Stream.of(geometry.getCoordinates())
        .map(c -> List.of(c.x + 0.0, c.y + 0.0, c.getZ(), c.getM()))
        .toList();
  }

  private static void deleteAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
