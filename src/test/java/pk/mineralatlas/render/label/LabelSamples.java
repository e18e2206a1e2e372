package pk.mineralatlas.render.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.FeatureLayerBuilder;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.LabelLanguage;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.style.Palette;
import pk.mineralatlas.style.Theme;

/** Made-up layers about the origin of the map plane, coordinates in kilometres. */
final class LabelSamples {

  private static final String[] BEGINNINGS = {
    "Sar", "Koh", "Nok", "Mus", "Zar", "Dal", "Pan", "Gil", "Chi", "Tur", "Ban", "Har", "Shi"
  };
  private static final String[] ENDINGS = {
    "dasht", "band", "gar", "khel", "abad", "pur", "kot", "tral", "bela", "war", "koh", "dara"
  };

  private LabelSamples() {}

  /** Starts a layer; columns are text, those with a {@code #} before are whole numbers. */
  static Rows rows(GeometryKind kind, String... columns) {
    return new Rows(kind, columns);
  }

  static final class Rows {

    private final FeatureLayerBuilder builder;

    private Rows(GeometryKind kind, String... columns) {
      List<Attribute> attributes = new ArrayList<>();
      for (String column : columns) {
        boolean isNumber = column.startsWith("#");
        attributes.add(
            new Attribute(
                isNumber ? column.substring(1) : column,
                isNumber ? Attribute.Type.INTEGER : Attribute.Type.TEXT));
      }
      builder = new FeatureLayerBuilder("sample", kind, attributes);
    }

    Rows add(double[] xyKm, @Nullable Object... values) {
      builder.beginPart();
      for (int i = 0; i < xyKm.length; i += 2) {
        builder.add(xyKm[i] * 1000, xyKm[i + 1] * 1000);
      }
      builder.endFeature(values);
      return this;
    }

    FeatureLayer build() {
      return builder.build();
    }
  }

  static double[] at(double xKm, double yKm) {
    return new double[] {xKm, yKm};
  }

  /** A closed clockwise rectangle. */
  static double[] box(double west, double south, double east, double north) {
    return new double[] {west, south, west, north, east, north, east, south, west, south};
  }

  /** A river of gentle bends from a point towards a direction. */
  static double[] river(double xKm, double yKm, double dxKm, double dyKm, double bendKm) {
    double[] course = new double[402];
    for (int i = 0; i <= 200; i++) {
      double t = i / 200.0;
      double off = bendKm * Math.sin(9 * t);
      double length = Math.hypot(dxKm, dyKm);
      course[2 * i] = xKm + t * dxKm - off * dyKm / length;
      course[2 * i + 1] = yKm + t * dyKm + off * dxKm / length;
    }
    return course;
  }

  static Rows deposits() {
    return rows(
        GeometryKind.POINT, "id", "name", "name_ur", "minerals", "precision", "#importance");
  }

  static Rows places() {
    return rows(GeometryKind.POINT, "id", "name", "name_ur", "#rank", "capital");
  }

  static String name(Random random) {
    return BEGINNINGS[random.nextInt(BEGINNINGS.length)]
        + ENDINGS[random.nextInt(ENDINGS.length)]
        + (random.nextInt(4) == 0 ? " " + BEGINNINGS[random.nextInt(BEGINNINGS.length)] : "");
  }

  private static double[] somewhere(Random random) {
    boolean crowded = random.nextBoolean();
    return crowded
        ? at(120 + 60 * random.nextGaussian(), 80 + 40 * random.nextGaussian())
        : at(900 * random.nextDouble() - 450, 700 * random.nextDouble() - 350);
  }

  /** A country full of things, the same for the same seed. */
  static List<MapLayer> crowded(long seed) {
    Random random = new Random(seed);
    Rows deposits = deposits();
    for (int i = 0; i < 160; i++) {
      String precision = List.of("site", "near", "locality", "district").get(random.nextInt(4));
      deposits.add(
          somewhere(random),
          "d" + i,
          name(random) + " copper",
          i % 3 == 0 ? "سیندک" : null,
          "copper",
          precision,
          (long) random.nextInt(101));
    }
    Rows places = places();
    for (int i = 0; i < 240; i++) {
      long rank = 1L + random.nextInt(5);
      places.add(somewhere(random), "p" + i, name(random), null, rank, i == 0 ? "country" : "");
    }
    Rows districts = rows(GeometryKind.POLYGON, "id", "name");
    for (int i = 0; i < 48; i++) {
      double x = -450 + 110 * (i % 8);
      double y = -350 + 110 * (i / 8);
      districts.add(box(x, y, x + 110, y + 110), "t" + i, name(random));
    }
    return List.of(
        MapLayer.of(AtlasLayer.PROVINCES, provinces()),
        MapLayer.of(AtlasLayer.DISTRICTS, districts.build()),
        MapLayer.of(AtlasLayer.BELTS, belts()),
        MapLayer.of(AtlasLayer.RIVERS, rivers()),
        MapLayer.of(AtlasLayer.PLACES, places.build()),
        MapLayer.of(AtlasLayer.DEPOSITS, deposits.build()));
  }

  static FeatureLayer provinces() {
    return rows(GeometryKind.POLYGON, "id", "name", "name_ur")
        .add(box(-450, -350, 20, 350), "w", "Westland", "بلوچستان")
        .add(box(20, -350, 450, 350), "e", "Far Eastern Hills", "خیبر پختونخوا")
        .build();
  }

  static FeatureLayer belts() {
    return rows(GeometryKind.POLYGON, "id", "name")
        .add(
            new double[] {-300, -200, 200, 60, 210, 30, -290, -230, -300, -200},
            "b",
            "Chagai magmatic arc (part)")
        .build();
  }

  static FeatureLayer rivers() {
    return rows(GeometryKind.LINE, "id", "name", "name_ur", "#class")
        .add(river(400, 300, -700, -620, 20), "i", "Indus", "سندھ", 0L)
        .add(river(-400, 250, 500, 30, 12), "j", "Jhelum", null, 1L)
        .add(river(-200, 300, 10, -600, 15), "r", "Ravi", null, 2L)
        .build();
  }

  static MapSnapshot snapshot(Viewport view, MapLayer... layers) {
    return snapshot(view, List.of(layers));
  }

  static MapSnapshot snapshot(Viewport view, List<MapLayer> layers) {
    return new MapSnapshot(
        view, layers, Theme.LIGHT, LabelLanguage.ENGLISH, false, Optional.empty());
  }

  /** A view about a point, coordinates in kilometres. */
  static Viewport view(double xKm, double yKm, double metresPerPx) {
    return new Viewport(new MapPoint(xKm * 1000, yKm * 1000), metresPerPx, 800, 600);
  }

  static LabelOptions screen() {
    return options(Theme.LIGHT, Map.of());
  }

  static LabelOptions options(Theme theme, Map<String, String> siteNumbers) {
    return new LabelOptions(
        Palette.of(theme),
        false,
        theme == Theme.PAPER,
        siteNumbers,
        (form, importance, metresPerPx) -> 4 + importance / 20);
  }

  static MapSnapshot inUrdu(MapSnapshot s) {
    return new MapSnapshot(
        s.viewport(), s.layers(), s.theme(), LabelLanguage.URDU, false, Optional.empty());
  }
}
