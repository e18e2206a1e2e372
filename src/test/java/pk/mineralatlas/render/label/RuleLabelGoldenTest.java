package pk.mineralatlas.render.label;

import static pk.mineralatlas.render.label.LabelSamples.at;
import static pk.mineralatlas.render.label.LabelSamples.box;
import static pk.mineralatlas.render.label.LabelSamples.options;
import static pk.mineralatlas.render.label.LabelSamples.river;
import static pk.mineralatlas.render.label.RuleSamples.always;
import static pk.mineralatlas.render.label.RuleSamples.label;
import static pk.mineralatlas.render.label.RuleSamples.layer;
import static pk.mineralatlas.render.label.RuleSamples.mark;
import static pk.mineralatlas.render.label.RuleSamples.points;
import static pk.mineralatlas.render.label.RuleSamples.where;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pk.mineralatlas.feature.ColumnText;
import pk.mineralatlas.feature.FeatureFilter;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.golden.Golden;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.style.FixedColour;
import pk.mineralatlas.style.Ink;
import pk.mineralatlas.style.Rule;
import pk.mineralatlas.style.ScaleRange;
import pk.mineralatlas.style.Symbolizer;
import pk.mineralatlas.style.Theme;

/** How the labels of rules look: over plain shapes, since only their places matter here. */
final class RuleLabelGoldenTest {

  private static void assertLooks(
      String name, Theme theme, double metresPerPx, MapLayer... layers) {
    double scale = 1.5;
    Viewport view = new Viewport(new MapPoint(0, 0), metresPerPx, 480, 360);
    MapSnapshot map = LabelSamples.snapshot(view, List.of(layers));
    BufferedImage image = new BufferedImage(720, 540, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    try {
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      LabelOptions options = options(theme, Map.of());
      g.setColor(options.palette().color(Ink.LAND));
      g.fillRect(0, 0, 720, 540);
      g.scale(scale, scale);
      for (MapLayer layer : layers) {
        drawShapes(g, view, Objects.requireNonNull(layer.features()));
      }
      new MapLabels().place(map, options).draw(g);
    } finally {
      g.dispose();
    }
    Golden.assertLooksLike(name, image);
  }

  private static void drawShapes(Graphics2D g, Viewport view, FeatureLayer features) {
    g.setStroke(new BasicStroke(1.2f));
    g.setColor(new Color(0xFFC0392B));
    for (int part = 0; part < features.firstPart(features.size()); part++) {
      Path2D path = new Path2D.Double();
      for (int i = features.partStart(part); i < features.partStart(part + 1); i++) {
        var at = view.mapToView(features.xy()[2 * i], features.xy()[2 * i + 1]);
        if (features.kind() == GeometryKind.POINT) {
          g.fill(new Ellipse2D.Double(at.xPx() - 4, at.yPx() - 4, 8, 8));
        } else if (i == features.partStart(part)) {
          path.moveTo(at.xPx(), at.yPx());
        } else {
          path.lineTo(at.xPx(), at.yPx());
        }
      }
      g.draw(path);
    }
  }

  @Test
  void pointsAreNamedBesideTheirMarks() {
    LabelSamples.Rows rows = points();
    String[] names = {
      "Sukkur", "Rohri", "Larkana", "Khairpur", "Dadu", "Moro", "Ranipur", "Sehwan"
    };
    for (int i = 0; i < names.length; i++) {
      rows.add(at(-180 + 52 * i, 120 - 90 * (i % 4)), names[i], "town");
    }
    rows.add(at(60, 60), "Right is taken", "x").add(at(75, 61), "", "x").add(at(88, 60), "", "x");
    rows.add(at(-120, -135), "One of a row", "x");
    for (int i = 1; i < 5; i++) {
      rows.add(at(-120 + 12 * i, -135), "", "x");
    }
    assertLooks(
        "rule-labels-points",
        Theme.LIGHT,
        1000,
        layer("p.shp", rows.build(), always(mark(), label(13, 1))));
  }

  private static FeatureLayer named(GeometryKind kind, double[] shape, String name) {
    return LabelSamples.rows(kind, "name").add(shape, name).build();
  }

  @Test
  void urduIsShapedWholeOnPointsLinesAndAreas() {
    FeatureLayer towns =
        points()
            .add(at(-150, 120), "کوئٹہ", "")
            .add(at(120, -40), "ڈیرہ اسماعیل خان", "")
            .add(at(-60, 60), "ریکوڈک (Reko Diq)", "")
            .add(at(150, 100), "سیندک ۱۲", "")
            .build();
    assertLooks(
        "rule-labels-urdu",
        Theme.LIGHT,
        1000,
        layer(
            "a.shp",
            named(GeometryKind.POLYGON, box(-210, -150, -20, -20), "بلوچستان"),
            always(label(20, 3))),
        layer(
            "l.shp",
            named(GeometryKind.LINE, river(-20, -160, 220, 90, 3), "دریائے سندھ"),
            always(label(14, 2))),
        layer("p.shp", towns, always(mark(), label(15, 4))));
  }

  @Test
  void haloesSetLettersOffDarkLand() {
    Symbolizer.Label bright =
        new Symbolizer.Label(
            new ColumnText("name"),
            new FixedColour(0xFFFFD54F),
            new FixedColour(0xFF000000),
            18,
            2);
    Symbolizer.Label bare =
        new Symbolizer.Label(
            new ColumnText("name"), new FixedColour(0xFFFFFFFF), FixedColour.NONE, 18, 1);
    Symbolizer.Label inverse =
        new Symbolizer.Label(
            new ColumnText("name"),
            new FixedColour(0xFF10161D),
            new FixedColour(0xFFFFFFFF),
            18,
            1);
    assertLooks(
        "rule-labels-dark",
        Theme.DARK,
        1000,
        layer(
            "l.shp",
            named(GeometryKind.LINE, river(-230, 10, 460, 20, 25), "Makran Coastal Highway"),
            always(label(14, 5))),
        layer(
            "p.shp",
            points()
                .add(at(-160, 110), "Dark halo", "a")
                .add(at(40, 110), "No halo", "b")
                .add(at(-160, -110), "Light halo", "c")
                .add(at(150, -110), "کوئٹہ", "a")
                .build(),
            where("kind", "a", mark(), bright),
            where("kind", "b", mark(), bare),
            always(mark(), inverse)));
  }

  @Test
  void linesAreNamedAlongOrLevelWhereTheyAreShort() {
    FeatureLayer lines =
        LabelSamples.rows(GeometryKind.LINE, "name")
            .add(river(-230, -60, 460, 170, 14), "Grand Trunk Road")
            .add(river(-40, -170, 20, 330, 6), "Indus Highway")
            .add(new double[] {-200, 140, -170, 150}, "Short lane")
            .add(new double[] {100, -120, 115, -140, 130, -120}, "Bend")
            .add(river(230, -60, -200, 10, 3), "From the east")
            .build();
    assertLooks(
        "rule-labels-lines", Theme.LIGHT, 1000, layer("l.shp", lines, always(label(13, 1))));
  }

  @Test
  void areasAreNamedInsideWhereTheyAreWide() {
    FeatureLayer areas =
        LabelSamples.rows(GeometryKind.POLYGON, "name")
            .add(
                new double[] {
                  -220, -150, -220, 150, -180, 150, -180, -60, -40, -60, -40, -150, -220, -150
                },
                "Angle")
            .add(
                new double[] {
                  0, 150, 220, 150, 220, -20, 180, -20, 180, 110, 40, 110, 40, -20, 0, -20, 0, 150
                },
                "Horseshoe Bay")
            .add(box(-150, 60, -60, 100), "Fits in full")
            .add(box(-150, 0, -105, 30), "A little long")
            .add(box(60, 20, 68, 28), "Tiny")
            .add(box(90, -60, 100, -50), "Small one")
            .add(box(20, -150, 220, -80), "Chromite Lease 12")
            .add(box(70, 50, 110, 90), "Far too long a name for it")
            .build();
    assertLooks(
        "rule-labels-areas", Theme.LIGHT, 1000, layer("a.shp", areas, always(label(13, 1))));
  }

  @Test
  void inACrowdTheGreatComeFirst() {
    Symbolizer.Label great =
        new Symbolizer.Label(
            new ColumnText("name"), new FixedColour(0xFF7B1FA2), Ink.TEXT_HALO, 15, 50);
    assertLooks(
        "rule-labels-priorities",
        Theme.LIGHT,
        1000,
        layer(
            "p.shp",
            RuleSamples.crowd(3, 1200),
            where("kind", "great", mark(), great),
            always(mark(), label(11, 10))));
  }

  @Test
  void rulesNameAtTheirScalesOnly() {
    Rule far =
        new Rule(
            new FeatureFilter.OneOf("kind", Set.of("great")),
            ScaleRange.ALWAYS,
            List.of(mark(), label(15, 50)));
    Rule near =
        new Rule(FeatureFilter.everything(), ScaleRange.upTo(600), List.of(mark(), label(11, 10)));
    MapLayer layer = layer("p.shp", RuleSamples.crowd(5, 260), far, near);
    assertLooks("rule-labels-far", Theme.LIGHT, 1200, layer);
    assertLooks("rule-labels-near", Theme.LIGHT, 500, layer);
  }
}
