package pk.mineralatlas.ui.mappane;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import pk.mineralatlas.geo.Geodesy;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.MapProjection;
import pk.mineralatlas.geo.Viewport;

/**
 * A bar of a round length. It is measured over the ground in the middle of the view, not on the map
 * plane, so that it stays true where the projection is not. FX thread only.
 */
final class ScaleBar extends Pane {

  private static final double LONGEST_PX = 170;
  private static final double LEAST_PX = 72;
  private static final double BAR_Y_PX = 13;
  private static final double TICK_PX = 5;
  private static final double LEFT_PX = 10;
  private static final double HEIGHT_PX = 34;
  private static final double GAP_PX = 6;

  /** A bar that is off by less is not drawn anew while the map moves. */
  private static final double SEEN_PX = 0.5;

  private final MapProjection projection;
  private final Line bar = line();
  private final Line[] ticks = {line(), line(), line()};
  private final Text[] labels = {label(), label(), label()};
  private double shownM;
  private double shownPx;

  ScaleBar(MapProjection projection) {
    this.projection = projection;
    getStyleClass().addAll("atlas-card", "scale-bar");
    setMinSize(USE_PREF_SIZE, HEIGHT_PX);
    setPrefHeight(HEIGHT_PX);
    setMaxSize(USE_PREF_SIZE, HEIGHT_PX);
    setMouseTransparent(true);
    getChildren().add(bar);
    getChildren().addAll(ticks);
    getChildren().addAll(labels);
  }

  private static Line line() {
    Line line = new Line();
    line.getStyleClass().add("scale-bar-line");
    return line;
  }

  private static Text label() {
    Text text = new Text();
    text.getStyleClass().add("scale-bar-text");
    return text;
  }

  /** Fits the bar to a view. */
  void show(Viewport view) {
    double metresPerPx = groundMetresPerPx(view);
    if (!(metresPerPx > 0)) {
      return;
    }
    double lengthM = roundLength(LONGEST_PX * metresPerPx);
    double lengthPx = lengthM / metresPerPx;
    if (lengthM == shownM && Math.abs(lengthPx - shownPx) < SEEN_PX) {
      return;
    }
    shownM = lengthM;
    shownPx = lengthPx;
    bar.setStartX(LEFT_PX);
    bar.setEndX(LEFT_PX + lengthPx);
    bar.setStartY(BAR_Y_PX);
    bar.setEndY(BAR_Y_PX);
    boolean inMetres = lengthM < 2_000;
    for (int i = 0; i < ticks.length; i++) {
      double x = Math.rint(LEFT_PX + lengthPx * i / 2) + 0.5;
      ticks[i].setStartX(x);
      ticks[i].setEndX(x);
      ticks[i].setStartY(BAR_Y_PX - TICK_PX);
      ticks[i].setEndY(BAR_Y_PX);
      labels[i].setText(text(lengthM * i / 2, inMetres, i == 2));
      double widthPx = labels[i].getLayoutBounds().getWidth();
      labels[i].setX(i == 0 ? LEFT_PX : x - widthPx / (i == 1 ? 2 : 1.0));
      labels[i].setY(BAR_Y_PX + 13);
    }
    labels[1].setVisible(isRoomForMiddle());
    setPrefWidth(Math.max(lengthPx, LEAST_PX) + 2 * LEFT_PX);
    setAccessibleText("Scale bar: " + text(lengthM, inMetres, true));
  }

  private boolean isRoomForMiddle() {
    double startPx = labels[1].getX() - GAP_PX;
    double endPx = labels[1].getX() + labels[1].getLayoutBounds().getWidth() + GAP_PX;
    return startPx >= labels[0].getX() + labels[0].getLayoutBounds().getWidth()
        && endPx <= labels[2].getX();
  }

  private double groundMetresPerPx(Viewport view) {
    MapPoint centre = view.centre();
    double halfM = 50 * view.metresPerPx();
    return Geodesy.distanceM(
            projection.unproject(centre.xM() - halfM, centre.yM()),
            projection.unproject(centre.xM() + halfM, centre.yM()))
        / 100;
  }

  /** The largest of 1, 2, 5 × 10ⁿ that is not longer. */
  static double roundLength(double atMostM) {
    double power = Math.pow(10, Math.floor(Math.log10(atMostM)));
    double times = atMostM / power;
    return power * (times >= 5 ? 5 : times >= 2 ? 2 : 1);
  }

  private static String text(double metres, boolean inMetres, boolean withUnit) {
    double number = inMetres ? metres : metres / 1000;
    String digits =
        number == Math.rint(number)
            ? "%,.0f".formatted(number).replace(',', '\u202f')
            : "%.1f".formatted(number);
    return withUnit ? digits + (inMetres ? " m" : " km") : digits;
  }
}
