package pk.mineralatlas.ui.mappane;

import java.nio.IntBuffer;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Affine;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.ViewPoint;
import pk.mineralatlas.geo.Viewport;

/**
 * The pictures of the map, placed where the present view wants them: the newest on top, below it
 * the one before, so that what the newest does not cover still shows land, and at the bottom a wide
 * one for whatever a fast gesture uncovers. Pictures are shared with the drawing thread, not
 * copied. FX thread only.
 */
final class FrameStack extends Pane {

  private final Slot wide = new Slot();
  private final Slot previous = new Slot();
  private final Slot newest = new Slot();
  private Viewport view;

  FrameStack(Viewport view) {
    this.view = view;
    setManaged(false);
    setMouseTransparent(true);
    getChildren().addAll(wide.image, previous.image, newest.image);
  }

  /** Puts a new picture on top. */
  void show(MapFrame frame) {
    if (newest.covers(view) || previous.frame == null) {
      previous.take(newest);
    }
    newest.set(frame);
    place(view);
  }

  /** Puts a picture at the bottom that shows more of the land, coarsely. */
  void showWide(MapFrame frame) {
    wide.set(frame);
    wide.place(view);
  }

  /** Moves and scales all pictures to where a view wants them. */
  void place(Viewport wanted) {
    view = wanted;
    newest.place(view);
    previous.place(view);
    wide.place(view);
    boolean covered = newest.covers(view);
    previous.image.setVisible(!covered && previous.frame != null);
    wide.image.setVisible(!covered && wide.frame != null);
  }

  /** Forgets pictures of another palette or filter, which must not shine through beside the new. */
  void forgetOlder() {
    previous.clear();
    wide.clear();
  }

  @Nullable MapFrame newestFrame() {
    return newest.frame;
  }

  /** One picture and the transform that carries its pixels into the view. */
  private static final class Slot {

    final ImageView image = new ImageView();
    private final Affine toView = new Affine();
    @Nullable MapFrame frame;

    Slot() {
      image.setSmooth(true);
      image.getTransforms().add(toView);
      image.setVisible(false);
      image.setManaged(false);
    }

    void set(MapFrame newFrame) {
      frame = newFrame;
      PixelBuffer<IntBuffer> pixels =
          new PixelBuffer<>(
              newFrame.widthPx(),
              newFrame.heightPx(),
              IntBuffer.wrap(newFrame.argbPre()),
              PixelFormat.getIntArgbPreInstance());
      image.setImage(new WritableImage(pixels));
      image.setVisible(true);
    }

    void take(Slot other) {
      frame = other.frame;
      image.setImage(other.image.getImage());
    }

    void clear() {
      frame = null;
      image.setImage(null);
      image.setVisible(false);
    }

    boolean covers(Viewport view) {
      if (frame == null) {
        return false;
      }
      ViewPoint topLeft = corner(frame.viewport(), view, 0, 0);
      ViewPoint end =
          corner(frame.viewport(), view, frame.viewport().widthPx(), frame.viewport().heightPx());
      double slackPx = 0.5;
      return topLeft.xPx() <= slackPx
          && topLeft.yPx() <= slackPx
          && end.xPx() >= view.widthPx() - slackPx
          && end.yPx() >= view.heightPx() - slackPx;
    }

    void place(Viewport view) {
      if (frame == null) {
        return;
      }
      Viewport shown = frame.viewport();
      double zoom = shown.metresPerPx() / view.metresPerPx();
      double perColumn = zoom * shown.widthPx() / frame.widthPx();
      double perRow = zoom * shown.heightPx() / frame.heightPx();
      ViewPoint topLeft = corner(shown, view, 0, 0);
      // At rest pixels fall on pixels: a picture a fraction off would be blurred for nothing.
      boolean atRest = Math.abs(zoom - 1) < 1e-9;
      toView.setToTransform(
          perColumn,
          0,
          atRest ? Math.rint(topLeft.xPx()) : topLeft.xPx(),
          0,
          perRow,
          atRest ? Math.rint(topLeft.yPx()) : topLeft.yPx());
    }

    private static ViewPoint corner(Viewport shown, Viewport view, double xPx, double yPx) {
      MapPoint point = shown.viewToMap(xPx, yPx);
      return view.mapToView(point);
    }
  }

  /** The picture nodes, bottom first, for tests. */
  java.util.List<Node> pictures() {
    return java.util.List.copyOf(getChildren());
  }
}
