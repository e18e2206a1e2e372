package pk.mineralatlas.ui.detail;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** The beginning of a list, and a link that shows the rest of it. */
final class ShortList extends VBox {

  /**
   * A list.
   *
   * @param shown how many show at first; one more is shown rather than a link to a single one
   * @param more what the link says
   */
  ShortList(List<? extends Node> items, int shown, String more) {
    getStyleClass().add("short-list");
    if (items.size() <= shown + 1) {
      getChildren().addAll(items);
      return;
    }
    getChildren().addAll(items.subList(0, shown));
    Hyperlink link = new Hyperlink(more);
    link.getStyleClass().setAll("detail-link", "show-more");
    link.setWrapText(true);
    link.setOnAction(
        e -> {
          getChildren().remove(link);
          getChildren().addAll(items.subList(shown, items.size()));
        });
    getChildren().add(link);
  }
}
