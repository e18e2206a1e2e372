package pk.mineralatlas.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** How areas drawn by different hands become one coverage. */
class CoverageMakingTest {

  private static Geometry wkt(String text) throws ParseException {
    return new WKTReader(Faces.FACTORY).read(text);
  }

  private static double area(List<Polygon> parts) {
    return parts.stream().mapToDouble(Polygon::getArea).sum();
  }

  @Test
  void whatNoZoneCoversIsCutWhereItLiesAlongSeveral() throws Exception {
    Geometry region = wkt("POLYGON ((0 0, 10 0, 10 5, 0 5, 0 0))");
    Map<String, Geometry> zones = new LinkedHashMap<>();
    zones.put("west", wkt("POLYGON ((-1 0, 5 0, 5 4, -1 4, -1 0))"));
    zones.put("east", wkt("POLYGON ((5 0, 10 0, 10 4, 5 4, 5 0))"));

    Map<String, List<Polygon>> parts = RegionFill.fill(region, zones);

    assertThat(area(Known.get(parts, "west"))).isCloseTo(25, within(0.05));
    assertThat(area(Known.get(parts, "east"))).isCloseTo(25, within(0.05));
    assertThat(area(Known.get(parts, "west")) + area(Known.get(parts, "east")))
        .isCloseTo(50, within(1e-6));
  }

  @Test
  void anIslandGoesToTheNearestZone() throws Exception {
    Geometry region =
        wkt("MULTIPOLYGON (((0 0, 10 0, 10 4, 0 4, 0 0)), ((9 5, 9.5 5, 9.5 5.5, 9 5.5, 9 5)))");
    Map<String, Geometry> zones = new LinkedHashMap<>();
    zones.put("west", wkt("POLYGON ((0 0, 5 0, 5 4, 0 4, 0 0))"));
    zones.put("east", wkt("POLYGON ((5 0, 10 0, 10 4, 5 4, 5 0))"));

    Map<String, List<Polygon>> parts = RegionFill.fill(region, zones);

    assertThat(area(Known.get(parts, "east"))).isCloseTo(20.25, within(1e-6));
  }

  @Test
  void aPieceCutOffGoesToTheNeighbourWithTheLongestEdge() throws Exception {
    Map<String, List<Polygon>> faces = new LinkedHashMap<>();
    faces.put(
        "a",
        List.of(
            (Polygon) wkt("POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))"),
            (Polygon) wkt("POLYGON ((8 0, 9 0, 9 1, 8 1, 8 0))")));
    faces.put("b", List.of((Polygon) wkt("POLYGON ((4 0, 8 0, 8 1, 8 4, 4 4, 4 0))")));

    Map<String, Geometry> joined = Fragments.joined(faces, faces.keySet());

    assertThat(Known.get(joined, "a").getArea()).isCloseTo(16, within(1e-9));
    assertThat(Known.get(joined, "b").getArea()).isCloseTo(17, within(1e-9));
    assertThat(Known.get(joined, "b").getNumGeometries()).isEqualTo(1);
  }

  @Test
  void theCourseOfARiverIsFoundAcrossStretches() {
    List<RiverBins.Stretch> stretches =
        List.of(
            new RiverBins.Stretch(1, List.of(at(0, 0), at(0.5, 0.1), at(1, 0))),
            new RiverBins.Stretch(1, List.of(at(1, 0), at(1.5, 0.1), at(2, 0))),
            new RiverBins.Stretch(3, List.of(at(1, 1), at(1.01, 0.02))));

    List<List<Coordinate>> main =
        new RiverNetwork(stretches).course(List.of(at(0.01, 0.01), at(2, 0.02)));
    List<List<Coordinate>> tributary =
        new RiverNetwork(stretches).course(List.of(at(1, 1), at(2, 0)));

    assertThat(main)
        .containsExactly(List.of(at(0, 0), at(0.5, 0.1), at(1, 0), at(1.5, 0.1), at(2, 0)));
    assertThat(tributary.getFirst()).startsWith(at(1, 1)).endsWith(at(1.5, 0.1), at(2, 0));
  }

  private static Coordinate at(double lon, double lat) {
    return new Coordinate(lon, lat);
  }

  @Test
  void brighterGreysAreHigher() {
    for (double grey = 0; grey < 255; grey++) {
      assertThat(Relief.metres(grey + 1)).isGreaterThanOrEqualTo(Relief.metres(grey));
    }
    assertThat(Relief.metres(102)).isZero();
    assertThat(Relief.metres(175)).isCloseTo(1000, within(1e-9));
  }
}
