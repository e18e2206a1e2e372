package pk.mineralatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningPictureTest {

  @TempDir Path folder;

  @Test
  void isTheMapOfPakistan() throws IOException {
    List<String> notices = new ArrayList<>();
    Path file = new OpeningPicture(BaseLayers.bundled(), folder, folder).write(notices::add);
    assertThat(notices).isEmpty();
    assertThat(file).hasParent(folder).hasFileName(OpeningPicture.FILE);
    BufferedImage image = ImageIO.read(file.toFile());
    assertThat(image.getWidth()).isEqualTo(1600);
    assertThat(Colours.in(image)).hasSizeGreaterThan(200);
  }

  @Test
  void goesElsewhereWhereTheFolderIsReadOnly() {
    Path readOnly = Path.of("/proc");
    Path file = new OpeningPicture(BaseLayers.bundled(), readOnly, folder).write(line -> {});
    assertThat(file).hasParent(folder);
  }
}
