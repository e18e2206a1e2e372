package pk.mineralatlas.print;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.FeatureLayerBuilder;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.LabelLanguage;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.style.Theme;

/** A small invented country with the columns of the atlas's layers, and requests to print it. */
public final class SheetSamples {

  static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 24, 9, 30);

  private SheetSamples() {}

  /** All layers, with that many sites besides the four famous ones. */
  public static Map<AtlasLayer, FeatureLayer> layers(int moreSites) {
    Map<AtlasLayer, FeatureLayer> all = new EnumMap<>(AtlasLayer.class);
    all.put(AtlasLayer.NEIGHBOURS, neighbours());
    all.put(AtlasLayer.PROVINCES, provinces());
    all.put(AtlasLayer.DISTRICTS, districts());
    all.put(AtlasLayer.RISK, risk());
    all.put(AtlasLayer.BELTS, belts());
    all.put(AtlasLayer.BOUNDARIES, boundaries());
    all.put(AtlasLayer.RIVERS, rivers());
    all.put(AtlasLayer.TRANSPORT, transport());
    all.put(AtlasLayer.LICENCES, licences());
    all.put(AtlasLayer.GATEWAYS, gateways());
    all.put(AtlasLayer.PLACES, places());
    all.put(AtlasLayer.INCIDENTS, incidents());
    all.put(AtlasLayer.DEPOSITS, deposits(moreSites));
    return all;
  }

  /** Everything shown, but for incidents, as in a new window. */
  public static MapSnapshot snapshot(Map<AtlasLayer, FeatureLayer> layers) {
    List<MapLayer> drawn = new ArrayList<>();
    for (AtlasLayer id : AtlasLayer.firstOrder()) {
      FeatureLayer features = layers.get(id);
      int count = features == null ? 0 : features.size();
      if (id == AtlasLayer.RELIEF || features != null) {
        drawn.add(new MapLayer(id, features, id.isVisibleAtFirst(), 1, VisibleSet.all(count)));
      }
    }
    Viewport view = new Viewport(new MapPoint(0, 0), 1000, 800, 600);
    return new MapSnapshot(
        view, drawn, Theme.PAPER, LabelLanguage.ENGLISH, false, java.util.Optional.empty());
  }

  /** A request for an area by name. */
  public static PrintRequest request(String area, Paper paper, Orientation orientation)
      throws PrintException {
    return request(layers(8), area, paper, orientation);
  }

  static PrintRequest request(
      Map<AtlasLayer, FeatureLayer> layers, String area, Paper paper, Orientation orientation)
      throws PrintException {
    return new PrintRequest(
        "",
        "",
        new Regions(layers).named(area),
        PageSize.of(paper, orientation),
        OptionalDouble.empty(),
        SheetPart.all(),
        false,
        DAY,
        snapshot(layers),
        AtlasFilter.none());
  }

  private static FeatureLayer neighbours() {
    Rows rows = new Rows("neighbours", GeometryKind.POLYGON, "id,name,name_ur");
    rows.area(55, 23, 61, 32, "iran", "Iran", "ایران");
    rows.area(74, 22, 82, 31, "india", "India", "بھارت");
    return rows.build();
  }

  private static FeatureLayer provinces() {
    Rows rows = new Rows("provinces", GeometryKind.POLYGON, "id,name,name_ur");
    rows.area(61, 25, 69, 31, "balochistan", "Balochistan", "بلوچستان");
    rows.area(69, 24, 72, 28, "sindh", "Sindh", "سندھ");
    rows.area(69, 28, 74, 33, "punjab", "Punjab", "پنجاب");
    rows.area(69, 33, 73, 36, "khyber-pakhtunkhwa", "Khyber Pakhtunkhwa", "خیبر پختونخوا");
    rows.area(73, 34, 77, 37, "gilgit-baltistan", "Gilgit-Baltistan", "گلگت بلتستان");
    return rows.build();
  }

  private static FeatureLayer districts() {
    Rows rows = new Rows("districts", GeometryKind.POLYGON, "id,name,name_ur,province,also");
    rows.area(61, 28, 65, 31, "chagai", "Chagai", "چاغی", "Balochistan", "Naukundi");
    rows.area(65, 25, 69, 31, "khuzdar", "Khuzdar", "خضدار", "Balochistan", "");
    rows.area(73, 36, 75, 37, "hunza", "Hunza", "ہنزہ", "Gilgit-Baltistan", "");
    return rows.build();
  }

  private static FeatureLayer risk() {
    Rows rows = new Rows("risk_zones", GeometryKind.POLYGON, "id,level,rule,period,districts");
    rows.area(65, 25, 69, 31, "very-high", "very high", "10 or more", "2021–2025", "Khuzdar");
    rows.area(61, 28, 65, 31, "high", "high", "4 to 9", "2021–2025", "Chagai");
    rows.area(73, 36, 75, 37, "low", "low", "none", "2021–2025", "Hunza");
    return rows.build();
  }

  private static FeatureLayer belts() {
    Rows rows = new Rows("belts", GeometryKind.POLYGON, "id,name,kind,minerals,province");
    rows.area(61.3, 28.8, 65, 29.8, "chagai-arc", "Chagai arc", "arc", "copper;gold", "");
    return rows.build();
  }

  private static FeatureLayer boundaries() {
    Rows rows = new Rows("boundary_lines", GeometryKind.LINE, "id,name,kind");
    rows.line(new double[] {61, 25, 61, 31, 69, 31}, "w", "", "international");
    rows.line(new double[] {74, 33, 75, 34.5, 77, 35.2}, "loc", "", "line_of_control");
    return rows.build();
  }

  private static FeatureLayer rivers() {
    Rows rows = new Rows("rivers", GeometryKind.LINE, "id,name,name_ur,class");
    rows.line(new double[] {76, 35, 73, 34, 71, 30, 68, 25}, "indus", "Indus", "سندھ", 0L);
    return rows.build();
  }

  private static FeatureLayer transport() {
    Rows rows = new Rows("transport", GeometryKind.LINE, "id,name,kind,status");
    rows.line(new double[] {61.6, 28.9, 64, 28.9, 67, 30.2}, "n40", "N-40", "highway", "open");
    return rows.build();
  }

  private static FeatureLayer licences() {
    Rows rows =
        new Rows(
            "licences",
            GeometryKind.POLYGON,
            "id,name,number,holder,status,minerals,province,outline");
    rows.area(
        62, 29, 62.6, 29.4, "el5", "EL-5", "EL-5", "RDMC", "granted", "copper", "", "schematic");
    return rows.build();
  }

  private static FeatureLayer gateways() {
    Rows rows = new Rows("gateways", GeometryKind.POINT, "id,name,kind,status");
    rows.point(62.33, 25.12, "gwadar-port", "Gwadar Port", "seaport", "open");
    return rows.build();
  }

  private static FeatureLayer places() {
    Rows rows = new Rows("places", GeometryKind.POINT, "id,name,name_ur,rank,population,capital");
    rows.point(67.0, 30.2, "quetta", "Quetta", "کوئٹہ", 1L, 1_500_000L, "province");
    rows.point(74.3, 35.9, "gilgit", "Gilgit", "گلگت", 2L, 200_000L, "province");
    return rows.build();
  }

  private static FeatureLayer incidents() {
    Rows rows = new Rows("incidents", GeometryKind.POINT, "id,name,kind,target,year,province");
    rows.point(66.6, 27.8, "i1", "Khuzdar", "bombing", "police", 2024L, "Balochistan");
    return rows.build();
  }

  private static FeatureLayer deposits(int more) {
    Rows rows =
        new Rows(
            "deposits",
            GeometryKind.POINT,
            "id,name,name_ur,minerals,province,district,type,status,precision,importance,evidence,operator");
    String b = "Balochistan";
    rows.point(
        62.07,
        29.12,
        "reko-diq",
        "Reko Diq",
        "ریکوڈک",
        "copper;gold",
        b,
        "Chagai",
        "deposit",
        "development",
        "site",
        100L,
        "verified",
        "Reko Diq Mining Company");
    rows.point(
        61.6,
        29.27,
        "saindak",
        "Saindak Copper-Gold Mine",
        "سیندک",
        "copper;gold;silver",
        b,
        "Chagai",
        "mine",
        "operating",
        "near",
        80L,
        "reported",
        "MCC Resources Development (MRDL);Saindak Metals");
    rows.point(
        66.6,
        27.7,
        "khuzdar",
        "Khuzdar barite",
        "",
        "barite",
        b,
        "Khuzdar",
        "mine",
        "operating",
        "locality",
        40L,
        "claimed",
        "");
    rows.point(
        74.6,
        36.3,
        "hunza-ruby",
        "Hunza ruby",
        "ہنزہ یاقوت",
        "gemstones",
        "Gilgit-Baltistan",
        "Hunza",
        "occurrence",
        "artisanal",
        "district",
        30L,
        "",
        "");
    for (int i = 0; i < more; i++) {
      double lon = 61.5 + 7 * ((i * 37) % 101) / 101.0;
      double lat = 25.5 + 5 * ((i * 61) % 97) / 97.0;
      rows.point(
          lon,
          lat,
          "more-" + i,
          "Prospect number " + (i + 1),
          i % 3 == 0 ? "کوہ سلطان" : "",
          i % 2 == 0 ? "chromite" : "marble;manganese",
          b,
          "Khuzdar",
          "prospect",
          "unknown",
          i % 4 == 0 ? "locality" : "site",
          (long) (i % 60),
          "reported",
          i % 5 == 0 ? "Pakistan Mineral Development Corporation (PMDC)" : "");
    }
    return rows.build();
  }

  /** Collects records given in degrees; columns are text but for a few numbers. */
  private static final class Rows {

    private static final List<String> NUMBERS =
        List.of("rank", "population", "class", "importance", "year");

    private final FeatureLayerBuilder builder;

    Rows(String layer, GeometryKind kind, String columns) {
      builder =
          new FeatureLayerBuilder(
              layer,
              kind,
              Arrays.stream(columns.split(",", -1))
                  .map(
                      c ->
                          new Attribute(
                              c,
                              NUMBERS.contains(c) ? Attribute.Type.INTEGER : Attribute.Type.TEXT))
                  .toList());
    }

    private void add(double lonDeg, double latDeg) {
      MapPoint p = LambertConformalConic.PAKISTAN.project(lonDeg, latDeg);
      builder.add(p.xM(), p.yM());
    }

    void point(double lonDeg, double latDeg, @Nullable Object... values) {
      builder.beginPart();
      add(lonDeg, latDeg);
      builder.endFeature(values);
    }

    void line(double[] lonLat, @Nullable Object... values) {
      builder.beginPart();
      for (int i = 0; i < lonLat.length; i += 2) {
        add(lonLat[i], lonLat[i + 1]);
      }
      builder.endFeature(values);
    }

    /** A box of degrees, its edges walked clockwise as shapefiles have them. */
    void area(double w, double s, double e, double n, @Nullable Object... values) {
      builder.beginPart();
      int steps = 8;
      for (int i = 0; i < steps; i++) {
        add(w, s + (n - s) * i / steps);
      }
      for (int i = 0; i < steps; i++) {
        add(w + (e - w) * i / steps, n);
      }
      for (int i = 0; i < steps; i++) {
        add(e, n - (n - s) * i / steps);
      }
      for (int i = 0; i <= steps; i++) {
        add(e - (e - w) * i / steps, s);
      }
      builder.endFeature(values);
    }

    FeatureLayer build() {
      return builder.build();
    }
  }
}
