package pk.mineralatlas.source.shape;

import java.nio.charset.StandardCharsets;
import pk.mineralatlas.source.file.MappedFile;

/** Reads the nodes of a quadtree file; every number is held against the file's length. */
final class QuadtreeReader {

  private static final int HEADER_BYTES = 16;

  /** Bytes of the children, box, number of records, number of children. */
  private static final int LEAST_NODE_BYTES = 44;

  private static final int MAX_CHILDREN = 4;

  /**
   * Shapelib stops at 12 unless told otherwise; boxes halved so often are smaller than a double.
   */
  private static final int MAX_DEPTH = 64;

  private final MappedFile bytes;
  private final boolean bigEndian;
  private final QuadtreeNodes nodes = new QuadtreeNodes();

  private QuadtreeReader(MappedFile bytes, boolean bigEndian) {
    this.bytes = bytes;
    this.bigEndian = bigEndian;
  }

  /**
   * Reads all nodes.
   *
   * @param records how many the shapes have
   * @throws BadRecordException if the file is no quadtree, damaged, or one of other shapes
   */
  static QuadtreeNodes read(MappedFile bytes, int records) throws BadRecordException {
    if (bytes.size() < HEADER_BYTES + LEAST_NODE_BYTES) {
      throw new BadRecordException("is too short to be one");
    }
    boolean isTree = new String(bytes.bytes(0, 3), StandardCharsets.US_ASCII).equals("SQT");
    int order = bytes.byteAt(3);
    if (!isTree || (order != 1 && order != 2) || bytes.byteAt(4) != 1) {
      throw new BadRecordException("is not of the kind that is known (SQT, version 1)");
    }
    QuadtreeReader reader = new QuadtreeReader(bytes, order == 2);
    long counted = Integer.toUnsignedLong(reader.intAt(8));
    if (counted != records) {
      throw new BadRecordException(
          "is one of %,d records, the .shp has %,d".formatted(counted, records));
    }
    if (reader.readNode(HEADER_BYTES, 0) != bytes.size()) {
      throw new BadRecordException("goes on behind its last node");
    }
    return reader.nodes;
  }

  private int intAt(long at) {
    return bigEndian ? bytes.intBe(at) : bytes.intLe(at);
  }

  private double doubleAt(long at) {
    long bits = Integer.toUnsignedLong(intAt(bigEndian ? at + 4 : at));
    return Double.longBitsToDouble((long) intAt(bigEndian ? at : at + 4) << 32 | bits);
  }

  /** Reads a node with its children; returns where they end. */
  private long readNode(long at, int depth) throws BadRecordException {
    need(at + LEAST_NODE_BYTES);
    double[] box = new double[4];
    for (int i = 0; i < 4; i++) {
      box[i] = doubleAt(at + 4 + 8L * i);
    }
    long named = Integer.toUnsignedLong(intAt(at + 36));
    long start = at + LEAST_NODE_BYTES + 4 * named;
    need(start);
    int node = nodes.begin(box);
    for (long place = at + 40; place < start - 4; place += 4) {
      nodes.add(intAt(place));
    }
    long end = readChildren(node, start, depth);
    if (end - start != Integer.toUnsignedLong(intAt(at))) {
      throw new BadRecordException("is damaged behind byte %,d".formatted(at));
    }
    nodes.end(node);
    return end;
  }

  private long readChildren(int node, long start, int depth) throws BadRecordException {
    int children = intAt(start - 4);
    if (children < 0 || children > MAX_CHILDREN || depth > MAX_DEPTH) {
      throw new BadRecordException("is damaged in front of byte %,d".formatted(start));
    }
    long end = start;
    for (int child = 0; child < children; child++) {
      int next = nodes.count();
      end = readNode(end, depth + 1);
      if (!nodes.holds(node, nodes.box(next))) {
        throw new BadRecordException("has a box that sticks out of the one around it");
      }
    }
    return end;
  }

  private void need(long lastByte) throws BadRecordException {
    if (lastByte > bytes.size()) {
      throw new BadRecordException("ends in the middle of a node");
    }
  }
}
