package pk.mineralatlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.Viewport;

class ViewHistoryTest {

  private static Viewport at(int x) {
    return new Viewport(new MapPoint(x, 0), 100, 800, 600);
  }

  @Test
  void startsWithNowhereToGo() {
    ViewHistory history = ViewHistory.startingAt(at(0));
    assertThat(history.previous()).isEmpty();
    assertThat(history.next()).isEmpty();
    assertThat(history.view()).isEqualTo(at(0));
  }

  @Test
  void walksBackAndForth() {
    ViewHistory history = ViewHistory.startingAt(at(0)).restedAt(at(1)).restedAt(at(2));
    ViewHistory back = history.previous().orElseThrow().previous().orElseThrow();
    assertThat(back.view()).isEqualTo(at(0));
    assertThat(back.next().orElseThrow().next().orElseThrow()).isEqualTo(history);
  }

  @Test
  void anotherWayForgetsWhatLayAhead() {
    ViewHistory history = ViewHistory.startingAt(at(0)).restedAt(at(1)).restedAt(at(2));
    ViewHistory other = history.previous().orElseThrow().restedAt(at(7));
    assertThat(other.next()).isEmpty();
    assertThat(other.views()).containsExactly(at(0), at(1), at(7));
  }

  @Test
  void restingWhereOneIsOrInAWindowOfAnotherSizeAddsNothing() {
    ViewHistory history = ViewHistory.startingAt(at(0)).restedAt(at(1));
    assertThat(history.restedAt(at(1))).isSameAs(history);
    assertThat(history.restedAt(at(1).withSize(300, 200))).isSameAs(history);
  }

  @Test
  void keepsTheLatestHundred() {
    ViewHistory history = ViewHistory.startingAt(at(0));
    for (int i = 1; i <= 250; i++) {
      history = history.restedAt(at(i));
    }
    assertThat(history.views()).hasSize(ViewHistory.LIMIT);
    assertThat(history.view()).isEqualTo(at(250));
    int steps = 0;
    while (history.previous().isPresent()) {
      history = history.previous().orElseThrow();
      steps++;
    }
    assertThat(steps).isEqualTo(99);
    assertThat(history.view()).isEqualTo(at(151));
  }
}
