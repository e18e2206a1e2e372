package pk.mineralatlas.render.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LabelNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Saindak Copper-Gold Mine | Saindak",
        "Saindak East Ore Body | Saindak East",
        "Tanjeel (Reko Diq H4) | Tanjeel",
        "Gunga barite-lead-zinc | Gunga",
        "Mach-Ab-i-Gum coalfield | Mach-Ab-i-Gum",
        "Habibullah mines, Hindubagh area | Habibullah",
        "Chilas complex Ni-Cu-PGE | Chilas complex",
        "FWO exploration licences, Chagai belt | FWO exploration licences",
        "Zeh onyx | Zeh",
        "Nangimali ruby | Nangimali",
        "Reko Diq | Reko Diq",
        "Copper | Copper",
        "'' | ''"
      })
  void aNameIsShortenedToWhatTheSymbolDoesNotSay(String name, String shortName) {
    assertThat(LabelNames.shortened(name)).isEqualTo(shortName);
  }

  @Test
  void spellingsOfOneNameShareAKey() {
    assertThat(LabelNames.key("Muzaffarābād")).isEqualTo(LabelNames.key("Muzaffarabad"));
    assertThat(LabelNames.key("Koh-i-Dalil")).isEqualTo(LabelNames.key("Koh i Dalil"));
    assertThat(LabelNames.key("Reko Diq")).isNotEqualTo(LabelNames.key("Reko"));
  }
}
