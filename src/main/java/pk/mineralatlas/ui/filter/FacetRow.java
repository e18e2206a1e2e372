package pk.mineralatlas.ui.filter;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One value of a facet: what it is, whether it is chosen, and how many it would leave. */
final class FacetRow extends ToggleButton {

  private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");
  private static final PseudoClass PASSED_OVER = PseudoClass.getPseudoClass("passed-over");

  /** Left and right together; the style sheet has the same. */
  private static final double PADDING_PX = 16;

  private final String value;
  private final String noun;
  private final Label count = new Label();
  private final HBox line;

  /** The height for the width asked for last; laying a list out asks for it again and again. */
  private double knownHeightPx = Double.NaN;

  private double knownWidthPx;

  /**
   * A row that is not chosen and has no count yet.
   *
   * @param sign what stands before the text: a disc, a check box
   * @param text what the row says; a badge or a label
   * @param noun what is counted, in the plural, for screen readers
   */
  FacetRow(String value, Node sign, Node text, String noun) {
    this.value = value;
    this.noun = noun;
    getStyleClass().setAll("facet-row");
    setId("facet-" + value);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxWidth(Double.MAX_VALUE);
    count.getStyleClass().add("facet-count");
    count.setMinWidth(USE_PREF_SIZE);
    HBox stretch = new HBox(text);
    stretch.getStyleClass().add("facet-text");
    HBox.setHgrow(stretch, Priority.ALWAYS);
    stretch.setMinWidth(0);
    line = new HBox(sign, stretch, count);
    line.getStyleClass().add("facet-line");
    line.prefWidthProperty().bind(widthProperty().subtract(PADDING_PX));
    setGraphic(line);
  }

  /** Long values take several lines, so the height follows from the width. */
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double widthPx) {
    double innerPx = (widthPx < 0 ? getWidth() : widthPx) - PADDING_PX;
    if (Double.isNaN(knownHeightPx) || innerPx != knownWidthPx) {
      knownWidthPx = innerPx;
      knownHeightPx = snappedTopInset() + line.prefHeight(innerPx) + snappedBottomInset();
    }
    return knownHeightPx;
  }

  /** Called whenever something inside has changed. */
  @Override
  public void requestLayout() {
    knownHeightPx = Double.NaN;
    super.requestLayout();
  }

  @Override
  protected double computeMinHeight(double widthPx) {
    return computePrefHeight(widthPx);
  }

  String value() {
    return value;
  }

  /** The number that stands in the row. */
  int count() {
    return count.getText().isEmpty() ? 0 : Integer.parseInt(count.getText());
  }

  /**
   * Brings the row up to date.
   *
   * @param chosen whether the value is chosen
   * @param othersChosen whether the facet has a choice at all
   * @param left what the value would leave
   */
  void show(boolean chosen, boolean othersChosen, int left) {
    setSelected(chosen);
    count.setText(Integer.toString(left));
    pseudoClassStateChanged(NONE, left == 0 && !chosen);
    pseudoClassStateChanged(PASSED_OVER, othersChosen && !chosen);
    setAccessibleText("%s, %d %s%s".formatted(value, left, noun, chosen ? ", chosen" : ""));
  }
}
