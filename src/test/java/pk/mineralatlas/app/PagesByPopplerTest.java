package pk.mineralatlas.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import pk.mineralatlas.golden.Golden;
import pk.mineralatlas.print.MapSheet;
import pk.mineralatlas.print.PdfOutput;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.print.PrintRequest;
import pk.mineralatlas.print.ProgramRun;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.style.Theme;

/** Whole pages of the atlas's own layers, as another program draws their PDF at 100 dpi. */
class PagesByPopplerTest {

  private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 11, 24, 9, 30);

  @TempDir Path folder;

  static final List<Case> PAGES =
      List.of(
          new Case("paper-balochistan", 1, "--region balochistan --paper A4"),
          new Case("paper-balochistan-index", 2, "--region balochistan --paper A4"),
          new Case("paper-gilgit-baltistan", 1, "--region gilgit-baltistan --paper A3"),
          new Case(
              "paper-copper-and-gold",
              1,
              "--region balochistan --mineral copper,gold --status operating --paper A5"),
          new Case(
              "paper-briefing",
              1,
              "--region khyber-pakhtunkhwa --orientation portrait --template Briefing\u00A0sheet"),
          new Case("paper-chagai", 1, "--region chagai --paper Letter --margin 20 --names urdu"));

  /**
   * A page to look at.
   *
   * @param name of the kept picture
   * @param page counted from 1
   * @param words as after {@code atlas print}
   */
  record Case(String name, int page, String words) {

    String[] options() {
      return Stream.of(words.split(" ", -1))
          .map(word -> word.replace('\u00A0', ' '))
          .toArray(String[]::new);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** The options of {@code atlas print} that say what is on the page. */
  @Command
  private static final class Asked {
    @Mixin MapOptions map = new MapOptions();

    @Mixin PageOptions page = new PageOptions();
  }

  private static PrintRequest request(String... options) {
    Asked asked = new Asked();
    new CommandLine(asked).parseArgs(options);
    WantedMap wanted = WantedMap.of(asked.map, BaseLayers.bundled(), notice -> {});
    PageOptions.Page page = asked.page.page();
    return new PrintRequest(
        "",
        "",
        wanted.area(),
        page.size(wanted.area().extent()),
        OptionalDouble.empty(),
        page.parts(),
        page.blackAndWhite(),
        MOMENT,
        wanted.snapshot(1000, 1000, 0, Theme.PAPER),
        wanted.filter());
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void looksAsKept(Case page) throws Exception {
    ProgramRun.assumeThere("pdftoppm");
    Golden.assertLooksLike(page.name(), drawn(request(page.options()), page.page()));
  }

  private BufferedImage drawn(PrintRequest request, int page)
      throws PrintException, IOException, InterruptedException {
    Path file = folder.resolve("page.pdf");
    PdfOutput.write(MapSheet.of(request, MapRenderer.bundled()), file);
    Path picture = folder.resolve("page");
    String number = String.valueOf(page);
    ProgramRun.output(
        "",
        "pdftoppm",
        "-png",
        "-singlefile",
        "-r",
        "100",
        "-f",
        number,
        "-l",
        number,
        file.toString(),
        picture.toString());
    return ImageIO.read(folder.resolve("page.png").toFile());
  }
}
