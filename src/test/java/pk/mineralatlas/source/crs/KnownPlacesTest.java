package pk.mineralatlas.source.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.geotools.api.referencing.FactoryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Places whose coordinates in other reference systems were worked out once by PROJ 9.1 ({@code
 * cs2cs}), with those shifts of datums that the EPSG registry of GeoTools has. The texts are those
 * that GDAL 3.6 writes beside shapefiles, in the spelling of ESRI and in that of OGC.
 */
class KnownPlacesTest {

  /** A few centimetres on the ground. */
  private static final double TOLERANCE_DEG = 3e-7;

  @ParameterizedTest
  @CsvSource({
    "web-mercator, 7458405.883, 3529283.971, 67, 30.2",
    "utm-41n, 644388.761, 3341898.177, 64.5, 30.2",
    "utm-42n, 644388.761, 3341898.177, 70.5, 30.2",
    "utm-43n, 644388.761, 3341898.177, 76.5, 30.2",
    "kalianpur-1962-i, 3159844.229, 1056158.671, 72.5, 33.7",
    "kalianpur-1962-iia, 2037717.288, 822614.074, 67, 25",
    "kalianpur-1975-i, 3159843.418, 1056170.110, 72.5, 33.7",
    "kalianpur-1975-iia, 2037711.454, 822615.489, 67, 25",
    "lambert-asia, -3514858.280, 4596676.954, 67, 30.2",
    "albers-asia, -2479044.851, 379405.400, 67, 30.2",
    "new-york-feet, 1011978.077, 194321.166, -73.9, 40.7",
    "paris-lambert-ii, 791837.229, 2080745.495, 4.8, 45.7"
  })
  void bothSpellingsLeadToTheSamePlace(String name, double x, double y, double lon, double lat)
      throws Exception {
    assertPlace(name + "-esri", x, y, lon, lat);
    assertPlace(name + "-ogc", x, y, lon, lat);
  }

  @ParameterizedTest
  @CsvSource({
    "kalianpur-1962-degrees-esri, 66.999888081, 30.200087104, 67, 30.2",
    "paris-gons-esri, 2.737064457, 50.777803133, 4.8, 45.7",
    "utm-42n-heights-ogc, 644388.761, 3341898.177, 70.5, 30.2",
    "amersfoort-esri, 155876.814, 456861.618, 5.4, 52.1",
    "greek-grid-esri, 412051.584, 4205998.822, 23, 38",
    "degrees-heights-ogc, 70.5, 30.2, 70.5, 30.2",
    "arctic-ogc, 6568326.568, -2788089.213, 67, 30.2"
  })
  void otherMeridiansUnitsHeightsAndAxes(String name, double x, double y, double lon, double lat)
      throws Exception {
    assertPlace(name, x, y, lon, lat);
  }

  /** GeoTools 33 places this one a thousand kilometres off; PROJ does not. */
  @Test
  void whatWouldBePlacedWronglyIsNotPlaced() {
    assertThatThrownBy(() -> ToLonLat.from(prj("ease-grid-esri")))
        .isInstanceOf(FactoryException.class)
        .hasMessageContaining("projection");
  }

  private static void assertPlace(String name, double x, double y, double lon, double lat)
      throws FactoryException, IOException {
    ToLonLat toLonLat = ToLonLat.from(prj(name));
    double[] xy = {x, y};
    toLonLat.transform(xy, 0, 1);
    assertThat(toLonLat.isDatumKnown()).as(name).isTrue();
    assertThat(xy[0]).as(name).isCloseTo(lon, within(TOLERANCE_DEG));
    assertThat(xy[1]).as(name).isCloseTo(lat, within(TOLERANCE_DEG));
  }

  private static String prj(String name) throws IOException {
    try (var file =
        Objects.requireNonNull(
            KnownPlacesTest.class.getResourceAsStream("/prj/" + name + ".prj"), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
