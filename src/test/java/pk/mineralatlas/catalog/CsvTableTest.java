package pk.mineralatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Broken data files are told of in one line that says where. */
class CsvTableTest {

  @TempDir Path folder;

  private static CsvTable table(String text) {
    return CsvTable.parse("t.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsQuotesLinesAndAByteOrderMark() {
    CsvTable table = table("\uFEFFa,b\r\n\"x, \"\"y\"\"\nz\",ریکوڈک\r\n");
    assertThat(table.rows().getFirst().text("a")).isEqualTo("x, \"y\"\nz");
    assertThat(table.rows().getFirst().text("b")).isEqualTo("ریکوڈک");
  }

  @Test
  void keepsEveryDigitOfANumber() {
    assertThat(table("v\n0.50\n").rows().getFirst().decimal("v")).hasToString("0.50");
    assertThat(table("v,w\n,1\n").rows().getFirst().decimal("v")).isNull();
  }

  @ParameterizedTest
  @CsvSource({"1e5", "12a", "'1,5'", "--1", "NaN", "0x10", "1."})
  void refusesWhatIsNoNumber(String value) {
    CsvTable.Row row = table("id,v\n1,\"" + value + "\"\n").rows().getFirst();
    assertThatThrownBy(() -> row.decimal("v"))
        .isInstanceOf(CatalogueException.class)
        .hasMessage(
            "t.csv, line 2, column 'v': '%s' is not a number such as 12.5".formatted(value));
  }

  @Test
  void refusesARowOfTheWrongLength() {
    assertThatThrownBy(() -> table("a,b\n1,2\n1,2,3\n"))
        .isInstanceOf(CatalogueException.class)
        .hasMessageContaining("t.csv, line 3: 3 fields where the header has 2");
    assertThatThrownBy(() -> table("a,b\n1\n")).isInstanceOf(CatalogueException.class);
  }

  @Test
  void refusesWhatIsNotUtf8() {
    assertThatThrownBy(() -> CsvTable.parse("t.csv", new byte[] {'a', '\n', (byte) 0xff}))
        .isInstanceOf(CatalogueException.class)
        .hasMessageContaining("t.csv is not UTF-8");
  }

  @Test
  void refusesAnOpenQuote() {
    assertThatThrownBy(() -> table("a\n\"open\n"))
        .isInstanceOf(CatalogueException.class)
        .hasMessageContaining("t.csv");
  }

  private CatalogueException refusal(String file, UnaryOperator<String> change) {
    CatalogFiles broken =
        name -> {
          byte[] content = CatalogFiles.bundled().read(name);
          String text = new String(content, StandardCharsets.UTF_8);
          return name.equals(file) ? change.apply(text).getBytes(StandardCharsets.UTF_8) : content;
        };
    try {
      Catalogue.open(folder, broken).close();
      throw new AssertionError("opened in spite of the change to " + file);
    } catch (CatalogueException e) {
      assertThat(e).message().doesNotContain("\n");
      assertThat(folder.resolve(CatalogueStore.FILE)).doesNotExist();
      return e;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "sites.csv, host_geology",
    "facts.csv, confidence",
    "licences.csv, geometry_note",
    "incidents.csv, event_type",
    "belts.csv, extent_basis",
    "transport.csv, waypoints",
    "district_risk.csv, risk_rule",
    "critical_minerals.csv, catalogue_commodity",
    "agreements.csv, binding",
    "parties.csv, names",
    "site_positions.csv, origin",
  })
  void aMissingColumnIsNamed(String file, String column) {
    assertThat(refusal(file, text -> text.replaceFirst(column, "other")))
        .hasMessageContaining(file)
        .hasMessageContaining("'" + column + "'");
  }

  @ParameterizedTest
  @CsvSource({
    "facts.csv, ',reported,', ',rumoured,', confidence",
    "facts.csv, 'reko-diq,', 'rekko-diq,', not in the catalogue",
    "sites.csv, ',locality,', ',roughly,', coord_precision",
    "sites.csv, ',29.1228,', ',129.1228,', lat",
    "sites.csv, ',29.1228,', ',north,', 'column ''lat''',",
    "licences.csv, ',980,', ',about 980,', 'column ''area_km2''',",
    "incidents.csv, ',2004-03-03,', ',2004-02-31,', 'column ''date''',",
    "incidents.csv, 'civilians,LeJ,47,', 'civilians,LeJ,many,', 'column ''fatalities''',",
    "district_risk.csv, ',very high,', ',dire,', level",
    "transport.csv, 'Karachi 24.8608', 'Karachi 24.86O8', 'column ''waypoints''',",
    "agreements.csv, ',no,', ',perhaps,', binding",
  })
  void aBadValueIsNamedWithItsLine(String file, String from, String to, String said) {
    assertThat(refusal(file, text -> text.replaceFirst(java.util.regex.Pattern.quote(from), to)))
        .hasMessageContaining(file + ", line ")
        .hasMessageContaining(said);
  }

  @Test
  void aRepeatedIdentifierIsNamed() {
    assertThat(
            refusal(
                "belts.csv",
                text -> {
                  List<String> lines = text.lines().toList();
                  return text + lines.get(1) + "\n";
                }))
        .hasMessageContaining("repeats an identifier");
  }
}
