package pk.mineralatlas.app;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import pk.mineralatlas.map.LabelLanguage;
import pk.mineralatlas.print.MapSheet;
import pk.mineralatlas.print.Orientation;
import pk.mineralatlas.print.PageLanguage;
import pk.mineralatlas.print.Paper;
import pk.mineralatlas.print.PdfForm;
import pk.mineralatlas.print.PngOutput;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.print.PrintRequest;
import pk.mineralatlas.print.Regions;
import pk.mineralatlas.print.ScaleText;
import pk.mineralatlas.print.SheetBook;
import pk.mineralatlas.print.SheetPart;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.style.Theme;

/** Lays a map out on paper and writes it as PDF, PNG or SVG, or prints it. */
@Command(
    name = "print",
    description = {
      "Lays a map out on paper, with legend, scale bar, numbered sites and sources,",
      "and writes it as vector PDF, PNG or SVG, by the file's ending, or prints it."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  atlas print --region balochistan --paper A3 --out b.pdf",
      "  atlas print --region chagai --mineral copper --scale 1:750000 --out chagai.pdf",
      "  atlas print --series districts-of:balochistan --paper A4 --out districts.pdf",
      "  atlas print --report reko-diq --out reko-diq.pdf",
      "  atlas print --map licences.json --paper A4 --scale 1:8000000 --out licences.pdf",
    })
final class PrintCommand implements Callable<Integer> {

  private static final int MOST_REPEATS = 10_000;
  private static final String DOCUMENTS_SAY =
      "is not for map documents, which say themselves what they show";

  @Spec @Nullable CommandSpec spec;

  @Mixin SheetDocumentOptions document = new SheetDocumentOptions();

  @Mixin MapOptions map = new MapOptions();

  @Mixin SeriesOptions series = new SeriesOptions();

  @Mixin ReportOptions report = new ReportOptions();

  @Mixin PageOptions page = new PageOptions();

  @Option(
      names = "--scale",
      paramLabel = "1:N",
      description = "the largest round scale that shows the whole area if not given")
  @Nullable String scale;

  @Option(names = "--title", paramLabel = "TEXT", description = "instead of one made of the area")
  String title = "";

  @Option(names = "--bw", description = "greys and hatches instead of colours")
  boolean blackAndWhite;

  @Option(
      names = "--base-map",
      description = "print the map even where the filter leaves no site of the area")
  boolean baseMap;

  @Option(names = "--dpi", paramLabel = "N", description = "resolution of a PNG (default: 200)")
  double dpi = 200;

  @Option(names = "--archive", description = "write the PDF in the form for keeping, PDF/A-2b")
  boolean archive;

  @Option(
      names = "--world-file",
      description = "write beside a PNG where its map lies (.pgw, .prj, .aux.xml)")
  boolean worldFile;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "the file to write, named .pdf, .png or .svg; a folder for a series of files")
  @Nullable Path out;

  @Mixin PrinterOptions printer = new PrinterOptions();

  @Override
  public Integer call() {
    Terminal terminal = Terminal.of(spec);
    try {
      if (printer.isAsked()) {
        return printOnPaper(terminal);
      }
      refuse(List.of("--copies", "--pages"), "goes with --printer");
      Path file = out;
      if (file == null) {
        throw CommandException.badRequest(
            "Say where the map goes: --out FILE, or --printer NAME.", null);
      }
      if (series.kind != null || report.site != null) {
        PngOutput.Options png = new PngOutput.Options(dpi, worldFile);
        return printSeveral(SeriesFiles.of(file, series.format, form(), png), terminal);
      }
      refuse(List.of("--same-scale", "--format"), "goes with --series");
      SheetFile kind =
          new SheetFile(SheetFile.kind(file), form(), new PngOutput.Options(dpi, worldFile));
      if (worldFile && kind.kind() != SheetFile.Kind.PNG) {
        throw CommandException.badRequest("--world-file goes with a PNG.", null);
      }
      if (archive && kind.kind() != SheetFile.Kind.PDF) {
        throw CommandException.badRequest("--archive goes with a PDF.", null);
      }
      if (document.file != null) {
        return printDocument(document.file, file, kind, terminal);
      }
      refuse(List.of("--repeat", "--timings"), "goes with --map");
      MapSheet sheet = MapSheet.of(notEmptied(request(wanted(terminal))), MapRenderer.bundled());
      sheet.problems().forEach(terminal::tell);
      List<Path> files = written(sheet, kind, file, terminal);
      terminal.say(words(file, sheet));
      files.stream().skip(1).forEach(each -> terminal.say("Wrote %s.".formatted(each)));
      return 0;
    } catch (PrintException e) {
      throw CommandException.badFile(String.valueOf(e.getMessage()), e);
    }
  }

  private int printOnPaper(Terminal terminal) throws PrintException {
    refuse(
        List.of("--out", "--map", "--format", "--archive", "--dpi", "--world-file", "--repeat"),
        "does not go with --printer");
    if (printer.isList()) {
      printer.list(terminal);
      return 0;
    }
    PrinterOptions.Job job = printer.job();
    if (series.kind != null || report.site != null) {
      return printSeveral(job, terminal);
    }
    refuse(List.of("--same-scale"), "goes with --series");
    PrintRequest request = notEmptied(request(wanted(terminal)));
    new SeriesPrint(series, baseMap, job, terminal)
        .put(_ -> SheetBook.of(MapSheet.of(request, MapRenderer.bundled())));
    return 0;
  }

  private int printSeveral(SheetDestination destination, Terminal terminal) throws PrintException {
    SeriesPrint print = new SeriesPrint(series, baseMap, destination, terminal);
    return series.kind != null ? printSeries(print, terminal) : printReport(print, terminal);
  }

  private int printSeries(SeriesPrint print, Terminal terminal) throws PrintException {
    refuse(
        List.of("--map", "--title", "--report", "--repeat", "--timings"),
        "does not go with --series");
    Optional<Orientation> held = page.page().held();
    WantedMap wanted = wanted(terminal);
    print.run(request(wanted), held, new Regions(wanted.model().featuresProperty().get()));
    return 0;
  }

  private PdfForm form() {
    return archive ? PdfForm.ARCHIVE : PdfForm.USUAL;
  }

  /** A map without a site is printed only for whoever asks for it. */
  private PrintRequest notEmptied(PrintRequest request) {
    if (request.isEmptied() && !baseMap) {
      throw CommandException.badRequest(
          "No site of the area matches the filter; widen it, or print the base map with"
              + " --base-map.",
          null);
    }
    return request;
  }

  private int printReport(SeriesPrint print, Terminal terminal) throws PrintException {
    refuse(
        List.of("--map", "--title", "--scale", "--same-scale", "--repeat", "--timings"),
        "does not go with --report");
    if (!isGiven("--paper")) {
      page.paper = Paper.A4.title();
    }
    if (page.orientation == null) {
      page.orientation = "portrait";
    }
    WantedMap wanted = wanted(terminal);
    PrintRequest base = request(wanted);
    print.run(
        report.dossiers(base, terminal),
        base,
        new Regions(wanted.model().featuresProperty().get()));
    return 0;
  }

  private int printDocument(Path map, Path file, SheetFile kind, Terminal terminal)
      throws PrintException {
    refuse(RenderCommand.OF_THE_ATLAS_ALONE, DOCUMENTS_SAY);
    if (document.repeat < 1 || document.repeat > MOST_REPEATS) {
      throw CommandException.badRequest(
          "--repeat is %d; it can be 1 to %d.".formatted(document.repeat, MOST_REPEATS), null);
    }
    PageOptions.Page size = page.page();
    Set<SheetPart> wantedParts = size.parts();
    OptionalDouble denominator = denominator();
    String extent = this.map.area == null ? null : this.map.area.extent;
    DocumentSheet pages = DocumentSheet.of(map, extent, terminal);
    PrintRequest request =
        new PrintRequest(
            title.isBlank() ? nameOf(map) : title,
            "",
            pages.area(),
            size.size(pages.area().extent()),
            denominator,
            pages.parts(wantedParts),
            blackAndWhite || size.blackAndWhite(),
            LocalDateTime.now(ZoneId.systemDefault()),
            pages.snapshot(),
            pages.filter());
    MapSheet sheet;
    try (TerminalProgress progress = TerminalProgress.on(terminal)) {
      sheet = pages.write(request.in(size.language()), kind, document.repeat, file, progress);
      progress.end();
    }
    sheet.problems().forEach(terminal::tell);
    if (document.timings) {
      terminal.say(pages.times().json());
      terminal.tell(words(file, sheet));
    } else {
      terminal.say(words(file, sheet));
    }
    return 0;
  }

  /** The file's name without its ending. */
  private static String nameOf(Path map) {
    return String.valueOf(map.getFileName()).replaceFirst("\\.[^.]*$", "");
  }

  private boolean isGiven(String option) {
    return spec != null && spec.commandLine().getParseResult().hasMatchedOption(option);
  }

  /** Refuses options that someone gave and that would do nothing. */
  private void refuse(List<String> options, String why) {
    for (String option : options) {
      if (isGiven(option)) {
        throw CommandException.badRequest("%s %s.".formatted(option, why), null);
      }
    }
  }

  private WantedMap wanted(Terminal terminal) {
    return WantedMap.of(map, BaseLayers.bundled(), terminal::tell);
  }

  private PrintRequest request(WantedMap wanted) {
    PageOptions.Page size = page.page();
    Set<SheetPart> parts = size.parts();
    OptionalDouble denominator = denominator();
    PrintRequest request =
        new PrintRequest(
            title,
            "",
            wanted.area(),
            size.size(wanted.area().extent()),
            denominator,
            parts,
            blackAndWhite || size.blackAndWhite(),
            LocalDateTime.now(ZoneId.systemDefault()),
            wanted.snapshot(1000, 1000, 0, Theme.PAPER),
            wanted.filter());
    if (isGiven("--names")) {
      return request.in(size.language(), map.language());
    }
    return isGiven("--language") && size.language() == PageLanguage.BOTH
        ? request.in(PageLanguage.BOTH, LabelLanguage.BOTH)
        : request.in(size.language());
  }

  private OptionalDouble denominator() {
    if (scale == null) {
      return OptionalDouble.empty();
    }
    try {
      return ScaleText.parse(scale);
    } catch (PrintException e) {
      throw CommandException.badRequest(String.valueOf(e.getMessage()), e);
    }
  }

  private static List<Path> written(MapSheet sheet, SheetFile kind, Path file, Terminal terminal)
      throws PrintException {
    try (TerminalProgress progress = TerminalProgress.on(terminal)) {
      List<Path> files = kind.write(sheet, file, progress);
      progress.end();
      return files;
    }
  }

  private static String words(Path file, MapSheet sheet) {
    int pages = sheet.pageCount();
    return "Wrote %s: “%s”, 1:%,.0f, %d numbered sites, %d %s."
        .formatted(
            file,
            sheet.title(),
            sheet.scaleDenominator(),
            sheet.sites().size(),
            pages,
            pages == 1 ? "page" : "pages");
  }
}
