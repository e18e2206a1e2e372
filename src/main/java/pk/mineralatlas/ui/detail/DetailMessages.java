package pk.mineralatlas.ui.detail;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pk.mineralatlas.map.Selected;

/** What stands in the panel when there is no page: what it would show, and why it does not. */
final class DetailMessages {

  private DetailMessages() {}

  static Node nothingSelected() {
    return message(
        Feather.MAP_PIN,
        "Nothing is selected",
        "Click a deposit, a licence, an incident, a risk zone, a district or a mineral belt on the"
            + " map, or search for one. Its figures with their sources, its licences, its risk and"
            + " the way to it then stand here.");
  }

  static Node reading(Optional<FeatureSummary> summary) {
    return message(
        Feather.CLOCK,
        summary.map(FeatureSummary::title).orElse("Reading"),
        "Reading what the catalogue knows about it.");
  }

  static Node unknown(Selected thing) {
    return message(
        Feather.HELP_CIRCLE,
        "Not in the catalogue",
        ("“%s” is on the map's layer “%s”, but the catalogue has no such record, so there is"
                + " nothing to show. Shapefiles and catalogue may be of different versions.")
            .formatted(thing.id(), thing.layer().title()));
  }

  static Node failed(Exception failure, Runnable again) {
    VBox box =
        message(
            Feather.ALERT_TRIANGLE,
            "It could not be read",
            "The catalogue gave no answer: %s. The map goes on working."
                .formatted(withoutStop(failure)));
    Button retry = new Button("Try again");
    retry.setOnAction(e -> again.run());
    box.getChildren().add(retry);
    return box;
  }

  static Node opening() {
    return message(
        Feather.CLOCK,
        "The catalogue is being opened",
        "What is known of a site, its figures with their sources, will stand here in a moment.");
  }

  static Node notOpened(String reason) {
    return message(
        Feather.ALERT_TRIANGLE,
        "The catalogue could not be opened",
        "Figures and sources cannot be shown: %s. The map, its layers and filters go on working."
            .formatted(withoutStop(reason)));
  }

  private static String withoutStop(Exception failure) {
    return withoutStop(String.valueOf(failure.getMessage()));
  }

  private static String withoutStop(String message) {
    return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
  }

  private static VBox message(Feather icon, String title, String text) {
    Label heading = DetailPage.text(title, "message-title");
    Label words = DetailPage.text(text, "message-text");
    FontIcon sign = new FontIcon(icon);
    sign.getStyleClass().add("message-icon");
    VBox box = new VBox(sign, heading, words);
    box.getStyleClass().add("detail-message");
    return box;
  }
}
