package pk.mineralatlas.render.label;

import static pk.mineralatlas.render.label.LabelSamples.at;
import static pk.mineralatlas.render.label.LabelSamples.options;
import static pk.mineralatlas.render.label.LabelSamples.view;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.golden.Golden;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.style.Ink;
import pk.mineralatlas.style.Palette;
import pk.mineralatlas.style.Theme;

final class LabelGoldenTest {

  private static BufferedImage picture(MapSnapshot map, LabelOptions options, double scale) {
    int width = (int) (map.viewport().widthPx() * scale);
    int height = (int) (map.viewport().heightPx() * scale);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    try {
      g.setColor(options.palette().color(Ink.LAND));
      g.fillRect(0, 0, width, height);
      g.scale(scale, scale);
      new MapLabels().place(map, options).draw(g);
    } finally {
      g.dispose();
    }
    return image;
  }

  private static List<MapLayer> urduLayers() {
    return List.of(
        MapLayer.of(AtlasLayer.PROVINCES, LabelSamples.provinces()),
        MapLayer.of(AtlasLayer.RIVERS, LabelSamples.rivers()),
        MapLayer.of(
            AtlasLayer.PLACES,
            LabelSamples.places()
                .add(at(-150, -60), "q", "Quetta", "کوئٹہ", 2L, "province")
                .add(at(140, -120), "k", "Kalat", null, 3L, "")
                .build()),
        MapLayer.of(
            AtlasLayer.DEPOSITS,
            LabelSamples.deposits()
                .add(at(-40, 60), "r", "Reko Diq", "ریکوڈک", "copper", "site", 95L)
                .add(at(120, 40), "s", "Saindak Copper-Gold Mine", "سیندک", "copper", "near", 60L)
                .build()));
  }

  private static MapSnapshot small(List<MapLayer> layers) {
    return LabelSamples.snapshot(new Viewport(new MapPoint(0, 0), 1000, 480, 360), layers);
  }

  @Test
  void urduIsShapedAndStandsToTheLeftOfItsPoint() {
    MapSnapshot map = LabelSamples.inUrdu(small(urduLayers()));
    Golden.assertLooksLike("labels-urdu", picture(map, options(Theme.LIGHT, Map.of()), 1.5));
  }

  @Test
  void namesOnDarkLand() {
    Golden.assertLooksLike(
        "labels-dark", picture(small(urduLayers()), options(Theme.DARK, Map.of()), 1.5));
  }

  @Test
  void aCrowdedCountry() {
    MapSnapshot map = LabelSamples.snapshot(view(60, 40, 500), LabelSamples.crowded(4));
    Golden.assertLooksLike("labels-crowded", picture(map, options(Theme.LIGHT, Map.of()), 1));
  }

  @Test
  void numbersOnPaperInBlackAndWhite() {
    LabelOptions options =
        new LabelOptions(
            Palette.blackAndWhite(),
            true,
            true,
            Map.of("r", "1", "s", "2"),
            (form, importance, metresPerPx) -> 8);
    Golden.assertLooksLike("labels-numbers", picture(small(urduLayers()), options, 1.5));
  }
}
