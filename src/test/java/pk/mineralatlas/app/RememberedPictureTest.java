package pk.mineralatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.ui.mappane.MapFrame;

class RememberedPictureTest {

  private static final Viewport VIEW = new Viewport(new MapPoint(1000, -2000), 800, 30, 20);

  @TempDir Path folder;
  private Path data;
  private Path layer;
  private Path program;
  private RememberedPicture picture;
  private int[] pixels;

  @BeforeEach
  void keepOne() throws IOException, PrintException {
    data = Files.createDirectory(folder.resolve("data"));
    Files.writeString(data.resolve(SavedWindow.FILE), "{}");
    Path shapefiles = Files.createDirectory(folder.resolve("shapefiles"));
    layer = shapefiles.resolve("rivers.shp");
    Files.writeString(layer, "a river");
    program = Files.writeString(folder.resolve("atlas.jar"), "a program");
    picture = new RememberedPicture(data, shapefiles, program);
    pixels = new int[VIEW.widthPx() * VIEW.heightPx()];
    Arrays.setAll(pixels, i -> 0xff000000 | i * 7919);
    picture.keep(new MapFrame(VIEW, pixels, VIEW.widthPx(), VIEW.heightPx()));
  }

  @Test
  void comesBackAsItWas() {
    MapFrame read = picture.read(VIEW).orElseThrow();
    assertThat(read.viewport()).isEqualTo(VIEW);
    assertThat(read.argbPre()).containsExactly(pixels);
  }

  @Test
  void isOfNoUseToAnotherView() {
    assertThat(picture.read(new Viewport(VIEW.centre(), 801, 30, 20))).isEmpty();
    assertThat(picture.read(new Viewport(VIEW.centre(), 800, 31, 20))).isEmpty();
  }

  @Test
  void isForgottenWhenTheWindowTheLayersOrTheProgramChange() throws IOException {
    for (Path changed : new Path[] {data.resolve(SavedWindow.FILE), layer, program}) {
      FileTime was = Files.getLastModifiedTime(changed);
      Files.setLastModifiedTime(changed, FileTime.fromMillis(was.toMillis() + 5000));
      assertThat(picture.read(VIEW)).as("%s is newer", changed).isEmpty();
      Files.setLastModifiedTime(changed, was);
      assertThat(picture.read(VIEW)).isPresent();
    }
    Files.delete(layer);
    assertThat(picture.read(VIEW)).isEmpty();
  }

  @Test
  void isPassedOverWhenItIsCutShortOrOfAnotherKind() throws IOException {
    Path file = data.resolve(RememberedPicture.FILE);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 4));
    assertThat(picture.read(VIEW)).isEmpty();
    Files.write(file, new byte[0]);
    assertThat(picture.read(VIEW)).isEmpty();
    Files.write(file, new byte[whole.length]);
    assertThat(picture.read(VIEW)).isEmpty();
    Files.delete(file);
    assertThat(picture.read(VIEW)).isEmpty();
  }
}
