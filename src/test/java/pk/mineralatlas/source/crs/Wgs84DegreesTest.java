package pk.mineralatlas.source.crs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.mineralatlas.source.ShapefileWriter;

class Wgs84DegreesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        ShapefileWriter.WGS84_PRJ,
        "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563,"
            + "AUTHORITY[\"EPSG\",\"7030\"]],AUTHORITY[\"EPSG\",\"6326\"]],PRIMEM[\"Greenwich\",0,"
            + "AUTHORITY[\"EPSG\",\"8901\"]],UNIT[\"degree\",0.01745329251994328,"
            + "AUTHORITY[\"EPSG\",\"9122\"]],AUTHORITY[\"EPSG\",\"4326\"]]",
        "GEOGCS[\"WGS84(DD)\",\n  DATUM[\"WGS84\",\n    SPHEROID[\"WGS84\", 6378137.0, 298.257223563]],"
            + "\n  PRIMEM[\"Greenwich\", 0.0],\n  UNIT[\"degree\", 0.017453292519943295],\n"
            + "  AXIS[\"Geodetic longitude\", EAST],\n  AXIS[\"Geodetic latitude\", NORTH]]",
        "GEOGCS[\"WGS 84\",DATUM[\"World Geodetic System 1984\","
            + "SPHEROID[\"WGS 84\",6378137,298.257223563],TOWGS84[0,0,0,0,0,0,0]],"
            + "PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433]]"
      })
  void longitudeAndLatitudeAreRecognisedFromTheText(String wkt) {
    assertThat(Wgs84Degrees.isMeantBy(wkt)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GEOGCS[\"NAD27\",DATUM[\"North_American_Datum_1927\","
            + "SPHEROID[\"Clarke 1866\",6378206.4,294.9786982138982]],PRIMEM[\"Greenwich\",0],"
            + "UNIT[\"degree\",0.0174532925199433]]",
        "GEOGCS[\"Kalianpur 1962\",DATUM[\"Kalianpur_1962\",SPHEROID[\"Everest\",6377301.243,300.8017],"
            + "TOWGS84[283,682,231,0,0,0,0]],PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433]]",
        "GEOGCS[\"WGS 84 of Paris\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563]],"
            + "PRIMEM[\"Paris\",2.33722917],UNIT[\"degree\",0.0174532925199433]]",
        "GEOGCS[\"WGS 84 in gons\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563]],"
            + "PRIMEM[\"Greenwich\",0],UNIT[\"grad\",0.0157079632679489]]",
        "PROJCS[\"UTM\",GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\","
            + "SPHEROID[\"WGS 84\",6378137,298.257223563]],PRIMEM[\"Greenwich\",0],"
            + "UNIT[\"degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"]]",
        "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,1e999e]]]",
        "",
        "<!DOCTYPE html>"
      })
  void nothingElseIs(String wkt) {
    assertThat(Wgs84Degrees.isMeantBy(wkt)).isFalse();
  }
}
