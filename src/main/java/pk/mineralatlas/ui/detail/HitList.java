package pk.mineralatlas.ui.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.Selected;
import pk.mineralatlas.ui.Navigator;

/** Offers the things that lie where someone clicked, when they are several. FX thread only. */
public final class HitList {

  private static final double WIDTH_PX = 280;
  private static final double MAX_HEIGHT_PX = 360;

  private final MapModel model;
  private final Navigator navigator;
  private final Popup popup = new Popup();
  private final VBox rows = new VBox();

  public HitList(MapModel model, Navigator navigator) {
    this.model = model;
    this.navigator = navigator;
    rows.getStyleClass().add("hit-rows");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.getStyleClass().addAll("hit-scroll", "edge-to-edge");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setPrefWidth(WIDTH_PX);
    scroll.setMaxHeight(MAX_HEIGHT_PX);
    VBox card = new VBox(scroll);
    card.getStyleClass().addAll("atlas-card", "hit-list");
    card.getStylesheets().add(DetailPanel.stylesheet());
    popup.getContent().add(card);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    popup.setAutoFix(true);
  }

  /**
   * Shows the list at a point of the screen; arrows move in it, Enter picks, Escape closes.
   *
   * @param things top-most first; those the layers do not have are left out
   */
  public void show(List<Selected> things, Node owner, double screenX, double screenY) {
    List<FeatureSummary> summaries = new ArrayList<>();
    for (Selected thing : things) {
      FeatureSummary.of(model.loaded(), thing).ifPresent(summaries::add);
    }
    rows.getChildren().setAll(heading(summaries.size()));
    summaries.forEach(summary -> rows.getChildren().add(row(summary)));
    popup.show(owner, screenX, screenY);
    if (rows.getChildren().size() > 1) {
      rows.getChildren().get(1).requestFocus();
    }
  }

  public boolean isShowing() {
    return popup.isShowing();
  }

  public void hide() {
    popup.hide();
  }

  private static Label heading(int count) {
    return DetailPage.text(
        count == 1 ? "1 thing here" : "%d things here".formatted(count), "hit-heading");
  }

  /** A button as high as its words need at its width, which a button does not ask by itself. */
  private static final class Row extends Button {

    private final SummaryBox box;

    Row(String title, SummaryBox box) {
      super(title, box);
      this.box = box;
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      getStyleClass().setAll("hit-row");
      setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double widthPx) {
      double roomPx = (widthPx < 0 ? WIDTH_PX : widthPx) - snappedLeftInset() - snappedRightInset();
      return snappedTopInset() + box.prefHeight(roomPx) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double widthPx) {
      return computePrefHeight(widthPx);
    }
  }

  private Button row(FeatureSummary summary) {
    SummaryBox box = new SummaryBox(summary);
    Label layer = DetailPage.text(summary.thing().layer().title(), "summary-layer");
    box.getChildren().addFirst(layer);
    Button row = new Row(summary.title(), box);
    row.setOnAction(
        e -> {
          popup.hide();
          navigator.select(summary.thing());
        });
    return row;
  }
}
