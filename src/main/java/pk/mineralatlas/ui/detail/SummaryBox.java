package pk.mineralatlas.ui.detail;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import pk.mineralatlas.ui.MineralDisc;

/** A thing in a few words: its minerals' discs and name, what it is, how well it is placed. */
final class SummaryBox extends VBox {

  private static final double DISC_PX = 18;

  SummaryBox(FeatureSummary summary) {
    getStyleClass().add("summary");
    HBox head = new HBox();
    head.getStyleClass().add("summary-head");
    summary.minerals().forEach(m -> head.getChildren().add(new MineralDisc(m, DISC_PX)));
    Label title = DetailPage.text(summary.title(), "summary-title");
    head.getChildren().add(title);
    getChildren().add(head);
    if (!summary.minerals().isEmpty()) {
      add(String.join(", ", summary.minerals()), false);
    }
    for (int i = 0; i < summary.lines().size(); i++) {
      add(summary.lines().get(i), summary.isCaution() && i == summary.lines().size() - 1);
    }
  }

  private void add(String text, boolean isCaution) {
    getChildren().add(DetailPage.text(text, isCaution ? "summary-caution" : "summary-line"));
  }
}
