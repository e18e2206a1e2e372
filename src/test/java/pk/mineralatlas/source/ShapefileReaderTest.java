package pk.mineralatlas.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTReader;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.MapPoint;

class ShapefileReaderTest {

  @TempDir Path folder;

  private static Geometry wkt(String text) throws Exception {
    return new WKTReader().read(text);
  }

  private LoadedLayer writeAndRead(
      ShapeType type, List<Attribute> attributes, SourceFeature... features) throws Exception {
    Path shp = folder.resolve("layer.shp");
    ShapefileWriter.write(shp, type, attributes, List.of(features));
    return ShapefileReader.read(shp, ReadOptions.of("layer", LambertConformalConic.PAKISTAN));
  }

  @Test
  void pointsAreProjectedAndKeepTheirValues() throws Exception {
    List<Attribute> attributes =
        List.of(
            new Attribute("name", Attribute.Type.TEXT),
            new Attribute("count", Attribute.Type.INTEGER),
            new Attribute("grade", Attribute.Type.REAL),
            new Attribute("open", Attribute.Type.BOOLEAN),
            new Attribute("since", Attribute.Type.DATE));
    LoadedLayer loaded =
        writeAndRead(
            ShapeType.POINT,
            attributes,
            SourceFeature.of(
                wkt("POINT (62.1 29.1)"), "ریکوڈک", 5L, 0.53, true, LocalDate.of(2028, 1, 2)),
            SourceFeature.of(null, null, null, null, null, null));

    FeatureLayer layer = loaded.features();
    assertThat(layer.size()).isEqualTo(2);
    MapPoint expected = LambertConformalConic.PAKISTAN.project(62.1, 29.1);
    assertThat(layer.x(0)).isCloseTo(expected.xM(), within(1e-6));
    assertThat(layer.y(0)).isCloseTo(expected.yM(), within(1e-6));
    assertThat(layer.value(0, 0)).isEqualTo("ریکوڈک");
    assertThat(layer.value(0, 1)).isEqualTo(5L);
    assertThat(layer.value(0, 2)).isEqualTo(0.53);
    assertThat(layer.value(0, 3)).isEqualTo(true);
    assertThat(layer.value(0, 4)).isEqualTo(LocalDate.of(2028, 1, 2));
    assertThat(layer.hasGeometry(1)).isFalse();
    assertThat(layer.value(1, 0)).isNull();
    assertThat(loaded.report().warnings()).isEmpty();
    assertThat(loaded.report().withoutShape()).isEqualTo(1);
    assertThat(loaded.report().encoding()).startsWith("UTF-8 (by the .cpg");
  }

  @Test
  void aPolygonKeepsItsHole() throws Exception {
    LoadedLayer loaded =
        writeAndRead(
            ShapeType.POLYGON,
            List.of(),
            SourceFeature.of(
                wkt(
                    "POLYGON ((66 30, 67 30, 67 31, 66 31, 66 30),"
                        + " (66.2 30.2, 66.2 30.4, 66.4 30.4, 66.4 30.2, 66.2 30.2))")));

    Geometry polygon = loaded.features().geometry(0);
    assertThat(polygon.isValid()).isTrue();
    assertThat(polygon.getGeometryType()).isEqualTo("Polygon");
    assertThat(polygon.getArea()).isBetween(1.0e10, 1.1e10);
  }
}
