package pk.mineralatlas.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.util.Duration;
import pk.mineralatlas.map.YearRange;

/**
 * A bar for each year, under a brush that says which years are wanted: drag its edges or the whole
 * of it, draw a new one beside it, click a bar for that year alone, double-click for all. FX thread
 * only.
 */
final class YearHistogram extends Region {

  private static final double LABELS_PX = 14;
  private static final double TOP_PX = 5;
  private static final double EDGE_PX = 7;
  private static final double LEAST_BAR_PX = 2;
  private static final double BAR_PART = 0.72;
  private static final double LABEL_ROOM_PX = 44;

  private final Consumer<YearRange> wanted;
  private final Rectangle brush = new Rectangle();
  private final Rectangle leftGrip = grip();
  private final Rectangle rightGrip = grip();
  private final List<Bar> bars = new ArrayList<>();
  private final Tooltip tip = new Tooltip();
  private YearCounts counts = YearCounts.none();
  private YearRange range = YearRange.EVERY;
  private Grab grab = Grab.NONE;
  private YearRange grabbedRange = YearRange.EVERY;
  private double grabbedX;
  private boolean moved;

  private enum Grab {
    NONE,
    FROM,
    TO,
    WHOLE,
    NEW
  }

  /** One year: all its incidents pale, those left in full colour before them. */
  private static final class Bar {
    final Rectangle total = new Rectangle();
    final Rectangle left = new Rectangle();
    final Text label = new Text();

    Bar(int year) {
      total.getStyleClass().add("year-bar-total");
      left.getStyleClass().add("year-bar-left");
      label.getStyleClass().add("year-label");
      label.setText(String.valueOf(year));
      total.setArcWidth(3);
      total.setArcHeight(3);
      left.setArcWidth(3);
      left.setArcHeight(3);
    }
  }

  /**
   * @param wanted takes the years someone picks; {@link YearRange#EVERY} for all there are
   */
  YearHistogram(Consumer<YearRange> wanted) {
    this.wanted = wanted;
    getStyleClass().add("year-histogram");
    brush.getStyleClass().add("year-brush");
    brush.setArcWidth(6);
    brush.setArcHeight(6);
    tip.setShowDelay(Duration.millis(150));
    Tooltip.install(this, tip);
    setFocusTraversable(true);
    setAccessibleText(
        "Years of incidents. Left and right move the range, with Shift its end, Escape shows all.");
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    setMinSize(120, 48);
  }

  private static Rectangle grip() {
    Rectangle grip = new Rectangle(3, 14);
    grip.getStyleClass().add("year-grip");
    grip.setArcWidth(3);
    grip.setArcHeight(3);
    return grip;
  }

  /** Shows counts and the range that is wanted. */
  void show(YearCounts newCounts, YearRange newRange) {
    range = newRange;
    if (newCounts.years() != bars.size() || newCounts.first() != counts.first()) {
      bars.clear();
      for (int i = 0; i < newCounts.years(); i++) {
        bars.add(new Bar(newCounts.first() + i));
      }
      getChildren().clear();
      bars.forEach(bar -> getChildren().addAll(bar.total, bar.left, bar.label));
      getChildren().addAll(brush, leftGrip, rightGrip);
    }
    counts = newCounts;
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return 60;
  }

  @Override
  protected void layoutChildren() {
    brush.setVisible(!counts.isEmpty());
    if (counts.isEmpty()) {
      return;
    }
    double stepPx = stepPx();
    double roomPx = getHeight() - LABELS_PX - TOP_PX - 3;
    double perIncidentPx = roomPx / counts.highest();
    int labelEvery = Math.max(1, (int) Math.ceil(LABEL_ROOM_PX / stepPx));
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      double x = i * stepPx + stepPx * (1 - BAR_PART) / 2;
      boolean inRange = range.contains(counts.first() + i);
      size(bar.total, x, counts.total()[i] * perIncidentPx, roomPx);
      size(bar.left, x, inRange ? counts.left()[i] * perIncidentPx : 0, roomPx);
      bar.label.setVisible(i % labelEvery == 0);
      bar.label.setX(i * stepPx + (stepPx - bar.label.getLayoutBounds().getWidth()) / 2);
      bar.label.setY(getHeight() - 3);
    }
    layoutBrush(stepPx);
  }

  private void size(Rectangle bar, double x, double heightPx, double roomPx) {
    double height = heightPx <= 0 ? 0 : Math.max(LEAST_BAR_PX, heightPx);
    bar.setX(x);
    bar.setY(TOP_PX + roomPx - height);
    bar.setWidth(stepPx() * BAR_PART);
    bar.setHeight(height);
  }

  private void layoutBrush(double stepPx) {
    YearRange shown = counts.within(range);
    double fromX = (shown.from() - counts.first()) * stepPx;
    double toX = (shown.to() - counts.first() + 1) * stepPx;
    brush.setX(fromX + 0.5);
    brush.setY(1.5);
    brush.setWidth(Math.max(4, toX - fromX - 1));
    brush.setHeight(getHeight() - LABELS_PX - 2);
    double gripY = 1.5 + (brush.getHeight() - leftGrip.getHeight()) / 2;
    leftGrip.setX(fromX - 1);
    leftGrip.setY(gripY);
    rightGrip.setX(toX - 2);
    rightGrip.setY(gripY);
  }

  private double stepPx() {
    return getWidth() / Math.max(1, counts.years());
  }

  private int yearAt(double x) {
    return counts.first() + Math.clamp((int) Math.floor(x / stepPx()), 0, counts.years() - 1);
  }

  private Grab grabAt(double x) {
    YearRange shown = counts.within(range);
    double fromX = (shown.from() - counts.first()) * stepPx();
    double toX = (shown.to() - counts.first() + 1) * stepPx();
    if (Math.abs(x - fromX) <= EDGE_PX) {
      return Grab.FROM;
    }
    if (Math.abs(x - toX) <= EDGE_PX) {
      return Grab.TO;
    }
    boolean isAll = shown.equals(counts.span());
    return x > fromX && x < toX && !isAll ? Grab.WHOLE : Grab.NEW;
  }

  private void point(MouseEvent event) {
    if (counts.isEmpty()) {
      return;
    }
    switch (grabAt(event.getX())) {
      case FROM, TO -> setCursor(Cursor.H_RESIZE);
      case WHOLE -> setCursor(Cursor.OPEN_HAND);
      default -> setCursor(Cursor.DEFAULT);
    }
    int year = yearAt(event.getX());
    int total = counts.total()[year - counts.first()];
    int left = counts.left()[year - counts.first()];
    tip.setText(
        left == total
            ? "%d: %d incidents".formatted(year, total)
            : "%d: %d of %d incidents pass the filter".formatted(year, left, total));
  }

  private void press(MouseEvent event) {
    requestFocus();
    if (counts.isEmpty() || !event.isPrimaryButtonDown()) {
      return;
    }
    if (event.getClickCount() == 2) {
      grab = Grab.NONE;
      wanted.accept(YearRange.EVERY);
      return;
    }
    grab = grabAt(event.getX());
    grabbedRange = counts.within(range);
    grabbedX = event.getX();
    moved = false;
    if (grab == Grab.WHOLE) {
      setCursor(Cursor.CLOSED_HAND);
    }
  }

  private void drag(MouseEvent event) {
    if (grab == Grab.NONE || (!moved && Math.abs(event.getX() - grabbedX) < 3)) {
      return;
    }
    moved = true;
    double x = event.getX();
    int boundary = (int) Math.round(x / stepPx()) + counts.first();
    switch (grab) {
      case FROM -> ask(Math.min(boundary, grabbedRange.to()), grabbedRange.to());
      case TO -> ask(grabbedRange.from(), Math.max(boundary - 1, grabbedRange.from()));
      case WHOLE -> shift((int) Math.round((x - grabbedX) / stepPx()));
      case NEW -> ask(Math.min(yearAt(grabbedX), yearAt(x)), Math.max(yearAt(grabbedX), yearAt(x)));
      case NONE -> {}
    }
  }

  private void shift(int years) {
    int length = grabbedRange.to() - grabbedRange.from();
    int from = Math.clamp(grabbedRange.from() + years, counts.first(), counts.last() - length);
    ask(from, from + length);
  }

  private void release(MouseEvent event) {
    if (grab != Grab.NONE && !moved) {
      int year = yearAt(grabbedX);
      boolean already = range.equals(new YearRange(year, year));
      if (already) {
        wanted.accept(YearRange.EVERY);
      } else {
        ask(year, year);
      }
    }
    grab = Grab.NONE;
    point(event);
  }

  private void key(KeyEvent event) {
    if (counts.isEmpty()) {
      return;
    }
    grabbedRange = counts.within(range);
    boolean end = event.isShiftDown();
    switch (event.getCode()) {
      case LEFT -> step(-1, end);
      case RIGHT -> step(1, end);
      case ESCAPE, HOME -> wanted.accept(YearRange.EVERY);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(int years, boolean endOnly) {
    if (endOnly) {
      ask(grabbedRange.from(), Math.max(grabbedRange.from(), grabbedRange.to() + years));
    } else if (grabbedRange.equals(counts.span())) {
      int year = years > 0 ? counts.first() : counts.last();
      ask(year, year);
    } else {
      shift(years);
    }
  }

  private void ask(int from, int to) {
    int first = Math.clamp(from, counts.first(), counts.last());
    YearRange asked = new YearRange(first, Math.clamp(to, first, counts.last()));
    wanted.accept(asked.equals(counts.span()) ? YearRange.EVERY : asked);
  }
}
