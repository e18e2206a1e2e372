package pk.mineralatlas.render.label;

import static pk.mineralatlas.render.label.LabelSamples.view;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.golden.Golden;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.style.Ink;
import pk.mineralatlas.style.Palette;
import pk.mineralatlas.style.Theme;

/** Crowded sheets: labels at the ends of lines, over plain discs for symbols. */
final class LeaderGoldenTest {

  private static final double SCALE = 1.5;

  private static final List<String> URDU =
      List.of(
          "ریکوڈک",
          "سیندک",
          "خضدار",
          "نوکنڈی",
          "دالبندین",
          "زیارت",
          "مسلم باغ",
          "ہنزہ",
          "گلگت",
          "چترال",
          "سوات",
          "کوہاٹ",
          "مردان",
          "چنیوٹ",
          "تھر",
          "مکران",
          "ژوب",
          "سبی",
          "قلات",
          "لورالائی",
          "پشین",
          "نوشکی",
          "آواران",
          "پنجگور");

  /** Sites about some spots of a map of 480 × 360 km. */
  private static FeatureLayer crowd(long seed, int count, double spreadKm) {
    Random random = new Random(seed);
    LabelSamples.Rows rows = LabelSamples.deposits();
    for (int i = 0; i < count; i++) {
      double x = (i % 3) * 110.0 - 110 + spreadKm * random.nextGaussian();
      double y = (i % 2) * 80.0 - 40 + spreadKm * random.nextGaussian();
      rows.add(
          LabelSamples.at(Math.clamp(x, -215, 215), Math.clamp(y, -160, 160)),
          "d" + i,
          LabelSamples.name(random),
          URDU.get(i % URDU.size()),
          "copper",
          "site",
          (long) random.nextInt(101));
    }
    return rows.build();
  }

  private static MapSnapshot map(FeatureLayer sites) {
    Viewport view = new Viewport(view(0, 0, 1).centre(), 1000, 480, 360);
    return LabelSamples.snapshot(
            view,
            MapLayer.of(AtlasLayer.PROVINCES, LabelSamples.provinces()),
            MapLayer.of(AtlasLayer.RIVERS, LabelSamples.rivers()),
            MapLayer.of(AtlasLayer.DEPOSITS, sites))
        .withTheme(Theme.PAPER);
  }

  private static BufferedImage picture(MapSnapshot map, FeatureLayer sites, boolean vector) {
    Map<String, String> numbers = new HashMap<>();
    for (int f = 0; f < sites.size(); f++) {
      numbers.put(sites.text(f, "id"), String.valueOf(f + 1));
    }
    LabelOptions options =
        new LabelOptions(
            Palette.of(Theme.PAPER),
            vector,
            true,
            numbers,
            (form, importance, metresPerPx) -> 4 + importance / 20);
    int width = (int) (map.viewport().widthPx() * SCALE);
    int height = (int) (map.viewport().heightPx() * SCALE);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    g.setColor(options.palette().color(Ink.LAND));
    g.fillRect(0, 0, width, height);
    g.scale(SCALE, SCALE);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    for (int f = 0; f < sites.size(); f++) {
      var at = map.viewport().mapToView(sites.x(f), sites.y(f));
      double reach = 4 + sites.number(f, "importance") / 20;
      g.setColor(Color.WHITE);
      g.fill(disc(at.xPx(), at.yPx(), reach));
      g.setColor(new Color(0xB5562B));
      g.fill(disc(at.xPx(), at.yPx(), reach - 1));
    }
    new MapLabels().place(map, options).draw(g);
    g.dispose();
    return image;
  }

  private static Ellipse2D disc(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  @Test
  void namesAndNumbersAtTheEndsOfLines() {
    FeatureLayer sites = crowd(5, 42, 16);
    Golden.assertLooksLike("labels-leaders", picture(map(sites), sites, false));
  }

  @Test
  void numbersOfManySitesTogether() {
    FeatureLayer sites = crowd(11, 110, 18);
    Golden.assertLooksLike("labels-together", picture(map(sites), sites, true));
  }

  @Test
  void urduAtTheEndsOfLines() {
    FeatureLayer sites = crowd(7, 24, 12);
    MapSnapshot map = LabelSamples.inUrdu(map(sites));
    Golden.assertLooksLike("labels-leaders-urdu", picture(map, sites, true));
  }
}
