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
 */
public record SheetTemplate(String name, Page page, Set<SheetPart> parts, boolean blackAndWhite) {

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
        new SheetTemplate("Wall map", Page.of(Paper.A1), SheetPart.all(), false),
        new SheetTemplate(
            "Briefing sheet",
            Page.of(Paper.A4),
            EnumSet.complementOf(EnumSet.of(SheetPart.GRATICULE, SheetPart.INSET)),
            false),
        new SheetTemplate(
            "Plain map",
            Page.of(Paper.A3),
            EnumSet.of(
                SheetPart.TITLE,
                SheetPart.GRATICULE,
                SheetPart.SCALE_BAR,
                SheetPart.NORTH_ARROW,
                SheetPart.SOURCES,
                SheetPart.CAUTIONS,
                SheetPart.LAST_LINE),
            false));
  }
}
