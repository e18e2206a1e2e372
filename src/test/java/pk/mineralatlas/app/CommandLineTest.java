package pk.mineralatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line answers to good and bad requests. */
class CommandLineTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "render", "print", "sites", "info"})
  void helpIsEverywhere(String command) {
    CommandRun run = command.isEmpty() ? CommandRun.of("--help") : CommandRun.of(command, "--help");
    run.succeeded();
    assertThat(run.out()).contains("Usage: atlas").contains("--version");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "render", "print", "sites", "info"})
  void versionIsEverywhere(String command) {
    CommandRun run =
        command.isEmpty() ? CommandRun.of("--version") : CommandRun.of(command, "--version");
    run.succeeded();
    assertThat(run.out()).startsWith("Mineral Atlas of Pakistan");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rendr                                          | render
          sites --minral copper                          | --mineral
          sites --mineral coper                          | copper
          sites --province balochstan                    | Balochistan
          sites --format jsn                             | json
          render --region balochstan --out x.png         | Balochistan
          render --mineral coper --out x.png             | copper
          render --province Balochistn --out x.png       | Balochistan
          render --layers deposts --out x.png            | deposits
          render --theme drak --out x.png                | dark
          render --names urd --out x.png                 | urdu
          render --size 10 --out x.png                   | 1600x1000
          render --size 10x10 --out x.png                | 64
          render --extent 0,0,1,1 --out x.png            | outside Pakistan
          render --extent 60,24 --out x.png              | west,south,east,north
          render --extent 60,24,nan,30 --out x.png       | west,south,east,north
          render --region gb --extent 1,2,3,4 --out x.png | mutually exclusive
          render --where importance>> --out x.png        | character 12
          render --pixel-ratio 90 --out x.png            | --pixel-ratio
          render                                         | --out
          print --region chagi --out x.pdf               | Chagai
          print --paper A33 --out x.pdf                  | A3
          print --paper 60x300mm --out x.pdf             | 74 to 2000 mm
          print --paper 300x2500 --out x.pdf             | 74 to 2000 mm
          print --margin 2 --out x.pdf                   | 4 to 40 mm
          print --paper A5 --margin 39 --out x.pdf       | at most 29 mm
          print --sites reko-dik --out x.pdf             | reko-diq
          print --template brief --out x.pdf             | Briefing sheet
          print --region gb --mineral chromite --status development --out x.pdf | --base-map
          print --orientation sideways --out x.pdf       | landscape
          print --language urdu --out x.pdf              | Known: en, ur, both
          print --scale big --out x.pdf                  | no scale
          print --without legnd --out x.pdf              | legend
          print --out x.doc                              | .pdf
          print --series districts-of:sindhh --out x.pdf | Sindh
          print --series rivers --out x.pdf              | minerals
          print --series provinces --out x.png           | folder
          print --series provinces --format gif --out x  | png
          print --series provinces --title T --out x.pdf | --title
          print --same-scale --out x.pdf                 | --series
          print --report reko-dik --out x.pdf            | reko-diq
          print --report reko-diq --title T --out x.pdf  | --title
          print --report all --out x.png                 | folder
          print --series provinces --out x.svg           | folder
          print --series provinces --format svg --out x.pdf | folder
          print --series provinces --report all --out x  | --report
          print --series provinces --format svg --world-file --out x | PNG
          print --series districts-of:punjab --mineral antimony --out x.pdf | --base-map
          print --region punjab --mineral antimony --report all --out x.pdf | widen
          info missing.shp                               | no file
          """)
  void refusesWhatDoesNotExistAndNamesWhatDoes(String command, String hint) {
    CommandRun run = CommandRun.of(inFolder(command.strip().split(" ")));
    run.refusedWith(Main.BAD_REQUEST);
    assertThat(run.err()).contains(hint);
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          render --out missing/x.png               | missing
          print --out missing/x.pdf                | missing
          print --region gb --dpi 9 --out x.png    | dpi
          print --scale 1:7 --out x.pdf            | 1:7
          """)
  void saysInOneLineWhatCannotBeReadOrWritten(String command, String hint) {
    CommandRun run = CommandRun.of(inFolder(command.strip().split(" ")));
    run.refusedWith(Main.BAD_FILE);
    assertThat(run.err()).contains(hint);
    assertThat(folder).isEmptyDirectory();
  }

  private String[] inFolder(String... args) {
    for (int i = 0; i < args.length; i++) {
      boolean isFile = args[i].matches("(missing/)?\\w+\\.(png|pdf|doc|shp)");
      args[i] = isFile ? folder.resolve(args[i]).toString() : args[i];
    }
    if (!args[0].equals("sites")) {
      return args;
    }
    String[] withData = java.util.Arrays.copyOf(args, args.length + 2);
    withData[args.length] = "--data";
    withData[args.length + 1] = dataFolder.toString();
    return withData;
  }

  @Test
  void describesAShapefileAndKnowsItsNeighbours() {
    Path rivers = TestHome.shapefiles().resolve("rivers.shp");
    CommandRun run = CommandRun.of("info", rivers.toString()).succeeded();
    assertThat(run.out()).startsWith("rivers.shp").contains("UTF-8", "WGS", "name");
    assertThat(CommandRun.of("info", "--json", rivers.toString()).succeeded().out())
        .startsWith("{\"file\":\"rivers.shp\"");
    Path wrong = rivers.resolveSibling("river.shp");
    assertThat(CommandRun.of("info", wrong.toString()).refusedWith(Main.BAD_REQUEST).err())
        .contains("rivers.shp");
  }

  @Test
  void aFileThatIsNoShapefileIsOneLine() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.shp"), "no shapefile");
    CommandRun run = CommandRun.of("info", file.toString()).refusedWith(Main.BAD_FILE);
    assertThat(run.err()).contains("notes.shp");
  }

  @TempDir static Path dataFolder;

  @Test
  void aFailureOfItsOwnIsOneLineAndALog() {
    Path data = folder.resolve("data");
    LastResort lastResort = new LastResort(() -> data, line -> {});
    String line = lastResort.line(new IllegalStateException("three\nlines\nlong"));
    assertThat(line.lines()).hasSize(1);
    assertThat(line).contains("three").contains(data.resolve(LastResort.LOG).toString());
    assertThat(data.resolve(LastResort.LOG)).content().contains("IllegalStateException", "\tat ");
  }

  @Test
  void aFailureThatCannotBeLoggedIsOneLineStill() {
    Path notAFolder = folder.resolve("file");
    assertThat(notAFolder.toFile().setReadOnly()).isFalse();
    LastResort lastResort = new LastResort(() -> Path.of("/dev/null/data"), line -> {});
    String line = lastResort.line(new IllegalStateException("why"));
    assertThat(line.lines()).hasSize(1);
    assertThat(line).contains("why").contains("/dev/null/data");
  }
}
