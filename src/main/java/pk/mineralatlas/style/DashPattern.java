package pk.mineralatlas.style;

import java.util.List;

/**
 * How a line is broken.
 *
 * @param lengthsPx a stroke, a gap, a stroke … in pixels; empty for an unbroken line. A stroke of
 *     no length is a dot
 */
public record DashPattern(List<Double> lengthsPx) {

  /** An unbroken line. */
  public static final DashPattern SOLID = new DashPattern(List.of());

  public DashPattern {
    lengthsPx = List.copyOf(lengthsPx);
    if (lengthsPx.size() % 2 != 0) {
      throw new IllegalArgumentException("a dash pattern is strokes and gaps in turn");
    }
  }

  public static DashPattern of(Double... lengthsPx) {
    return new DashPattern(List.of(lengthsPx));
  }

  public boolean isSolid() {
    return lengthsPx.isEmpty();
  }
}
