package pk.mineralatlas.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.style.Theme;

/** Draws a map as a PNG, as the window would show it. */
@Command(
    name = "render",
    description = {"Draws a map as a PNG picture, as the window shows it."},
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  atlas render --region balochistan --mineral copper,gold --out copper.png",
      "  atlas render --map licences.json --size 2000x1400 --out licences.png",
      "  atlas render --extent 70,34,77,37.2 --size 2400x1500 --theme dark --out north.png",
    })
final class RenderCommand implements Callable<Integer> {

  private static final double MARGIN_PX = 28;
  private static final double LARGEST_RATIO = 4;
  private static final int MOST_FRAMES = 100_000;

  /** The picture, what is kept of it for the next, and the page with the line below it. */
  private static final int COPIES = 3;

  /** Options that ask for something else than a map document does. */
  static final List<String> OF_THE_ATLAS_ALONE =
      List.of(
          "--region",
          "--sites",
          "--layers",
          "--names",
          "--graticule",
          "--mineral",
          "--all",
          "--province",
          "--status",
          "--type",
          "--evidence",
          "--critical",
          "--where");

  @Spec @Nullable CommandSpec spec;

  @Mixin DocumentOptions document = new DocumentOptions();

  @Mixin MapOptions map = new MapOptions();

  @Option(
      names = "--size",
      paramLabel = "WxH",
      converter = ImageSize.Converter.class,
      description = "pixels of the map (default: ${DEFAULT-VALUE})")
  ImageSize size = new ImageSize(1600, 1000);

  @Option(
      names = "--pixel-ratio",
      paramLabel = "N",
      description = "so many pixels for one, for sharp screens: text and lines grow with them")
  double pixelRatio = 1;

  @Option(names = "--theme", paramLabel = "NAME", description = "light (default), dark or paper")
  @Nullable String theme;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FILE",
      description = "the picture to write")
  @Nullable Path out;

  @Override
  public Integer call() {
    Terminal terminal = Terminal.of(spec);
    Theme palette = palette();
    if (!(pixelRatio >= 0.5 && pixelRatio <= LARGEST_RATIO)) {
      throw CommandException.badRequest(
          "--pixel-ratio is %s; it can be 0.5 to %.0f.".formatted(pixelRatio, LARGEST_RATIO), null);
    }
    Path file = java.util.Objects.requireNonNull(out);
    if (document.file != null) {
      return drawDocument(document.file, palette, file, terminal);
    }
    refuse(List.of("--repeat", "--timings"), "goes with --map");
    PictureMemory.require(size.widthPx(), size.heightPx(), COPIES);
    WantedMap wanted = WantedMap.of(map, BaseLayers.bundled(), terminal::tell);
    int widthPx = (int) Math.round(size.widthPx() / pixelRatio);
    int heightPx = (int) Math.round(size.heightPx() / pixelRatio);
    MapSnapshot snapshot =
        wanted.snapshot(widthPx, heightPx, MARGIN_PX, palette == null ? Theme.LIGHT : palette);
    MapPicture.write(snapshot, pixelRatio, file);
    terminal.say("Wrote %s.".formatted(file));
    return 0;
  }

  private @Nullable Theme palette() {
    String name = theme;
    return name == null
        ? null
        : MapOptions.checked(() -> MapOptions.constant(Theme.class, "theme", name));
  }

  private int drawDocument(Path map, @Nullable Theme palette, Path file, Terminal terminal) {
    refuse(OF_THE_ATLAS_ALONE, "is not for map documents, which say themselves what they show");
    if (document.repeat < 1 || document.repeat > MOST_FRAMES) {
      throw CommandException.badRequest(
          "--repeat is %d; it can be 1 to %d.".formatted(document.repeat, MOST_FRAMES), null);
    }
    String extent = this.map.area == null ? null : this.map.area.extent;
    DocumentPicture.Wanted wanted =
        new DocumentPicture.Wanted(map, extent, size, pixelRatio, palette, document.repeat, file);
    RenderTimes times = new DocumentPicture(wanted, terminal).write();
    if (document.timings) {
      terminal.say(times.json());
      terminal.tell("Wrote %s.".formatted(file));
    } else {
      terminal.say("Wrote %s.".formatted(file));
    }
    return 0;
  }

  /** Refuses options that someone gave and that would do nothing. */
  private void refuse(List<String> options, String why) {
    for (String option : options) {
      if (spec != null && spec.commandLine().getParseResult().hasMatchedOption(option)) {
        throw CommandException.badRequest("%s %s.".formatted(option, why), null);
      }
    }
  }
}
