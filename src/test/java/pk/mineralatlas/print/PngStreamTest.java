package pk.mineralatlas.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PngStreamTest {

  private static BufferedImage noisy(int widthPx, int heightPx, int type) {
    BufferedImage image = new BufferedImage(widthPx, heightPx, type);
    Random random = new Random(7);
    boolean alpha = image.getColorModel().hasAlpha();
    for (int y = 0; y < heightPx; y++) {
      for (int x = 0; x < widthPx; x++) {
        int grey = (x * 3 + y * 5 + random.nextInt(9)) & 255;
        int opacity = !alpha || y % 3 == 0 ? 255 : (x + y) & 255;
        image.setRGB(x, y, opacity << 24 | grey << 16 | (255 - grey) << 8 | random.nextInt(256));
      }
    }
    return image;
  }

  private static byte[] written(BufferedImage image, int rowsAtATime, String title)
      throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean alpha = image.getColorModel().hasAlpha();
    PngStream png =
        new PngStream(
            out, new PngStream.Header(image.getWidth(), image.getHeight(), alpha, 300, title));
    for (int y = 0; y < image.getHeight(); y += rowsAtATime) {
      int rows = Math.min(rowsAtATime, image.getHeight() - y);
      BufferedImage band = new BufferedImage(image.getWidth(), rows, image.getType());
      int width = image.getWidth();
      band.setRGB(0, 0, width, rows, image.getRGB(0, y, width, rows, null, 0, width), 0, width);
      png.add(band, rows);
    }
    png.finish();
    return out.toByteArray();
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  @ParameterizedTest
  @CsvSource({"1,1,1", "1,300,7", "300,1,1", "700,900,900", "700,900,64", "2000,500,33"})
  void whatWasWrittenIsReadBackBitByBit(int widthPx, int heightPx, int rowsAtATime)
      throws Exception {
    BufferedImage image = noisy(widthPx, heightPx, BufferedImage.TYPE_INT_RGB);
    BufferedImage read =
        ImageIO.read(new ByteArrayInputStream(written(image, rowsAtATime, "A map")));
    assertThat(Arrays.equals(pixels(read), pixels(image))).isTrue();
  }

  @Test
  void pixelsThatLetShineThroughKeepTheirOpacity() throws Exception {
    BufferedImage image = noisy(90, 80, BufferedImage.TYPE_INT_ARGB);
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(written(image, 80, "")));
    assertThat(Arrays.equals(pixels(read), pixels(image))).isTrue();
    BufferedImage blended = new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = blended.createGraphics();
    g.setColor(new Color(200, 100, 50, 128));
    g.fillRect(0, 0, 4, 2);
    g.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PngOutput.encode(blended, 96, out);
    BufferedImage back = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    assertThat(pixels(back)).isEqualTo(pixels(blended));
  }

  @Test
  void resolutionAndTitleAreInTheFile() throws Exception {
    BufferedImage image = noisy(20, 20, BufferedImage.TYPE_INT_RGB);
    String latin = new String(written(image, 20, "Balochistan"), StandardCharsets.ISO_8859_1);
    assertThat(latin).contains("tEXtTitle\0Balochistan").contains("sRGB");
    int density = latin.indexOf("pHYs") + 4;
    int perMetre = latin.charAt(density + 2) << 8 | latin.charAt(density + 3);
    assertThat(perMetre).isEqualTo(11811);
    assertThat((int) latin.charAt(density + 8)).isEqualTo(1);
    String urdu = new String(written(image, 20, "بلوچستان"), StandardCharsets.UTF_8);
    assertThat(urdu).contains("iTXtTitle\0\0\0\0\0بلوچستان");
  }
}
