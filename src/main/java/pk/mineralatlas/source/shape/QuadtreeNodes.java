package pk.mineralatlas.source.shape;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;

/**
 * The nodes of a quadtree file in the order of the file, each in front of its children. Not changed
 * any more once it was read or built.
 */
final class QuadtreeNodes {

  private double[] boxes = new double[4 * 16];

  /** The node behind the last of a node's children. */
  private int[] behind = new int[16];

  /** Where a node's records start among all. */
  private int[] firstName = new int[17];

  private int[] names = new int[64];
  private int count;
  private int nameCount;

  /** Starts a node, which the following ones are children of until it ends; returns its number. */
  int begin(double[] box) {
    if (count == behind.length) {
      boxes = Arrays.copyOf(boxes, 2 * boxes.length);
      behind = Arrays.copyOf(behind, 2 * count);
      firstName = Arrays.copyOf(firstName, 2 * count + 1);
    }
    System.arraycopy(box, 0, boxes, 4 * count, 4);
    firstName[++count] = nameCount;
    return count - 1;
  }

  /** Adds a record to the node that was started last. */
  void add(int record) {
    if (nameCount == names.length) {
      names = Arrays.copyOf(names, 2 * nameCount);
    }
    names[nameCount++] = record;
    firstName[count] = nameCount;
  }

  /** Ends a node behind the last of its children. */
  void end(int node) {
    behind[node] = count;
  }

  int count() {
    return count;
  }

  /** minX, minY, maxX, maxY. */
  double[] box(int node) {
    return Arrays.copyOfRange(boxes, 4 * node, 4 * node + 4);
  }

  /** How many records stand in all nodes. */
  int names() {
    return nameCount;
  }

  /** The number of a record, from 0, by its place in the file. */
  int name(int place) {
    return names[place];
  }

  /** The node in which a place lies. */
  int nodeOf(int place) {
    int found = Arrays.binarySearch(firstName, 0, count + 1, place);
    int node = found >= 0 ? found : -found - 2;
    while (firstName[node + 1] <= place) {
      node++;
    }
    return node;
  }

  /** Whether a box (minX, minY, maxX, maxY) lies in that of a node. */
  boolean holds(int node, double[] box) {
    return box[0] >= boxes[4 * node]
        && box[1] >= boxes[4 * node + 1]
        && box[2] <= boxes[4 * node + 2]
        && box[3] <= boxes[4 * node + 3];
  }

  /**
   * Marks the records that are named.
   *
   * @throws BadRecordException if there is none of a number, or one is named twice
   */
  void checkNames(boolean[] named) throws BadRecordException {
    for (int place = 0; place < nameCount; place++) {
      int record = names[place];
      if (record < 0 || record >= named.length || named[record]) {
        throw new BadRecordException(
            "names record %d, which %s"
                .formatted(
                    record + 1L,
                    record < 0 || record >= named.length ? "does not exist" : "it named before"));
      }
      named[record] = true;
    }
  }

  /** Adds the records of all nodes that meet a box; those of the first node whatever its box. */
  void visit(Envelope box, IntStream.Builder found) {
    for (int node = 0; node < count; ) {
      if (node > 0 && !meets(node, box)) {
        node = behind[node];
        continue;
      }
      for (int i = firstName[node]; i < firstName[node + 1]; i++) {
        found.add(names[i]);
      }
      node++;
    }
  }

  private boolean meets(int node, Envelope box) {
    return boxes[4 * node] <= box.getMaxX()
        && boxes[4 * node + 2] >= box.getMinX()
        && boxes[4 * node + 1] <= box.getMaxY()
        && boxes[4 * node + 3] >= box.getMinY();
  }
}
