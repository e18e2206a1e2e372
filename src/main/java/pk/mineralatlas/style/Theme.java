package pk.mineralatlas.style;

/** The palettes: two for screens, one for paper. */
public enum Theme {
  LIGHT,
  DARK,
  PAPER
}
