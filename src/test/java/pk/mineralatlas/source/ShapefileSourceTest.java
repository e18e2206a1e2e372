package pk.mineralatlas.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.geotools.api.data.SimpleFeatureStore;
import org.geotools.api.filter.Filter;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.source.file.ShapefileException;
import pk.mineralatlas.source.shape.ShapeType;

/** Shapefiles wherever people keep them: under any name, beside other files, in archives. */
class ShapefileSourceTest {

  private static final List<String> ENDINGS = List.of("shp", "shx", "dbf", "prj", "cpg");
  private static final String URDU = "کان کنی کے مقامات";

  @TempDir Path folder;
  private Path sample = Path.of("");
  private Path zip = Path.of("");

  @BeforeEach
  void writeSample() throws Exception {
    sample =
        Samples.write(
            Files.createDirectory(folder.resolve("made")), ShapeType.POINT, "POINT (61 25)");
    zip = folder.resolve("all.zip");
  }

  /** An archive with the sample's files under names with these stems. */
  private void pack(Charset names, String... stems) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), names)) {
      for (String stem : stems) {
        for (String ending : ENDINGS) {
          out.putNextEntry(new ZipEntry(stem + "." + ending));
          Files.copy(Samples.sibling(sample, ending), out);
        }
      }
    }
  }

  private static LoadedLayer read(ShapefileSource source) throws ShapefileException {
    return ShapefileReader.read(source, ReadOptions.of("x", LambertConformalConic.PAKISTAN));
  }

  /** All files below the folder with their contents. */
  private Map<Path, String> everything() throws IOException {
    Map<Path, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(Files::isRegularFile).forEach(file -> all.put(file, content(file)));
    }
    return all;
  }

  private static String content(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long temporaryFolders() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      String ours = "atlas-layer-" + ProcessHandle.current().pid() + "-";
      return files.filter(file -> file.getFileName().toString().startsWith(ours)).count();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "two words", "SHOUTED", URDU, "dots.in.it", "a'b&c%20d"})
  void anyNameWillDo(String stem) throws Exception {
    for (String ending : ENDINGS) {
      String spelled = stem.equals("SHOUTED") ? ending.toUpperCase(java.util.Locale.ROOT) : ending;
      Files.copy(Samples.sibling(sample, ending), folder.resolve(stem + "." + spelled));
    }
    Path shp = folder.resolve(stem + (stem.equals("SHOUTED") ? ".SHP" : ".shp"));

    LoadedLayer onDisk = read(ShapefileSource.in(shp).getFirst());
    pack(StandardCharsets.UTF_8, stem);
    ShapefileSource packed = ShapefileSource.in(zip).getFirst();
    LoadedLayer inZip = read(packed);

    assertThat(onDisk.features().text(0, "name")).isEqualTo("a");
    assertThat(onDisk.report().warnings()).isEmpty();
    assertThat(inZip.features().text(0, "name")).isEqualTo("a");
    assertThat(inZip.report().warnings()).isEmpty();
    assertThat(packed.layerName()).isEqualTo(stem);
    assertThat(inZip.report().fileName()).isEqualTo("all.zip: " + stem + ".shp");
  }

  @Test
  void anArchiveMayHoldSeveralInFoldersAndOldSpelling() throws Exception {
    pack(Charset.forName("IBM437"), "süd/Straßen", "nord\\wege", "__MACOSX/._x", "x/._y");

    List<ShapefileSource> found = ShapefileSource.in(zip);

    assertThat(found).extracting(ShapefileSource::layerName).containsExactly("wege", "Straßen");
    for (ShapefileSource source : found) {
      assertThat(read(source).features().size()).isEqualTo(1);
    }
    assertThat(ShapefileInfo.of(found.getFirst()).fileName()).isEqualTo("all.zip: wege.shp");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dbf", "shx", "prj", "cpg"})
  void aFileOfTheSetLeadsToItsShapes(String ending) throws Exception {
    assertThat(ShapefileSource.in(Samples.sibling(sample, ending)))
        .containsExactly(ShapefileSource.of(sample));
  }

  @Test
  void aFolderGivesWhatLiesInItAndInItsArchives() throws Exception {
    pack(StandardCharsets.UTF_8, "inside");
    Files.writeString(folder.resolve("broken.zip"), "no archive");

    assertThat(ShapefileSource.in(folder))
        .containsExactly(new ShapefileSource(zip, "inside.shp"), ShapefileSource.of(sample));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../outside",
        "/etc/outside",
        "C:\\outside",
        "..\\..\\outside",
        "\\\\server\\share\\outside",
        "a/../../outside",
        "made/sample"
      })
  void noNameLeadsOutOfTheArchive(String stem) throws Exception {
    pack(StandardCharsets.UTF_8, stem);
    Map<Path, String> before = everything();
    long folders = temporaryFolders();

    LoadedLayer loaded = read(ShapefileSource.in(zip).getFirst());

    assertThat(loaded.features().text(0, "name")).isEqualTo("a");
    assertThat(everything()).isEqualTo(before);
    assertThat(temporaryFolders()).isEqualTo(folders);
    assertThat(Path.of("outside.shp")).doesNotExist();
  }

  /** Sets a number of the list entry of the first file: 20 packed size, 24 size. */
  private void lie(int offset, int value) throws IOException {
    byte[] bytes = Files.readAllBytes(zip);
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at < bytes.length - 46; at++) {
      if (buffer.getInt(at) == 0x02014b50) {
        buffer.putInt(at + offset, value);
        break;
      }
    }
    Files.write(zip, bytes);
  }

  @Test
  void anArchiveThatSaysItHoldsGigabytesIsNotUnpacked() throws Exception {
    pack(StandardCharsets.UTF_8, "bomb");
    lie(24, 0xf000_0000);
    ShapefileSource source = new ShapefileSource(zip, "bomb.shp");
    long folders = temporaryFolders();

    assertThatThrownBy(() -> read(source))
        .isInstanceOf(ShapefileException.class)
        .hasMessageMatching(
            "all.zip: says “bomb.shp” takes [0-9,]+ bytes, more than the [0-9,]+ packed ones can give");
    assertThat(temporaryFolders()).isEqualTo(folders);
  }

  @Test
  void whatIsLongerThanItSaysIsStoppedThere() throws Exception {
    pack(StandardCharsets.UTF_8, "longer");
    lie(24, 100);
    ShapefileSource source = new ShapefileSource(zip, "longer.shp");

    assertThatThrownBy(() -> read(source))
        .isInstanceOf(ShapefileException.class)
        .hasMessage("all.zip: is damaged: “longer.shp” is longer than it says");
  }

  /** A gigabyte of zeroes packs into a megabyte: that is what is said, and more than the disk's. */
  @Test
  void aRealBombIsBoundedByWhatItSays() throws Exception {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("zeroes.shp"));
      writeZeroes(out, 64 << 20);
    }
    lie(24, 1 << 20);

    assertThatThrownBy(() -> read(new ShapefileSource(zip, "zeroes.shp")))
        .hasMessage("all.zip: is damaged: “zeroes.shp” is longer than it says");
  }

  private static void writeZeroes(OutputStream out, int bytes) throws IOException {
    byte[] block = new byte[1 << 16];
    for (int left = bytes; left > 0; left -= block.length) {
      out.write(block);
    }
  }

  @Test
  void eachOtherArchiveIsRefusedInASentence() throws Exception {
    pack(StandardCharsets.UTF_8, "x");
    byte[] good = Files.readAllBytes(zip);
    Files.write(zip, java.util.Arrays.copyOf(good, good.length / 2));
    assertThatThrownBy(() -> ShapefileSource.in(zip))
        .hasMessage("all.zip: is damaged or no zip archive");

    Files.write(zip, good);
    lie(8, 1);
    assertThatThrownBy(() -> ShapefileSource.in(zip))
        .hasMessage("all.zip: is locked with a password; unpack it first");

    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("inner.zip"));
      out.write(good);
      out.putNextEntry(new ZipEntry("x.shp.gz"));
    }
    assertThatThrownBy(() -> ShapefileSource.in(zip)).hasMessage("all.zip: holds no shapefile");

    Path gone = folder.resolve("gone.zip");
    assertThatThrownBy(() -> ShapefileSource.in(gone)).hasMessage("gone.zip: is not there");
  }

  /** What takes long to find is looked for when someone asks, in an archive as well. */
  @Test
  void aFullLookTellsOfRingsThatMeetThemselves() throws Exception {
    sample =
        Samples.write(
            folder.resolve("made"),
            ShapeType.POLYGON,
            "POLYGON ((60 25, 61 26, 61 25, 60 26, 60 25))",
            "POLYGON ((62 25, 62 26, 62 26, 63 25, 62 25))");
    pack(StandardCharsets.UTF_8, "x");
    String[] odd = {
      "a ring that crosses itself (1 time: record 1)",
      "a point that repeats the one in front of it (1 time: record 2)"
    };

    for (ShapefileSource source :
        List.of(ShapefileSource.of(sample), new ShapefileSource(zip, "x.shp"))) {
      LoadedLayer loaded = read(source);
      assertThat(loaded.report().warnings()).isEmpty();
      assertThat(loaded.lookThrough().lookThrough().report().warnings()).containsExactly(odd);
    }
  }

  @Test
  void anArchiveIsADataStoreThatIsOnlyRead() throws Exception {
    pack(StandardCharsets.UTF_8, URDU);
    byte[] before = Files.readAllBytes(zip);
    long folders = temporaryFolders();
    DataStore store = DataStoreFinder.getDataStore(Map.of("url", zip.toUri().toURL()));

    SimpleFeatureStore features = (SimpleFeatureStore) store.getFeatureSource(URDU);
    try (SimpleFeatureIterator each = features.getFeatures().features()) {
      assertThat(each.next().getAttribute("name")).isEqualTo("a");
    }
    assertThatThrownBy(() -> features.removeFeatures(Filter.INCLUDE))
        .hasMessageContaining(URDU + ": lies in an archive; unpack that to change it");
    store.dispose();

    assertThat(Files.readAllBytes(zip)).isEqualTo(before);
    assertThat(temporaryFolders()).isEqualTo(folders);
  }
}
