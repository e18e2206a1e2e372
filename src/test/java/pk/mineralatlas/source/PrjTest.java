package pk.mineralatlas.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.LonLat;
import pk.mineralatlas.source.crs.ReferenceSystem.Certainty;
import pk.mineralatlas.source.shape.ShapeType;

/** What a layer becomes with the {@code .prj} that lies beside it. */
class PrjTest {

  private static final String QUESTION = "in which reference system are the coordinates?";

  @TempDir Path folder;

  private LoadedLayer read(byte[] prj) throws Exception {
    Path shp = Samples.write(folder, ShapeType.POINT, "POINT (644388.761 3341898.177)");
    Files.write(Samples.sibling(shp, "prj"), prj);
    return Samples.read(shp);
  }

  private static LonLat place(LoadedLayer layer) {
    Extent extent = Objects.requireNonNull(layer.features().extent());
    return LambertConformalConic.PAKISTAN.unproject(extent.minXM(), extent.minYM());
  }

  private static byte[] utm42() throws Exception {
    try (var file =
        Objects.requireNonNull(PrjTest.class.getResourceAsStream("/prj/utm-42n-esri.prj"))) {
      return file.readAllBytes();
    }
  }

  private static byte[] encoded(int[] mark, Charset charset) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int b : mark) {
      bytes.write(b);
    }
    bytes.write(new String(utm42(), UTF_8).getBytes(charset));
    return bytes.toByteArray();
  }

  static List<byte[]> encodings() throws Exception {
    return List.of(
        encoded(new int[] {}, UTF_8),
        encoded(new int[] {0xEF, 0xBB, 0xBF}, UTF_8),
        encoded(new int[] {0xFF, 0xFE}, UTF_16LE),
        encoded(new int[] {0xFE, 0xFF}, UTF_16BE),
        encoded(new int[] {}, UTF_16LE),
        encoded(new int[] {}, UTF_16BE));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void byteOrderMarksAndUtf16AreRead(byte[] prj) throws Exception {
    LoadedLayer layer = read(prj);

    assertThat(layer.report().warnings()).isEmpty();
    assertThat(layer.report().reference()).isEqualTo("WGS_1984_UTM_Zone_42N (by the .prj)");
    assertThat(layer.report().certainty()).isEqualTo(Certainty.KNOWN);
    assertThat(place(layer).lonDeg()).isCloseTo(70.5, within(1e-7));
    assertThat(place(layer).latDeg()).isCloseTo(30.2, within(1e-7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<!DOCTYPE html>",
        "PROJCS[\"cut off",
        "PROJCS[\"nothing\"]",
        "PROJCS[\"odd\",GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.25]],"
            + "PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433]],"
            + "PROJECTION[\"Nobody_Ever_Wrote_This\"],UNIT[\"metre\",1]]",
        "VERT_CS[\"heights\",VERT_DATUM[\"geoid\",2005],UNIT[\"metre\",1],AXIS[\"Up\",UP]]",
        "LOCAL_CS[\"the mine's own grid\",UNIT[\"metre\",1]]",
        "PROJCRS[\"of version 2\",BASEGEOGCRS[\"WGS 84\"]]",
        "EPSG:32642"
      })
  void whatIsNotUnderstoodOpensUnprojectedWithAQuestion(String prj) throws Exception {
    LoadedLayer layer = read(prj.getBytes(UTF_8));

    assertThat(layer.report().certainty()).isEqualTo(Certainty.UNKNOWN);
    assertThat(layer.report().warnings()).anyMatch(warning -> warning.startsWith(QUESTION));
    assertThat(ShapefileInfo.of(folder.resolve("sample.shp")).warnings())
        .isEqualTo(layer.report().warnings());
    Extent extent = Objects.requireNonNull(layer.features().extent());
    assertThat(extent.minXM()).isEqualTo(644388.761);
    assertThat(extent.minYM()).isEqualTo(3341898.177);
  }

  @Test
  void bracketsNestedWithoutEndAreNoAttackOnTheStack() throws Exception {
    String deep = "PROJCS[\"deep\",".repeat(2000);

    assertThat(read(deep.getBytes(UTF_8)).report().certainty()).isEqualTo(Certainty.UNKNOWN);
  }

  @Test
  void aDatumNobodyKnowsIsPlacedAndSaid() throws Exception {
    String prj =
        new String(utm42(), UTF_8)
            .replace("D_WGS_1984", "D_Of_The_Mine")
            .replace("6378137.0,298.257223563", "6377301.243,300.8017255");

    LoadedLayer layer = read(prj.getBytes(UTF_8));

    assertThat(layer.report().placed()).isTrue();
    assertThat(layer.report().warnings())
        .containsExactly(
            "how the datum of the reference system lies to WGS 84 is not known; the layer may"
                + " stand up to a kilometre off");
    assertThat(place(layer).lonDeg()).isCloseTo(70.5, within(0.01));
  }
}
