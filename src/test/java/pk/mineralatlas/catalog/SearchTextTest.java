package pk.mineralatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

  @ParameterizedTest
  @CsvSource({
    "Réko  Dïq, reko diq",
    "Koh-i-Sultan, koh i sultan",
    "كوئٹہ, کویٹہ",
    "رِیکوڈِک, ریکوڈک",
    "بلوچستان‌, بلوچستان",
    "Ab-i-Gum (Mach), ab i gum mach",
    "Fuller's earth, fullers earth",
    "ＥＬ－５, el 5",
  })
  void folds(String text, String folded) {
    assertThat(SearchText.fold(text)).isEqualTo(SearchText.fold(folded)).isEqualTo(folded);
  }

  @Property
  void foldingTwiceChangesNothing(@ForAll String text) {
    String folded = SearchText.fold(text);
    assertThat(SearchText.fold(folded)).isEqualTo(folded);
  }

  @Property
  void wordsAreOnlyLettersAndDigits(@ForAll String text) {
    assertThat(SearchText.words(text))
        .allSatisfy(
            word -> {
              assertThat(word).isNotEmpty();
              assertThat(word.codePoints().allMatch(Character::isLetterOrDigit)).isTrue();
            });
  }
}
