package pk.mineralatlas.render;

import java.util.Arrays;

/**
 * A hillshade at the resolution of a view, for a part of the map plane. Its pixels lie on a net
 * that is fixed to the map, not to the view: a map that is moved finds the same pixels, and may use
 * them again. Immutable; any thread.
 *
 * @param pixelM side of a pixel, metres
 * @param left number of the first column, counted from x = 0
 * @param top number of the first row, counted downwards from y = 0
 * @param width columns
 * @param height rows
 * @param shade from −127, turned away from the light, to 127, facing it
 */
@SuppressWarnings("ArrayRecordComponent")
record ShadeRaster(double pixelM, int left, int top, int width, int height, byte[] shade) {

  /** Whether the raster has the pixels of a part of the net at its own resolution. */
  boolean covers(double wantedPixelM, int fromColumn, int fromRow, int columns, int rows) {
    return wantedPixelM == pixelM
        && fromColumn >= left
        && fromRow >= top
        && fromColumn + columns <= left + width
        && fromRow + rows <= top + height;
  }

  /** The index of a pixel of the net in {@link #shade()}. */
  int index(int column, int row) {
    return (row - top) * width + column - left;
  }

  /**
   * Brings a hillshade to a resolution. Grid and raster lie alike on the map plane, so that columns
   * and rows are interpolated one after the other: by the B-spline, or, where the raster is coarser
   * than the grid, by the B-spline widened, which averages.
   */
  static ShadeRaster of(ShadeGrid grid, double pixelM, int left, int top, int width, int height) {
    double samplesPerPx = pixelM / grid.stepM();
    Weights across =
        Weights.of(
            (left * pixelM - grid.west()) / grid.stepM(), samplesPerPx, width, grid.columns());
    Weights down =
        Weights.of((grid.north() + top * pixelM) / grid.stepM(), samplesPerPx, height, grid.rows());
    int firstRow = Math.clamp(down.first[0], 0, grid.rows());
    int endRow = Math.clamp(down.first[height - 1] + down.taps, firstRow, grid.rows());
    float[] stretched = stretchRows(grid, across, firstRow, endRow);
    byte[] shade = new byte[width * height];
    float[] line = new float[width];
    for (int y = 0; y < height; y++) {
      Arrays.fill(line, 0);
      for (int t = 0; t < down.taps; t++) {
        int row = down.first[y] + t;
        if (row >= firstRow && row < endRow) {
          addRow(line, down.weight[y * down.taps + t], stretched, (row - firstRow) * width);
        }
      }
      for (int x = 0; x < width; x++) {
        shade[y * width + x] = (byte) line[x];
      }
    }
    return new ShadeRaster(pixelM, left, top, width, height, shade);
  }

  private static float[] stretchRows(ShadeGrid grid, Weights across, int firstRow, int endRow) {
    int width = across.first.length;
    float[] stretched = new float[(endRow - firstRow) * width];
    byte[] shade = grid.shade();
    for (int row = firstRow; row < endRow; row++) {
      int source = row * grid.columns();
      int target = (row - firstRow) * width;
      for (int x = 0; x < width; x++) {
        float sum = 0;
        int from = Math.max(0, -across.first[x]);
        int to = Math.min(across.taps, grid.columns() - across.first[x]);
        for (int t = from; t < to; t++) {
          sum += across.weight[x * across.taps + t] * shade[source + across.first[x] + t];
        }
        stretched[target + x] = sum;
      }
    }
    return stretched;
  }

  private static void addRow(float[] line, float weight, float[] rows, int from) {
    for (int x = 0; x < line.length; x++) {
      line[x] += weight * rows[from + x];
    }
  }

  /** For each pixel of one direction the first sample that counts, and the weights from there. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Weights(int taps, int[] first, float[] weight) {

    static Weights of(double start, double samplesPerPx, int pixels, int samples) {
      double stretch = Math.max(1, samplesPerPx);
      int taps = (int) Math.ceil(2 * BSpline.REACH * stretch);
      int[] first = new int[pixels];
      float[] weight = new float[pixels * taps];
      for (int px = 0; px < pixels; px++) {
        double centre = start + (px + 0.5) * samplesPerPx;
        first[px] = (int) Math.ceil(centre - BSpline.REACH * stretch);
        double sum = 0;
        for (int t = 0; t < taps; t++) {
          sum += BSpline.weight((first[px] + t - centre) / stretch);
        }
        for (int t = 0; t < taps; t++) {
          int sample = first[px] + t;
          boolean inside = sample >= 0 && sample < samples;
          double w = BSpline.weight((sample - centre) / stretch) / sum;
          weight[px * taps + t] = inside ? (float) w : 0;
        }
      }
      return new Weights(taps, first, weight);
    }
  }
}
