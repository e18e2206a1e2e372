package pk.mineralatlas.app;

import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.Set;

/** The colours of a picture: a blank one has very few. */
final class Colours {

  private Colours() {}

  static Set<Integer> in(BufferedImage image) {
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours;
  }
}
