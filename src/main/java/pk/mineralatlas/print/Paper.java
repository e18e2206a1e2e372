package pk.mineralatlas.print;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The sizes of paper a map can be printed on. */
public enum Paper {
  A5("A5", 148, 210),
  A4("A4", 210, 297),
  A3("A3", 297, 420),
  A2("A2", 420, 594),
  A1("A1", 594, 841),
  A0("A0", 841, 1189),
  LETTER("Letter", 215.9, 279.4),
  LEGAL("Legal", 215.9, 355.6),
  TABLOID("Tabloid", 279.4, 431.8);

  private final String title;
  private final double shortMm;
  private final double longMm;

  Paper(String title, double shortMm, double longMm) {
    this.title = title;
    this.shortMm = shortMm;
    this.longMm = longMm;
  }

  /** What people read. */
  public String title() {
    return title;
  }

  public double widthMm(Orientation orientation) {
    return orientation == Orientation.LANDSCAPE ? longMm : shortMm;
  }

  public double heightMm(Orientation orientation) {
    return orientation == Orientation.LANDSCAPE ? shortMm : longMm;
  }

  /** The paper of that name, whatever its case. */
  public static Optional<Paper> find(String name) {
    return Arrays.stream(values())
        .filter(paper -> paper.title.equalsIgnoreCase(name.strip()))
        .findFirst();
  }

  /** The names of all papers. */
  public static List<String> names() {
    return Arrays.stream(values()).map(Paper::title).toList();
  }

  @Override
  public String toString() {
    return title;
  }
}
