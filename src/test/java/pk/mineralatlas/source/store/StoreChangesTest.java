package pk.mineralatlas.source.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.FeatureWriter;
import org.geotools.api.data.Query;
import org.geotools.api.data.SimpleFeatureStore;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.DataUtilities;
import org.geotools.data.DefaultTransaction;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.referencing.CRS;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import pk.mineralatlas.source.Gdal;
import pk.mineralatlas.source.Samples;
import pk.mineralatlas.source.ShapefileInfo;
import pk.mineralatlas.source.shape.ShapeType;

/** A shapefile in the hands of GeoTools code that writes, alone and beside others. */
class StoreChangesTest {

  @TempDir Path folder;

  @Test
  void readersSideBySideAndBesideAWriter() throws Exception {
    DataStore store = Grid.open(Grid.write(folder, "grid.shp").toUri().toURL());
    Query everything = new Query("grid");
    try (FeatureReader<SimpleFeatureType, SimpleFeature> first =
            store.getFeatureReader(everything, Transaction.AUTO_COMMIT);
        FeatureReader<SimpleFeatureType, SimpleFeature> second =
            store.getFeatureReader(everything, Transaction.AUTO_COMMIT)) {
      assertThat(first.next().getID()).isEqualTo("grid.1");
      assertThat(second.next().getID()).isEqualTo("grid.1");
      try (FeatureWriter<SimpleFeatureType, SimpleFeature> writer =
          store.getFeatureWriter("grid", Transaction.AUTO_COMMIT)) {
        while (writer.hasNext()) {
          writer.next();
          writer.remove();
        }
      }
      // Those that read go on reading what was there when they began.
      int left = 0;
      while (first.hasNext()) {
        assertThat(first.next().getAttribute("mineral")).isNotNull();
        left++;
      }
      assertThat(left).isEqualTo(99);
      assertThat(second.next().getID()).isEqualTo("grid.2");
    }

    assertThat(Grid.only(store).getCount(Query.ALL)).isZero();
    assertThat(Grid.only(store).getBounds().isEmpty()).isTrue();
  }

  @Test
  void manyThreadsReadWhileOneWrites() throws Exception {
    DataStore store = Grid.open(Grid.write(folder, "grid.shp").toUri().toURL());
    List<Thread> threads = new ArrayList<>();
    List<Throwable> failures = java.util.Collections.synchronizedList(new ArrayList<>());
    for (int t = 0; t < 4; t++) {
      threads.add(
          Thread.ofPlatform()
              .uncaughtExceptionHandler((_, e) -> failures.add(e))
              .start(
                  () -> {
                    for (int i = 0; i < 40; i++) {
                      assertWhole(store);
                    }
                  }));
    }
    SimpleFeatureStore grid = (SimpleFeatureStore) Grid.only(store);
    for (int i = 0; i < 20; i++) {
      grid.modifyFeatures("rank", (long) i, ECQL.toFilter("rank >= 0"));
    }
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(failures).isEmpty();
  }

  private static void assertWhole(DataStore store) {
    try {
      assertThat(Grid.all(Grid.only(store), Grid.query("BBOX(the_geom, 59, 24, 64.5, 40)")))
          .hasSize(50);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aTransactionSeesItsOwnChangesAndCommitsThemAtOnce() throws Exception {
    DataStore store = Grid.open(Grid.write(folder, "grid.shp").toUri().toURL());
    SimpleFeatureStore within = (SimpleFeatureStore) store.getFeatureSource("grid");
    try (Transaction transaction = new DefaultTransaction()) {
      within.setTransaction(transaction);
      within.modifyFeatures(
          "the_geom", Samples.wkt("POINT (10 10)"), ECQL.toFilter("rank = 0 OR rank = 1"));
      within.removeFeatures(ECQL.toFilter("rank >= 90"));
      within.addFeatures(
          DataUtilities.collection(
              SimpleFeatureBuilder.build(
                  within.getSchema(),
                  new Object[] {Samples.wkt("POINT (11 11)"), "gold", 7L},
                  null)));

      assertThat(Grid.all(within, Grid.query("BBOX(the_geom, 9, 9, 12, 12)"))).hasSize(3);
      assertThat(Grid.all(within, Query.ALL)).hasSize(91);
      assertThat(Grid.only(store).getCount(Query.ALL)).isEqualTo(100);
      assertThat(Grid.only(store).getCount(Grid.query("BBOX(the_geom, 9, 9, 12, 12)"))).isZero();
      transaction.commit();
    }

    assertThat(Grid.only(store).getCount(Query.ALL)).isEqualTo(91);
    assertThat(Grid.all(Grid.only(store), Grid.query("BBOX(the_geom, 9, 9, 12, 12)"))).hasSize(3);
    assertThat(Grid.all(Grid.only(store), Grid.query("mineral = 'gold'")).getFirst().getID())
        .isEqualTo("grid.91");
  }

  @Test
  void twoWritersDoNotUndoEachOther() throws Exception {
    Path shp = Grid.write(folder, "grid.shp");
    DataStore store = Grid.open(shp.toUri().toURL());
    FeatureWriter<SimpleFeatureType, SimpleFeature> slow =
        store.getFeatureWriter("grid", Transaction.AUTO_COMMIT);
    slow.next().setAttribute("rank", 1L);
    slow.write();
    ((SimpleFeatureStore) Grid.only(Grid.open(shp.toUri().toURL())))
        .removeFeatures(ECQL.toFilter("rank > 50"));

    assertThatThrownBy(slow::close)
        .isInstanceOf(IOException.class)
        .hasMessage("grid.shp: was changed by somebody else meanwhile; nothing was written");
    assertThat(Grid.only(store).getCount(Query.ALL)).isEqualTo(51);
  }

  /** All types: what is changed in one column leaves shapes, heights and measures as they are. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"NULL", "MULTIPATCH"})
  void heightsAndMeasuresOutliveAChange(ShapeType type) throws Exception {
    String tag = type.hasZ() ? "ZM" : type.isMeasured() ? "M" : "";
    String p = type.hasZ() ? " 7 8" : type.isMeasured() ? " 9" : "";
    String wkt =
        switch (type.flat()) {
          case POINT -> "POINT %s (61 25%s)".formatted(tag, p);
          case MULTIPOINT -> "MULTIPOINT %s ((61 25%s), (62 26%s))".formatted(tag, p, p);
          case POLYLINE -> "MULTILINESTRING %s ((61 25%s, 62 26%s))".formatted(tag, p, p);
          default ->
              "MULTIPOLYGON %s (((61 25%s, 61 26%s, 62 26%s, 61 25%s)))".formatted(tag, p, p, p, p);
        };
    Path shp = Samples.write(folder, type, wkt, wkt);
    SimpleFeatureStore store = (SimpleFeatureStore) Grid.only(Grid.open(shp.toUri().toURL()));

    store.modifyFeatures("name", "changed", ECQL.toFilter("name = 'b'"));

    assertThat(ShapefileInfo.of(shp).type()).isEqualTo(type);
    List<SimpleFeature> found = Grid.all(store, Query.ALL);
    assertThat(found.get(1).getAttribute("name")).isEqualTo("changed");
    for (SimpleFeature feature : found) {
      assertThat(ordinates((Geometry) feature.getDefaultGeometry()))
          .isEqualTo(ordinates(Samples.wkt(wkt)));
    }

    // Even without a feature it stays the file it was.
    store.removeFeatures(ECQL.toFilter("INCLUDE"));
    assertThat(ShapefileInfo.of(shp).type()).isEqualTo(type);
  }

  private static List<List<Double>> ordinates(@Nullable Geometry geometry) {
    List<List<Double>> all = new ArrayList<>();
    if (geometry != null) {
      for (Coordinate c : geometry.getCoordinates()) {
        all.add(List.of(c.x, c.y, c.getZ(), c.getM()));
      }
    }
    return all;
  }

  @Test
  void anIndexGoesWithWhatIsWrittenWhereItIsAskedFor() throws Exception {
    Path shp = Grid.write(folder, "grid.shp");
    Path qix = Samples.sibling(shp, "qix");
    Grid.only(Grid.open(shp.toUri().toURL(), "create spatial index", true))
        .getCount(Grid.query("BBOX(the_geom, 0, 0, 1, 1)"));
    assertThat(qix).doesNotExist();

    SimpleFeatureStore indexed =
        (SimpleFeatureStore)
            Grid.only(Grid.open(shp.toUri().toURL(), "create spatial index", true));
    indexed.removeFeatures(ECQL.toFilter("rank = 5"));
    assertThat(qix).exists();
    assertThat(indexed.getCount(Grid.query("BBOX(the_geom, 59, 24, 64.5, 40)"))).isBetween(49, 50);
    assertThat(ShapefileInfo.of(shp).warnings()).isEmpty();

    // Written by one who does not ask for it, the former index goes.
    ((SimpleFeatureStore) Grid.only(Grid.open(shp.toUri().toURL())))
        .removeFeatures(ECQL.toFilter("rank = 6"));
    assertThat(qix).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "LOCAL_CS[\"mine grid of Thar\"]",
        "PROJCS[\"WGS_1984_UTM_Zone_42N\",GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"False_Easting\",500000.0],PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",69.0],PARAMETER[\"Scale_Factor\",0.9996],PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]"
      })
  void aChangeLeavesTheReferenceSystemAsItStands(String wkt) throws Exception {
    Path shp = Grid.write(folder, "grid.shp");
    Path prj = Samples.sibling(shp, "prj");
    if (wkt.isEmpty()) {
      Files.delete(prj);
    } else {
      Files.writeString(prj, wkt);
    }

    ((SimpleFeatureStore) Grid.only(Grid.open(shp.toUri().toURL())))
        .removeFeatures(ECQL.toFilter("rank = 5"));

    assertThat(Grid.only(Grid.open(shp)).getCount(Query.ALL)).isEqualTo(99);
    if (wkt.isEmpty()) {
      assertThat(prj).doesNotExist();
    } else {
      assertThat(prj).hasContent(wkt);
    }
  }

  @Test
  void aNewFileInMetresIsPlacedByUsAndByGdal() throws Exception {
    Path shp = folder.resolve("metres.shp");
    DataStore store =
        new ShapefileDataStoreFactory().createNewDataStore(Map.of("url", shp.toUri().toURL()));
    SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
    type.setName("metres");
    type.setCRS(CRS.decode("EPSG:32642", true));
    type.add("the_geom", org.locationtech.jts.geom.Point.class);
    type.add("depth", java.math.BigInteger.class);
    store.createSchema(type.buildFeatureType());
    SimpleFeatureStore metres = (SimpleFeatureStore) store.getFeatureSource("metres");
    metres.addFeatures(
        DataUtilities.collection(
            SimpleFeatureBuilder.build(
                metres.getSchema(),
                new Object[] {Samples.wkt("POINT (500000 3320000)"), 1L},
                null)));

    Coordinate onMap = Samples.read(shp).features().geometry(0).getCoordinate();
    // On 69° E, 30° 0.6' N: the middle of the map.
    assertThat(onMap.x).isBetween(-1.0, 1.0);
    assertThat(onMap.y).isBetween(0.0, 3000.0);
    Gdal.assumeInstalled();
    assertThat(Gdal.run("ogrinfo", "-al", "-so", shp.toString()))
        .contains("UTM zone 42N")
        .contains("32642")
        .contains("Extent: (500000.000000, 3320000.000000)");
  }

  @Test
  void whatCannotBeReadIsNotLostByWriting() throws Exception {
    Path shp = Grid.write(folder, "grid.shp");
    byte[] bytes = Files.readAllBytes(shp);
    bytes[100 + 28 * 16 + 8] = 99;
    Files.write(shp, bytes);
    SimpleFeatureStore store = (SimpleFeatureStore) Grid.only(Grid.open(shp.toUri().toURL()));
    assertThat(store.getCount(Query.ALL)).isEqualTo(99);

    assertThatThrownBy(() -> store.removeFeatures(ECQL.toFilter("rank = 5")))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "grid.shp: 1 record cannot be read and would be lost; nothing was written, copy the"
                + " others into a new file");
    assertThat(Files.readAllBytes(shp)).isEqualTo(bytes);
  }
}
