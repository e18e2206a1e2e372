package pk.mineralatlas.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import pk.mineralatlas.app.BenchedMap;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.map.document.MapDocumentException;
import pk.mineralatlas.render.DrawOptions;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.render.Pixels;
import pk.mineralatlas.render.ReferencePainter;

/**
 * How like the maps of the scenarios, drawn from thinned lines, are to drawings of the full
 * geometry by Java2D, four times as fine. Prints a line for each: the mean difference, the part of
 * the pixels that are off by more than a quarter in a channel, and how many things only one of the
 * two shows: groups of pixels that have no like in the other picture, there or beside, a gap
 * between lines as well as a line. Arguments: a folder with the scenarios' documents and
 * shapefiles; a folder for both pictures and their difference; the scenarios to draw, {@code ABCDE}
 * if not said.
 */
public final class ScenarioPictures {

  private static final double QUARTER = 0.25;

  /** How many pixels along a side of the full drawing are averaged to one. */
  private static final int FINER = 4;

  /** A scenario's document and the size of its picture. */
  private record Scenario(String name, int widthPx, int heightPx) {}

  private static final List<Scenario> SCENARIOS =
      List.of(
          new Scenario("A", 1024, 843),
          new Scenario("B", 1024, 843),
          new Scenario("C", 1024, 512),
          new Scenario("D", 1024, 843),
          new Scenario("E", 4961, 3508));

  private final Path folder;
  private final Path out;

  private ScenarioPictures(Path folder, Path out) {
    this.folder = folder;
    this.out = out;
  }

  public static void main(String[] args) throws Exception {
    ScenarioPictures pictures = new ScenarioPictures(Path.of(args[0]), Path.of(args[1]));
    String wanted = args.length > 2 ? args[2] : "ABCDE";
    Files.createDirectories(pictures.out);
    IO.println(
        "   mean difference   off by over 1/4   in the full drawing alone   in the map alone");
    for (Scenario scenario : SCENARIOS) {
      if (wanted.contains(scenario.name())) {
        pictures.compare(scenario);
      }
    }
  }

  private void compare(Scenario scenario) throws IOException, MapDocumentException {
    MapSnapshot map =
        BenchedMap.document(
            folder.resolve(scenario.name() + ".json"), scenario.widthPx(), scenario.heightPx());
    BufferedImage thinned = thinned(map);
    write(thinned, scenario, "thinned");
    BufferedImage full = ReferencePainter.draw(map, FINER);
    write(full, scenario, "full");
    write(Pixels.difference(full, thinned), scenario, "difference");
    IO.println(
        String.format(
            Locale.ROOT,
            "%s  %13.3f %% %15.3f %% %27d %18d",
            scenario.name(),
            100 * Pixels.meanDifference(full, thinned),
            100 * Pixels.partFartherThan(QUARTER, full, thinned),
            things(full, thinned),
            things(thinned, full)));
  }

  /** The second picture: the first begins the thinning. */
  private static BufferedImage thinned(MapSnapshot map) {
    MapRenderer renderer = MapRenderer.bundled();
    renderer.image(map, 1);
    renderer.settle();
    return renderer.frame(map, DrawOptions.screen(1), null).image();
  }

  private static int things(BufferedImage of, BufferedImage in) {
    BitSet missing = Pixels.missingPixels(of, in);
    return Pixels.groups(missing, of.getWidth());
  }

  private void write(BufferedImage picture, Scenario scenario, String what) throws IOException {
    ImageIO.write(
        picture, "png", out.resolve("%s-%s.png".formatted(scenario.name(), what)).toFile());
  }
}
