package pk.mineralatlas.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.distance.DistanceOp;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.Geodesy;
import pk.mineralatlas.geo.LonLat;

/** Districts tile provinces, provinces tile the country, and neighbours share its border. */
class CommittedCoverageTest {

  private final Map<String, Geometry> districts = CommittedLayers.shapes("districts");
  private final Map<String, Geometry> provinces = CommittedLayers.shapes("provinces");
  private final Geometry country = CommittedLayers.layer("country").geometry(0);
  private final Map<String, Geometry> neighbours = CommittedLayers.shapes("neighbours");

  private static void assertValid(Collection<Geometry> areas) {
    assertThat(areas).allSatisfy(area -> assertThat(area.isValid()).isTrue());
    Geometry[] all = areas.toArray(Geometry[]::new);
    Geometry[] faults = CoverageValidator.validate(all);
    assertThat(CoverageValidator.hasInvalidResult(faults)).isFalse();
  }

  private static List<Geometry> and(Collection<Geometry> some, Collection<Geometry> others) {
    List<Geometry> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  @Test
  void noGapNoOverlap() {
    assertValid(districts.values());
    assertValid(provinces.values());
    assertValid(and(districts.values(), neighbours.values()));
    assertValid(and(provinces.values(), neighbours.values()));
    assertValid(and(List.of(country), neighbours.values()));
  }

  @Test
  void districtsMakeUpProvincesAndProvincesTheCountry() {
    FeatureLayer layer = CommittedLayers.layer("districts");
    provinces.forEach(
        (name, province) -> {
          List<Geometry> own = new ArrayList<>();
          for (int f = 0; f < layer.size(); f++) {
            if (layer.text(f, "province").equals(name)) {
              own.add(layer.geometry(f));
            }
          }
          assertSame(CoverageUnion.union(own.toArray(Geometry[]::new)), province);
        });
    assertSame(CoverageUnion.union(provinces.values().toArray(Geometry[]::new)), country);
  }

  private static void assertSame(Geometry a, Geometry b) {
    assertThat(a.norm().equalsExact(b.norm())).isTrue();
  }

  @Test
  void thereAreSevenProvincesEachInOnePartButForIslands() {
    assertThat(provinces)
        .containsOnlyKeys(
            "Balochistan",
            "Khyber Pakhtunkhwa",
            "Punjab",
            "Sindh",
            "Islamabad Capital Territory",
            "Gilgit-Baltistan",
            "Azad Jammu and Kashmir");
    assertOnlyIslands(provinces);
    assertOnlyIslands(districts);
  }

  /** Every part but the largest is an island: it meets no other area of its kind. */
  private static void assertOnlyIslands(Map<String, Geometry> areas) {
    areas.forEach(
        (name, area) -> {
          for (int i = 1; i < area.getNumGeometries(); i++) {
            Geometry part = area.getGeometryN(i);
            assertThat(part.getArea()).isLessThanOrEqualTo(area.getGeometryN(0).getArea());
            areas.forEach(
                (otherName, other) -> {
                  if (!otherName.equals(name)) {
                    assertThat(part.intersects(other)).as("%s in %s", otherName, name).isFalse();
                  }
                });
          }
        });
  }

  @ParameterizedTest
  @CsvSource({
    "Balochistan, 347190, 1",
    "Khyber Pakhtunkhwa, 101741, 1",
    "Punjab, 205345, 1",
    // Explained in shapefiles/README.md: tidal flats of the Indus delta.
    "Sindh, 140914, 4.5",
    // Explained there: the published areas are larger than any outline that ends at the lines held.
    "Gilgit-Baltistan, 72496, 9.5",
    "Azad Jammu and Kashmir, 13297, 8",
    // Explained there: a kilometre of error along a short border.
    "Islamabad Capital Territory, 906, 7"
  })
  void areasAreThePublishedOnes(String name, double publishedKm2, double percent) {
    FeatureLayer layer = CommittedLayers.layer("provinces");
    double areaKm2 = Areas.km2(Known.get(provinces, name));
    assertThat(areaKm2).isCloseTo(publishedKm2, within(publishedKm2 * percent / 100));
    int row = CommittedLayers.texts(layer, "name").indexOf(name);
    assertThat(layer.number(row, "area_km2")).isCloseTo(areaKm2, within(0.06));
  }

  @ParameterizedTest
  @CsvSource({
    "Khunjerab, 75.43, 36.85",
    "Taftan, 61.55, 28.99",
    "Torkham, 71.09, 34.12",
    "Wagah, 74.573, 31.605"
  })
  void crossingsLieOnTheBorder(String name, double lonDeg, double latDeg) {
    Geometry position = Shapes.point(new LonLat(lonDeg, latDeg));
    Geometry border = Known.get(kinds(), "international");
    Coordinate[] nearest = DistanceOp.nearestPoints(border, position);
    double metres =
        Geodesy.distanceM(
            new LonLat(nearest[0].x, nearest[0].y), new LonLat(nearest[1].x, nearest[1].y));
    assertThat(metres).as(name).isLessThan(1000);
  }

  private static Map<String, Geometry> kinds() {
    FeatureLayer lines = CommittedLayers.layer("boundary_lines");
    Map<String, Geometry> kinds = new java.util.TreeMap<>();
    for (int f = 0; f < lines.size(); f++) {
      kinds.merge(lines.text(f, "kind"), lines.geometry(f), Geometry::union);
    }
    return kinds;
  }

  @Test
  void boundaryLinesRunAlongTheAreasOwnEdges() {
    Map<String, Geometry> kinds = kinds();
    assertThat(kinds).containsOnlyKeys("international", "line_of_control", "claim", "siachen");
    Geometry edge = country.getBoundary();
    for (String kind : List.of("international", "line_of_control", "siachen")) {
      assertThat(edge.covers(Known.get(kinds, kind))).as(kind).isTrue();
    }
    Geometry afghanistan = Known.get(neighbours, "Afghanistan").getBoundary();
    assertThat(edge.intersection(afghanistan).getLength()).isGreaterThan(15);
    double coast = edge.difference(Known.get(kinds, "international")).getLength();
    assertThat(coast).as("the coast and the lines in Kashmir are no border").isGreaterThan(15);
  }
}
