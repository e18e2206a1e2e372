package pk.mineralatlas.source.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.geotools.api.data.FeatureWriter;
import org.geotools.api.data.Query;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.data.SimpleFeatureStore;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.DataUtilities;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Point;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.source.LoadedLayer;
import pk.mineralatlas.source.Samples;
import pk.mineralatlas.source.ShapefileWriter;
import pk.mineralatlas.source.file.ShapefileException;
import pk.mineralatlas.source.file.SourceFeature;
import pk.mineralatlas.source.shape.ShapeType;

class ShapefileDataStoreTest {

  @TempDir Path folder;

  private Path sites() throws ShapefileException {
    Path shp = folder.resolve("sites.shp");
    ShapefileWriter.write(
        shp,
        ShapeType.POINT_Z,
        List.of(
            new Attribute("name", Attribute.Type.TEXT),
            new Attribute("figures", Attribute.Type.INTEGER),
            new Attribute("since", Attribute.Type.DATE)),
        List.of(
            SourceFeature.of(
                Samples.wkt("POINT Z (62.1 29.1 900)"), "ریکوڈک", 5L, LocalDate.of(2028, 1, 2)),
            SourceFeature.of(Samples.wkt("POINT Z (71.25 34.5 400)"), "Mohmand", 12L, null),
            SourceFeature.of(null, "nowhere", null, null)));
    return shp;
  }

  private static DataStore open(Path shp) throws IOException {
    DataStore store = DataStoreFinder.getDataStore(Map.of("url", shp.toUri().toURL()));
    assertThat(store).as("a store GeoTools finds by itself").isNotNull();
    return store;
  }

  private static List<SimpleFeature> features(SimpleFeatureSource source, Query query)
      throws IOException {
    List<SimpleFeature> all = new ArrayList<>();
    try (SimpleFeatureIterator features = source.getFeatures(query).features()) {
      while (features.hasNext()) {
        all.add(features.next());
      }
    }
    return all;
  }

  @Test
  void geoToolsFindsItAndReadsTypeValuesAndHeights() throws Exception {
    DataStore store = open(sites());

    assertThat(store.getTypeNames()).containsExactly("sites");
    SimpleFeatureSource source = store.getFeatureSource("sites");
    SimpleFeatureType type = source.getSchema();
    assertThat(type.getCoordinateReferenceSystem()).isEqualTo(DefaultGeographicCRS.WGS84);
    assertThat(type.getGeometryDescriptor().getType().getBinding()).isEqualTo(Point.class);
    assertThat(type.getDescriptor("figures").getType().getBinding()).isEqualTo(Long.class);
    List<SimpleFeature> all = features(source, Query.ALL);
    assertThat(all)
        .extracting(SimpleFeature::getID)
        .containsExactly("sites.1", "sites.2", "sites.3");
    SimpleFeature first = all.getFirst();
    assertThat(((Point) first.getDefaultGeometry()).getCoordinate().getZ()).isEqualTo(900);
    assertThat(first.getAttribute("name")).isEqualTo("ریکوڈک");
    assertThat(first.getAttribute("since")).isEqualTo(Date.valueOf("2028-01-02"));
    assertThat(all.get(2).getDefaultGeometry()).isNull();
    store.dispose();
  }

  @Test
  void queriesCountBoundAndFilter() throws Exception {
    SimpleFeatureSource source = open(sites()).getFeatureSource("sites");

    assertThat(source.getCount(Query.ALL)).isEqualTo(3);
    assertThat(source.getBounds().getMinX()).isEqualTo(62.1);
    assertThat(source.getBounds().getMaxY()).isEqualTo(34.5);
    Query box = new Query("sites", ECQL.toFilter("BBOX(the_geom, 70, 34, 72, 35)"));
    assertThat(source.getCount(box)).isEqualTo(1);
    assertThat(features(source, box)).extracting(SimpleFeature::getID).containsExactly("sites.2");
    Query both =
        new Query("sites", ECQL.toFilter("figures < 10 AND BBOX(the_geom, 60, 20, 72, 35)"));
    both.setPropertyNames("name");
    List<SimpleFeature> found = features(source, both);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().getAttributes()).containsExactly("ریکوڈک");
  }

  @Test
  void theCharsetOfTheCallerIsTaken() throws Exception {
    Path shp = sites();
    Map<String, Object> params =
        Map.of("url", shp.toUri().toURL(), "charset", Charset.forName("ISO-8859-1"));

    List<SimpleFeature> all =
        features(DataStoreFinder.getDataStore(params).getFeatureSource("sites"), Query.ALL);

    assertThat((String) all.getFirst().getAttribute("name")).startsWith("Ø±");
  }

  @Test
  void featuresAreAddedChangedAndRemoved() throws Exception {
    Path shp = sites();
    DataStore store = open(shp);
    SimpleFeatureStore sites = (SimpleFeatureStore) store.getFeatureSource("sites");

    SimpleFeature added =
        SimpleFeatureBuilder.build(
            sites.getSchema(),
            new Object[] {Samples.wkt("POINT (66.5 25.5)"), "Duddar", 7L, null},
            "x");
    sites.addFeatures(DataUtilities.collection(added));
    sites.modifyFeatures("figures", 99L, ECQL.toFilter("name = 'Mohmand'"));
    sites.removeFeatures(ECQL.toFilter("name = 'nowhere'"));

    LoadedLayer loaded = Samples.read(shp);
    assertThat(loaded.features().size()).isEqualTo(3);
    assertThat(loaded.features().text(2, "name")).isEqualTo("Duddar");
    assertThat(loaded.features().number(1, "figures")).isEqualTo(99);
    assertThat(loaded.features().text(0, "name")).isEqualTo("ریکوڈک");
    assertThat(store.getFeatureSource("sites").getCount(Query.ALL)).isEqualTo(3);
    assertThat(loaded.report().type()).isEqualTo(ShapeType.POINT_Z);
  }

  @Test
  void aTransactionThatIsRolledBackChangesNothing() throws Exception {
    Path shp = sites();
    byte[] before = Files.readAllBytes(Samples.sibling(shp, "dbf"));
    SimpleFeatureStore sites = (SimpleFeatureStore) open(shp).getFeatureSource("sites");
    try (Transaction transaction = new org.geotools.data.DefaultTransaction()) {
      sites.setTransaction(transaction);
      sites.removeFeatures(ECQL.toFilter("name = 'Mohmand'"));
      transaction.rollback();
    }

    assertThat(Files.readAllBytes(Samples.sibling(shp, "dbf"))).isEqualTo(before);
  }

  @Test
  void aNewFileIsMadeFromASchema() throws Exception {
    Path shp = folder.resolve("belts.shp");
    DataStore store =
        new ShapefileDataStoreFactory().createNewDataStore(Map.of("url", shp.toUri().toURL()));
    store.createSchema(
        DataUtilities.createType(
            "belts", "the_geom:MultiPolygon:srid=4326,name:String,area:Double,open:Boolean"));
    try (FeatureWriter<SimpleFeatureType, SimpleFeature> writer =
        store.getFeatureWriterAppend("belts", Transaction.AUTO_COMMIT)) {
      SimpleFeature feature = writer.next();
      feature.setDefaultGeometry(Samples.wkt("MULTIPOLYGON (((66 30, 67 30, 67 31, 66 30)))"));
      feature.setAttribute("name", "Chagai arc");
      feature.setAttribute("area", 1.5);
      feature.setAttribute("open", true);
      writer.write();
    }

    LoadedLayer loaded = Samples.read(shp);

    assertThat(loaded.features().size()).isEqualTo(1);
    assertThat(loaded.features().text(0, "name")).isEqualTo("Chagai arc");
    assertThat(loaded.features().value(0, 2)).isEqualTo(true);
    assertThat(loaded.report().placed()).isTrue();
    assertThat(loaded.report().warnings()).isEmpty();
  }

  @Test
  void whatDoesNotFitIsRefusedAndNothingChanges() throws Exception {
    Path shp = sites();
    byte[] before = Files.readAllBytes(Samples.sibling(shp, "dbf"));
    SimpleFeatureStore sites = (SimpleFeatureStore) open(shp).getFeatureSource("sites");
    SimpleFeature added =
        SimpleFeatureBuilder.build(
            sites.getSchema(),
            new Object[] {Samples.wkt("POINT (66.5 25.5)"), "x".repeat(255), 7L, null},
            "x");

    assertThatThrownBy(() -> sites.addFeatures(DataUtilities.collection(added)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("field “name”, feature 4: text of 255 bytes, the format allows 254");
    assertThat(Files.readAllBytes(Samples.sibling(shp, "dbf"))).isEqualTo(before);
  }

  @Test
  void otherFilesAreLeftToOtherStores() throws Exception {
    ShapefileDataStoreFactory factory = new ShapefileDataStoreFactory();

    assertThat(factory.canProcess(Map.of("url", "https://example.org/a.geojson"))).isFalse();
    assertThat(factory.canProcess(Map.of("dbtype", "postgis"))).isFalse();
    assertThat(factory.canProcess(Map.of("url", folder.resolve("A B.SHP").toUri().toURL())))
        .isTrue();
    assertThatThrownBy(
            () ->
                factory.createDataStore(Map.of("url", folder.resolve("none.shp").toUri().toURL())))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("there is no such shapefile");
  }
}
