package pk.mineralatlas.source;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import pk.mineralatlas.source.shape.BoxIndex;
import pk.mineralatlas.source.shape.QuadtreeFile;
import pk.mineralatlas.source.shape.ShpFile;

/**
 * The records of a file that shall become features: those that are not deleted and, where a window
 * is given, whose boxes meet it. Of the others neither points nor values are looked at; where a
 * quadtree lies beside the file, nothing at all.
 *
 * @param records their numbers from 0, ascending
 * @param deleted how many were left out because they are marked as deleted
 * @param outside how many were left out because they lie outside of the window
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier, never compared
record RecordChoice(int[] records, int deleted, int outside) {

  static RecordChoice of(Shapefile file, Optional<Envelope> window) {
    int[] near =
        window
            .map(box -> near(file, box))
            .orElseGet(() -> IntStream.range(0, file.shapes().records()).toArray());
    int kept = 0;
    for (int record : near) {
      if (!file.isDeleted(record)) {
        near[kept++] = record;
      }
    }
    int outside = file.shapes().records() - near.length;
    return new RecordChoice(Arrays.copyOf(near, kept), near.length - kept, outside);
  }

  /** The records that meet a box, and those that cannot be told to lie outside of it. */
  private static int[] near(Shapefile file, Envelope window) {
    ShpFile shapes = file.shapes();
    Optional<? extends BoxIndex> index =
        file.parts()
            .find("qix")
            .flatMap(qix -> QuadtreeFile.read(qix, file.parts().shp(), shapes, file.findings()));
    IntStream candidates =
        index.isPresent()
            ? Arrays.stream(index.get().candidates(window))
            : IntStream.range(0, shapes.records());
    double[] box = new double[4];
    return candidates
        .filter(record -> shapes.copyBox(record, box) ? meets(window, box) : !shapes.isNull(record))
        .toArray();
  }

  private static boolean meets(Envelope window, double[] box) {
    return box[0] <= window.getMaxX()
        && box[1] <= window.getMaxY()
        && box[2] >= window.getMinX()
        && box[3] >= window.getMinY();
  }
}
