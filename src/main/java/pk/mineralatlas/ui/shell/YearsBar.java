package pk.mineralatlas.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import pk.mineralatlas.ui.timeline.Timeline;

/** The bottom of the window: the years, and what the map rests on. FX thread only. */
final class YearsBar {

  private static final String CREDIT =
      "Positions and zones are indicative. Boundaries © OpenStreetMap contributors;"
          + " Line of Control dashed.";

  private static final double MOST_PX = 400;

  private YearsBar() {}

  static Node make(Timeline timeline, SidePanel left, SidePanel right) {
    Label credit = new Label(CREDIT);
    credit.setWrapText(true);
    credit.getStyleClass().addAll("atlas-muted", "atlas-small", "credit");
    credit.setMinWidth(160);
    right.minWidthProperty().subscribe(px -> fit(credit, px.doubleValue()));
    left.minWidthProperty().subscribe(px -> timeline.setWordsWidthPx(px.doubleValue()));
    HBox.setHgrow(timeline, Priority.ALWAYS);
    HBox bar = new HBox(timeline, credit);
    bar.setAlignment(Pos.CENTER_LEFT);
    return bar;
  }

  private static void fit(Label credit, double widthPx) {
    credit.setPrefWidth(Math.min(widthPx, MOST_PX));
  }
}
