package pk.mineralatlas.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Lines a person should read, along the top of the map: what went wrong, where, and what to do.
 * They stay until put away. FX thread only.
 */
public final class NoticeBar extends VBox {

  private static final int MOST = 4;

  NoticeBar() {
    getStyleClass().add("notice-bar");
    setPickOnBounds(false);
  }

  /** Adds a line that warns. */
  public void warn(String line) {
    add(line, Feather.ALERT_TRIANGLE, "notice-warning");
  }

  /** Adds a line that tells. */
  public void tell(String line) {
    add(line, Feather.INFO, "notice-info");
  }

  private void add(String line, Feather icon, String styleClass) {
    boolean alreadyThere = getChildren().stream().anyMatch(n -> line.equals(n.getUserData()));
    if (alreadyThere) {
      return;
    }
    Label text = new Label(line);
    text.setWrapText(true);
    text.setMaxWidth(Double.MAX_VALUE);
    text.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(text, Priority.ALWAYS);
    Button close = new Button(null, new FontIcon(Feather.X));
    close.getStyleClass().addAll("button-icon", "flat", "small");
    close.setAccessibleText("Put this notice away");
    close.setTooltip(new Tooltip("Put away"));
    HBox notice = new HBox(10, new FontIcon(icon), text, close);
    notice.setAlignment(Pos.CENTER_LEFT);
    notice.getStyleClass().addAll("notice", styleClass);
    notice.setUserData(line);
    close.setOnAction(e -> getChildren().remove(notice));
    getChildren().add(notice);
    if (getChildren().size() > MOST) {
      getChildren().removeFirst();
    }
  }

  /** The lines shown, for tests. */
  public java.util.List<String> lines() {
    return getChildren().stream().map(Node::getUserData).map(String::valueOf).toList();
  }
}
