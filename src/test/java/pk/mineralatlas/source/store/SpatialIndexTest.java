package pk.mineralatlas.source.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import pk.mineralatlas.source.Gdal;
import pk.mineralatlas.source.Samples;
import pk.mineralatlas.source.Shapefile;
import pk.mineralatlas.source.ShapefileInfo;
import pk.mineralatlas.source.ShapefileSource;
import pk.mineralatlas.source.ShapefileWriter;
import pk.mineralatlas.source.WriteOptions;
import pk.mineralatlas.source.file.SourceFeature;
import pk.mineralatlas.source.shape.ShapeType;

/** Queries with a box, with and without a quadtree beside the shapes. */
class SpatialIndexTest {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private static final WriteOptions WITH_INDEX =
      WriteOptions.of(ShapefileWriter.WGS84_PRJ).withSpatialIndex();

  @TempDir Path folder;

  private Path squares(int count, WriteOptions options) throws Exception {
    Random random = new Random(count);
    List<SourceFeature> features = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double x = 60 + 17 * random.nextDouble();
      double y = 23 + 14 * random.nextDouble();
      double side = i % 50 == 0 ? 3 : 0.05 * random.nextDouble();
      Envelope box = new Envelope(x, x + side + 0.001, y, y + side + 0.001);
      features.add(SourceFeature.of(i % 97 == 5 ? null : FACTORY.toGeometry(box), "n" + i));
    }
    Path shp = folder.resolve("squares.shp");
    ShapefileWriter.write(shp, ShapeType.POLYGON, Samples.NAME, features, options);
    return shp;
  }

  private static List<Envelope> windows() {
    return List.of(
        new Envelope(60, 77, 23, 37),
        new Envelope(66, 67, 30, 31),
        new Envelope(66.01, 66.02, 30.01, 30.03),
        new Envelope(0, 61, 0, 24),
        new Envelope(76.9, 90, 20, 40),
        new Envelope(0, 1, 0, 1),
        new Envelope(68.5, 68.5, 29, 29));
  }

  /**
   * The names of the features a window shows, as a store with this wish for an index reads them.
   */
  private static List<String> names(Path shp, SpatialIndex wish, Envelope window)
      throws IOException {
    ShapefileDataStore store = new ShapefileDataStore(shp, Optional.empty(), wish);
    SimpleFeatureType type = store.getSchema(store.getTypeNames()[0]);
    List<String> names = new ArrayList<>();
    try (ShapefileFeatureReader reader = store.reader(type, window, _ -> true)) {
      while (reader.hasNext()) {
        names.add(reader.next().getID());
      }
    }
    return names;
  }

  private static List<List<String>> namesInWindows(Path shp, SpatialIndex wish) throws IOException {
    List<List<String>> all = new ArrayList<>();
    for (Envelope window : windows()) {
      all.add(names(shp, wish, window));
    }
    return all;
  }

  private static List<String> saidOfIndex(Path shp) throws Exception {
    try (Shapefile file = Shapefile.open(shp, Optional.empty(), true)) {
      file.quadtree();
      return file.findings().warnings();
    }
  }

  private static boolean isUsed(Path shp) throws Exception {
    try (Shapefile file = Shapefile.open(shp, Optional.empty(), true)) {
      return file.quadtree().isPresent();
    }
  }

  @Test
  void windowsShowTheSameWithAnIndexBesideWithOneInMemoryAndWithNone() throws Exception {
    Path shp = squares(3000, WriteOptions.of(""));
    List<List<String>> plain = namesInWindows(shp, SpatialIndex.NONE);
    assertThat(plain.getFirst()).hasSizeGreaterThan(2900);
    assertThat(plain.get(5)).isEmpty();

    assertThat(namesInWindows(shp, SpatialIndex.IN_MEMORY)).isEqualTo(plain);
    squares(3000, WITH_INDEX);
    assertThat(isUsed(shp)).isTrue();
    assertThat(namesInWindows(shp, SpatialIndex.NONE)).isEqualTo(plain);
  }

  @Test
  void theIndexGdalMakesIsUsed() throws Exception {
    Gdal.assumeInstalled();
    Path shp = squares(3000, WriteOptions.of(ShapefileWriter.WGS84_PRJ));
    List<List<String>> plain = namesInWindows(shp, SpatialIndex.NONE);

    Gdal.run("ogrinfo", "-q", "-sql", "CREATE SPATIAL INDEX ON squares", shp.toString());

    assertThat(Samples.sibling(shp, "qix")).exists();
    assertThat(saidOfIndex(shp)).isEmpty();
    assertThat(isUsed(shp)).isTrue();
    assertThat(namesInWindows(shp, SpatialIndex.NONE)).isEqualTo(plain);
  }

  @Test
  void gdalFindsTheSameWithTheIndexThatIsWritten() throws Exception {
    Gdal.assumeInstalled();
    Path shp = squares(3000, WITH_INDEX);
    List<Integer> indexed = gdalCounts(shp);
    Files.delete(Samples.sibling(shp, "qix"));

    assertThat(indexed).isEqualTo(gdalCounts(shp));
    assertThat(indexed.get(1)).isPositive();
  }

  private static List<Integer> gdalCounts(Path shp) throws IOException {
    List<Integer> counts = new ArrayList<>();
    for (Envelope window : windows()) {
      counts.add(
          Gdal.count(
              "ogrinfo",
              "-al",
              "-so",
              "-spat",
              "" + window.getMinX(),
              "" + window.getMinY(),
              "" + window.getMaxX(),
              "" + window.getMaxY(),
              shp.toString()));
    }
    return counts;
  }

  /** Every other record says it has more parts than there is room for. */
  @Test
  void recordsOutsideOfTheWindowAreNotRead() throws Exception {
    Path shp = squares(5000, WITH_INDEX);
    Envelope window = new Envelope(66, 66.5, 30, 30.5);
    List<String> plain = names(shp, SpatialIndex.NONE, window);
    ByteBuffer spoiled = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(0, 1 << 30);
    FileTime written = Files.getLastModifiedTime(shp);
    try (Shapefile file = Shapefile.open(shp, Optional.empty(), true);
        FileChannel channel = FileChannel.open(shp, StandardOpenOption.WRITE)) {
      List<Integer> inside = new ArrayList<>();
      for (int record : file.quadtree().orElseThrow().candidates(window)) {
        inside.add(record);
      }
      assertThat(inside).hasSizeLessThan(1000).hasSizeGreaterThanOrEqualTo(plain.size());
      long at = 100;
      for (int record = 0; record < 5000; record++) {
        boolean isNull = record % 97 == 5;
        if (!inside.contains(record) && !isNull) {
          channel.write(spoiled.rewind(), at + 8 + 4 + 32);
        }
        at += isNull ? 12 : 8 + 4 + 32 + 8 + 4 + 5 * 16;
      }
    }
    Files.setLastModifiedTime(shp, written);
    ShapefileDataStore store = new ShapefileDataStore(shp, Optional.empty(), SpatialIndex.NONE);

    try (ShapefileFeatureReader reader =
        store.reader(store.getSchema("squares"), window, _ -> true)) {
      int count = 0;
      while (reader.hasNext()) {
        reader.next();
        count++;
      }
      assertThat(count).isEqualTo(plain.size());
      assertThat(reader.findings().skipped()).isZero();
    }
    // Without the index all of them would be stumbled upon.
    Files.delete(Samples.sibling(shp, "qix"));
    ShapefileDataStore plainStore =
        new ShapefileDataStore(shp, Optional.empty(), SpatialIndex.NONE);
    try (ShapefileFeatureReader reader =
        plainStore.reader(store.getSchema("squares"), window, _ -> true)) {
      while (reader.hasNext()) {
        reader.next();
      }
      assertThat(reader.findings().skipped()).isGreaterThan(4000);
    }
  }

  /** Whatever becomes of the index, what is shown is what the shapes say. */
  @Test
  void aDamagedIndexHidesNothing() throws Exception {
    Path shp = squares(400, WITH_INDEX);
    Path qix = Samples.sibling(shp, "qix");
    byte[] sound = Files.readAllBytes(qix);
    List<List<String>> plain = namesInWindows(shp, SpatialIndex.NONE);
    Random random = new Random(7);
    int ignored = 0;
    for (int attempt = 0; attempt < 150; attempt++) {
      byte[] damaged = sound.clone();
      for (int i = random.nextInt(3); i >= 0; i--) {
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      }
      int length = attempt % 5 == 0 ? random.nextInt(damaged.length) : damaged.length;
      Files.write(qix, java.util.Arrays.copyOf(damaged, length));
      assertThat(namesInWindows(shp, SpatialIndex.NONE)).isEqualTo(plain);
      ignored += isUsed(shp) ? 0 : 1;
    }
    assertThat(ignored).isGreaterThan(50);
  }

  @Test
  void anIndexOfOtherShapesIsIgnoredAndThatIsSaid() throws Exception {
    Path shp = squares(500, WITH_INDEX);
    byte[] other = Files.readAllBytes(Samples.sibling(shp, "qix"));
    squares(600, WriteOptions.of(""));
    Path qix = Samples.sibling(shp, "qix");
    Files.write(qix, other);
    assertThat(saidOfIndex(shp))
        .contains("the .qix is one of 500 records, the .shp has 600; it is not used");
    assertThat(ShapefileInfo.of(shp).warnings())
        .contains("the .qix is one of 500 records, the .shp has 600; it is not used");

    Files.write(qix, "SQL".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    assertThat(saidOfIndex(shp)).contains("the .qix is too short to be one; it is not used");

    squares(500, WITH_INDEX);
    Files.setLastModifiedTime(qix, FileTime.from(Instant.now().minusSeconds(60)));
    assertThat(saidOfIndex(shp)).contains("the .qix is older than the .shp; it is not used");
    assertThat(names(shp, SpatialIndex.NONE, windows().getFirst())).hasSizeGreaterThan(450);
  }

  @Test
  void boxesInMemoryAreForgottenWhenTheFileChanges() throws Exception {
    Path shp = squares(300, WriteOptions.of(""));
    ShapefileDataStore store =
        new ShapefileDataStore(shp, Optional.empty(), SpatialIndex.IN_MEMORY);
    SimpleFeatureType type = store.getSchema("squares");
    Envelope everywhere = windows().getFirst();
    assertThat(count(store, type, everywhere))
        .isEqualTo(names(shp, SpatialIndex.NONE, everywhere).size());

    squares(200, WriteOptions.of(""));

    assertThat(count(store, type, everywhere))
        .isEqualTo(names(shp, SpatialIndex.NONE, everywhere).size());
  }

  private static int count(ShapefileDataStore store, SimpleFeatureType type, Envelope window)
      throws IOException {
    int count = 0;
    try (ShapefileFeatureReader reader = store.reader(type, window, _ -> true)) {
      while (reader.hasNext()) {
        reader.next();
        count++;
      }
    }
    return count;
  }

  @Test
  void nothingIsWrittenBesideAFileThatIsRead() throws Exception {
    Path shp = squares(300, WriteOptions.of(ShapefileWriter.WGS84_PRJ));
    names(shp, SpatialIndex.WRITTEN, windows().get(1));

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .containsExactlyInAnyOrder(
              "squares.cpg", "squares.dbf", "squares.prj", "squares.shp", "squares.shx");
    }
  }

  @Test
  void theIndexesOfOtherProjectsAreUsedOrIgnoredForAReason() throws Exception {
    Path corpus = Path.of(System.getProperty("atlas.home", "."), "..", "shared", "corpus");
    if (!Files.isDirectory(corpus)) {
      return;
    }
    for (Path shp :
        ShapefileSource.in(corpus).stream()
            .filter(s -> !s.isMember())
            .map(ShapefileSource::file)
            .toList()) {
      if (Files.exists(Samples.sibling(shp, "qix"))) {
        assertThat(isUsed(shp) || saidOfIndex(shp).stream().anyMatch(w -> w.contains(".qix")))
            .as(shp.toString())
            .isTrue();
        for (Envelope window : partsOf(shp)) {
          assertThat(names(shp, SpatialIndex.IN_MEMORY, window))
              .isEqualTo(names(shp, SpatialIndex.NONE, window));
        }
      }
    }
  }

  private static List<Envelope> partsOf(Path shp) throws Exception {
    ShapefileInfo.Box box = ShapefileInfo.of(shp).box().orElseThrow();
    double midX = (box.minX() + box.maxX()) / 2;
    double midY = (box.minY() + box.maxY()) / 2;
    return List.of(
        new Envelope(box.minX(), box.maxX(), box.minY(), box.maxY()),
        new Envelope(box.minX(), midX, box.minY(), midY),
        new Envelope(midX, box.maxX(), midY, box.maxY()),
        new Envelope(midX, midX, midY, midY));
  }
}
