package pk.mineralatlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.style.Theme;

class MapStateJsonTest {

  private static final MapState STATE =
      new MapState(
          new MapPoint(-123456.75, 98765.125),
          812.5,
          List.of(
              new LayerState(AtlasLayer.RELIEF, true, 0.5),
              new LayerState(AtlasLayer.DEPOSITS, false, 1)),
          AtlasFilter.none()
              .with(Facet.MINERAL, "copper")
              .withYears(new YearRange(2018, 2026))
              .withCql("figures > 3"),
          Theme.DARK,
          LabelLanguage.URDU,
          true,
          Optional.of(new Selected(AtlasLayer.DEPOSITS, "reko-diq")));

  private static final String TEXT = JsonWriter.string(MapStateJson.write(STATE));

  private static MapState read(String text) throws JsonParserException {
    return MapStateJson.read(JsonParser.object().from(text));
  }

  @Property(tries = 300)
  void everyStateComesBack(
      @ForAll @DoubleRange(min = -5e6, max = 5e6) double x,
      @ForAll @DoubleRange(min = -5e6, max = 5e6) double y,
      @ForAll @DoubleRange(min = 0.01, max = 50_000) double metresPerPx,
      @ForAll long seed,
      @ForAll String odd)
      throws JsonParserException {
    Random random = new Random(seed);
    List<AtlasLayer> order = new ArrayList<>(AtlasLayer.firstOrder());
    Collections.shuffle(order, random);
    AtlasFilter filter = AtlasFilter.none().withText(odd).withCql(odd);
    for (Facet facet : Facet.values()) {
      filter = random.nextBoolean() ? filter.with(facet, "v" + odd) : filter;
    }
    MapState state =
        new MapState(
            new MapPoint(x, y),
            metresPerPx,
            order.stream()
                .map(id -> new LayerState(id, random.nextBoolean(), random.nextInt(11) / 10.0))
                .toList(),
            filter.withEveryMineral(random.nextBoolean()).withCriticalOnly(random.nextBoolean()),
            random.nextBoolean() ? Theme.DARK : Theme.LIGHT,
            random.nextBoolean() ? LabelLanguage.URDU : LabelLanguage.ENGLISH,
            random.nextBoolean(),
            random.nextBoolean()
                ? Optional.empty()
                : Optional.of(new Selected(order.getFirst(), odd)));
    assertThat(read(JsonWriter.string(MapStateJson.write(state)))).isEqualTo(state);
  }

  /** What a hand, an older or a newer version may have written. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"DARK\"            | \"SEPIA\"",
        "\"URDU\"            | 7",
        "\"deposits\",\"vis  | \"craters\",\"vis",
        "\"MINERAL\"         | \"GALAXY\"",
        "[\"copper\"]        | \"copper\"",
        "[\"copper\"]        | [3,null,{}]",
        "[\"deposits\",\"reko-diq\"] | [\"craters\",\"x\"]",
        "[\"deposits\",\"reko-diq\"] | [3]",
        "\"graticule\":true  | \"graticule\":\"yes\"",
        "\"everyMineral\":false | \"everyMineral\":null",
        "\"cql\":\"figures > 3\" | \"cql\":9",
        "\"opacity\":0.5     | \"opacity\":\"half\"",
        ",\"opacity\":0.5    | ''",
      })
  void unknownNamesAndKindsAreLeftOut(String from, String to) throws JsonParserException {
    assertThat(TEXT).contains(from);
    MapState read = read(TEXT.replace(from, to));
    assertThat(read.centre()).isEqualTo(STATE.centre());
    assertThat(read.layers()).first().extracting(LayerState::id).isEqualTo(AtlasLayer.RELIEF);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"metresPerPx\":812.5 | \"metresPerPx\":0      | metresPerPx",
        "\"metresPerPx\":812.5 | \"metresPerPx\":1e300  | metresPerPx",
        "\"metresPerPx\":812.5 | \"metresPerPx\":\"812\" | metresPerPx",
        "-123456.75           | 1e99                  | centre",
        "-123456.75,          | ''                    | centre",
        "\"centre\"            | \"center\"              | centre",
        "\"layers\":[          | \"layers\":[7,          | layers",
        "\"opacity\":0.5       | \"opacity\":5           | opacity",
        "\"chosen\"            | \"choice\"              | chosen",
        "[2018,2026]          | [2026,2018]           | years",
      })
  void whatCannotBeIsRefusedInOneLine(String from, String to, String said)
      throws JsonParserException {
    assertThat(TEXT).contains(from);
    JsonObject json = JsonParser.object().from(TEXT.replace(from, to));
    assertThat(
            org.assertj.core.api.Assertions.catchThrowableOfType(
                IllegalArgumentException.class, () -> MapStateJson.read(json)))
        .message()
        .contains(said)
        .doesNotContain("\n");
  }

  /** Any value of the file in place of any other is either read or refused. */
  @Test
  void noMixUpOfValuesBringsTheReaderDown() throws JsonParserException {
    for (String name :
        List.of(
            "centre",
            "metresPerPx",
            "layers",
            "filter",
            "theme",
            "labels",
            "graticule",
            "selection")) {
      for (Object value :
          Arrays.asList(
              null, true, 3, "text", JsonParser.array().from("[[],{},3]"), new JsonObject())) {
        JsonObject json = JsonParser.object().from(TEXT);
        json.put(name, value);
        try {
          assertThat(MapStateJson.read(json)).isNotNull();
        } catch (IllegalArgumentException e) {
          assertThat(e).message().isNotBlank().doesNotContain("\n");
        }
      }
    }
  }
}
