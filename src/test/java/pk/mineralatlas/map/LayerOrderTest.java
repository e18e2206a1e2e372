package pk.mineralatlas.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LayerOrderTest {

  private static final List<LayerState> FIRST =
      AtlasLayer.firstOrder().stream().map(id -> new LayerState(id, true, 1)).toList();

  private static List<LayerId> ids(List<LayerState> states) {
    return states.stream().map(LayerState::id).toList();
  }

  @Property(tries = 300)
  void movingLosesNothingAndPutsTheRowThere(
      @ForAll AtlasLayer row, @ForAll AtlasLayer target, @ForAll boolean above) {
    List<LayerState> moved =
        above
            ? LayerOrder.movedAbove(FIRST, row, target)
            : LayerOrder.movedBelow(FIRST, row, target);
    assertThat(moved).containsExactlyInAnyOrderElementsOf(FIRST);
    if (row != target && row.hasRow() && target.hasRow()) {
      int place = ids(moved).indexOf(row);
      int of = ids(moved).indexOf(target);
      assertThat(place > of).isEqualTo(above);
    }
    assertThat(ids(moved).indexOf(AtlasLayer.LICENCE_POINTS))
        .as("a row's layers stay together")
        .isEqualTo(ids(moved).indexOf(AtlasLayer.LICENCES) + 1);
  }

  @Property(tries = 300)
  void theOthersKeepTheirOrder(@ForAll AtlasLayer row, @ForAll AtlasLayer target) {
    List<LayerId> others =
        FIRST.stream()
            .map(LayerState::id)
            .filter(id -> id.row().filter(row::equals).isEmpty())
            .toList();
    List<LayerId> moved = ids(LayerOrder.movedAbove(FIRST, row, target));
    assertThat(moved.stream().filter(others::contains)).containsExactlyElementsOf(others);
  }

  @Test
  void whatHasNoRowIsNotMoved() {
    assertThat(LayerOrder.movedAbove(FIRST, AtlasLayer.BOUNDARIES, AtlasLayer.DEPOSITS))
        .isEqualTo(FIRST);
    assertThat(LayerOrder.movedAbove(FIRST, AtlasLayer.DEPOSITS, AtlasLayer.BOUNDARIES))
        .isEqualTo(FIRST);
  }

  @Test
  void savedLayersAreTakenOnceAndWhatTheyLackComesBack() {
    LayerState hidden = new LayerState(AtlasLayer.RISK, false, 0.3);
    List<LayerState> completed =
        LayerOrder.completed(List.of(hidden, new LayerState(AtlasLayer.RISK, true, 1)), FIRST);
    assertThat(completed).hasSize(FIRST.size()).contains(hidden);
    assertThat(ids(completed)).doesNotHaveDuplicates();
    assertThat(LayerOrder.completed(List.of(), FIRST)).isEqualTo(FIRST);
    assertThat(LayerOrder.completed(FIRST, FIRST)).isEqualTo(FIRST);
  }

  @Test
  void opacityIsAPart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LayerState(AtlasLayer.RISK, true, 1.1))
        .withMessage("opacity of risk: 1.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LayerState(AtlasLayer.RISK, true, Double.NaN));
  }

  @Test
  void layersAreFoundByTheirIds() {
    for (AtlasLayer layer : AtlasLayer.values()) {
      assertThat(AtlasLayer.find(layer.id())).contains(layer);
    }
    assertThat(AtlasLayer.find("RELIEF")).isEmpty();
    assertThat(AtlasLayer.RISK.fileName()).contains("risk_zones");
    assertThat(AtlasLayer.BOUNDARIES.fileName()).contains("boundary_lines");
    assertThat(AtlasLayer.RELIEF.fileName()).isEmpty();
  }
}
