package pk.mineralatlas.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.mineralatlas.geo.Extent;

class FeatureLayerTest {

  /** Shells clockwise and holes counter-clockwise, as the packed form has them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POINT   | POINT (3 4)",
        "POINT   | MULTIPOINT ((3 4), (5 6), (7 8))",
        "LINE    | LINESTRING (0 0, 10 0, 10 10)",
        "LINE    | MULTILINESTRING ((0 0, 1 1), (5 5, 6 6, 7 5))",
        "POLYGON | POLYGON ((0 0, 0 10, 10 10, 10 0, 0 0))",
        "POLYGON | POLYGON ((0 0, 0 10, 10 10, 10 0, 0 0), (2 2, 4 2, 4 4, 2 4, 2 2))",
        "POLYGON | POLYGON ((0 0, 0 10, 10 10, 10 0, 0 0), (2 2, 4 2, 4 4, 2 4, 2 2), (6 6, 8 6, 8 8, 6 8, 6 6))",
        "POLYGON | MULTIPOLYGON (((0 0, 0 10, 10 10, 10 0, 0 0), (2 2, 4 2, 4 4, 2 4, 2 2)), ((20 0, 20 10, 30 10, 30 0, 20 0)))",
        "POLYGON | MULTIPOLYGON (((0 0, 0 10, 10 10, 10 0, 0 0), (2 2, 8 2, 8 8, 2 8, 2 2)), ((4 4, 4 6, 6 6, 6 4, 4 4)))",
        "POINT   | MULTIPOINT EMPTY",
        "LINE    | MULTILINESTRING EMPTY",
        "POLYGON | MULTIPOLYGON EMPTY",
      })
  void geometriesComeBackAsTheyWentIn(GeometryKind kind, String wkt) {
    FeatureLayer layer = WktLayers.of(kind, wkt, "POINT EMPTY");
    assertThat(layer.geometry(0).toText()).isEqualTo(wkt);
    assertThat(layer.geometry(0).isValid()).isTrue();
    assertThat(layer.geometry(1).isEmpty()).isTrue();
  }

  @Test
  void aShellDrawnTheWrongWayRoundIsStillAShell() {
    FeatureLayer layer =
        WktLayers.of(GeometryKind.POLYGON, "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))");
    assertThat(layer.geometry(0).getArea()).isEqualTo(100);
  }

  @Test
  void partsAndPositionsAreCountedThrough() {
    FeatureLayer layer =
        WktLayers.of(
            GeometryKind.LINE,
            "MULTILINESTRING ((0 0, 1 1), (5 5, 6 6, 7 5))",
            "MULTILINESTRING EMPTY",
            "LINESTRING (9 9, 8 8)");
    assertThat(layer.size()).isEqualTo(3);
    assertThat(layer.vertexCount()).isEqualTo(7);
    assertThat(List.of(layer.firstPart(0), layer.firstPart(1), layer.firstPart(2)))
        .containsExactly(0, 2, 2);
    assertThat(layer.firstPart(3)).isEqualTo(3);
    assertThat(List.of(layer.partStart(0), layer.partStart(1), layer.partStart(2)))
        .containsExactly(0, 2, 5);
    assertThat(layer.partStart(3)).isEqualTo(7);
    assertThat(layer.x(2)).isEqualTo(9);
    assertThat(layer.hasGeometry(1)).isFalse();
  }

  @Test
  void extentsAreThoseOfTheGeometries() {
    FeatureLayer layer =
        WktLayers.of(
            GeometryKind.LINE,
            "LINESTRING (0 5, 10 -5)",
            "LINESTRING EMPTY",
            "LINESTRING (3 3, 4 40)");
    assertThat(layer.extent(0)).isEqualTo(new Extent(0, -5, 10, 5));
    assertThat(layer.extent(1)).isNull();
    assertThat(layer.extent()).isEqualTo(new Extent(0, -5, 10, 40));
    assertThat(layer.query(new Extent(9, -6, 11, -4))).containsExactly(0);
    assertThat(layer.query(new Extent(3, 3, 3, 3))).containsExactly(0, 2);
    assertThat(WktLayers.of(GeometryKind.LINE).extent()).isNull();
  }

  /** A reader may meet a position outside the projection; it must not bring the layer down. */
  @Test
  void aFeatureOfPositionsThatAreNoneHasNoExtentAndIsNotFound() {
    FeatureLayerBuilder builder =
        new FeatureLayerBuilder("broken", GeometryKind.POINT, List.<Attribute>of());
    builder.beginPart().add(Double.NaN, Double.NaN).endFeature();
    builder.beginPart().endFeature();
    builder.beginPart().add(1, 2).endFeature();
    FeatureLayer layer = builder.build();
    assertThat(layer.extent(0)).isNull();
    assertThat(layer.extent(1)).isNull();
    assertThat(layer.extent(2)).isEqualTo(new Extent(1, 2, 1, 2));
    assertThat(layer.query(new Extent(-10, -10, 10, 10))).containsExactly(2);
  }

  private static final List<Attribute> COLUMNS =
      List.of(
          new Attribute("id", Attribute.Type.TEXT),
          new Attribute("Area_km2", Attribute.Type.REAL),
          new Attribute("year", Attribute.Type.INTEGER),
          new Attribute("date", Attribute.Type.DATE));

  @Test
  void valuesAreReadByColumnWhateverItsCase() {
    FeatureLayer layer =
        WktLayers.table(
            COLUMNS,
            new Object[] {"a", 12.5, 2020L, LocalDate.of(2020, 5, 1)},
            new Object[] {"b", null, null, null});
    assertThat(layer.column("AREA_KM2")).isEqualTo(1);
    assertThat(layer.column("area")).isEqualTo(-1);
    assertThat(layer.value(0, 3)).isEqualTo(LocalDate.of(2020, 5, 1));
    assertThat(layer.text(0, "area_km2")).isEqualTo("12.5");
    assertThat(layer.text(0, "date")).isEqualTo("2020-05-01");
    assertThat(layer.number(0, "year")).isEqualTo(2020);
    assertThat(layer.number(0, "id")).as("text is no number").isNaN();
    assertThat(layer.value(1, 1)).isNull();
    assertThat(layer.text(1, "year")).isEmpty();
    assertThat(layer.text(1, "nothing")).isEmpty();
    assertThat(layer.number(1, "year")).isNaN();
    assertThat(layer.number(1, "nothing")).isNaN();
  }

  @Test
  void featuresAreFoundByIdentifier() {
    FeatureLayer layer = WktLayers.of(GeometryKind.POINT, "POINT (0 0)", "POINT (1 1)");
    assertThat(layer.find("1")).isEqualTo(1);
    assertThat(layer.find("7")).isEqualTo(-1);
    assertThat(WktLayers.table(List.<Attribute>of(), new Object[][] {{}}).find("1")).isEqualTo(-1);
  }

  @Test
  void aRecordMustHaveAValueForEachColumn() {
    FeatureLayerBuilder builder =
        new FeatureLayerBuilder("sites", GeometryKind.POINT, List.of(COLUMNS.getFirst()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.endFeature("a", "b"))
        .withMessage("layer sites: 2 values for 1 columns");
  }

  @Test
  void manyRecordsOutgrowWhatTheBuilderBeganWith() {
    FeatureLayerBuilder builder =
        new FeatureLayerBuilder("many", GeometryKind.LINE, List.of(COLUMNS.getFirst()));
    for (int i = 0; i < 1000; i++) {
      builder.beginPart().add(i, 0).add(i, 1).beginPart().add(i, 2).add(i, 3).endFeature("f" + i);
    }
    FeatureLayer layer = builder.build();
    assertThat(layer.size()).isEqualTo(1000);
    assertThat(layer.vertexCount()).isEqualTo(4000);
    assertThat(layer.geometry(999).toText())
        .isEqualTo("MULTILINESTRING ((999 0, 999 1), (999 2, 999 3))");
    assertThat(layer.find("f640")).isEqualTo(640);
  }
}
