package pk.mineralatlas.app;

import java.nio.file.Path;
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
      "  atlas render --extent 70,34,77,37.2 --size 2400x1500 --theme dark --out north.png",
    })
final class RenderCommand implements Callable<Integer> {

  private static final double MARGIN_PX = 28;
  private static final double LARGEST_RATIO = 4;

  @Spec @Nullable CommandSpec spec;

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
  String theme = "light";

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FILE",
      description = "the picture to write")
  @Nullable Path out;

  @Override
  public Integer call() {
    Terminal terminal = Terminal.of(spec);
    Theme palette = MapOptions.checked(() -> MapOptions.constant(Theme.class, "theme", theme));
    if (!(pixelRatio >= 0.5 && pixelRatio <= LARGEST_RATIO)) {
      throw CommandException.badRequest(
          "--pixel-ratio is %s; it can be 0.5 to %.0f.".formatted(pixelRatio, LARGEST_RATIO), null);
    }
    WantedMap wanted = WantedMap.of(map, BaseLayers.bundled(), terminal::tell);
    int widthPx = (int) Math.round(size.widthPx() / pixelRatio);
    int heightPx = (int) Math.round(size.heightPx() / pixelRatio);
    MapSnapshot snapshot = wanted.snapshot(widthPx, heightPx, MARGIN_PX, palette);
    Path file = java.util.Objects.requireNonNull(out);
    MapPicture.write(snapshot, pixelRatio, file);
    terminal.say("Wrote %s.".formatted(file));
    return 0;
  }
}
