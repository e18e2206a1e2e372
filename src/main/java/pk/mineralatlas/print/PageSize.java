package pk.mineralatlas.print;

/**
 * The page.
 *
 * @param paper its size
 * @param orientation which way it is held
 * @param marginMm what stays white on each side
 */
public record PageSize(Paper paper, Orientation orientation, double marginMm) {

  /** Narrower margins are cut off by most printers. */
  public static final double MIN_MARGIN_MM = 4;

  public static final double MAX_MARGIN_MM = 40;

  private static final double MOST_SHARE = 0.2;

  public PageSize {
    if (!(marginMm >= MIN_MARGIN_MM && marginMm <= MAX_MARGIN_MM)) {
      throw new IllegalArgumentException(
          "a margin of %s mm cannot be printed; choose %.0f to %.0f mm"
              .formatted(marginMm, MIN_MARGIN_MM, MAX_MARGIN_MM));
    }
    double shortMm = paper.widthMm(Orientation.PORTRAIT);
    if (marginMm > MOST_SHARE * shortMm) {
      throw new IllegalArgumentException(
          "a margin of %s mm leaves too little of %s; choose at most %.0f mm"
              .formatted(marginMm, paper.title(), Math.floor(MOST_SHARE * shortMm)));
    }
  }

  /** The page with the margin customary for its size. */
  public static PageSize of(Paper paper, Orientation orientation) {
    double shortMm = paper.widthMm(Orientation.PORTRAIT);
    return new PageSize(paper, orientation, Math.clamp(Math.round(shortMm * 0.04), 7, 25));
  }

  public double widthMm() {
    return paper.widthMm(orientation);
  }

  public double heightMm() {
    return paper.heightMm(orientation);
  }

  /** What lies within the margins. */
  Box printable() {
    return new Box(0, 0, widthMm(), heightMm()).inset(marginMm);
  }
}
