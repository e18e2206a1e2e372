package pk.mineralatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.catalog.Fact;
import pk.mineralatlas.catalog.Site;

class SitesCommandTest {

  @TempDir static Path data;
  @TempDir Path folder;

  private record Run(int exit, String out, String err) {}

  private static Run run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--data-folder");
    all.add(data.toString());
    int exit =
        new CommandLine(new SitesCommand())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(all.toArray(String[]::new));
    return new Run(exit, out.toString(), err.toString());
  }

  private static List<NamedCsvRecord> csv(String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--format", "csv"));
    Run run = run(all.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(run.out())) {
      return reader.stream().toList();
    }
  }

  private static List<String> ids(String... arguments) throws IOException {
    return csv(arguments).stream().map(row -> row.getField("id")).toList();
  }

  @Test
  void everySiteIsListedWithItsValuesInEveryForm() throws IOException, JsonParserException {
    List<NamedCsvRecord> rows = csv();
    JsonArray json = JsonParser.array().from(run("-f", "json").out());
    JsonObject geo = JsonParser.object().from(run("-f", "GeoJSON").out());
    JsonArray features = geo.getArray("features");
    try (Catalogue catalogue = Catalogue.open(data)) {
      assertThat(rows).hasSameSizeAs(catalogue.sites());
      assertThat(json).hasSameSizeAs(catalogue.sites());
      assertThat(features).hasSameSizeAs(catalogue.sites());
      for (int i = 0; i < rows.size(); i++) {
        Site site = catalogue.sites().get(i);
        assertThat(rows.get(i).getField("name_ur")).isEqualTo(site.nameUr());
        assertThat(rows.get(i).getField("summary")).isEqualTo(site.summary());
        assertThat(rows.get(i).getField("minerals").split(";"))
            .containsExactlyElementsOf(site.commodities());
        assertThat(Double.parseDouble(rows.get(i).getField("lat")))
            .isEqualTo(site.position().latDeg());
        assertThat(json.getObject(i).getString("name")).isEqualTo(site.name());
        assertThat(json.getObject(i).getArray("minerals"))
            .containsExactlyElementsOf(site.commodities());
        assertThat(json.getObject(i).getDouble("lon")).isEqualTo(site.position().lonDeg());
        assertFeature(features.getObject(i), site);
      }
    }
  }

  private static void assertFeature(JsonObject feature, Site site) {
    assertThat(feature.getString("type")).isEqualTo("Feature");
    assertThat(feature.getString("id")).isEqualTo(site.id());
    JsonObject geometry = feature.getObject("geometry");
    assertThat(geometry.getString("type")).isEqualTo("Point");
    JsonArray position = geometry.getArray("coordinates");
    assertThat(position).hasSize(2);
    assertThat(position.getDouble(0)).as("longitude first").isEqualTo(site.position().lonDeg());
    assertThat(position.getDouble(1)).isEqualTo(site.position().latDeg());
    JsonObject properties = feature.getObject("properties");
    assertThat(properties.getString("name")).isEqualTo(site.name());
    assertThat(properties.getString("precision")).isEqualTo(site.precision().text());
  }

  @Test
  void aPositionInGeoJsonAlwaysSaysHowWellItIsKnown() throws JsonParserException {
    JsonObject geo =
        JsonParser.object().from(run("tang", "kaur", "-f", "geojson", "--fields", "id").out());
    JsonObject properties = geo.getArray("features").getObject(0).getObject("properties");
    assertThat(properties)
        .containsEntry("precision", "district")
        .containsEntry("position_means", "somewhere in the district");
  }

  @Test
  void statementsComeWithValueUnitDateStandardConfidenceAndSource() throws JsonParserException {
    JsonArray json =
        JsonParser.array().from(run("reko", "diq", "-f", "json", "--facts", "-n", "1").out());
    JsonArray facts = json.getObject(0).getArray("facts");
    try (Catalogue catalogue = Catalogue.open(data)) {
      List<Fact> expected = catalogue.factsOf(json.getObject(0).getString("id"));
      assertThat(facts).hasSameSizeAs(expected).isNotEmpty();
      for (int i = 0; i < facts.size(); i++) {
        JsonObject fact = facts.getObject(i);
        assertThat(fact.getString("statement")).isEqualTo(expected.get(i).statement());
        assertThat(fact.getString("unit")).isEqualTo(expected.get(i).unit());
        assertThat(fact.getString("as_of")).isEqualTo(expected.get(i).asOf());
        assertThat(fact.getString("standard")).isEqualTo(expected.get(i).standard());
        assertThat(fact.getString("confidence")).isEqualTo(expected.get(i).confidence().text());
        assertThat(fact.getObject("source").getString("url"))
            .isEqualTo(expected.get(i).source().url());
        BigDecimal value = expected.get(i).value();
        assertThat(fact.isNull("value")).isEqualTo(value == null);
        assertThat(fact.getDouble("value")).isEqualTo(value == null ? 0 : value.doubleValue());
      }
    }
  }

  /** A Sindhi or Pashto system would write other digits into the listing. */
  @ParameterizedTest
  @ValueSource(strings = {"sd-PK", "ps-PK", "de-DE"})
  void numbersAreWrittenInDigitsProgramsRead(String language) throws IOException {
    Locale before = Locale.getDefault();
    Locale formats = Locale.getDefault(Locale.Category.FORMAT);
    Locale.setDefault(Locale.forLanguageTag(language));
    try {
      Path file = folder.resolve("sites.txt");
      int exit = Main.run("sites", "reko", "-o", file.toString(), "--data-folder", data.toString());
      assertThat(exit).isZero();
      assertThat(Files.readString(file)).containsPattern("\\n[0-9]+ sites?\\. precision");
    } finally {
      Locale.setDefault(before);
      Locale.setDefault(Locale.Category.FORMAT, formats);
    }
  }

  @Test
  void aTableIsAlignedAndSaysWhatItsWordsMean() {
    Run run = run("--mineral", "antimony", "--province", "balochistan");
    List<String> lines = run.out().lines().toList();
    assertThat(lines.getFirst()).startsWith("name ").contains("minerals", "precision", "evidence");
    int column = lines.getFirst().indexOf("minerals");
    assertThat(lines.subList(1, lines.size() - 2))
        .isNotEmpty()
        .allMatch(line -> line.charAt(column - 1) == ' ' && line.charAt(column) != ' ');
    assertThat(lines.getLast()).contains("sites. precision: how well the position is known");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void nothingFoundIsAnEmptyListingAndNoFault() throws JsonParserException, IOException {
    String[] nothing = {"-m", "uranium", "-p", "Gilgit-Baltistan"};
    assertThat(run(nothing).out()).contains("0 sites.");
    assertThat(csv(nothing)).isEmpty();
    assertThat(JsonParser.array().from(run("-m", "uranium", "-p", "gb", "-f", "json").out()))
        .isEmpty();
    JsonObject geo =
        JsonParser.object().from(run("-m", "uranium", "-p", "gb", "-f", "geojson").out());
    assertThat(geo.getArray("features")).isEmpty();
  }

  @Test
  void optionsNarrowAndTheirValuesWiden() throws IOException {
    List<String> either = ids("-m", "copper,gold");
    List<String> both = ids("-m", "copper,gold", "--all");
    assertThat(either).containsAll(both).hasSizeGreaterThan(both.size());
    assertThat(ids("-m", "copper", "-m", "gold")).isEqualTo(either);
    assertThat(ids("-m", "COPPER", "-p", "baluchistan"))
        .contains("reko-diq")
        .doesNotContain("muhammad-khel-copper");
    assertThat(csv("-p", "KP")).allMatch(r -> r.getField("province").equals("Khyber Pakhtunkhwa"));
    assertThat(csv("-d", "chagai")).allMatch(r -> r.getField("district").equals("Chagai"));
    assertThat(csv("--status", "operating", "--type", "mine"))
        .isNotEmpty()
        .allMatch(
            r -> r.getField("status").equals("operating") && r.getField("type").equals("mine"));
    assertThat(csv("--precision", "site,near"))
        .allMatch(r -> r.getField("precision").matches("site|near"));
    assertThat(csv("--evidence", "claimed"))
        .isNotEmpty()
        .allMatch(r -> r.getField("evidence").equals("claimed"));
    assertThat(csv("--critical")).isNotEmpty().noneMatch(r -> r.getField("critical").isEmpty());
    assertThat(csv("--operator", "Reko Diq Mining Company"))
        .extracting(r -> r.getField("id"))
        .contains("reko-diq");
    assertThat(csv("-n", "3")).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({"reko, reko-diq", "Sindak, saindak", "ریکوڈک, reko-diq", "saindak copper, saindak"})
  void wordsFindTheSiteFirst(String words, String id) throws IOException {
    assertThat(ids(words.split(" "))).first().isEqualTo(id);
  }

  @Test
  void fieldsAreShownInTheOrderAskedFor() throws IOException {
    NamedCsvRecord first = csv("--fields", "lon,id,lat").getFirst();
    assertThat(first.getHeader()).containsExactly("lon", "id", "lat");
  }

  @ParameterizedTest
  @CsvSource({
    "--mineral, coper, copper",
    "--mineral, 'copper,guld', gold",
    "--province, Balochstan, Balochistan",
    "--district, Chagay, Chagai",
    "--status, operatin, operating",
    "--type, mines, mine",
    "--operator, Reko Diq Minig Company, Reko Diq Mining Company",
    "--precision, sight, site",
    "--evidence, verifid, verified",
    "--fields, latitude, lat",
    "--format, geojsn, geojson",
    "--limit, -1, negative",
  })
  void anUnknownNameIsOneLineWithTheNearestAndExit2(String option, String value, String nearest) {
    Run run = run(option, value);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).singleElement().asString().contains(nearest);
  }

  @Test
  void helpTellsOptionsAndExamples() {
    Run run = run("--help");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("Lists sites of the catalogue", "--mineral", "--format", "Examples:", "--facts");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theListingCanBeWrittenToAFile() throws IOException, JsonParserException {
    Path file = folder.resolve("sites.geojson");
    Run run = run("-f", "geojson", "-o", file.toString(), "ریکوڈک");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEmpty();
    JsonObject geo = JsonParser.object().from(Files.readString(file));
    assertThat(geo.getArray("features").getObject(0).getObject("properties").getString("name_ur"))
        .isEqualTo("ریکوڈک");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no/such/folder/x.csv", "."})
  void aFileThatCannotBeWrittenIsOneLineAndExit1(String name) {
    Run run = run("-f", "csv", "-o", folder.resolve(name).toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .contains(folder.resolve(name).toString(), "cannot be written");
  }
}
