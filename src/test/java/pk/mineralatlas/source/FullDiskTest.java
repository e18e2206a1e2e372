package pk.mineralatlas.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.mineralatlas.source.file.ShapefileException;
import pk.mineralatlas.source.file.SourceFeature;
import pk.mineralatlas.source.shape.ShapeType;

/** Files that cannot be written to their end, and folders that take none. */
class FullDiskTest {

  @TempDir Path folder;

  /** Writes more than the file system lets it, in a process of its own. */
  static final class Child {

    private Child() {}

    public static void main(String[] args) {
      SourceFeature feature = SourceFeature.of(Samples.wkt("POINT (61 25)"), "x".repeat(200));
      try {
        ShapefileWriter.write(
            Path.of(args[0]),
            ShapeType.POINT,
            Samples.NAME,
            Collections.nCopies(Integer.parseInt(args[1]), feature));
        System.out.println("written");
      } catch (ShapefileException e) {
        System.out.println(e.getMessage());
      }
    }
  }

  private Map<String, String> contents() throws Exception {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        contents.put(
            String.valueOf(file.getFileName()),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }

  @Test
  void whereThereIsNoRoomTheFormerFilesStay() throws Exception {
    assumeThat(Path.of("/bin/bash")).as("bash, to limit the size of files").isExecutable();
    Path shp = Samples.write(folder, ShapeType.POINT, "POINT (61 25)");
    Map<String, String> before = contents();

    String said = childWith(shp, 20_000);

    assertThat(said).startsWith("sample.shp: cannot be written: ").doesNotContain("\n");
    assertThat(contents()).isEqualTo(before);
    // With fewer features there is room.
    assertThat(childWith(shp, 100)).isEqualTo("written");
    assertThat(Samples.read(shp).features().size()).isEqualTo(100);
  }

  /** Files of up to 256 kB. */
  private static String childWith(Path shp, int features) throws Exception {
    Process process =
        new ProcessBuilder(
                "/bin/bash",
                "-c",
                "ulimit -f 256; exec \"$@\"",
                "bash",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                shp.toString(),
                String.valueOf(features))
            .redirectErrorStream(true)
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }

  @Test
  void aFolderThatTakesNoFilesIsNamed() throws Exception {
    Path shp = Samples.write(folder, ShapeType.POINT, "POINT (61 25)");
    Map<String, String> before = contents();
    assertThat(folder.toFile().setWritable(false)).isTrue();
    try {
      assumeThat(Files.isWritable(folder)).as("one who may write everywhere").isFalse();

      assertThat(
              org.assertj.core.api.Assertions.catchThrowable(
                  () -> Samples.write(folder, ShapeType.POINT, "POINT (70 30)")))
          .isInstanceOf(ShapefileException.class)
          .hasMessage("sample.shp: cannot be written: permission denied");
      assertThat(contents()).isEqualTo(before);
      assertThat(shp).exists();
    } finally {
      assertThat(folder.toFile().setWritable(true)).isTrue();
    }
  }
}
