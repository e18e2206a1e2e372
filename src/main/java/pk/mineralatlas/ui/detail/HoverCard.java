package pk.mineralatlas.ui.detail;

import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.Selected;

/**
 * A card beside the pointer that names what it rests on. It follows the model's hover and is unseen
 * while there is none; where it stands is told by {@link #placeBeside}. FX thread only.
 */
public final class HoverCard {

  private static final double GAP_PX = 14;
  private static final double WIDTH_PX = 260;

  private final MapModel model;
  private final StackPane card = new StackPane();

  public HoverCard(MapModel model) {
    this.model = model;
    card.getStyleClass().addAll("atlas-card", "hover-card");
    card.getStylesheets().add(DetailPanel.stylesheet());
    card.setManaged(false);
    card.setMouseTransparent(true);
    card.setMaxWidth(WIDTH_PX);
    model.hoverProperty().subscribe(this::show);
  }

  /** The card, to be laid over the map; its parent does not lay it out. */
  public Region node() {
    return card;
  }

  private void show(Optional<Selected> hover) {
    Optional<FeatureSummary> summary =
        hover.flatMap(thing -> FeatureSummary.of(model.loaded(), thing));
    summary.ifPresent(s -> card.getChildren().setAll(new SummaryBox(s)));
    card.setVisible(summary.isPresent());
  }

  /**
   * Puts the card beside a point, on the side where there is room.
   *
   * @param xPx the point in the parent's pixels, right of its left edge
   * @param yPx below its top edge
   * @param roomWidthPx the parent's width
   * @param roomHeightPx the parent's height
   */
  public void placeBeside(double xPx, double yPx, double roomWidthPx, double roomHeightPx) {
    card.applyCss();
    double widthPx = Math.min(WIDTH_PX, card.prefWidth(-1));
    double heightPx = card.prefHeight(widthPx);
    boolean fitsRight = xPx + GAP_PX + widthPx <= roomWidthPx;
    boolean fitsBelow = yPx + GAP_PX + heightPx <= roomHeightPx;
    double left = fitsRight ? xPx + GAP_PX : Math.max(0, xPx - GAP_PX - widthPx);
    double top = fitsBelow ? yPx + GAP_PX : Math.max(0, yPx - GAP_PX - heightPx);
    card.resizeRelocate(Math.rint(left), Math.rint(top), Math.ceil(widthPx), Math.ceil(heightPx));
  }
}
