package pk.mineralatlas.app;

/** Whether a picture fits into the memory the atlas may use. */
final class PictureMemory {

  private static final int BYTES_PER_PX = 4;

  /** Beside its pixels: rows being encoded, paths, what the garbage collector has not seen. */
  private static final double SPARE_PART = 0.15;

  private static final long SPARE_BYTES = 24L << 20;

  private PictureMemory() {}

  /**
   * Holds that pictures of a size can be made now.
   *
   * @param copies how many of them there are at once
   * @throws CommandException naming the largest size of that shape which fits
   */
  static void require(int widthPx, int heightPx, int copies) {
    long pixels = (long) widthPx * heightPx;
    double needed = (double) pixels * BYTES_PER_PX * copies;
    double free = freeBytes();
    if (needed > free) {
      System.gc(); // what the reading of layers left behind counts as used until now
      free = freeBytes();
    }
    if (needed > free || pixels > Integer.MAX_VALUE) {
      double part = Math.min(1, Math.sqrt(Math.max(0, free) / needed));
      double most = Math.min(part, Math.sqrt(Integer.MAX_VALUE / (double) pixels));
      throw CommandException.badRequest(
          "A picture of %d × %d px does not fit into the memory the atlas may use (%d MB); the"
                  .formatted(widthPx, heightPx, Runtime.getRuntime().maxMemory() >> 20)
              + " largest of that shape that fits is about %d × %d px."
                  .formatted((int) (widthPx * most), (int) (heightPx * most)),
          null);
    }
  }

  private static double freeBytes() {
    Runtime runtime = Runtime.getRuntime();
    long used = runtime.totalMemory() - runtime.freeMemory();
    return (runtime.maxMemory() - used) * (1 - SPARE_PART) - SPARE_BYTES;
  }
}
