package pk.mineralatlas.style;

/** The outline of a mark at a point. */
public enum MarkShape {
  CIRCLE,
  SQUARE,
  DIAMOND,
  TRIANGLE,
  STAR,
  CROSS
}
