package pk.mineralatlas.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Words and chips one after another, on as many lines as the width asks for. Unlike a flow pane it
 * never asks for more width than it is given: what is longer than a line wraps within itself. FX
 * thread only.
 */
public final class WrapLine extends Pane {

  private final double gapXPx;
  private final double gapYPx;
  private double longestPx = Double.MAX_VALUE;

  /** Where one child goes. */
  private record Spot(Node child, double x, double y, double width, double height) {}

  public WrapLine(double gapXPx, double gapYPx, Node... children) {
    super(children);
    this.gapXPx = gapXPx;
    this.gapYPx = gapYPx;
    setMinWidth(0);
    setMinHeight(Region.USE_PREF_SIZE);
  }

  /** Lines break before they grow longer than this, padding included. */
  public void setLongestPx(double lengthPx) {
    longestPx = lengthPx;
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double heightPx) {
    double widestPx =
        arrange(longestPx).stream().mapToDouble(spot -> spot.x() + spot.width()).max().orElse(0);
    return snapSizeX(widestPx + getInsets().getRight());
  }

  @Override
  protected double computePrefHeight(double widthPx) {
    double roomPx = Math.min(longestPx, widthPx < 0 ? longestPx : widthPx);
    Insets insets = getInsets();
    return snapSizeY(
        arrange(roomPx).stream()
                .mapToDouble(spot -> spot.y() + spot.height())
                .max()
                .orElse(insets.getTop())
            + insets.getBottom());
  }

  @Override
  protected void layoutChildren() {
    for (Spot spot : arrange(getWidth())) {
      spot.child()
          .resizeRelocate(
              snapPositionX(spot.x()), snapPositionY(spot.y()), spot.width(), spot.height());
    }
  }

  private List<Spot> arrange(double widthPx) {
    Insets insets = getInsets();
    double roomPx = Math.max(0, widthPx - insets.getLeft() - insets.getRight());
    List<Spot> placed = new ArrayList<>();
    List<Spot> line = new ArrayList<>();
    double xPx = 0;
    double yPx = insets.getTop();
    for (Node child : getManagedChildren()) {
      double childPx = Math.min(snapSizeX(child.prefWidth(-1)), roomPx);
      if (!line.isEmpty() && xPx + childPx > roomPx + 0.5) {
        yPx = close(line, placed) + gapYPx;
        xPx = 0;
      }
      double heightPx = snapSizeY(child.prefHeight(childPx));
      line.add(new Spot(child, insets.getLeft() + xPx, yPx, childPx, heightPx));
      xPx += childPx + gapXPx;
    }
    close(line, placed);
    return placed;
  }

  /** Sets a line's children on its middle, or on its top where one of them has several lines. */
  private double close(List<Spot> line, List<Spot> placed) {
    double highestPx = line.stream().mapToDouble(Spot::height).max().orElse(0);
    double topPx = line.isEmpty() ? getInsets().getTop() : line.getFirst().y();
    double lowestPx = line.stream().mapToDouble(Spot::height).min().orElse(0);
    boolean oneLine = highestPx < 1.7 * lowestPx;
    for (Spot s : line) {
      double downPx = oneLine ? (highestPx - s.height()) / 2 : 0;
      placed.add(new Spot(s.child(), s.x(), s.y() + downPx, s.width(), s.height()));
    }
    line.clear();
    return topPx + highestPx;
  }
}
