package pk.mineralatlas.source.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSetTest {

  private static final List<String> NAMES = List.of("a.dbf", "a.shx", "a.shp");

  @TempDir Path folder;

  /** The machine stops. */
  private static final class Stop extends Error {
    private static final long serialVersionUID = 1L;
  }

  private void writeFormer() throws IOException {
    for (String name : NAMES) {
      Files.writeString(folder.resolve(name), "former");
    }
    Files.writeString(folder.resolve("a.qix"), "former");
  }

  private void replaceAll(FileSet files) throws IOException {
    for (String name : NAMES) {
      Files.writeString(files.replacing(folder.resolve(name)), "new");
    }
    files.removing(folder.resolve("a.qix"));
  }

  private Map<String, String> visible() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName());
        if (!name.startsWith(".")) {
          contents.put(name, Files.readString(file));
        }
      }
    }
    return contents;
  }

  private List<String> hidden() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> String.valueOf(f.getFileName()))
          .filter(n -> n.startsWith("."))
          .toList();
    }
  }

  @Test
  void newFilesComeWithTheRightsOfAnyNewFile() throws Exception {
    Path other = Files.createFile(folder.resolve("other"));
    try (FileSet files = new FileSet()) {
      replaceAll(files);
      files.commit();
    }

    assertThat(visible()).containsKeys("a.dbf", "a.shp", "a.shx").containsEntry("a.shp", "new");
    assertThat(hidden()).isEmpty();
    assertThat(Files.getAttribute(folder.resolve("a.shp"), "posix:permissions"))
        .isEqualTo(Files.getAttribute(other, "posix:permissions"));
  }

  /** There are four renames out of the way and three into place. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void aRenameThatFailsLeavesTheFormerFiles(int failing) throws Exception {
    writeFormer();
    Map<String, String> before = visible();
    int[] renames = {0};
    try (FileSet files =
        new FileSet(
            (from, to) -> {
              if (renames[0]++ == failing) {
                throw new IOException("no space left on device");
              }
              Files.move(from, to);
            })) {
      replaceAll(files);

      assertThatThrownBy(files::commit)
          .isInstanceOf(IOException.class)
          .hasMessage("no space left on device");
    }

    assertThat(visible()).isEqualTo(before);
    assertThat(hidden()).isEmpty();
  }

  /** Whenever the machine stops, a .shp has nothing beside it but its own files. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void aStopBetweenTwoRenamesLeavesNoMixture(int stopping) throws Exception {
    writeFormer();
    int[] renames = {0};
    FileSet files =
        new FileSet(
            (from, to) -> {
              if (renames[0]++ == stopping) {
                throw new Stop();
              }
              Files.move(from, to);
            });
    replaceAll(files);
    try {
      files.commit();
    } catch (Stop e) {
      // Nothing more is done; what lies there now is what is found afterwards.
    }

    Map<String, String> found = visible();
    if (found.containsKey("a.shp")) {
      String generation = found.get("a.shp");
      assertThat(found.values()).containsOnly(generation);
      assertThat(found).containsKeys("a.dbf", "a.shx");
      assertThat(found.containsKey("a.qix")).isEqualTo(generation.equals("former"));
    } else {
      assertThat(hidden()).anyMatch(name -> name.startsWith(".a.shp.") && name.endsWith(".former"));
    }
  }

  @Test
  void aFolderThatVanishesIsNoReasonToLeaveAnything() throws Exception {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    try (FileSet files = new FileSet()) {
      Path written = files.replacing(inner.resolve("a.shp"));
      Files.delete(written);
      Files.delete(inner);

      assertThatThrownBy(files::commit).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> files.replacing(inner.resolve("a.dbf")))
          .isInstanceOf(IOException.class);
    }
    assertThat(inner).doesNotExist();
  }

  @Test
  void whatIsNotCommittedLeavesNothing() throws Exception {
    writeFormer();
    try (FileSet files = new FileSet()) {
      replaceAll(files);
    }

    assertThat(visible().values()).containsOnly("former");
    assertThat(hidden()).isEmpty();
  }
}
