package pk.mineralatlas.ui.print;

import java.nio.IntBuffer;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.print.Box;
import pk.mineralatlas.print.MapSheet;
import pk.mineralatlas.print.PageSize;

/**
 * Shows a page as it will be on paper, and turns pages. It only asks for pictures; who draws them
 * does so elsewhere. FX thread only.
 */
final class PagePreview extends VBox {

  private static final double AROUND_PX = 24;
  private static final int MOST_PX = 2400;

  /**
   * A drawn page.
   *
   * @param argbPre opaque pixels, row by row
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Picture(int[] argbPre, int widthPx, int heightPx) {}

  private final ImageView picture = new ImageView();
  private final Pane desk = new Pane(picture);
  private final ProgressIndicator busy = new ProgressIndicator();
  private final Button back = new Button("‹");
  private final Button forth = new Button("›");
  private final Label pages = new Label();
  private final Label facts = new Label();
  private final Runnable changed;
  private final DrawField draw;
  private boolean isDrawing;
  private @Nullable MapSheet sheet;
  private double aspect = Math.sqrt(2);
  private int page;
  private int pageCount = 1;

  /**
   * @param changed called when another page is wanted, or the same at another size
   * @param drawn called with the land that was drawn on the map
   */
  PagePreview(Runnable changed, Consumer<Extent> drawn) {
    this.changed = changed;
    this.draw = new DrawField(drawn);
    getStyleClass().add("print-preview");
    desk.getStyleClass().add("print-desk");
    picture.getStyleClass().add("print-page");
    picture.setSmooth(true);
    busy.getStyleClass().add("print-busy");
    busy.setVisible(false);
    busy.setPrefSize(28, 28);
    draw.setVisible(false);
    draw.setManaged(false);
    desk.getChildren().addAll(draw, busy);
    desk.setMinSize(200, 200);
    VBox.setVgrow(desk, Priority.ALWAYS);
    getChildren().addAll(desk, bar());
    ChangeListener<Number> resized = (o, was, is) -> resized();
    desk.widthProperty().addListener(resized);
    desk.heightProperty().addListener(resized);
  }

  private HBox bar() {
    back.setId("print-back");
    forth.setId("print-forth");
    pages.setId("print-pages");
    facts.setId("print-facts");
    facts.getStyleClass().add("atlas-muted");
    back.setAccessibleText("Previous page");
    forth.setAccessibleText("Next page");
    back.setOnAction(e -> turnTo(page - 1));
    forth.setOnAction(e -> turnTo(page + 1));
    HBox turn = new HBox(8, back, pages, forth);
    turn.setAlignment(Pos.CENTER);
    Pane spring = new Pane();
    HBox.setHgrow(spring, Priority.ALWAYS);
    HBox bar = new HBox(8, facts, spring, turn);
    bar.getStyleClass().add("print-pages");
    showTurning();
    return bar;
  }

  private void turnTo(int wanted) {
    page = Math.clamp(wanted, 0, pageCount - 1);
    showTurning();
    changed.run();
  }

  private void showTurning() {
    back.setDisable(page == 0);
    forth.setDisable(page >= pageCount - 1);
    pages.setText("Page %d of %d".formatted(page + 1, pageCount));
    boolean several = pageCount > 1;
    back.setVisible(several);
    forth.setVisible(several);
  }

  private void resized() {
    place();
    changed.run();
  }

  /** The page wanted, from 0. */
  int page() {
    return page;
  }

  /** Pixels of the picture wanted, to a millimetre of that page. */
  double pxPerMm(PageSize size) {
    double scale = getScene() == null ? 1 : getScene().getWindow().getRenderScaleX();
    double room =
        Math.min(
            (desk.getWidth() - 2 * AROUND_PX) / size.widthMm(),
            (desk.getHeight() - 2 * AROUND_PX) / size.heightMm());
    double most = MOST_PX / Math.max(size.widthMm(), size.heightMm());
    return Math.clamp(room * scale, 0.2, most);
  }

  /** Lets one draw on the map of the first page, or no longer. */
  void setDrawing(boolean drawing) {
    isDrawing = drawing;
    draw.giveUp();
    if (drawing && page > 0) {
      turnTo(0);
    }
    place();
  }

  /** Says that a newer picture is on its way. */
  void showBusy(boolean isBusy) {
    busy.setVisible(isBusy);
  }

  /** How many pages the sheet has, and what it is in a few words. */
  void showSheet(int count, String words) {
    pageCount = count;
    page = Math.min(page, count - 1);
    facts.setText(words);
    showTurning();
  }

  /** Shows a page of a sheet. */
  void show(MapSheet of, Picture drawn) {
    sheet = of;
    PixelBuffer<IntBuffer> pixels =
        new PixelBuffer<>(
            drawn.widthPx(),
            drawn.heightPx(),
            IntBuffer.wrap(drawn.argbPre()),
            PixelFormat.getIntArgbPreInstance());
    picture.setImage(new WritableImage(pixels));
    picture.setOpacity(1);
    aspect = (double) drawn.widthPx() / drawn.heightPx();
    place();
  }

  /** Dims the page: it is not what would be printed. */
  void dim() {
    picture.setOpacity(0.35);
  }

  /** Whether a page is shown. */
  boolean isShowing() {
    return picture.getImage() != null;
  }

  /** As large as the desk allows, in its middle. */
  private void place() {
    double width = Math.max(1, desk.getWidth() - 2 * AROUND_PX);
    double height = Math.max(1, desk.getHeight() - 2 * AROUND_PX);
    double shown = Math.min(width, height * aspect);
    picture.setFitWidth(shown);
    picture.setFitHeight(shown / aspect);
    picture.setX(Math.rint((desk.getWidth() - shown) / 2));
    picture.setY(Math.rint((desk.getHeight() - shown / aspect) / 2));
    busy.relocate(desk.getWidth() - 40, 12);
    placeDrawing(shown);
  }

  /** Over the map of the page. */
  private void placeDrawing(double pageWidthPx) {
    MapSheet shown = sheet;
    draw.setVisible(isDrawing && shown != null && page == 0);
    if (shown != null) {
      draw.setFrame(shown.map());
      Box map = shown.map().neatLine();
      double pxPerMm = pageWidthPx / shown.page().widthMm();
      draw.resizeRelocate(
          picture.getX() + map.xMm() * pxPerMm,
          picture.getY() + map.yMm() * pxPerMm,
          map.widthMm() * pxPerMm,
          map.heightMm() * pxPerMm);
    }
  }
}
