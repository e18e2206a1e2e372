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
import pk.mineralatlas.catalog.DataFolder;
import pk.mineralatlas.catalog.Spelling;
import pk.mineralatlas.catalog.Vocabulary;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.print.Orientation;
import pk.mineralatlas.print.PageLanguage;
import pk.mineralatlas.print.PageSize;
import pk.mineralatlas.print.Paper;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.print.SheetPart;
import pk.mineralatlas.print.SheetTemplate;
import pk.mineralatlas.print.SheetTemplates;

/** The options that say what the page is and what stands on it. */
final class PageOptions {

  /** A word for both notes together. */
  private static final String NOTES = "notes";

  @Option(
      names = "--template",
      paramLabel = "NAME|FILE",
      description =
          "a page made ready: “Wall map”, “Briefing sheet”, “Plain map”, one saved in the window, or"
              + " its file; other options say what is otherwise")
  @Nullable String template;

  @Option(
      names = "--paper",
      paramLabel = "NAME",
      description =
          "A5 to A0, Letter, Legal, Tabloid, or width and height such as 300x450mm (default: A3)")
  @Nullable String paper;

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

  @Option(
      names = "--language",
      paramLabel = "en|ur|both",
      description =
          "the page's words and the names on the map: English, Urdu, or both, with titles, sites,"
              + " towns and provinces in both and the rest in English; title and sites in both if"
              + " not given; --names says otherwise for the map")
  @Nullable String language;

  /** What is asked for, read once before anything is loaded. */
  record Page(
      SheetTemplate.Page page, Set<SheetPart> parts, boolean blackAndWhite, PageLanguage language) {

    /** The page for an area. */
    PageSize size(Extent area) {
      return page.size(page.held().orElseGet(() -> Orientation.suiting(area)));
    }

    Optional<Orientation> held() {
      return page.held();
    }
  }

  /** Reads the options; a bad word or size ends the command with one line. */
  Page page() {
    try {
      Optional<SheetTemplate> ready = template();
      SheetTemplate.Page page =
          paper(ready.map(SheetTemplate::page).orElse(SheetTemplate.Page.of(Paper.A3)));
      page.size(Orientation.PORTRAIT);
      Set<SheetPart> parts = parts(ready.map(SheetTemplate::parts).orElseGet(SheetPart::all));
      boolean greys = ready.filter(SheetTemplate::blackAndWhite).isPresent();
      PageLanguage words = ready.map(SheetTemplate::language).orElse(PageLanguage.BOTH);
      return new Page(page, parts, greys, language == null ? words : language(language));
    } catch (PrintException | IllegalArgumentException e) {
      throw CommandException.badRequest(sentence(String.valueOf(e.getMessage())), e);
    }
  }

  private Optional<SheetTemplate> template() throws PrintException {
    return template == null
        ? Optional.empty()
        : Optional.of(SheetTemplates.in(DataFolder.ofUser()).named(template));
  }

  /** What the options say of the paper, and the template of what they do not. */
  private SheetTemplate.Page paper(SheetTemplate.Page ready) throws PrintException {
    Optional<Paper.Sides> sides = paper == null ? Optional.empty() : Paper.sides(paper);
    Optional<Orientation> asked = Optional.ofNullable(orientation).map(PageOptions::orientation);
    Paper size = ready.paper();
    if (sides.isPresent()) {
      size = sides.get().paper();
    } else if (paper != null) {
      size = named(paper);
    }
    return new SheetTemplate.Page(
        size,
        asked.or(() -> sides.map(Paper.Sides::held)).or(ready::held),
        Optional.ofNullable(marginMm).or(ready::marginMm));
  }

  private static String sentence(String words) {
    String capital = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return capital.endsWith(".") ? capital : capital + ".";
  }

  private static Paper named(String paper) {
    return Paper.find(paper)
        .orElseThrow(
            () ->
                CommandException.badRequest(
                    "No paper '%s'. Nearest: %s; or width and height, such as 300x450mm."
                        .formatted(
                            paper, String.join(", ", Spelling.nearest(paper, Paper.names()))),
                    null));
  }

  private static PageLanguage language(String word) {
    return PageLanguage.find(word)
        .orElseThrow(
            () ->
                CommandException.badRequest(
                    "There is no language '%s' for a page. Known: %s."
                        .formatted(word, String.join(", ", PageLanguage.words())),
                    null));
  }

  private static Orientation orientation(String word) {
    return MapOptions.checked(() -> MapOptions.constant(Orientation.class, "orientation", word));
  }

  /** The parts of a page without those that are to be left out. */
  private Set<SheetPart> parts(Set<SheetPart> ready) {
    EnumSet<SheetPart> parts = EnumSet.noneOf(SheetPart.class);
    parts.addAll(ready);
    List<String> unwanted = without;
    if (unwanted != null) {
      List<String> known =
          Stream.concat(
                  Arrays.stream(SheetPart.values()).map(p -> p.name().toLowerCase(Locale.ROOT)),
                  Stream.of(NOTES))
              .toList();
      MapOptions.checked(() -> new Vocabulary("part", known).require(unwanted))
          .forEach(name -> parts.removeAll(meant(name)));
    }
    return parts;
  }

  private static Set<SheetPart> meant(String name) {
    return name.equals(NOTES)
        ? EnumSet.of(SheetPart.SOURCES, SheetPart.CAUTIONS)
        : EnumSet.of(SheetPart.valueOf(name.toUpperCase(Locale.ROOT)));
  }
}
