package pk.mineralatlas.style;

/** What becomes of features of one layer that lie over each other. */
public enum Overlap {
  /** All features of a rule are one shape: what overlaps does not add up. */
  MERGED,
  /** Each feature is drawn over the one before, in the order of its source. */
  IN_ORDER
}
