package pk.mineralatlas.feature;

import java.util.Arrays;

/**
 * Picks the positions of a layer that a tolerance needs. Rings smaller than the tolerance become
 * single positions, and of those in one feature that fall into the same cell of the tolerance's
 * size, one. One thread.
 */
final class Thinning {

  /**
   * Features of more small parts have them in the order of a curve, near ones beside each other.
   */
  private static final int MANY_SMALL_PARTS = 2 * Detail.CHUNK;

  private final FeatureLayer layer;
  private final byte[] exponents;
  private final int exponent;
  private final double toleranceM;
  private final CellSet cells;

  private double[] xy;
  private int size;
  private int[] partStart;
  private int parts;

  /**
   * @param exponents of each position, as {@link Importance} finds them
   * @param needed how many positions have the exponent or a greater one
   */
  Thinning(FeatureLayer layer, byte[] exponents, int exponent, int needed) {
    this.layer = layer;
    this.exponents = exponents;
    this.exponent = exponent;
    this.toleranceM = Importance.toleranceM(layer, exponent);
    this.cells = new CellSet(toleranceM);
    this.xy = new double[2 * needed + 64];
    this.partStart = new int[1024];
  }

  Detail detail() {
    int[] firstPart = new int[layer.size() + 1];
    for (int f = 0; f < layer.size(); f++) {
      firstPart[f] = parts;
      addFeature(f);
      firstPart[f + 1] = parts;
    }
    startPart();
    return new Detail(
        new PackedShapes(Arrays.copyOf(xy, 2 * size), Arrays.copyOf(partStart, parts), firstPart),
        toleranceM);
  }

  private void startPart() {
    if (parts == partStart.length) {
      partStart = Arrays.copyOf(partStart, 2 * parts);
    }
    partStart[parts++] = size;
  }

  private void addFeature(int f) {
    int first = layer.firstPart(f);
    int end = layer.firstPart(f + 1);
    cells.clear();
    if (end - first <= MANY_SMALL_PARTS) {
      for (int part = first; part < end; part++) {
        addPart(part);
      }
      return;
    }
    for (int part : inOrder(first, end)) {
      addPart(part);
    }
  }

  /** The parts of a feature: long ones first, then small ones along a Hilbert curve. */
  private int[] inOrder(int first, int end) {
    long[] keyed = new long[end - first];
    PlaneCells plane = PlaneCells.of(layer.extent());
    for (int part = first; part < end; part++) {
      int start = layer.partStart(part);
      boolean small = layer.partStart(part + 1) - start < Detail.CHUNK;
      long place = small ? 1 + plane.hilbert(layer.xy()[2 * start], layer.xy()[2 * start + 1]) : 0;
      keyed[part - first] = (place << 31) | (part - first);
    }
    Arrays.sort(keyed);
    int[] order = new int[keyed.length];
    Arrays.setAll(order, i -> first + (int) (keyed[i] & 0x7fff_ffffL));
    return order;
  }

  private void addPart(int part) {
    int from = layer.partStart(part);
    int to = layer.partStart(part + 1);
    int before = size;
    for (int i = from; i < to; i++) {
      if (exponents[i] >= exponent) {
        if (size == before) {
          startPart();
        }
        push(i);
      }
    }
    if (size == before && to > from && cells.add(layer.xy()[2 * from], layer.xy()[2 * from + 1])) {
      startPart();
      push(from);
    }
  }

  private void push(int position) {
    if (2 * size == xy.length) {
      xy = Arrays.copyOf(xy, 2 * xy.length);
    }
    xy[2 * size] = layer.xy()[2 * position];
    xy[2 * size + 1] = layer.xy()[2 * position + 1];
    size++;
  }
}
