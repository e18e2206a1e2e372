package pk.mineralatlas.feature;

/**
 * The geometries of a layer in three arrays, laid out as {@link FeatureLayer} says. The arrays are
 * handed over: whoever made them must not write to them again.
 *
 * @param xy x, y, x, y … in metres on the map plane
 * @param partStart the position each part starts with, and behind the last the number of positions
 * @param firstPart the first part of each feature, and behind the last the number of parts
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier between two constructors, never compared
public record PackedShapes(double[] xy, int[] partStart, int[] firstPart) {

  public PackedShapes {
    boolean joined =
        partStart.length > 0
            && firstPart.length > 0
            && firstPart[firstPart.length - 1] == partStart.length - 1
            && 2L * partStart[partStart.length - 1] == xy.length;
    if (!joined) {
      throw new IllegalArgumentException("the arrays of packed shapes do not belong together");
    }
  }
}
