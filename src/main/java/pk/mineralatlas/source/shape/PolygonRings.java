package pk.mineralatlas.source.shape;

import java.util.stream.IntStream;
import pk.mineralatlas.feature.PackedShapes;
import pk.mineralatlas.source.file.Findings;

/**
 * The rings of all polygons of a layer. Which ring is a hole is found in the file's own
 * coordinates: a long edge, as along a parallel, is straight there and would cut off its neighbours
 * on the map plane. Several threads work; the instance belongs to one.
 */
public final class PolygonRings {

  private final PackedShapes shapes;
  private final boolean[] holes;

  private PolygonRings(PackedShapes shapes) {
    this.shapes = shapes;
    this.holes = new boolean[shapes.partStart().length];
  }

  /**
   * Puts the rings of each polygon in order, in place.
   *
   * @param records the number of each feature's record, from 0
   */
  public static PolygonRings arrange(PackedShapes shapes, int[] records, Findings findings) {
    PolygonRings rings = new PolygonRings(shapes);
    IntStream.range(0, records.length)
        .parallel()
        .forEach(feature -> rings.arrange(feature, records[feature], findings));
    return rings;
  }

  private void arrange(int feature, int record, Findings findings) {
    int first = shapes.firstPart()[feature];
    int end = shapes.firstPart()[feature + 1];
    if (first < end) {
      Rings rings = new Rings(shapes.xy(), shapes.partStart(), first, end);
      for (int turned = RingOrder.arrange(rings, holes); turned > 0; turned--) {
        findings.tally("a ring that ran the wrong way is turned round", record);
      }
    }
  }

  /** Turns round what the projection turned round. */
  public void windAgain() {
    int parts = shapes.partStart().length - 1;
    Rings all = new Rings(shapes.xy(), shapes.partStart(), 0, parts);
    IntStream.range(0, parts).parallel().forEach(part -> RingOrder.wind(all, part, !holes[part]));
  }
}
