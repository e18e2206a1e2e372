package pk.mineralatlas.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFileTest {

  @TempDir Path folder;

  private static void requirePosix() {
    assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "this system has no POSIX permissions");
  }

  private static PageFile.Content text(String text) {
    return out -> out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static void failing(String why) throws IOException {
    throw new IOException(why);
  }

  private Set<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.collect(java.util.stream.Collectors.toSet());
    }
  }

  @Test
  void aNewFileMayBeReadByWhomTheMaskAllows() throws Exception {
    requirePosix();
    Path plain = Files.createFile(folder.resolve("plain"));
    Path page = folder.resolve("page.pdf");
    PageFile.write(page, text("page"));
    assertThat(Files.getPosixFilePermissions(page))
        .isEqualTo(Files.getPosixFilePermissions(plain))
        .contains(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  }

  @Test
  void aReplacedFileKeepsItsPermissions() throws Exception {
    requirePosix();
    Path page = Files.createFile(folder.resolve("page.pdf"));
    Set<PosixFilePermission> own = PosixFilePermissions.fromString("rw-rw---x");
    Files.setPosixFilePermissions(page, own);
    PageFile.write(page, text("new"));
    assertThat(page).hasContent("new");
    assertThat(Files.getPosixFilePermissions(page)).isEqualTo(own);
  }

  @Test
  void aDiskThatFillsUpLeavesTheOldFileAndNothingElse() throws Exception {
    Path page = Files.writeString(folder.resolve("page.png"), "old");
    assertThatThrownBy(
            () ->
                PageFile.write(
                    page,
                    out -> {
                      out.write(new byte[200_000]);
                      failing("No space left on device");
                    }))
        .isInstanceOf(PrintException.class)
        .hasMessageContaining("the disk is full")
        .hasMessageContaining("untouched");
    assertThat(page).hasContent("old");
    assertThat(files()).containsExactly(page);
  }

  @Test
  void severalFilesAreWrittenTogetherOrNotAtAll() throws Exception {
    Path first = Files.writeString(folder.resolve("map.png"), "old");
    Path second = folder.resolve("map-2.png");
    Map<Path, PageFile.Content> files = new LinkedHashMap<>();
    files.put(first, text("new"));
    files.put(second, out -> failing("the printing was cancelled"));
    assertThatThrownBy(() -> PageFile.writeAll(files)).isInstanceOf(PrintException.class);
    assertThat(first).hasContent("old");
    assertThat(files()).containsExactly(first);
    files.put(second, text("two"));
    PageFile.writeAll(files);
    assertThat(first).hasContent("new");
    assertThat(second).hasContent("two");
    assertThat(files()).containsExactlyInAnyOrder(first, second);
  }

  @Test
  void whenALaterFileCannotBePutTheEarlierOnesAreTakenBack() throws Exception {
    Path replaced = Files.writeString(folder.resolve("map.png"), "old");
    Path added = folder.resolve("map-2.png");
    Path blocked = folder.resolve("map-3.png");
    Map<Path, PageFile.Content> files = new LinkedHashMap<>();
    files.put(replaced, text("new"));
    files.put(added, text("two"));
    files.put(
        blocked,
        out -> {
          Files.createDirectory(blocked);
          Files.writeString(blocked.resolve("in the way"), "");
        });
    assertThatThrownBy(() -> PageFile.writeAll(files))
        .isInstanceOf(PrintException.class)
        .hasMessageContaining("untouched");
    assertThat(replaced).hasContent("old");
    assertThat(files()).containsExactlyInAnyOrder(replaced, blocked);
  }

  @Test
  void aMissingFolderIsNamedBeforeAnyWork() {
    assertThatThrownBy(
            () -> PageFile.write(folder.resolve("none/page.pdf"), out -> failing("not reached")))
        .isInstanceOf(PrintException.class)
        .hasMessageContaining("does not exist");
  }

  @Test
  void aFolderThatIsReadOnlyIsSaidToBe() throws Exception {
    requirePosix();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeTrue(!Files.isWritable(folder), "this user may write anywhere");
      assertThatThrownBy(() -> PageFile.write(folder.resolve("page.pdf"), text("page")))
          .isInstanceOf(PrintException.class)
          .hasMessageContaining("is read-only. Choose another folder");
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void namesInUrduAreKept() throws Exception {
    Path page = folder.resolve("نقشۂ بلوچستان.pdf");
    PageFile.write(page, text("page"));
    assertThat(files()).containsExactly(page);
  }
}
