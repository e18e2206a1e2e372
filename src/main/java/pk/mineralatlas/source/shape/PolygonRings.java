package pk.mineralatlas.source.shape;

import java.util.Arrays;
import java.util.Objects;
import pk.mineralatlas.feature.PackedShapes;
import pk.mineralatlas.feature.Pieces;
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
    Findings[] found = new Findings[Pieces.count()];
    Pieces.of(
        records.length,
        (piece, start, end) -> {
          Findings own = new Findings();
          for (int feature = start; feature < end; feature++) {
            rings.arrange(feature, records[feature], own);
          }
          found[piece] = own;
        });
    // In the order of the records, whoever was first.
    Arrays.stream(found).filter(Objects::nonNull).forEach(findings::addAll);
    return rings;
  }

  private void arrange(int feature, int record, Findings findings) {
    int first = shapes.firstPart()[feature];
    int end = shapes.firstPart()[feature + 1];
    if (first < end) {
      Rings rings = new Rings(shapes.xy(), shapes.partStart(), first, end);
      int turned = RingOrder.arrange(rings, holes);
      if (turned > 0) {
        findings.tally("a ring that ran the wrong way is turned round", record, turned);
      }
    }
  }

  /** Turns round what the projection turned round. */
  public void windAgain() {
    int parts = shapes.partStart().length - 1;
    Rings all = new Rings(shapes.xy(), shapes.partStart(), 0, parts);
    Pieces.of(
        parts,
        (_, start, end) -> {
          for (int part = start; part < end; part++) {
            RingOrder.wind(all, part, !holes[part]);
          }
        });
  }
}
