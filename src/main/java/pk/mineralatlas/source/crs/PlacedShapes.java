package pk.mineralatlas.source.crs;

import java.util.Arrays;
import pk.mineralatlas.feature.PackedShapes;
import pk.mineralatlas.feature.Pieces;
import pk.mineralatlas.source.file.Findings;

/** The last step on the way of shapes to the map plane, after they were projected. */
public final class PlacedShapes {

  private PlacedShapes() {}

  /**
   * Takes away what the projection could not place.
   *
   * @param records the number of each feature's record, from 0
   */
  public static PackedShapes onlyFinite(PackedShapes shapes, int[] records, Findings findings) {
    boolean[] lost = new boolean[records.length];
    Pieces.of(
        records.length,
        (_, start, end) -> {
          for (int f = start; f < end; f++) {
            lost[f] = !isFinite(shapes, f);
          }
        });
    boolean any = false;
    for (int f = 0; f < records.length; f++) {
      if (lost[f]) {
        any = true;
        findings.tally("a shape lies where the map's projection cannot show it", records[f]);
      }
    }
    return any ? without(shapes, lost) : shapes;
  }

  private static boolean isFinite(PackedShapes shapes, int feature) {
    int from = 2 * shapes.partStart()[shapes.firstPart()[feature]];
    int to = 2 * shapes.partStart()[shapes.firstPart()[feature + 1]];
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += shapes.xy()[i] * 0;
    }
    // Nothing but NaN and the infinities give anything else than zero.
    return sum == 0;
  }

  private static PackedShapes without(PackedShapes shapes, boolean[] lost) {
    double[] xy = new double[shapes.xy().length];
    int[] partStart = new int[shapes.partStart().length];
    int[] firstPart = new int[shapes.firstPart().length];
    int positions = 0;
    int parts = 0;
    for (int f = 0; f < lost.length; f++) {
      for (int p = shapes.firstPart()[f]; !lost[f] && p < shapes.firstPart()[f + 1]; p++) {
        int from = shapes.partStart()[p];
        int count = shapes.partStart()[p + 1] - from;
        System.arraycopy(shapes.xy(), 2 * from, xy, 2 * positions, 2 * count);
        partStart[parts++] = positions;
        positions += count;
      }
      firstPart[f + 1] = parts;
    }
    partStart[parts] = positions;
    return new PackedShapes(
        Arrays.copyOf(xy, 2 * positions), Arrays.copyOf(partStart, parts + 1), firstPart);
  }
}
