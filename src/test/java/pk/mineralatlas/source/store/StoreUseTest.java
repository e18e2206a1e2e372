package pk.mineralatlas.source.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.FeatureWriter;
import org.geotools.api.data.Query;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.data.SimpleFeatureStore;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.sort.SortBy;
import org.geotools.api.filter.sort.SortOrder;
import org.geotools.data.DataUtilities;
import org.geotools.data.DefaultTransaction;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.feature.visitor.MaxVisitor;
import org.geotools.feature.visitor.UniqueVisitor;
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
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.source.Gdal;
import pk.mineralatlas.source.Samples;
import pk.mineralatlas.source.ShapefileInfo;
import pk.mineralatlas.source.ShapefileWriter;
import pk.mineralatlas.source.file.SourceFeature;
import pk.mineralatlas.source.shape.ShapeType;

/** A shapefile in the hands of GeoTools code, as other programs write it. */
class StoreUseTest {

  private static final FilterFactory FILTERS = CommonFactoryFinder.getFilterFactory();

  @TempDir Path folder;

  /** A hundred points, ten by ten, a degree apart, from (60, 25) on. */
  private Path grid(String fileName) throws Exception {
    List<SourceFeature> features = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      features.add(
          SourceFeature.of(
              Samples.wkt("POINT (%d %d)".formatted(60 + i % 10, 25 + i / 10)),
              i % 3 == 0 ? "کوئلہ" : "copper",
              (long) (i * 37 % 100)));
    }
    Path shp = folder.resolve(fileName);
    ShapefileWriter.write(
        shp,
        ShapeType.POINT,
        List.of(
            new Attribute("mineral", Attribute.Type.TEXT),
            new Attribute("rank", Attribute.Type.INTEGER)),
        features);
    return shp;
  }

  private static DataStore open(Object url, Object... more) throws IOException {
    Map<String, Object> params = new HashMap<>();
    params.put("url", url);
    for (int i = 0; i < more.length; i += 2) {
      params.put(more[i].toString(), more[i + 1]);
    }
    DataStore store = DataStoreFinder.getDataStore(params);
    assertThat(store).as("a store for " + params).isNotNull();
    return store;
  }

  private static SimpleFeatureSource only(DataStore store) throws IOException {
    return store.getFeatureSource(store.getTypeNames()[0]);
  }

  private static List<SimpleFeature> all(SimpleFeatureSource source, Query query)
      throws IOException {
    List<SimpleFeature> all = new ArrayList<>();
    try (SimpleFeatureIterator features = source.getFeatures(query).features()) {
      while (features.hasNext()) {
        all.add(features.next());
      }
    }
    return all;
  }

  private static Query query(String cql) throws Exception {
    return new Query("grid", ECQL.toFilter(cql));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"grid.shp", "GRID.SHP", "two words.shp", "a+b%20c#1.shp", "معدنیات پاکستان.shp"})
  void namesOfAnyKindInUrlsFilesPathsAndText(String name) throws Exception {
    Path shp = grid(name);

    List<Object> ways =
        List.of(
            shp.toUri().toURL(),
            shp.toUri(),
            shp.toFile(),
            shp,
            shp.toString(),
            shp.toUri().toString(),
            shp.toUri().toASCIIString());
    for (Object url : ways) {
      SimpleFeatureSource source = only(open(url));
      assertThat(source.getCount(Query.ALL)).as(url + "").isEqualTo(100);
      assertThat(source.getSchema().getTypeName()).isEqualTo(name.substring(0, name.length() - 4));
    }
  }

  /** {@code File.toURL} leaves spaces as they are. */
  @Test
  @SuppressWarnings("deprecation")
  void urlsThatAreNotEscaped() throws Exception {
    Path shp = grid("two words اور.shp");

    assertThat(only(open(shp.toFile().toURL())).getCount(Query.ALL)).isEqualTo(100);
    assertThat(only(open("file://" + shp)).getCount(Query.ALL)).isEqualTo(100);
  }

  @Test
  void charsetsByNameAndAsSuch() throws Exception {
    Path shp = grid("grid.shp");
    for (Object charset : List.of("UTF-8", Charset.forName("UTF-8"), " utf8 ")) {
      assertThat(
              all(only(open(shp.toUri().toURL(), "charset", charset)), Query.ALL)
                  .getFirst()
                  .getAttribute("mineral"))
          .isEqualTo("کوئلہ");
    }

    assertThatThrownBy(() -> open(shp.toUri().toURL(), "charset", "no such thing"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("“no such thing” is no encoding that is known here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "false"})
  void filtersByBoxAttributeAndIdentifier(String index) throws Exception {
    SimpleFeatureSource source =
        only(open(grid("grid.shp").toUri().toURL(), "create spatial index", index));

    assertThat(source.getCount(query("BBOX(the_geom, 61.5, 26.5, 64.5, 27.5)"))).isEqualTo(3);
    assertThat(
            source.getCount(query("INTERSECTS(the_geom, POLYGON((60 25, 62 25, 60 27, 60 25)))")))
        .isEqualTo(6);
    assertThat(source.getCount(query("mineral = 'کوئلہ'"))).isEqualTo(34);
    assertThat(source.getCount(query("mineral LIKE 'cop%' AND rank < 10"))).isEqualTo(7);
    assertThat(source.getCount(query("BBOX(the_geom, 0, 0, 62, 27) OR rank = 99"))).isEqualTo(10);
    assertThat(source.getCount(query("NOT (BBOX(the_geom, 0, 0, 62, 27))"))).isEqualTo(91);
    // GeoTools takes the distance in the units of the file, whatever it is said to be in.
    assertThat(source.getCount(query("DWITHIN(the_geom, POINT(60 25), 1.1, kilometers)")))
        .isEqualTo(3);
    Query byId =
        new Query("grid", FILTERS.id(FILTERS.featureId("grid.7"), FILTERS.featureId("grid.100")));
    assertThat(all(source, byId))
        .extracting(SimpleFeature::getID)
        .containsExactly("grid.7", "grid.100");
    assertThat(source.getBounds(query("BBOX(the_geom, 61.5, 26.5, 64.5, 28.5)")).toString())
        .contains("62.0 : 64.0, 27.0 : 28.0");
  }

  @Test
  void limitsOffsetsSortsAndSubsets() throws Exception {
    SimpleFeatureSource source = only(open(grid("grid.shp").toUri().toURL()));
    Query query = query("mineral = 'copper'");
    query.setSortBy(FILTERS.sort("rank", SortOrder.DESCENDING));
    query.setStartIndex(2);
    query.setMaxFeatures(3);
    query.setPropertyNames("mineral");

    List<SimpleFeature> found = all(source, query);

    assertThat(found)
        .extracting(SimpleFeature::getID)
        .containsExactly("grid.63", "grid.90", "grid.17");
    assertThat(found).allMatch(feature -> feature.getAttributes().equals(List.of("copper")));
    assertThat(source.getCount(query)).isEqualTo(3);
    query.setSortBy(SortBy.REVERSE_ORDER);
    query.setStartIndex(0);
    query.setPropertyNames("the_geom");
    assertThat(all(source, query).getFirst().getID()).isEqualTo("grid.99");
    assertThat(all(source, query).getFirst().getDefaultGeometry()).isNotNull();
    Query bare = new Query("grid");
    bare.setPropertyNames(Query.NO_NAMES);
    assertThat(all(source, bare)).hasSize(100).allMatch(f -> f.getAttributeCount() == 0);
  }

  @Test
  void reprojection() throws Exception {
    SimpleFeatureSource source = only(open(grid("grid.shp").toUri().toURL()));
    Query query = query("rank = 0");
    query.setCoordinateSystemReproject(CRS.decode("EPSG:32642", true));

    Coordinate metres =
        ((Geometry) all(source, query).getFirst().getDefaultGeometry()).getCoordinate();

    // 60° E, 25° N: nine degrees west of the middle of zone 42.
    assertThat(metres.x).isBetween(-420_000.0, -400_000.0);
    assertThat(metres.y).isBetween(2_780_000.0, 2_800_000.0);
  }

  @Test
  void visitors() throws Exception {
    SimpleFeatureSource source = only(open(grid("grid.shp").toUri().toURL()));
    UniqueVisitor minerals = new UniqueVisitor("mineral");
    MaxVisitor highest = new MaxVisitor("rank");

    source.getFeatures().accepts(minerals, null);
    source.getFeatures(ECQL.toFilter("mineral = 'copper'")).accepts(highest, null);

    assertThat(minerals.getUnique().equals(Set.of("copper", "کوئلہ"))).isTrue();
    assertThat((Object) highest.getMax()).isEqualTo(96L);
  }

  @Test
  void readersSideBySideAndBesideAWriter() throws Exception {
    DataStore store = open(grid("grid.shp").toUri().toURL());
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

    assertThat(only(store).getCount(Query.ALL)).isZero();
    assertThat(only(store).getBounds().isEmpty()).isTrue();
  }

  @Test
  void manyThreadsReadWhileOneWrites() throws Exception {
    DataStore store = open(grid("grid.shp").toUri().toURL());
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
    SimpleFeatureStore grid = (SimpleFeatureStore) only(store);
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
      assertThat(all(only(store), query("BBOX(the_geom, 59, 24, 64.5, 40)"))).hasSize(50);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aTransactionSeesItsOwnChangesAndCommitsThemAtOnce() throws Exception {
    DataStore store = open(grid("grid.shp").toUri().toURL());
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

      assertThat(all(within, query("BBOX(the_geom, 9, 9, 12, 12)"))).hasSize(3);
      assertThat(all(within, Query.ALL)).hasSize(91);
      assertThat(only(store).getCount(Query.ALL)).isEqualTo(100);
      assertThat(only(store).getCount(query("BBOX(the_geom, 9, 9, 12, 12)"))).isZero();
      transaction.commit();
    }

    assertThat(only(store).getCount(Query.ALL)).isEqualTo(91);
    assertThat(all(only(store), query("BBOX(the_geom, 9, 9, 12, 12)"))).hasSize(3);
    assertThat(all(only(store), query("mineral = 'gold'")).getFirst().getID()).isEqualTo("grid.91");
  }

  @Test
  void twoWritersDoNotUndoEachOther() throws Exception {
    Path shp = grid("grid.shp");
    DataStore store = open(shp.toUri().toURL());
    FeatureWriter<SimpleFeatureType, SimpleFeature> slow =
        store.getFeatureWriter("grid", Transaction.AUTO_COMMIT);
    slow.next().setAttribute("rank", 1L);
    slow.write();
    ((SimpleFeatureStore) only(open(shp.toUri().toURL())))
        .removeFeatures(ECQL.toFilter("rank > 50"));

    assertThatThrownBy(slow::close)
        .isInstanceOf(IOException.class)
        .hasMessage("grid.shp: was changed by somebody else meanwhile; nothing was written");
    assertThat(only(store).getCount(Query.ALL)).isEqualTo(51);
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
    SimpleFeatureStore store = (SimpleFeatureStore) only(open(shp.toUri().toURL()));

    store.modifyFeatures("name", "changed", ECQL.toFilter("name = 'b'"));

    assertThat(ShapefileInfo.of(shp).type()).isEqualTo(type);
    List<SimpleFeature> found = all(store, Query.ALL);
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
    Path shp = grid("grid.shp");
    Path qix = Samples.sibling(shp, "qix");
    only(open(shp.toUri().toURL(), "create spatial index", true))
        .getCount(query("BBOX(the_geom, 0, 0, 1, 1)"));
    assertThat(qix).doesNotExist();

    SimpleFeatureStore indexed =
        (SimpleFeatureStore) only(open(shp.toUri().toURL(), "create spatial index", true));
    indexed.removeFeatures(ECQL.toFilter("rank = 5"));
    assertThat(qix).exists();
    assertThat(indexed.getCount(query("BBOX(the_geom, 59, 24, 64.5, 40)"))).isBetween(49, 50);
    assertThat(ShapefileInfo.of(shp).warnings()).isEmpty();

    // Written by one who does not ask for it, the former index goes.
    ((SimpleFeatureStore) only(open(shp.toUri().toURL())))
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
    Path shp = grid("grid.shp");
    Path prj = Samples.sibling(shp, "prj");
    if (wkt.isEmpty()) {
      Files.delete(prj);
    } else {
      Files.writeString(prj, wkt);
    }

    ((SimpleFeatureStore) only(open(shp.toUri().toURL())))
        .removeFeatures(ECQL.toFilter("rank = 5"));

    assertThat(only(open(shp)).getCount(Query.ALL)).isEqualTo(99);
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
    Path shp = grid("grid.shp");
    byte[] bytes = Files.readAllBytes(shp);
    bytes[100 + 28 * 16 + 8] = 99;
    Files.write(shp, bytes);
    SimpleFeatureStore store = (SimpleFeatureStore) only(open(shp.toUri().toURL()));
    assertThat(store.getCount(Query.ALL)).isEqualTo(99);

    assertThatThrownBy(() -> store.removeFeatures(ECQL.toFilter("rank = 5")))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "grid.shp: 1 record cannot be read and would be lost; nothing was written, copy the"
                + " others into a new file");
    assertThat(Files.readAllBytes(shp)).isEqualTo(bytes);
  }

  /** What a column holds that nobody asked for does not matter. */
  @Test
  void columnsThatAreNotAskedForAreNotRead() throws Exception {
    Path shp = grid("grid.shp");
    Path dbf = Samples.sibling(shp, "dbf");
    byte[] bytes = Files.readAllBytes(dbf);
    int header = (bytes[8] & 0xff) + 256 * (bytes[9] & 0xff);
    int row = (bytes[10] & 0xff) + 256 * (bytes[11] & 0xff);
    for (int i = 0; i < 100; i++) {
      bytes[header + i * row + row - 1] = 'x';
    }
    Files.write(dbf, bytes);
    ShapefileDataStore store = (ShapefileDataStore) open(shp.toUri().toURL());
    Query query = query("mineral = 'copper'");
    query.setPropertyNames("the_geom");
    SimpleFeatureType type = store.getSchema("grid");

    try (ShapefileFeatureReader reader =
        store.reader(
            type, new org.locationtech.jts.geom.Envelope(), NeededAttributes.of(query, type))) {
      while (reader.hasNext()) {
        assertThat(reader.next().getAttribute("mineral")).isNotNull();
      }
      assertThat(reader.findings().warnings()).isEmpty();
    }
    assertThat(all(only(store), query)).hasSize(66);
  }
}
