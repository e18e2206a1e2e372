package pk.mineralatlas.app;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import pk.mineralatlas.catalog.Spelling;
import pk.mineralatlas.catalog.Vocabulary;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.print.Orientation;
import pk.mineralatlas.print.PageSize;
import pk.mineralatlas.print.Paper;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.print.SheetPart;

/** The options that say what the page is and what stands on it. */
final class PageOptions {

  /** A word for both notes together. */
  private static final String NOTES = "notes";

  @Option(
      names = "--paper",
      paramLabel = "NAME",
      description = "A5 to A0, Letter, Legal, Tabloid, or width and height such as 300x450mm")
  String paper = "A3";

  @Option(
      names = "--orientation",
      paramLabel = "WAY",
      description = "portrait or landscape; what suits the area if not given")
  @Nullable String orientation;

  @Option(
      names = "--margin",
      paramLabel = "MM",
      description = "what stays white on each side; what suits the paper if not given")
  @Nullable Double marginMm;

  @Option(
      names = "--without",
      split = ",",
      paramLabel = "PART",
      description =
          "leave out title, urdu_title, subtitle, graticule, legend, scale_bar, north_arrow, inset,"
              + " index, chart, sources, cautions (notes for both) or last_line")
  @Nullable List<String> without;

  /** What is asked for, read once before anything is loaded. */
  record Page(Paper paper, Optional<Orientation> held, Optional<Double> marginMm) {

    /** The page for an area. */
    PageSize size(Extent area) {
      Orientation orientation = held.orElseGet(() -> Orientation.suiting(area));
      PageSize customary = PageSize.of(paper, orientation);
      return marginMm.map(mm -> new PageSize(paper, orientation, mm)).orElse(customary);
    }
  }

  /** Reads the paper; a bad word or size ends the command with one line. */
  Page page() {
    Optional<Orientation> asked = Optional.ofNullable(orientation).map(PageOptions::orientation);
    try {
      Optional<Paper.Sides> sides = Paper.sides(paper);
      Page page =
          sides.isPresent()
              ? new Page(
                  sides.get().paper(),
                  asked.or(() -> sides.map(Paper.Sides::held)),
                  Optional.ofNullable(marginMm))
              : new Page(named(), asked, Optional.ofNullable(marginMm));
      page.size(new Extent(0, 0, 1, 1));
      return page;
    } catch (PrintException | IllegalArgumentException e) {
      throw CommandException.badRequest(sentence(String.valueOf(e.getMessage())), e);
    }
  }

  private static String sentence(String words) {
    String capital = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return capital.endsWith(".") ? capital : capital + ".";
  }

  private Paper named() {
    return Paper.find(paper)
        .orElseThrow(
            () ->
                CommandException.badRequest(
                    "No paper '%s'. Nearest: %s; or width and height, such as 300x450mm."
                        .formatted(
                            paper, String.join(", ", Spelling.nearest(paper, Paper.names()))),
                    null));
  }

  private static Orientation orientation(String word) {
    return MapOptions.checked(() -> MapOptions.constant(Orientation.class, "orientation", word));
  }

  /** The parts that are not left out. */
  Set<SheetPart> parts() {
    EnumSet<SheetPart> parts = EnumSet.allOf(SheetPart.class);
    List<String> unwanted = without;
    if (unwanted != null) {
      List<String> known =
          Stream.concat(
                  Arrays.stream(SheetPart.values()).map(p -> p.name().toLowerCase(Locale.ROOT)),
                  Stream.of(NOTES))
              .toList();
      MapOptions.checked(() -> new Vocabulary("part", known).require(unwanted))
          .forEach(name -> parts.removeAll(named(name)));
    }
    return parts;
  }

  private static Set<SheetPart> named(String name) {
    return name.equals(NOTES)
        ? EnumSet.of(SheetPart.SOURCES, SheetPart.CAUTIONS)
        : EnumSet.of(SheetPart.valueOf(name.toUpperCase(Locale.ROOT)));
  }
}
