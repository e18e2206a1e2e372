package pk.mineralatlas.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TypefacesTest {

  private static final String DAMAGED = Typeface.SANS_BOLD.file();
  private static final String LOCKED = Typeface.SERIF.file();

  @Test
  void allFontsAreThere() {
    assertThat(Typefaces.bundled().problems()).isEmpty();
    for (Typeface face : Typeface.values()) {
      assertThat(Typefaces.bundled().typefaceOf(face.font(3))).contains(face);
    }
    assertThat(Typefaces.bundled().typefaceOf(new Font(Font.DIALOG, Font.PLAIN, 3))).isEmpty();
  }

  @Test
  void aMissingFontIsReplacedByTheMachinesAndTold() {
    Typefaces none = new Typefaces(name -> null);
    Font instead = none.font(Typeface.SANS, 7);
    assertThat(instead.getSize2D()).isEqualTo(7);
    assertThat(instead.canDisplayUpTo("Reko Diq")).isNegative();
    assertThat(none.typefaceOf(instead)).isEmpty();
    assertThat(none.problems())
        .hasSize(Typeface.values().length)
        .allMatch(line -> !line.contains("\n") && line.endsWith("Install the atlas again."))
        .anyMatch(line -> line.contains("Inter-Regular.ttf") && line.contains("missing"));
  }

  @Test
  void aDamagedOrUnreadableFontIsReplacedAlone() {
    Typefaces some =
        new Typefaces(
            name -> {
              if (name.equals(LOCKED)) {
                throw new IOException("access denied");
              }
              return name.equals(DAMAGED)
                  ? new ByteArrayInputStream("no font".getBytes(StandardCharsets.US_ASCII))
                  : Typeface.class.getResourceAsStream("fonts/" + name);
            });
    assertThat(some.font(Typeface.SANS_BOLD, 9)).isNotNull();
    assertThat(some.problems())
        .satisfiesExactly(
            line -> assertThat(line).contains(DAMAGED, "it is damaged"),
            line -> assertThat(line).contains(LOCKED, "access denied"));
  }
}
