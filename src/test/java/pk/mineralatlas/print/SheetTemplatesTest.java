package pk.mineralatlas.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTemplatesTest {

  @TempDir Path folder;

  private SheetTemplates templates() {
    return SheetTemplates.in(folder);
  }

  private static SheetTemplate own(String name) throws PrintException {
    return new SheetTemplate(
        name,
        new SheetTemplate.Page(
            Paper.ofSides(300, 450), Optional.of(Orientation.LANDSCAPE), Optional.of(12.5)),
        EnumSet.of(SheetPart.TITLE, SheetPart.LEGEND, SheetPart.CHART),
        true,
        PageLanguage.URDU);
  }

  @Test
  void oneIsReadBackAsItWasSavedAndGoesWhenDeleted() throws Exception {
    templates().save(own("Board / معدن"));
    SheetTemplate read = templates().named("board / معدن");
    assertThat(read.page().paper().shortMm()).isEqualTo(300);
    assertThat(read.page().paper().longMm()).isEqualTo(450);
    assertThat(read.page().held()).contains(Orientation.LANDSCAPE);
    assertThat(read.page().marginMm()).contains(12.5);
    assertThat(read.parts()).isEqualTo(own("x").parts());
    assertThat(read.blackAndWhite()).isTrue();
    assertThat(read.language()).isEqualTo(PageLanguage.URDU);
    assertThat(templates().list().templates()).hasSize(4);
    templates().delete("Board / معدن");
    assertThat(templates().list().templates()).isEqualTo(SheetTemplate.ready());
  }

  @Test
  void theAtlasHasThreeWhichCannotBeReplaced() throws Exception {
    assertThat(SheetTemplate.ready())
        .extracting(SheetTemplate::name)
        .containsExactly("Wall map", "Briefing sheet", "Plain map");
    assertThatThrownBy(() -> templates().save(own("wall map")))
        .hasMessageContaining("choose another name");
    assertThatThrownBy(() -> templates().save(own("///"))).hasMessageContaining("a letter");
    assertThatThrownBy(() -> templates().named("wal map")).hasMessageContaining("Wall map");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"version":2,"name":"a","colour":1}                        | use a newer atlas
          {"version":1,"name":"a","papr":"A4"}                       | the nearest is “paper”
          {"version":1,"name":"a","paper":"A44"}                     | the nearest is A4
          {"version":1,"name":"a","paper":"30x450mm"}                | 74 to 2000 mm
          {"version":1,"name":"a","paper":"A4","margin_mm":"wide"}   | no number
          {"version":1,"name":"a","paper":"A5","margin_mm":40}       | at most 29 mm
          {"version":1,"name":"a","paper":"A4","parts":["legnd"]}    | the nearest is “legend”
          {"version":1,"name":"a","paper":"A4","language":"urdu"}    | write en, ur or both
          {"name":"a","paper":"A4"}                                  | “version”
          {"version":1,"paper":"A4"}                                 | “name”
          {"version":1,                                              | no JSON
          """)
  void whatCannotBeReadIsSaidInOneLine(String json, String says) throws Exception {
    Path file = Files.writeString(folder.resolve("t.json"), json.strip());
    assertThatThrownBy(() -> SheetTemplates.read(file))
        .isInstanceOf(PrintException.class)
        .hasMessageContaining(says)
        .hasMessageContaining("t.json")
        .hasMessageNotContaining("\n");
  }

  @Test
  void oneOfBeforeHasBothLanguages() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("t.json"), "{\"version\":1,\"name\":\"a\",\"paper\":\"A4\"}");
    assertThat(SheetTemplates.read(file).language()).isEqualTo(PageLanguage.BOTH);
  }

  @Test
  void oneFileThatCannotBeReadHidesNoOther() throws Exception {
    templates().save(own("Good"));
    Files.writeString(templates().folder().resolve("bad.json"), "{\"version\":9}");
    SheetTemplates.Listing listing = templates().list();
    assertThat(listing.templates()).extracting(SheetTemplate::name).contains("Good");
    assertThat(listing.problems()).singleElement().asString().contains("newer atlas");
  }
}
