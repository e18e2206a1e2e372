package pk.mineralatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher that the build writes, from wherever one starts it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

  @TempDir Path folder;

  private List<String> run(
      int exitCode, Map<String, String> environment, Path launcher, String... args) {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(args));
    try (AtlasProcess atlas = AtlasProcess.start(folder, environment, command)) {
      assertThat(atlas.awaitEnd()).as("%s", atlas.lines()).isEqualTo(exitCode);
      return atlas.lines();
    }
  }

  @Test
  void startsFromAnotherFolderAndSaysNothingElse() {
    List<String> lines = run(0, Map.of(), AtlasProcess.launcher(), "--version");
    assertThat(lines).singleElement().asString().matches("Mineral Atlas of Pakistan 1\\..*");
  }

  @Test
  void startsThroughLinksToLinks() throws IOException {
    Path first = Files.createSymbolicLink(folder.resolve("first link"), AtlasProcess.launcher());
    Path sub = Files.createDirectory(folder.resolve("a folder"));
    Path second = Files.createSymbolicLink(sub.resolve("atlas"), Path.of("../first link"));
    assertThat(first).exists();
    assertThat(run(0, Map.of(), second, "--version")).hasSize(1);
  }

  @Test
  void handsArgumentsOnAsTheyAre() {
    String data = folder.resolve("a folder; $HOME \"q\" 'x'").toString();
    List<String> lines =
        run(0, Map.of(), AtlasProcess.launcher(), "sites", "Reko Diq", "-n", "1", "--data", data);
    assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("Reko Diq"));
    assertThat(Path.of(data)).isNotEmptyDirectory();
  }

  @Test
  void opensFilesWithNamesInUrduWhereNoLocaleIsSet() throws IOException {
    Path deposits = Path.of(System.getProperty("atlas.home", "."), "shapefiles", "deposits");
    for (String ending : List.of(".shp", ".dbf", ".shx", ".prj", ".cpg")) {
      Files.copy(Path.of(deposits + ending), folder.resolve("ریکوڈک" + ending));
    }
    String file = folder.resolve("ریکوڈک.shp").toString();
    List<String> lines = run(0, Map.of("LC_ALL", "C"), AtlasProcess.launcher(), "info", file);
    assertThat(lines).anySatisfy(line -> assertThat(line).contains("271"));
  }

  @Test
  void handsTheExitCodeOn() {
    assertThat(run(2, Map.of(), AtlasProcess.launcher(), "sitez")).hasSize(1);
  }

  /**
   * The build goes on without a cache where its rehearsal fails, and another Java cannot use it.
   */
  @Test
  void startsWithoutItsCacheAndSaysNothingOfIt() throws IOException {
    Path damaged = Files.write(folder.resolve("damaged.aot"), new byte[100_000]);
    for (Path cache : List.of(folder.resolve("missing.aot"), damaged)) {
      Map<String, String> other = Map.of("ATLAS_JAVA_OPTIONS", "-XX:AOTCache=" + cache);
      assertThat(run(0, other, AtlasProcess.launcher(), "--version")).hasSize(1);
    }
  }

  /** GeoTools looks for all its functions, some of which want libraries that are not there. */
  @Test
  void anExpressionWithAFunctionPrintsNothingElse() {
    String picture = folder.resolve("long names.png").toString();
    List<String> lines =
        run(
            0,
            Map.of(),
            AtlasProcess.launcher(),
            "render",
            "--size",
            "300x200",
            "--where",
            "strLength(name) > 8",
            "--out",
            picture);
    assertThat(lines).singleElement().asString().startsWith("Wrote");
  }

  @Test
  void takesTheJavaItIsTold() throws IOException {
    Path java = fakeJava("26.0.1");
    Map<String, String> told = Map.of("ATLAS_JAVA_HOME", java.toString());
    assertThat(run(7, told, AtlasProcess.launcher(), "two words"))
        .contains("fake pk.mineralatlas.app.Main two words");
  }

  @Test
  void passesOverAJavaThatIsTooOld() throws IOException {
    Map<String, String> told = Map.of("ATLAS_JAVA_HOME", fakeJava("17.0.9").toString());
    assertThat(run(0, told, AtlasProcess.launcher(), "--version"))
        .singleElement()
        .asString()
        .startsWith("Mineral Atlas");
  }

  @Test
  void leavesEveryCommandAndTheWindowTheThoroughCompiler() throws IOException {
    Map<String, String> told = Map.of("ATLAS_JAVA_HOME", fakeJava("26.0.1").toString());
    for (String command : List.of("render", "print", "sites", "info")) {
      assertThat(run(7, told, AtlasProcess.launcher(), command).getFirst())
          .startsWith("options ")
          .doesNotContain("TieredStopAtLevel", "CompileThresholdScaling");
    }
    assertThat(run(7, told, AtlasProcess.launcher()).getFirst())
        .contains("CompileThresholdScaling")
        .doesNotContain("TieredStopAtLevel");
  }

  private Path fakeJava(String version) throws IOException {
    Path home = Files.createDirectory(folder.resolve("java " + version));
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    Path program = Files.createDirectory(home.resolve("bin")).resolve("java");
    Files.writeString(
        program,
        """
        #!/bin/sh
        echo "options $*"
        while [ "$1" != pk.mineralatlas.app.Main ]; do shift; done
        echo "fake $*"
        exit 7
        """);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    return home;
  }

  @Test
  void withoutDisplayDrawsTheOpeningMapAndSaysSo() throws IOException {
    List<String> lines = run(0, Map.of(), AtlasProcess.launcher());
    Path picture = folder.resolve(OpeningPicture.FILE).toRealPath();
    assertThat(lines).singleElement().asString().contains("no display", picture.toString());
    assertThat(Colours.in(ImageIO.read(picture.toFile()))).hasSizeGreaterThan(200);
  }

  @Test
  void aDisplayThatDoesNotAnswerIsLikeNone() {
    List<String> lines = run(0, Map.of("DISPLAY", ":64987"), AtlasProcess.launcher());
    assertThat(lines).singleElement().asString().contains(":64987", OpeningPicture.FILE);
  }
}
