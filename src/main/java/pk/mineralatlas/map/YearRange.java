package pk.mineralatlas.map;

/**
 * Years, both ends included.
 *
 * @param from first year
 * @param to last year, not before the first
 */
public record YearRange(int from, int to) {

  /** Every year there is. */
  public static final YearRange EVERY = new YearRange(Integer.MIN_VALUE, Integer.MAX_VALUE);

  public YearRange {
    if (from > to) {
      throw new IllegalArgumentException(
          "years %d–%d: the earlier comes first".formatted(from, to));
    }
  }

  public boolean isEvery() {
    return equals(EVERY);
  }

  public boolean contains(int year) {
    return from <= year && year <= to;
  }

  /** For people: {@code 2018–2026}, or one year alone. */
  public String text() {
    return from == to ? String.valueOf(from) : from + "–" + to;
  }
}
