package pk.mineralatlas.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.mineralatlas.feature.ThinningStore;

class ThinningFolderTest {

  private static final byte[] EXPONENTS = {1, 2, 127, 5};

  @TempDir Path folder;

  private Path shapefile(String name) throws IOException {
    return Files.write(folder.resolve(name), new byte[] {1, 2, 3});
  }

  private ThinningFolder kept() {
    return new ThinningFolder(folder.resolve("kept"), 1_000);
  }

  private ThinningStore store(Path file, String projection) {
    return kept().of(ShapefileSource.of(file), projection).orElseThrow();
  }

  private List<Path> keptFiles() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("kept"))) {
      return files.toList();
    }
  }

  @Test
  void givesBackWhatItKept() throws IOException {
    Path file = shapefile("a.shp");
    assertThat(store(file, "atlas").find(7, 4)).isEmpty();
    store(file, "atlas").keep(7, EXPONENTS);
    assertThat(store(file, "atlas").find(7, 4)).hasValue(EXPONENTS);
    assertThat(store(file, "EPSG:4326").find(7, 4)).as("another projection").isEmpty();
    assertThat(store(file, "atlas").find(8, 4)).as("other positions").isEmpty();
    assertThat(store(file, "atlas").find(7, 5)).as("another count").isEmpty();
  }

  @Test
  void aShapefileThatChangedIsAnother() throws IOException {
    Path file = shapefile("a.shp");
    store(file, "atlas").keep(7, EXPONENTS);
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
    assertThat(store(file, "atlas").find(7, 4)).isEmpty();
  }

  @Test
  void damageIsNotBelieved() throws IOException {
    Path file = shapefile("a.shp");
    store(file, "atlas").keep(7, EXPONENTS);
    Path kept = keptFiles().getFirst();
    byte[] bytes = Files.readAllBytes(kept);
    bytes[bytes.length - 1] ^= 1;
    Files.write(kept, bytes);
    assertThat(store(file, "atlas").find(7, 4)).isEmpty();
    store(file, "atlas").keep(7, EXPONENTS);
    assertThat(store(file, "atlas").find(7, 4)).as("mended").hasValue(EXPONENTS);
  }

  @Test
  void theOldestGoWhenThereAreTooMany() throws IOException {
    for (int i = 0; i < 6; i++) {
      Path file = shapefile(i + ".shp");
      store(file, "atlas").keep(7, new byte[300]);
    }
    assertThat(keptFiles()).hasSizeBetween(1, 3).noneMatch(f -> f.toString().endsWith(".tmp"));
  }

  @Test
  void aFolderThatCannotBeMadeCostsNothingButTime() throws IOException {
    Path blocked = Files.writeString(folder.resolve("file"), "not a folder");
    ThinningStore store =
        new ThinningFolder(blocked.resolve("below"), 1_000)
            .of(ShapefileSource.of(shapefile("a.shp")), "atlas")
            .orElseThrow();
    store.keep(7, EXPONENTS);
    assertThat(store.find(7, 4)).isEmpty();
  }
}
