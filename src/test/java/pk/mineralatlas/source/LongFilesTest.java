package pk.mineralatlas.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.source.file.ShapefileException;
import pk.mineralatlas.source.shape.ShapeType;

/** Files of very many records and very many bytes. */
class LongFilesTest {

  private static final int RECORDS = 600_000;
  private static final int RECORD_BYTES = 28;

  @TempDir Path folder;
  private Path shp = Path.of("");

  /** As many points as make the index too long to be read at once, in a line to the east. */
  @BeforeEach
  void writePoints() throws Exception {
    shp = Samples.write(folder, ShapeType.POINT, "POINT (60 25)");
    Files.delete(Samples.sibling(shp, "dbf"));
    byte[] head = java.util.Arrays.copyOf(Files.readAllBytes(shp), 100);
    ByteBuffer shapes = ByteBuffer.allocate(100 + RECORD_BYTES * RECORDS).put(head);
    ByteBuffer index = ByteBuffer.allocate(100 + 8 * RECORDS).put(head);
    for (int i = 0; i < RECORDS; i++) {
      index.putInt(shapes.position() / 2).putInt(10);
      shapes.putInt(i + 1).putInt(10).order(ByteOrder.LITTLE_ENDIAN).putInt(1);
      shapes.putDouble(60 + i * 1e-5).putDouble(25).order(ByteOrder.BIG_ENDIAN);
    }
    shapes.putInt(24, shapes.capacity() / 2);
    index.putInt(24, index.capacity() / 2);
    Files.write(shp, shapes.array());
    Files.write(Samples.sibling(shp, "shx"), index.array());
  }

  private LoadedLayer read() throws ShapefileException {
    return ShapefileReader.read(shp, ReadOptions.of("x", LambertConformalConic.PAKISTAN));
  }

  private int countInStore() throws IOException {
    DataStore store = DataStoreFinder.getDataStore(Map.of("url", shp.toUri().toURL()));
    int count = 0;
    try (SimpleFeatureIterator features =
        store.getFeatureSource(store.getTypeNames()[0]).getFeatures().features()) {
      while (features.hasNext()) {
        features.next();
        count++;
      }
    }
    store.dispose();
    return count;
  }

  private void putIndex(int record, int words) throws IOException {
    Samples.putIntBe(Samples.sibling(shp, "shx"), 100 + 8L * record, words);
  }

  @Test
  void aLongIndexIsUsedAsItStands() throws Exception {
    LoadedLayer loaded = read();

    assertThat(loaded.features().size()).isEqualTo(RECORDS);
    assertThat(loaded.report().warnings())
        .containsExactly("there is no .dbf, so the features have no attributes");
    assertThat(countInStore()).isEqualTo(RECORDS);
  }

  @Test
  void aLongIndexThatLiesFarInsideIsFoundOut() throws Exception {
    putIndex(500_003, 50);

    LoadedLayer loaded = read();

    assertThat(loaded.features().size()).isEqualTo(RECORDS);
    assertThat(loaded.report().warnings())
        .contains(
            "the .shx names a record twice; the records were found by walking through the .shp");
    assertThat(countInStore()).isEqualTo(RECORDS);
  }

  @Test
  void aLongIndexThatPointsOutsideIsFoundOut() throws Exception {
    putIndex(400_001, 0x7fff_0000);

    assertThat(read().features().size()).isEqualTo(RECORDS);
    assertThat(countInStore()).isEqualTo(RECORDS);
  }

  @Test
  void aLongIndexThatEndsTooSoonIsFoundOut() throws Exception {
    Samples.truncate(Samples.sibling(shp, "shx"), 100 + 8L * 400_000);

    LoadedLayer loaded = read();

    assertThat(loaded.features().size()).isEqualTo(RECORDS);
    assertThat(loaded.report().warnings())
        .contains(
            "the .shx ends before the last record; the records were found by walking through the .shp");
    assertThat(countInStore()).isEqualTo(RECORDS);
  }

  @Test
  void aWindowGivesWhatLiesInIt() throws Exception {
    ReadOptions options =
        ReadOptions.of("x", LambertConformalConic.PAKISTAN)
            .withWindow(new Envelope(62, 62.00099, 24, 26));

    assertThat(ShapefileReader.read(shp, options).features().size()).isEqualTo(100);
  }

  /** The file has a hole of three gigabytes, which takes no room where the disk knows of holes. */
  @Test
  void recordsBeyondTwoGigabytesAreRead() throws Exception {
    long far = 3L << 30;
    Path index = Samples.sibling(shp, "shx");
    try (FileChannel shapes = FileChannel.open(shp, StandardOpenOption.WRITE);
        FileChannel entries = FileChannel.open(index, StandardOpenOption.WRITE)) {
      ByteBuffer record = ByteBuffer.allocate(RECORD_BYTES).putInt(3).putInt(10);
      record.order(ByteOrder.LITTLE_ENDIAN).putInt(1).putDouble(70).putDouble(30).flip();
      shapes.write(record, far);
      shapes.write(ByteBuffer.allocate(4).putInt(0, (int) ((far + RECORD_BYTES) / 2)), 24);
      entries.truncate(100 + 8 * 3);
      entries.write(ByteBuffer.allocate(4).putInt(0, (int) (far / 2)), 100 + 8 * 2);
    }

    LoadedLayer loaded = read();

    assertThat(loaded.features().size()).isEqualTo(3);
    assertThat(
            LambertConformalConic.PAKISTAN
                .unproject(loaded.features().x(2), loaded.features().y(2))
                .lonDeg())
        .isCloseTo(70, org.assertj.core.api.Assertions.within(1e-9));
    assertThat(countInStore()).isEqualTo(3);
  }
}
