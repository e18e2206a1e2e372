package pk.mineralatlas.ui.search;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pk.mineralatlas.catalog.SearchHit;

/** One result: what it is, its name, where, and its Urdu name at the right. */
final class HitCell extends ListCell<SearchHit> {

  private final FontIcon icon = new FontIcon(Feather.MAP_PIN);
  private final Label title = new Label();
  private final Label subtitle = new Label();
  private final Label urdu = new Label();
  private final HBox row;

  HitCell(Consumer<SearchHit> pick) {
    StackPane sign = new StackPane(icon);
    sign.getStyleClass().add("hit-icon");
    title.getStyleClass().add("atlas-medium");
    subtitle.getStyleClass().addAll("atlas-muted", "atlas-small");
    subtitle.setTextOverrun(OverrunStyle.ELLIPSIS);
    urdu.getStyleClass().addAll("atlas-urdu", "hit-urdu");
    urdu.setMinWidth(USE_PREF_SIZE);
    VBox words = new VBox(1, title, subtitle);
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(10, sign, words, urdu);
    row.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
    setOnMousePressed(
        e -> {
          SearchHit hit = getItem();
          if (hit != null) {
            pick.accept(hit);
          }
        });
  }

  @Override
  protected void updateItem(@Nullable SearchHit hit, boolean empty) {
    super.updateItem(hit, empty);
    if (hit == null || empty) {
      setGraphic(null);
      return;
    }
    icon.setIconCode(iconOf(hit.kind()));
    title.setText(hit.title());
    subtitle.setText(hit.subtitle().isEmpty() ? hit.kind().text() : hit.subtitle());
    urdu.setText(hit.titleUr());
    setGraphic(row);
    setAccessibleText(hit.kind().text() + " " + hit.title() + ", " + hit.subtitle());
  }

  private static Feather iconOf(SearchHit.Kind kind) {
    return switch (kind) {
      case SITE -> Feather.MAP_PIN;
      case LICENCE -> Feather.FILE_TEXT;
      case DISTRICT -> Feather.MAP;
      case BELT -> Feather.LAYERS;
      case INCIDENT -> Feather.ALERT_TRIANGLE;
      case PLACE -> Feather.HOME;
    };
  }
}
