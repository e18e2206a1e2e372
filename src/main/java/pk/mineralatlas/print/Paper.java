package pk.mineralatlas.print;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A size of paper a map can be printed on: one with a name, or one of someone's own.
 *
 * @param title what people read
 * @param shortMm the shorter side
 * @param longMm the longer side
 */
public record Paper(String title, double shortMm, double longMm) {

  public static final Paper A5 = new Paper("A5", 148, 210);
  public static final Paper A4 = new Paper("A4", 210, 297);
  public static final Paper A3 = new Paper("A3", 297, 420);
  public static final Paper A2 = new Paper("A2", 420, 594);
  public static final Paper A1 = new Paper("A1", 594, 841);
  public static final Paper A0 = new Paper("A0", 841, 1189);
  public static final Paper LETTER = new Paper("Letter", 215.9, 279.4);
  public static final Paper LEGAL = new Paper("Legal", 215.9, 355.6);
  public static final Paper TABLOID = new Paper("Tabloid", 279.4, 431.8);

  /** The shortest side of paper: less holds no map with its frame. */
  public static final double LEAST_MM = 74;

  /** The longest side of paper: plotters print no more. */
  public static final double MOST_MM = 2_000;

  private static final List<Paper> NAMED = List.of(A5, A4, A3, A2, A1, A0, LETTER, LEGAL, TABLOID);

  private static final Pattern SIZE =
      Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*[x×*]\\s*(\\d+(?:\\.\\d+)?)\\s*(?:mm)?");

  /** The papers with a name. */
  public static List<Paper> named() {
    return NAMED;
  }

  /** The paper of that name, whatever its case. */
  public static Optional<Paper> find(String name) {
    return NAMED.stream().filter(paper -> paper.title.equalsIgnoreCase(name.strip())).findFirst();
  }

  /**
   * The paper of that name.
   *
   * @throws IllegalArgumentException when none has it
   */
  public static Paper of(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("no paper " + name));
  }

  /** The names of all papers that have one. */
  public static List<String> names() {
    return NAMED.stream().map(Paper::title).toList();
  }

  /**
   * Paper of any size; the title has the sides in the order given.
   *
   * @throws PrintException in one line, when a side is shorter than {@value #LEAST_MM} mm or longer
   *     than {@value #MOST_MM} mm
   */
  public static Paper ofSides(double widthMm, double heightMm) throws PrintException {
    for (double side : new double[] {widthMm, heightMm}) {
      if (!(side >= LEAST_MM && side <= MOST_MM)) {
        throw new PrintException(
            "Paper of %s is not possible: each side can be %s to %s mm."
                .formatted(sides(widthMm, heightMm), plain(LEAST_MM), plain(MOST_MM)));
      }
    }
    return new Paper(
        sides(widthMm, heightMm), Math.min(widthMm, heightMm), Math.max(widthMm, heightMm));
  }

  /**
   * Reads sides such as {@code 300x450mm}, width first; empty for other words.
   *
   * @throws PrintException in one line, when a side is too short or too long
   */
  public static Optional<Sides> sides(String text) throws PrintException {
    Matcher matcher = SIZE.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    double widthMm = Double.parseDouble(matcher.group(1));
    double heightMm = Double.parseDouble(matcher.group(2));
    Orientation held = widthMm > heightMm ? Orientation.LANDSCAPE : Orientation.PORTRAIT;
    return Optional.of(new Sides(ofSides(widthMm, heightMm), held));
  }

  /**
   * Paper whose size someone gave as width and height.
   *
   * @param held the way it is then held
   */
  public record Sides(Paper paper, Orientation held) {}

  private static String sides(double widthMm, double heightMm) {
    return "%s × %s mm".formatted(plain(widthMm), plain(heightMm));
  }

  private static String plain(double mm) {
    return mm == Math.rint(mm)
        ? String.format(Locale.ROOT, "%.0f", mm)
        : String.format(Locale.ROOT, "%.1f", mm);
  }

  public double widthMm(Orientation orientation) {
    return orientation == Orientation.LANDSCAPE ? longMm : shortMm;
  }

  public double heightMm(Orientation orientation) {
    return orientation == Orientation.LANDSCAPE ? shortMm : longMm;
  }

  @Override
  public String toString() {
    return title;
  }
}
