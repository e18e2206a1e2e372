package pk.mineralatlas.ui.filter;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A wavy line under one word of a text field, laid over it and unseen by the pointer. */
final class ErrorUnderline {

  private static final double WAVE_PX = 2;
  private static final double END_MARK_PX = 10;

  private final TextField field;
  private final Path wave = new Path();
  private final Pane layer = new Pane(wave);
  private int offset = -1;

  ErrorUnderline(TextField field) {
    this.field = field;
    wave.setId("filter-cql-error");
    wave.getStyleClass().add("error-wave");
    wave.setManaged(false);
    layer.setMouseTransparent(true);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(layer.widthProperty());
    clip.heightProperty().bind(layer.heightProperty());
    layer.setClip(clip);
    field.caretPositionProperty().subscribe(caret -> draw());
    field.widthProperty().subscribe(width -> draw());
  }

  Node node() {
    return layer;
  }

  /** Marks the word that begins at an index of the field's text; the end if it lies there. */
  void show(int newOffset) {
    offset = Math.clamp(newOffset, 0, field.getText().length());
    draw();
  }

  void clear() {
    offset = -1;
    draw();
  }

  /** Index of the marked character, −1 if none is. */
  int offset() {
    return offset;
  }

  private void draw() {
    wave.getElements().clear();
    Text text = textNode();
    if (offset < 0 || text == null) {
      return;
    }
    int end = offset;
    String typed = field.getText();
    while (end < typed.length() && !Character.isWhitespace(typed.charAt(end))) {
      end++;
    }
    Path shape = new Path(text.rangeShape(Math.min(offset, typed.length()), end));
    Bounds word =
        end > offset
            ? shape.getBoundsInLocal()
            : new Path(text.caretShape(typed.length(), true)).getBoundsInLocal();
    Point2D from = toLayer(text, word.getMinX(), word.getMaxY());
    double widthPx = end > offset ? word.getWidth() : END_MARK_PX;
    drawWave(from.getX(), from.getX() + widthPx, from.getY());
  }

  /** The node that draws the typed text; the field has another for its prompt. */
  private @Nullable Text textNode() {
    for (Node node : field.lookupAll(".text")) {
      if (node instanceof Text text && text.getText().equals(field.getText())) {
        return text;
      }
    }
    return null;
  }

  private Point2D toLayer(Text text, double x, double y) {
    return layer.sceneToLocal(text.localToScene(x, y));
  }

  private void drawWave(double fromPx, double toPx, double yPx) {
    wave.getElements().add(new MoveTo(fromPx, yPx));
    boolean up = true;
    for (double x = fromPx + WAVE_PX; x <= toPx + WAVE_PX; x += WAVE_PX) {
      wave.getElements().add(new LineTo(x, up ? yPx - WAVE_PX : yPx));
      up = !up;
    }
  }
}
