package pk.mineralatlas.source.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.geotools.api.data.Query;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.sort.SortBy;
import org.geotools.api.filter.sort.SortOrder;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.feature.visitor.MaxVisitor;
import org.geotools.feature.visitor.UniqueVisitor;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import pk.mineralatlas.source.Samples;

/** A shapefile in the hands of GeoTools code that reads, as other programs do. */
class StoreUseTest {

  private static final FilterFactory FILTERS = CommonFactoryFinder.getFilterFactory();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"grid.shp", "GRID.SHP", "two words.shp", "a+b%20c#1.shp", "معدنیات پاکستان.shp"})
  void namesOfAnyKindInUrlsFilesPathsAndText(String name) throws Exception {
    Path shp = Grid.write(folder, name);

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
      SimpleFeatureSource source = Grid.only(Grid.open(url));
      assertThat(source.getCount(Query.ALL)).as(url + "").isEqualTo(100);
      assertThat(source.getSchema().getTypeName()).isEqualTo(name.substring(0, name.length() - 4));
    }
  }

  /** {@code File.toURL} leaves spaces as they are. */
  @Test
  @SuppressWarnings("deprecation")
  void urlsThatAreNotEscaped() throws Exception {
    Path shp = Grid.write(folder, "two words اور.shp");

    assertThat(Grid.only(Grid.open(shp.toFile().toURL())).getCount(Query.ALL)).isEqualTo(100);
    assertThat(Grid.only(Grid.open("file://" + shp)).getCount(Query.ALL)).isEqualTo(100);
  }

  @Test
  void charsetsByNameAndAsSuch() throws Exception {
    Path shp = Grid.write(folder, "grid.shp");
    for (Object charset : List.of("UTF-8", Charset.forName("UTF-8"), " utf8 ")) {
      assertThat(
              Grid.all(Grid.only(Grid.open(shp.toUri().toURL(), "charset", charset)), Query.ALL)
                  .getFirst()
                  .getAttribute("mineral"))
          .isEqualTo("کوئلہ");
    }

    assertThatThrownBy(() -> Grid.open(shp.toUri().toURL(), "charset", "no such thing"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("“no such thing” is no encoding that is known here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "false"})
  void filtersByBoxAttributeAndIdentifier(String index) throws Exception {
    SimpleFeatureSource source =
        Grid.only(
            Grid.open(
                Grid.write(folder, "grid.shp").toUri().toURL(), "create spatial index", index));

    assertThat(source.getCount(Grid.query("BBOX(the_geom, 61.5, 26.5, 64.5, 27.5)"))).isEqualTo(3);
    assertThat(
            source.getCount(
                Grid.query("INTERSECTS(the_geom, POLYGON((60 25, 62 25, 60 27, 60 25)))")))
        .isEqualTo(6);
    assertThat(source.getCount(Grid.query("mineral = 'کوئلہ'"))).isEqualTo(34);
    assertThat(source.getCount(Grid.query("mineral LIKE 'cop%' AND rank < 10"))).isEqualTo(7);
    assertThat(source.getCount(Grid.query("BBOX(the_geom, 0, 0, 62, 27) OR rank = 99")))
        .isEqualTo(10);
    assertThat(source.getCount(Grid.query("NOT (BBOX(the_geom, 0, 0, 62, 27))"))).isEqualTo(91);
    // GeoTools takes the distance in the units of the file, whatever it is said to be in.
    assertThat(source.getCount(Grid.query("DWITHIN(the_geom, POINT(60 25), 1.1, kilometers)")))
        .isEqualTo(3);
    Query byId =
        new Query("grid", FILTERS.id(FILTERS.featureId("grid.7"), FILTERS.featureId("grid.100")));
    assertThat(Grid.all(source, byId))
        .extracting(SimpleFeature::getID)
        .containsExactly("grid.7", "grid.100");
    assertThat(source.getBounds(Grid.query("BBOX(the_geom, 61.5, 26.5, 64.5, 28.5)")).toString())
        .contains("62.0 : 64.0, 27.0 : 28.0");
  }

  @Test
  void limitsOffsetsSortsAndSubsets() throws Exception {
    SimpleFeatureSource source =
        Grid.only(Grid.open(Grid.write(folder, "grid.shp").toUri().toURL()));
    Query query = Grid.query("mineral = 'copper'");
    query.setSortBy(FILTERS.sort("rank", SortOrder.DESCENDING));
    query.setStartIndex(2);
    query.setMaxFeatures(3);
    query.setPropertyNames("mineral");

    List<SimpleFeature> found = Grid.all(source, query);

    assertThat(found)
        .extracting(SimpleFeature::getID)
        .containsExactly("grid.63", "grid.90", "grid.17");
    assertThat(found).allMatch(feature -> feature.getAttributes().equals(List.of("copper")));
    assertThat(source.getCount(query)).isEqualTo(3);
    query.setSortBy(SortBy.REVERSE_ORDER);
    query.setStartIndex(0);
    query.setPropertyNames("the_geom");
    assertThat(Grid.all(source, query).getFirst().getID()).isEqualTo("grid.99");
    assertThat(Grid.all(source, query).getFirst().getDefaultGeometry()).isNotNull();
    Query bare = new Query("grid");
    bare.setPropertyNames(Query.NO_NAMES);
    assertThat(Grid.all(source, bare)).hasSize(100).allMatch(f -> f.getAttributeCount() == 0);
  }

  @Test
  void reprojection() throws Exception {
    SimpleFeatureSource source =
        Grid.only(Grid.open(Grid.write(folder, "grid.shp").toUri().toURL()));
    Query query = Grid.query("rank = 0");
    query.setCoordinateSystemReproject(CRS.decode("EPSG:32642", true));

    Coordinate metres =
        ((Geometry) Grid.all(source, query).getFirst().getDefaultGeometry()).getCoordinate();

    // 60° E, 25° N: nine degrees west of the middle of zone 42.
    assertThat(metres.x).isBetween(-420_000.0, -400_000.0);
    assertThat(metres.y).isBetween(2_780_000.0, 2_800_000.0);
  }

  @Test
  void visitors() throws Exception {
    SimpleFeatureSource source =
        Grid.only(Grid.open(Grid.write(folder, "grid.shp").toUri().toURL()));
    UniqueVisitor minerals = new UniqueVisitor("mineral");
    MaxVisitor highest = new MaxVisitor("rank");

    source.getFeatures().accepts(minerals, null);
    source.getFeatures(ECQL.toFilter("mineral = 'copper'")).accepts(highest, null);

    assertThat(minerals.getUnique().equals(Set.of("copper", "کوئلہ"))).isTrue();
    assertThat((Object) highest.getMax()).isEqualTo(96L);
  }

  /** What a column holds that nobody asked for does not matter. */
  @Test
  void columnsThatAreNotAskedForAreNotRead() throws Exception {
    Path shp = Grid.write(folder, "grid.shp");
    Path dbf = Samples.sibling(shp, "dbf");
    byte[] bytes = Files.readAllBytes(dbf);
    int header = (bytes[8] & 0xff) + 256 * (bytes[9] & 0xff);
    int row = (bytes[10] & 0xff) + 256 * (bytes[11] & 0xff);
    for (int i = 0; i < 100; i++) {
      bytes[header + i * row + row - 1] = 'x';
    }
    Files.write(dbf, bytes);
    ShapefileDataStore store = (ShapefileDataStore) Grid.open(shp.toUri().toURL());
    Query query = Grid.query("mineral = 'copper'");
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
    assertThat(Grid.all(Grid.only(store), query)).hasSize(66);
  }
}
