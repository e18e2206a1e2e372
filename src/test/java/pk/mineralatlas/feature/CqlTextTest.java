package pk.mineralatlas.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written at features. */
class CqlTextTest {

  private static final FeatureLayer LAYER =
      WktLayers.table(
          List.of(
              new Attribute("Name", Attribute.Type.TEXT),
              new Attribute("grade", Attribute.Type.REAL),
              new Attribute("since", Attribute.Type.DATE)),
          new Object[] {"Saindak", 2.0, LocalDate.of(1995, 8, 1)},
          new Object[] {"ریکوڈک", 0.41, null});

  private static String text(String cql, int feature) throws CqlFilter.SyntaxException {
    CqlText text = CqlText.parse(cql);
    text.check(LAYER);
    return text.bind(LAYER).text(feature);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          name                                      | Saindak
          Name                                      | Saindak
          grade                                     | 2
          since                                     | 1995-08-01
          Concatenate(name, ' (', grade, ')')       | Saindak (2.0)
          strConcat(strToUpperCase(name), ' %')     | SAINDAK %
          grade * 2.5                               | 5
          """)
  void anExpressionIsWritten(String cql, String written) throws CqlFilter.SyntaxException {
    assertThat(text(cql, 0)).isEqualTo(written);
  }

  @Test
  void whatIsBlankIsNotWritten() throws CqlFilter.SyntaxException {
    assertThat(text("since", 1)).isEmpty();
    assertThat(text("name", 1)).isEqualTo("ریکوڈک");
    assertThat(text("strSubstring(name, 40, 50)", 1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          name, grade          | 4  | “,” is not expected here
          strConcat(name,      | 15 | the expression ends too early
          name = 3             | 0  | which is no text
          name = 3 OR grade    | 0  | which is no text
          """)
  void aMistakeIsSaidWithItsPlace(String cql, int offset, String said) {
    CqlFilter.SyntaxException e =
        catchThrowableOfType(CqlFilter.SyntaxException.class, () -> CqlText.parse(cql));
    assertThat(e).as(cql).isNotNull();
    assertThat(e).message().contains(said);
    assertThat(e.offset()).isEqualTo(offset);
  }

  @Test
  void aColumnThatIsNotThereIsSaid() {
    CqlFilter.SyntaxException e =
        catchThrowableOfType(
            CqlFilter.SyntaxException.class, () -> text("Concatenate(name, nmae)", 0));
    assertThat(e).message().contains("no column is called “nmae”; there are Name, grade, since");
    assertThat(e.offset()).isEqualTo(18);
  }
}
