package pk.mineralatlas.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class GreyPngTest {

  /** Slopes, a flat and noise, so that a writer has a use for every filter. */
  private static byte[] png(int type) throws IOException {
    BufferedImage image = new BufferedImage(97, 61, type);
    for (int y = 0; y < 61; y++) {
      for (int x = 0; x < 97; x++) {
        int sample = y < 20 ? 300 * x + y : y < 40 ? 777 * y : (x * 7919 + y * 104729) % 65536;
        image.getRaster().setSample(x, y, 0, sample);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private static float[] asJavaReads(BufferedImage image) {
    return image
        .getRaster()
        .getSamples(0, 0, image.getWidth(), image.getHeight(), 0, (float[]) null);
  }

  @Test
  void samplesAreThoseOfJavasReader() throws IOException {
    byte[] png = png(BufferedImage.TYPE_USHORT_GRAY);
    GreyPng read = GreyPng.read(new ByteArrayInputStream(png));
    assertThat(read.widthPx()).isEqualTo(97);
    assertThat(read.heightPx()).isEqualTo(61);
    assertThat(read.samples())
        .containsExactly(asJavaReads(ImageIO.read(new ByteArrayInputStream(png))));
  }

  @Test
  void theBundledReliefIsThatOfJavasReader() throws IOException {
    try (var image = Objects.requireNonNull(Relief.class.getResourceAsStream("relief.png"))) {
      assertThat(Relief.bundled().orElseThrow().heightM())
          .containsExactly(asJavaReads(ImageIO.read(image)));
    }
  }

  @Test
  void anImageOfAnotherKindOrCutShortIsRefused() throws IOException {
    byte[] eightBits = png(BufferedImage.TYPE_BYTE_GRAY);
    assertThatThrownBy(() -> GreyPng.read(new ByteArrayInputStream(eightBits)))
        .hasMessage("it is not grey with 16 bits a sample");
    byte[] whole = png(BufferedImage.TYPE_USHORT_GRAY);
    assertThatThrownBy(
            () -> GreyPng.read(new ByteArrayInputStream(Arrays.copyOf(whole, whole.length / 2))))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> GreyPng.read(new ByteArrayInputStream(new byte[99])))
        .hasMessage("it is no PNG");
  }
}
