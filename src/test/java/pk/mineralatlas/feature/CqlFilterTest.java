package pk.mineralatlas.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CqlFilterTest {

  private static final FeatureLayer LAYER =
      WktLayers.table(
          List.of(
              new Attribute("id", Attribute.Type.TEXT),
              new Attribute("name", Attribute.Type.TEXT),
              new Attribute("status", Attribute.Type.TEXT),
              new Attribute("minerals", Attribute.Type.TEXT),
              new Attribute("figures", Attribute.Type.INTEGER),
              new Attribute("date", Attribute.Type.DATE)),
          new Object[] {
            "a", "Reko Diq", "development", "copper;gold", 30L, LocalDate.of(2022, 12, 15)
          },
          new Object[] {
            "b", "Saindak", "operating", "copper;gold;silver", 20L, LocalDate.of(2003, 1, 1)
          },
          new Object[] {"c", "Khewra", "operating", "salt", 5L, null},
          new Object[] {"d", "Nowhere", "", null, null, null});

  private static String accepted(String cql) throws CqlFilter.SyntaxException {
    VisibleSet set = VisibleSet.of(LAYER, CqlFilter.parse(cql, LAYER));
    return IntStream.range(0, LAYER.size())
        .filter(set::contains)
        .mapToObj(f -> LAYER.text(f, "id"))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "status = 'operating' | bc",
        "status <> 'operating' | ad",
        "status = 'operating' AND minerals LIKE '%gold%' | b",
        "status IN ('development', 'operating') OR \"id\" = 'd' | abcd",
        "NOT (status = 'operating') | ad",
        "figures > 3 | abc",
        "figures BETWEEN 5 AND 20 | bc",
        "figures IS NULL | d",
        "minerals IS NOT NULL | abc",
        "name ILIKE 'reko%' | a",
        "strToLowerCase(name) = 'saindak' | b",
        "date AFTER 2010-01-01T00:00:00Z | a",
        "BBOX(the_geom, 0.5, -1, 2.5, 1) | bc",
        "DWITHIN(the_geom, POINT(0 0), 1, meters) | ab",
        "INCLUDE | abcd",
        "EXCLUDE | ''",
        "name = 'O''Hara' | ''",
      })
  void accepts(String cql, String ids) throws Exception {
    assertThat(accepted(cql)).isEqualTo(ids);
  }

  /** A column is found whatever its case, and so must its values be. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"STATUS = 'operating' | bc", "Figures > 10 AND Name LIKE '%k' | b"})
  void columnsMayBeWrittenInAnyCase(String cql, String ids) throws Exception {
    assertThat(accepted(cql)).isEqualTo(ids);
  }

  private static CqlFilter.SyntaxException refusal(String cql) {
    CqlFilter.SyntaxException e =
        catchThrowableOfType(CqlFilter.SyntaxException.class, () -> CqlFilter.parse(cql, LAYER));
    assertThat(e).as(cql).isNotNull();
    assertThat(e).message().as(cql).isNotBlank().doesNotContain("\n");
    assertThat(e.offset()).as(cql).isBetween(0, cql.length());
    return e;
  }

  /** The caret stands under the offending place. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "status = = 'x'                 | 9",
        "status = 'operating' AND       | 24",
        "status = 'operating' AN name='a' | 21",
        "status 'operating'             | 7",
        "(status = 'a'                  | 13",
        "status = 'a')                  | 12",
        "stats = 'operating'            | 0",
        "status = 'a' AND stat = 'b'    | 17",
        "name = 'nam' AND nam = 'b'     | 17",
        "name = 'x nam' AND NAM = 'b'   | 19",
        "figures > AND status = 'a'     | 10",
        "status = 'a' AND id = 'b'      | 17",
        "name LIKE 3                    | 10",
        "status IN ('a', )              | 16",
        "figures BETWEEN 3 OR 4         | 18",
        "status IS 'x'                  | 10",
        "abs(figures > 3                | 12",
        "figures > 3 AND (name = 'a' OR name LIKE) AND status = 'b' | 40",
      })
  void tellsWhereItCannotBeRead(String cql, int offset) {
    assertThat(refusal(cql).offset()).isEqualTo(offset);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "'",
        "\"",
        "status = 'open",
        "status = \"open",
        "#",
        "status # 3",
        "=",
        ")",
        "((((",
        "status = 'a' ; DROP TABLE x",
        "کان = 'x'",
        "status = 'a'\n AND ",
        "status = 'a'\r\n\tAND x y",
        "noSuchFunction(name) = 1",
        "status LIKE",
        "BBOX(the_geom)",
        "BBOX(the_geom, a, b, c, d)",
        "INTERSECTS(the_geom, POLYGON((0 0)))",
        "figures > 99999999999999999999999999999x",
        "status = 'a' AND AND name = 'b'",
        "abs(name) = 2",
        "name LIKE 3",
        "1",
        "name",
        "%",
        "\0",
        "status = '\0",
      })
  void whatIsNoCqlIsRefusedInOneLine(String cql) {
    refusal(cql);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "figures > 'many'",
        "name > 3",
        "date = 'never'",
        "strSubstring(name, 5, 2) = 'x'",
        "parseInt(name) = 3",
        "figures / 0 > 1",
        "INTERSECTS(name, POINT(1 1))",
        "status = the_geom",
        "the_geom = 'x'",
        "figures = name",
      })
  void whatMakesNoSenseOfAValueAcceptsOrRefusesButNeverThrows(String cql) throws Exception {
    assertThat(accepted(cql)).hasSizeLessThanOrEqualTo(4);
  }

  @Provide
  static Arbitrary<String> soup() {
    return Arbitraries.of(
            "status",
            "name",
            "figures",
            "=",
            "<",
            ">",
            "<>",
            "'a'",
            "'",
            "(",
            ")",
            "AND",
            "OR",
            "NOT",
            "LIKE",
            "IN",
            ",",
            "IS",
            "NULL",
            "3",
            "-",
            "BETWEEN",
            "%",
            "the_geom",
            "BBOX",
            "\n",
            "[",
            "]",
            "\"",
            "POINT(0 0)",
            ".",
            "/",
            "@",
            "ء")
        .list()
        .ofMaxSize(9)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 3000)
  void anyTextIsReadOrRefusedInOneLine(@ForAll @From("soup") String cql) throws Exception {
    try {
      VisibleSet.of(LAYER, CqlFilter.parse(cql, LAYER));
    } catch (CqlFilter.SyntaxException e) {
      assertThat(e).message().isNotBlank().doesNotContain("\n");
      assertThat(e.offset()).isBetween(0, cql.length());
    }
  }
}
