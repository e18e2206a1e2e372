package pk.mineralatlas.source.shape;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.source.file.SourceFeature;

/**
 * Writes a quadtree ({@code .qix}) as shapelib does: each box is halved twice, across its longer
 * side, into four that overlap a little; a record goes into the smallest box that holds its own.
 */
public final class QuadtreeWriter {

  /** How much of a side each half has, so that what lies on the middle fits into one of them. */
  private static final double HALF = 0.55;

  private static final int MAX_DEPTH = 12;
  private static final int CHILDREN = 4;

  private static final class Node {
    private final double[] box;
    private final List<Integer> records = new ArrayList<>();
    private final @Nullable Node[] children = new @Nullable Node[CHILDREN];

    private Node(double[] box) {
      this.box = box;
    }

    private int bytes() {
      return 44 + 4 * records.size() + childrenBytes();
    }

    private int childrenBytes() {
      int bytes = 0;
      for (Node child : children) {
        bytes += child == null ? 0 : child.bytes();
      }
      return bytes;
    }
  }

  private QuadtreeWriter() {}

  /** Writes the tree of features in the order in which their shapes are written. */
  public static void write(Path qix, List<SourceFeature> features) throws IOException {
    Bounds extent = new Bounds();
    List<double @Nullable []> boxes = new ArrayList<>(features.size());
    for (SourceFeature feature : features) {
      double[] box = box(feature);
      boxes.add(box);
      if (box != null) {
        extent.grow(box[0], box[1]).grow(box[2], box[3]);
      }
    }
    int depth = depth(features.size());
    Node root = new Node(extent.box());
    for (int record = 0; record < boxes.size(); record++) {
      double[] box = boxes.get(record);
      (box == null ? root : nodeFor(root, box, depth)).records.add(record);
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(qix), 1 << 16)) {
      ByteBuffer header = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
      header.put("SQT".getBytes(StandardCharsets.US_ASCII)).put((byte) 1).put((byte) 1);
      out.write(header.putInt(8, features.size()).putInt(12, depth).array());
      write(out, root);
    }
  }

  private static double @Nullable [] box(SourceFeature feature) {
    return feature.geometry() == null || feature.geometry().isEmpty()
        ? null
        : new Bounds().grow(Arrays.asList(feature.geometry().getCoordinates())).box();
  }

  /** As shapelib estimates it. */
  private static int depth(int records) {
    int depth = 0;
    for (long nodes = 1; nodes * 4 < records && depth < MAX_DEPTH; nodes *= 2) {
      depth++;
    }
    return depth;
  }

  private static Node nodeFor(Node root, double[] box, int depth) {
    Node node = root;
    for (int level = 1; level < depth; level++) {
      double[][] quarters = quarters(node.box);
      int child = 0;
      while (child < CHILDREN && !holds(quarters[child], box)) {
        child++;
      }
      if (child == CHILDREN) {
        break;
      }
      Node next = node.children[child];
      if (next == null) {
        next = new Node(quarters[child]);
        node.children[child] = next;
      }
      node = next;
    }
    return node;
  }

  private static double[][] quarters(double[] box) {
    double[][] halves = halves(box);
    double[][] low = halves(halves[0]);
    double[][] high = halves(halves[1]);
    return new double[][] {low[0], low[1], high[0], high[1]};
  }

  private static double[][] halves(double[] box) {
    int axis = box[2] - box[0] > box[3] - box[1] ? 0 : 1;
    double side = (box[axis + 2] - box[axis]) * HALF;
    double[] low = box.clone();
    double[] high = box.clone();
    low[axis + 2] = box[axis] + side;
    high[axis] = box[axis + 2] - side;
    return new double[][] {low, high};
  }

  private static boolean holds(double[] outer, double[] box) {
    return box[0] >= outer[0] && box[1] >= outer[1] && box[2] <= outer[2] && box[3] <= outer[3];
  }

  private static void write(OutputStream out, Node node) throws IOException {
    ByteBuffer bytes =
        ByteBuffer.allocate(44 + 4 * node.records.size())
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(node.childrenBytes());
    Arrays.stream(node.box).forEach(bytes::putDouble);
    bytes.putInt(node.records.size());
    node.records.forEach(bytes::putInt);
    List<Node> children = new ArrayList<>();
    for (Node child : node.children) {
      if (child != null) {
        children.add(child);
      }
    }
    out.write(bytes.putInt(children.size()).array());
    for (Node child : children) {
      write(out, child);
    }
  }
}
