package pk.mineralatlas.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PrintChoicesTest {

  @Test
  void aTitleBecomesANameThatEveryFileSystemTakes() {
    assertThat(PrintChoices.fileName("Balochistan: copper/gold \\ “best of” ..", "A3"))
        .isEqualTo("balochistan-copper-gold-best-of-a3");
  }

  @Test
  void urduLettersKeepTheirMarks() {
    String title = Normalizer.normalize("نقشۂ بلوچستان", Normalizer.Form.NFD);
    assertThat(title).contains("\u0654");
    assertThat(PrintChoices.fileName(title, "A4")).isEqualTo(title.replace(' ', '-') + "-a4");
  }

  @Test
  void aLongNameIsNotCutBetweenALetterAndItsMark() {
    String title = "x".repeat(79) + "ہ\u0654\u0654 and more";
    assertThat(PrintChoices.fileName(title, "A4")).isEqualTo("x".repeat(79));
  }
}
