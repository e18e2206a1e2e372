package pk.mineralatlas.source.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.grack.nanojson.JsonObject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.geotools.api.feature.Property;
import org.geotools.api.feature.simple.SimpleFeature;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.source.Samples;
import pk.mineralatlas.source.ShapefileInfo;

/**
 * The 14 shapefiles of the npm package {@code shapefile} 0.3.1 give what its own tests expect. The
 * build fetches them (src/build/FetchGoldens.java); where it could not, this is skipped.
 *
 * <p>As in the package's tests: values that are null count as left out, and a column named FID,
 * which is a leaving of the program that made the files, is not compared. Its goldens spell dates
 * {@code 20130102}; a layer holds the day. Its tests tell the reader the encoding of {@code
 * utf8-property} and to leave out the values of {@code ignore-properties}; here the one is found
 * from the {@code .cpg} and from the caller, and the other has no table anyway.
 */
class GoldenGeoJsonTest {

  private static Path folder() {
    return Path.of(System.getProperty("atlas.home", "."), "target", "npm-shapefile");
  }

  private static Path goldens() {
    return folder().resolve("goldens");
  }

  @BeforeEach
  void skipWhereTheyAreNotHere() throws IOException {
    Path missing = folder().resolve("missing.txt");
    String why =
        Files.exists(missing)
            ? Files.readString(missing)
            : "The goldens of the npm package shapefile were not fetched; mvn verify does";
    assumeThat(goldens()).as(why).isDirectory();
  }

  @Test
  void allFourteenAreCompared() throws Exception {
    List<String> compared =
        List.of(
            getClass()
                .getDeclaredMethod("geometryAndValuesAreThoseOfTheGolden", String.class)
                .getAnnotation(ValueSource.class)
                .strings());
    List<String> there =
        StoredFeatures.shapefilesIn(goldens()).stream()
            .map(shp -> String.valueOf(shp.getFileName()).replace(".shp", ""))
            .toList();

    assertThat(compared).hasSize(14).containsExactlyInAnyOrderElementsOf(there);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "boolean-property",
        "date-property",
        "empty",
        "ignore-properties",
        "latin1-property",
        "mixed-properties",
        "multipoints",
        "null",
        "number-property",
        "points",
        "polygons",
        "polylines",
        "string-property",
        "utf8-property"
      })
  void geometryAndValuesAreThoseOfTheGolden(String name) throws Exception {
    Path shp = goldens().resolve(name + ".shp");
    GoldenGeoJson golden = GoldenGeoJson.read(goldens().resolve(name + ".json"));

    assertSame(golden, StoredFeatures.of(shp, Optional.empty()));
    assertLayer(golden, Samples.read(shp).features());
    ShapefileInfo info = ShapefileInfo.of(shp);
    assertThat(info.records()).isEqualTo(golden.features().size());
    assertThat(info.skipped()).isZero();
    // The header of a file without shapes has a box of zeros, which says nothing.
    List<Double> box =
        info.box()
            .map(b -> List.of(b.minX(), b.minY(), b.maxX(), b.maxY()))
            .orElse(List.of(0.0, 0.0, 0.0, 0.0));
    assertThat(box).isEqualTo(golden.box());
  }

  @Test
  void theEncodingOfTheCallerGivesTheSame() throws Exception {
    GoldenGeoJson utf8 = GoldenGeoJson.read(goldens().resolve("utf8-property.json"));
    GoldenGeoJson latin1 = GoldenGeoJson.read(goldens().resolve("latin1-property.json"));

    assertSame(utf8, read("utf8-property", StandardCharsets.UTF_8));
    assertSame(latin1, read("latin1-property", StandardCharsets.ISO_8859_1));
  }

  private static List<SimpleFeature> read(String name, Charset charset) throws IOException {
    return StoredFeatures.of(goldens().resolve(name + ".shp"), Optional.of(charset));
  }

  private static void assertSame(GoldenGeoJson golden, List<SimpleFeature> features) {
    assertThat(features).hasSameSizeAs(golden.features());
    for (int f = 0; f < features.size(); f++) {
      GoldenGeoJson.Expected expected = golden.features().get(f);
      Geometry read = (Geometry) features.get(f).getDefaultGeometry();
      Geometry wanted = expected.geometry();
      assertThat(read == null).as("no shape in feature %d", f + 1).isEqualTo(wanted == null);
      if (read != null && wanted != null) {
        assertThat(read.equalsExact(wanted)).as("%s is %s", read, wanted).isTrue();
      }
      assertThat(values(features.get(f)))
          .as("values of feature %d", f + 1)
          .isEqualTo(values(expected.properties()));
    }
  }

  private static void assertLayer(GoldenGeoJson golden, FeatureLayer layer) {
    assertThat(layer.size()).isEqualTo(golden.features().size());
    for (int f = 0; f < layer.size(); f++) {
      Map<String, Object> values = new TreeMap<>();
      for (int c = 0; c < layer.attributes().size(); c++) {
        put(values, layer.attributes().get(c).name(), layer.value(f, c));
      }
      assertThat(values).isEqualTo(values(golden.features().get(f).properties()));
      assertThat(layer.hasGeometry(f)).isEqualTo(golden.features().get(f).geometry() != null);
    }
  }

  private static Map<String, Object> values(SimpleFeature feature) {
    Map<String, Object> values = new TreeMap<>();
    for (Property property : feature.getProperties()) {
      if (!(property.getValue() instanceof Geometry)) {
        put(values, property.getName().getLocalPart(), property.getValue());
      }
    }
    return values;
  }

  private static Map<String, Object> values(JsonObject properties) {
    Map<String, Object> values = new TreeMap<>();
    properties.forEach(
        (name, value) -> {
          boolean isDay = name.equals("date");
          put(values, name, isDay ? day((String) value) : value);
        });
    return values;
  }

  private static LocalDate day(String digits) {
    return LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static void put(Map<String, Object> values, String name, @Nullable Object value) {
    if (value == null || name.equals("FID")) {
      return;
    }
    values.put(
        name,
        switch (value) {
          case Number number -> number.doubleValue();
          case java.sql.Date date -> date.toLocalDate();
          default -> value;
        });
  }
}
