package pk.mineralatlas.source.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

/** Coordinates that no projection was made for. */
class ToLonLatTest {

  private static final String UTM_OF_ANOTHER_DATUM =
      """
      PROJCS["NAD_1927_UTM_Zone_42N",GEOGCS["GCS_North_American_1927",\
      DATUM["D_North_American_1927",SPHEROID["Clarke_1866",6378206.4,294.9786982]],\
      PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],\
      PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],\
      PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",69.0],\
      PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]""";

  /** GeoTools checks itself where assertions are on, as in tests, and fails in its own way then. */
  @Test
  void positionsBeyondAllMeasureComeOutAsNothingWorseThanNaN() throws Exception {
    ToLonLat utm = ToLonLat.from(UTM_OF_ANOTHER_DATUM);
    for (int exponent = -320; exponent <= 308; exponent += 4) {
      for (double sign : new double[] {-1, 1}) {
        double far = sign * Math.pow(10, exponent);
        double[] xy = {far, 3_300_000, 500_000, far, far, far, 500_000, 3_300_000};

        assertThatCode(() -> utm.transform(xy, 0, 4)).as("%s", far).doesNotThrowAnyException();

        assertThat(xy[6]).isBetween(68.9, 69.1);
      }
    }
  }
}
