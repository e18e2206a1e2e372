package pk.mineralatlas.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTest {

  @Test
  void sidesAreWidthThenHeightAndSayHowThePaperIsHeld() throws Exception {
    Paper.Sides wide = Paper.sides("450x300mm").orElseThrow();
    assertThat(wide.held()).isEqualTo(Orientation.LANDSCAPE);
    PageSize page = PageSize.of(wide.paper(), wide.held());
    assertThat(page.widthMm()).isEqualTo(450);
    assertThat(page.heightMm()).isEqualTo(300);
    assertThat(wide.paper().title()).isEqualTo("450 × 300 mm");
    assertThat(Paper.sides(" 210.5 X 500 ").orElseThrow().held()).isEqualTo(Orientation.PORTRAIT);
    assertThat(Paper.sides("A4")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"73x300", "300x73.9mm", "2001x300", "0x0"})
  void aSideThatNoOnePrintsIsRefusedInOneLine(String sides) {
    assertThatThrownBy(() -> Paper.sides(sides))
        .isInstanceOf(PrintException.class)
        .hasMessageContaining("each side can be 74 to 2000 mm")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aMarginLeavesMostOfThePaper() throws Exception {
    Paper strip = Paper.ofSides(74, 400);
    assertThat(PageSize.of(strip, Orientation.PORTRAIT).marginMm()).isEqualTo(7);
    assertThatThrownBy(() -> new PageSize(strip, Orientation.PORTRAIT, 20))
        .hasMessageContaining("at most 14 mm");
  }
}
