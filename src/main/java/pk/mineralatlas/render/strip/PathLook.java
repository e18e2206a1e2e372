package pk.mineralatlas.render.strip;

import java.util.List;

/**
 * How a path is painted: its inside first, then its line. Lengths in steps of the sheet.
 *
 * @param fillArgb the inside; none where its alpha is 0
 * @param lineArgb the line; none where its alpha is 0
 * @param width of the line
 * @param round whether it ends round
 * @param dashes a stroke, a gap, a stroke …; empty for an unbroken line
 */
public record PathLook(
    int fillArgb, int lineArgb, double width, boolean round, List<Double> dashes) {

  public PathLook {
    dashes = List.copyOf(dashes);
  }

  static PathLook ofInside(int argb) {
    return new PathLook(argb, 0, 0, false, List.of());
  }

  /** The two in one, this one first. */
  PathLook with(PathLook line) {
    return new PathLook(fillArgb, line.lineArgb, line.width, line.round, line.dashes);
  }

  public boolean hasInside() {
    return fillArgb >>> 24 != 0;
  }

  public boolean hasLine() {
    return lineArgb >>> 24 != 0;
  }
}
