package pk.mineralatlas.golden;

import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Compares an image with {@code golden/<case>/expected.png} among the test resources. Small
 * differences, as between two versions of a rasteriser, pass. On failure {@code actual.png} and
 * {@code difference.png} lie in {@code target/golden/<case>}. With the system property {@code
 * golden.write} the image is kept as the expected one instead: look at it before it is committed.
 */
public final class Golden {

  /** Differences of a channel up to this are not seen. */
  private static final int UNSEEN = 20;

  /** The share of pixels that may differ visibly: stray antialiased edges. */
  private static final double SHARE = 0.002;

  private Golden() {}

  /** Fails where the image does not look like the one kept for the case. */
  public static void assertLooksLike(String caseName, BufferedImage actual) {
    if (Boolean.getBoolean("golden.write")) {
      write(Path.of("src/test/resources/golden", caseName, "expected.png"), actual);
      return;
    }
    Path folder = Path.of("target/golden", caseName);
    BufferedImage expected = read(caseName);
    if (expected == null) {
      write(folder.resolve("actual.png"), actual);
      fail("golden/%s/expected.png is missing; see %s", caseName, folder);
      return;
    }
    if (expected.getWidth() != actual.getWidth() || expected.getHeight() != actual.getHeight()) {
      write(folder.resolve("actual.png"), actual);
      fail(
          "%s is %d × %d px, not %d × %d; see %s",
          caseName,
          actual.getWidth(),
          actual.getHeight(),
          expected.getWidth(),
          expected.getHeight(),
          folder);
      return;
    }
    compare(caseName, expected, actual, folder);
  }

  private static void compare(
      String caseName, BufferedImage expected, BufferedImage actual, Path folder) {
    int width = actual.getWidth();
    int height = actual.getHeight();
    BufferedImage difference = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int seen = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int distance = distance(expected.getRGB(x, y), actual.getRGB(x, y));
        if (distance > UNSEEN) {
          seen++;
          difference.setRGB(x, y, 0xFF0000 | (distance << 8));
        }
      }
    }
    if (seen > SHARE * width * height) {
      write(folder.resolve("actual.png"), actual);
      write(folder.resolve("difference.png"), difference);
      fail("%s: %d of %d pixels differ; see %s", caseName, seen, width * height, folder);
    }
  }

  private static int distance(int a, int b) {
    int most = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      most = Math.max(most, Math.abs(((a >> shift) & 255) - ((b >> shift) & 255)));
    }
    return most;
  }

  private static @Nullable BufferedImage read(String caseName) {
    try (InputStream in =
        Golden.class.getResourceAsStream("/golden/" + caseName + "/expected.png")) {
      return in == null ? null : ImageIO.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path path, BufferedImage image) {
    File file = path.toFile();
    try {
      java.nio.file.Files.createDirectories(path.getParent());
      ImageIO.write(image, "png", file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
