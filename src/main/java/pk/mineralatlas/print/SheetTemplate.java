package pk.mineralatlas.print;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A page made ready for use again: all but what it shows.
 *
 * @param name what people read
 * @param page paper, the way it is held where that is fixed, and the margin where it is
 * @param parts which parts the page has
 * @param blackAndWhite greys and hatches instead of colours
 * @param language of the page's words
 */
public record SheetTemplate(
    String name, Page page, Set<SheetPart> parts, boolean blackAndWhite, PageLanguage language) {

  /**
   * The paper of a template.
   *
   * @param held empty for what suits the area
   * @param marginMm empty for what suits the paper
   */
  public record Page(Paper paper, Optional<Orientation> held, Optional<Double> marginMm) {

    /** The page, held some way. */
    public PageSize size(Orientation orientation) {
      return marginMm
          .map(mm -> new PageSize(paper, orientation, mm))
          .orElseGet(() -> PageSize.of(paper, orientation));
    }

    /** Paper held and edged as suits. */
    public static Page of(Paper paper) {
      return new Page(paper, Optional.empty(), Optional.empty());
    }
  }

  public SheetTemplate {
    name = name.strip();
    parts = Set.copyOf(parts);
  }

  /** The templates of the atlas. */
  public static List<SheetTemplate> ready() {
    return List.of(
        ready("Wall map", Paper.A1, SheetPart.all()),
        ready(
            "Briefing sheet",
            Paper.A4,
            EnumSet.complementOf(EnumSet.of(SheetPart.GRATICULE, SheetPart.INSET))),
        ready(
            "Plain map",
            Paper.A3,
            EnumSet.of(
                SheetPart.TITLE,
                SheetPart.GRATICULE,
                SheetPart.SCALE_BAR,
                SheetPart.NORTH_ARROW,
                SheetPart.SOURCES,
                SheetPart.CAUTIONS,
                SheetPart.LAST_LINE)));
  }

  private static SheetTemplate ready(String name, Paper paper, Set<SheetPart> parts) {
    return new SheetTemplate(name, Page.of(paper), parts, false, PageLanguage.BOTH);
  }
}
