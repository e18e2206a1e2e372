package pk.mineralatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "sindak, saindak, 1",
    "dilbund, dilband, 1",
    "coper, copper, 1",
    "glod, gold, 1",
    "'', abc, 3",
    "abc, abc, 0",
    "kitten, sitting, 3",
  })
  void countsLetters(String a, String b, int distance) {
    assertThat(Spelling.distance(a, b, 10)).isEqualTo(distance);
    assertThat(Spelling.distance(b, a, 10)).isEqualTo(distance);
    assertThat(Spelling.distance(a, b, 0)).isEqualTo(Math.min(distance, 1));
  }

  @Property
  void isSymmetricAndBounded(
      @ForAll @StringLength(max = 12) String a, @ForAll @StringLength(max = 12) String b) {
    int distance = Spelling.distance(a, b, 20);
    assertThat(distance).isEqualTo(Spelling.distance(b, a, 20));
    assertThat(distance)
        .isBetween(Math.abs(a.length() - b.length()), Math.max(a.length(), b.length()));
  }

  @Test
  void namesTheNearest() {
    List<String> minerals = List.of("copper", "coal", "cobalt", "gold", "gypsum");
    assertThat(Spelling.nearest("coper", minerals)).first().isEqualTo("copper");
    assertThat(Spelling.nearest("GOLDD", minerals)).containsExactly("gold");
    assertThat(Spelling.nearest("gyp", minerals)).first().isEqualTo("gypsum");
    assertThat(Spelling.nearest("zzz", List.of())).isEmpty();
  }
}
