package pk.mineralatlas.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.mineralatlas.source.shape.ShapeType;

/** Odd rings and lines are shown all the same, counted and named. */
class RingFindingsTest {

  @TempDir Path folder;

  private List<String> warnings(ShapeType type, String... wkts) throws Exception {
    Path shp = Samples.write(folder, type, wkts);
    assertThat(Samples.read(shp).features().size()).isEqualTo(wkts.length);
    return ShapefileInfo.of(shp).warnings();
  }

  @Test
  void soundRingsGiveNoWarning() throws Exception {
    assertThat(
            warnings(
                ShapeType.POLYGON,
                "POLYGON ((66 30, 67 30, 67 31, 66 30))",
                "MULTIPOLYGON (((60 30, 65 30, 65 35, 60 30), (62 31, 63 31, 63 32, 62 31)),"
                    + " ((70 30, 71 30, 71 31, 70 30)))"))
        .isEmpty();
  }

  @Test
  void repeatedPointsAreCountedInRingsAndLines() throws Exception {
    assertThat(
            warnings(
                ShapeType.POLYGON,
                "POLYGON ((66 30, 67 30, 67 30, 67 30, 67 31, 66 30))",
                "POLYGON ((66 30, 67 30, 67 31, 66 30))",
                "POLYGON ((66 30, 67 30, 67 31, 66 30, 66 30))"))
        .containsExactly("a point that repeats the one in front of it (3 times: record 1, 3)");
    assertThat(
            warnings(
                ShapeType.POLYLINE,
                "MULTILINESTRING ((66 30, 66 30), (60 30, 61 30, 61 30))",
                "LINESTRING (66 30, 67 31, 66 30)"))
        .containsExactly("a point that repeats the one in front of it (2 times: record 1)");
  }

  @Test
  void ringsThatTouchOrCrossThemselvesAreCounted() throws Exception {
    assertThat(
            warnings(
                ShapeType.POLYGON,
                "POLYGON ((66 30, 67 31, 67 30, 66 31.5, 66 30))",
                "POLYGON ((60 30, 62 32, 60 34, 64 34, 62 32, 64 30, 60 30))",
                "POLYGON ((60 30, 60 34, 64 34, 69 34, 64 34, 64 30, 60 30))"))
        .containsExactly(
            "a ring that crosses itself (1 time: record 1)",
            "a ring that touches itself (2 times: record 2, 3)");
  }

  /** Of a figure of eight both lobes are shown, and what lies in one stays its hole. */
  @Test
  void aFigureOfEightKeepsItsHole() throws Exception {
    Path shp =
        Samples.write(
            folder,
            ShapeType.POLYGON,
            "POLYGON ((60 30, 62 32, 60 34, 64 34, 62 32, 64 30, 60 30),"
                + " (61 33.5, 62 33.5, 62 33.8, 61 33.5))");

    LoadedLayer loaded = Samples.read(shp);

    assertThat(loaded.features().geometry(0).getNumGeometries()).isEqualTo(1);
    assertThat(loaded.features().geometry(0).getNumPoints()).isEqualTo(11);
    assertThat(ShapefileInfo.of(shp).warnings())
        .containsExactly("a ring that touches itself (1 time: record 1)");
  }

  /** A line may cross itself as it likes. */
  @Test
  void linesAreNoRings() throws Exception {
    assertThat(warnings(ShapeType.POLYLINE, "LINESTRING (66 30, 67 31, 67 30, 66 31)")).isEmpty();
  }
}
