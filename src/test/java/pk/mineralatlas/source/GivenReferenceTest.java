package pk.mineralatlas.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.LonLat;
import pk.mineralatlas.source.crs.ReferenceSystem.Certainty;
import pk.mineralatlas.source.file.ShapefileException;
import pk.mineralatlas.source.shape.ShapeType;

/** What someone who knows better than the file may say of its coordinates. */
class GivenReferenceTest {

  private static final String UTM_42 =
      "PROJCS[\"WGS_1984_UTM_Zone_42N\",GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\","
          + "SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],"
          + "UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"],"
          + "PARAMETER[\"False_Easting\",500000.0],PARAMETER[\"False_Northing\",0.0],"
          + "PARAMETER[\"Central_Meridian\",69.0],PARAMETER[\"Scale_Factor\",0.9996],"
          + "PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";

  @TempDir Path folder;
  private Path shp;

  @BeforeEach
  void writePointInMetres() throws Exception {
    // Quetta, 67° E 30.2° N, in UTM zone 42N.
    shp = Samples.write(folder, ShapeType.POINT, "POINT (307473.14 3342638.004)");
    Files.deleteIfExists(Samples.sibling(shp, "prj"));
  }

  private LoadedLayer read(String reference) throws ShapefileException {
    return ShapefileReader.read(
        shp, ReadOptions.of("sample", LambertConformalConic.PAKISTAN).withReference(reference));
  }

  private static LonLat place(LoadedLayer layer) {
    Extent extent = Objects.requireNonNull(layer.features().extent());
    return LambertConformalConic.PAKISTAN.unproject(extent.minXM(), extent.minYM());
  }

  @ParameterizedTest
  @ValueSource(strings = {"EPSG:32642", "epsg:32642", " 32642 ", "EPSG: 32642", UTM_42})
  void aCodeOrAWholeTextPlacesALayerThatSaysNothingItself(String reference) throws Exception {
    LoadedLayer layer = read(reference);

    assertThat(layer.report().certainty()).isEqualTo(Certainty.KNOWN);
    assertThat(layer.report().placed()).isTrue();
    assertThat(layer.report().warnings()).isEmpty();
    assertThat(layer.report().reference()).endsWith("(given)").contains("42N");
    assertThat(place(layer).lonDeg()).isCloseTo(67, within(1e-7));
    assertThat(place(layer).latDeg()).isCloseTo(30.2, within(1e-7));
  }

  @Test
  void whatIsGivenOverridesThePrj() throws Exception {
    Files.writeString(Samples.sibling(shp, "prj"), UTM_42);

    assertThat(place(read("EPSG:32641")).lonDeg()).isCloseTo(61, within(1e-7));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EPSG:999999|sample.shp: EPSG:999999 is no reference system the atlas knows; "
            + "give a code such as EPSG:32642 (UTM zone 42N) or the text of a .prj",
        "EPSG:4326|sample.shp: EPSG:4326 cannot be its reference system: it counts in degrees, and"
            + " the coordinates are none",
        "UTM of Quetta|sample.shp: UTM of Quetta is not understood as a reference system; "
            + "give a code such as EPSG:32642 (UTM zone 42N) or the text of a .prj",
        "EPSG:5773|sample.shp: EPSG:5773 says nothing of places on the ground; "
            + "give a code such as EPSG:32642 (UTM zone 42N) or the text of a .prj",
        "''|sample.shp: an empty text is not understood as a reference system; "
            + "give a code such as EPSG:32642 (UTM zone 42N) or the text of a .prj"
      })
  void whatCannotBeUsedIsOneSentence(String reference, String sentence) {
    assertThatThrownBy(() -> read(reference))
        .isInstanceOf(ShapefileException.class)
        .hasMessage(sentence);
  }

  @Test
  void theReportTellsWhatIsKnownAssumedAndUnknown() throws Exception {
    assertThat(Samples.read(shp).report().certainty()).isEqualTo(Certainty.UNKNOWN);
    assertThat(Samples.read(shp).report().placed()).isFalse();

    Path degrees = Samples.write(folder, ShapeType.POINT, "POINT (67 30.2)");
    assertThat(Samples.read(degrees).report().certainty()).isEqualTo(Certainty.KNOWN);

    Files.delete(Samples.sibling(degrees, "prj"));
    assertThat(Samples.read(degrees).report().certainty()).isEqualTo(Certainty.ASSUMED);
    assertThat(Samples.read(degrees).report().placed()).isTrue();
  }

  @Test
  void aGivenSystemOfDegreesNeedsNoAssumption() throws IOException, ShapefileException {
    shp = Samples.write(folder, ShapeType.POINT, "POINT (67 30.2)");
    Files.delete(Samples.sibling(shp, "prj"));

    LoadedLayer layer = read("EPSG:4326");

    assertThat(layer.report().certainty()).isEqualTo(Certainty.KNOWN);
    assertThat(layer.report().reference()).isEqualTo("EPSG:4326, WGS 84 (given)");
    assertThat(layer.report().warnings()).isEmpty();
  }
}
