package pk.mineralatlas.print;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.render.DepositSymbol;
import pk.mineralatlas.render.DrawnAtScale;
import pk.mineralatlas.render.LayerSwatches;
import pk.mineralatlas.render.LayerSwatches.Swatch;
import pk.mineralatlas.style.Mineral;
import pk.mineralatlas.style.Minerals;
import pk.mineralatlas.style.Palette;
import pk.mineralatlas.style.SymbolForm;
import pk.mineralatlas.style.Theme;

/**
 * What the legend of a sheet explains: only what stands on its map, in the symbols of the map
 * itself.
 */
final class LegendContent {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  /** Towns of this rank and greater ones are marked as cities. */
  private static final double LEAST_CITY = 3;

  private final MapSnapshot snapshot;
  private final MapFrame map;
  private final Palette palette;
  private final Geometry frame;
  private final double mineralMm;
  private final SheetWords words;

  private LegendContent(MapSnapshot snapshot, MapFrame map, boolean blackAndWhite, TypeScale type) {
    this.snapshot = snapshot;
    this.map = map;
    this.palette = blackAndWhite ? Palette.blackAndWhite() : Palette.of(Theme.PAPER);
    Extent e = map.extent();
    this.frame = FACTORY.toGeometry(new Envelope(e.minXM(), e.maxXM(), e.minYM(), e.maxYM()));
    this.words = type.words();
    this.mineralMm = type.body().sizeMm() * 0.8;
  }

  static List<Legend.Section> of(
      MapSnapshot snapshot, MapFrame map, boolean blackAndWhite, TypeScale type) {
    LegendContent content = new LegendContent(snapshot, map, blackAndWhite, type);
    SheetWords words = type.words();
    List<Legend.Section> sections = new ArrayList<>();
    Collections.addAll(
        sections,
        new Legend.Section(words.of("Deposits"), content.minerals()),
        new Legend.Section(words.of("How well a position is known"), content.precisions()),
        new Legend.Section(words.of("Licences"), content.licences()),
        new Legend.Section(words.of("Security risk of districts"), content.risk()),
        new Legend.Section(words.of("Incidents"), content.incidents()),
        new Legend.Section(words.of("Towns"), content.towns()),
        new Legend.Section(words.of("Lines and areas"), content.lines()),
        new Legend.Section(words.of("Ports, crossings, airports"), content.gateways()));
    sections.addAll(new OpenedLegend(snapshot, map, content.palette, words).sections());
    return List.copyOf(sections);
  }

  /** The minerals of the sites by how many sites have them first. */
  private List<LegendEntry> minerals() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Thing thing : shown(AtlasLayer.DEPOSITS)) {
      counts.merge(mineral(thing).name(), 1, Integer::sum);
    }
    List<LegendEntry> entries = new ArrayList<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            e ->
                entries.add(
                    deposit(Minerals.of(e.getKey()), SymbolForm.SOLID, words.mineral(e.getKey()))));
    return entries;
  }

  private List<LegendEntry> precisions() {
    Map<SymbolForm, Mineral> examples = new EnumMap<>(SymbolForm.class);
    for (Thing thing : shown(AtlasLayer.DEPOSITS)) {
      examples.putIfAbsent(SymbolForm.of(thing.text("precision")), mineral(thing));
    }
    List<LegendEntry> entries = new ArrayList<>();
    examples.forEach((form, mineral) -> entries.add(deposit(mineral, form, words.of(words(form)))));
    if (hasFilteredOut()) {
      entries.add(
          entry(Swatch.FILTERED_OUT, words.of("site that the filter or the area leaves out")));
    }
    return entries;
  }

  private static String words(SymbolForm form) {
    return switch (form) {
      case SOLID -> "at the deposit";
      case HALO -> "within a few kilometres";
      case HOLLOW -> "at the nearest named place";
      case SOMEWHERE -> "somewhere in the district";
    };
  }

  private LegendEntry deposit(Mineral mineral, SymbolForm form, String text) {
    DepositSymbol symbol = new DepositSymbol(mineral, form, mineralMm / map.pixelMm(), true);
    return new LegendEntry((canvas, box) -> draw(symbol, canvas.graphics(), box), text);
  }

  /**
   * Edges and dashes are as wide for their disc as on the map, so the symbol is drawn in pixels.
   */
  private void draw(DepositSymbol symbol, Graphics2D graphics, Box box) {
    Graphics2D inPixels = (Graphics2D) graphics.create();
    try {
      inPixels.translate(box.centreXMm(), box.centreYMm());
      inPixels.scale(map.pixelMm(), map.pixelMm());
      symbol.draw(inPixels, 0, 0, palette);
    } finally {
      inPixels.dispose();
    }
  }

  private List<LegendEntry> licences() {
    Set<Swatch> kinds = new TreeSet<>();
    for (Thing thing : shown(AtlasLayer.LICENCES)) {
      boolean published = thing.text("outline").equals("published");
      kinds.add(published ? Swatch.LICENCE_PUBLISHED : Swatch.LICENCE_SCHEMATIC);
    }
    for (Thing thing : shown(AtlasLayer.LICENCE_POINTS)) {
      boolean somewhere = thing.text("precision").equals("district");
      kinds.add(somewhere ? Swatch.LICENCE_SOMEWHERE : Swatch.LICENCE_POINT);
    }
    return entries(kinds);
  }

  private List<LegendEntry> risk() {
    Set<Swatch> kinds = new TreeSet<>();
    for (Thing thing : shown(AtlasLayer.RISK)) {
      addNamed(kinds, "RISK_" + thing.text("level"));
    }
    return entries(kinds);
  }

  private List<LegendEntry> incidents() {
    Set<Swatch> kinds = new TreeSet<>();
    for (Thing thing : shown(AtlasLayer.INCIDENTS)) {
      boolean somewhere = thing.text("precision").equals("district");
      kinds.add(somewhere ? Swatch.INCIDENT_SOMEWHERE : Swatch.INCIDENT);
    }
    return entries(kinds);
  }

  private List<LegendEntry> lines() {
    Set<Swatch> kinds = new TreeSet<>();
    addIfShown(kinds, AtlasLayer.BELTS, Swatch.BELT);
    for (Thing thing : shown(AtlasLayer.TRANSPORT)) {
      addNamed(kinds, thing.text("kind"));
    }
    addIfShown(kinds, AtlasLayer.RIVERS, Swatch.RIVER);
    for (Thing thing : shown(AtlasLayer.BOUNDARIES)) {
      addNamed(kinds, thing.text("kind"));
    }
    addIfShown(kinds, AtlasLayer.PROVINCES, Swatch.PROVINCE_LINE);
    addIfShown(kinds, AtlasLayer.DISTRICTS, Swatch.DISTRICT_LINE);
    if (snapshot.background().isEmpty() && SheetTitles.isShown(snapshot, AtlasLayer.RELIEF)) {
      kinds.add(Swatch.RELIEF);
    }
    return entries(kinds);
  }

  private List<LegendEntry> towns() {
    Set<Swatch> kinds = new TreeSet<>();
    for (Thing thing : shown(AtlasLayer.PLACES)) {
      String capital = thing.text("capital");
      boolean isCity = !(thing.layer().number(thing.feature(), "rank") > LEAST_CITY);
      if (capital.equals("country")) {
        kinds.add(Swatch.CAPITAL);
      } else {
        kinds.add(isCity || !capital.isEmpty() ? Swatch.CITY : Swatch.TOWN);
      }
    }
    return entries(kinds);
  }

  private List<LegendEntry> gateways() {
    Set<Swatch> kinds = new TreeSet<>();
    for (Thing thing : shown(AtlasLayer.GATEWAYS)) {
      addNamed(kinds, thing.text("kind"));
    }
    return entries(kinds);
  }

  private void addIfShown(Set<Swatch> kinds, AtlasLayer id, Swatch swatch) {
    if (!shown(id).isEmpty()) {
      kinds.add(swatch);
    }
  }

  /** A kind as the layers spell it; one without a sign of its own has no entry. */
  private static void addNamed(Set<Swatch> kinds, String kind) {
    String name = kind.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
    for (Swatch swatch : Swatch.values()) {
      if (swatch.name().equals(name.equals("PORT") ? "SEAPORT" : name)) {
        kinds.add(swatch);
      }
    }
  }

  private List<LegendEntry> entries(Set<Swatch> kinds) {
    return kinds.stream().map(kind -> entry(kind, words.of(words(kind)))).toList();
  }

  private LegendEntry entry(Swatch swatch, String text) {
    return new LegendEntry(
        (canvas, box) ->
            LayerSwatches.draw(
                canvas.graphics(), swatch, box.toRectangle(), map.pixelMm(), palette),
        text);
  }

  private static String words(Swatch swatch) {
    return switch (swatch) {
      case RISK_VERY_HIGH -> "very high";
      case RISK_HIGH -> "high";
      case RISK_ELEVATED -> "elevated";
      case RISK_MODERATE -> "moderate";
      case RISK_LOW -> "low";
      case BELT -> "mineral belt, schematic";
      case LICENCE_PUBLISHED -> "published bounds";
      case LICENCE_SCHEMATIC -> "circle of the published area, place approximate";
      case LICENCE_POINT -> "known by place alone";
      case LICENCE_SOMEWHERE -> "somewhere in the district";
      case INCIDENT -> "incident";
      case INCIDENT_SOMEWHERE -> "incident, known by district alone";
      case MOTORWAY -> "motorway";
      case HIGHWAY -> "highway";
      case RAILWAY -> "railway";
      case RIVER -> "river";
      case INTERNATIONAL -> "international boundary";
      case LINE_OF_CONTROL -> "Line of Control";
      case CLAIM -> "claim line";
      case SIACHEN -> "Siachen, ground position line";
      case PROVINCE_LINE -> "province";
      case DISTRICT_LINE -> "district";
      case SEAPORT -> "seaport";
      case BORDER_CROSSING -> "border crossing";
      case DRY_PORT -> "dry port";
      case AIRPORT -> "airport";
      case SMELTER -> "smelter";
      case CAPITAL -> "federal capital";
      case CITY -> "city";
      case TOWN -> "town";
      case RELIEF -> "relief, lit from the north-west";
      case FILTERED_OUT -> "filtered out";
    };
  }

  /** The mineral whose sign a deposit carries: the one named first. */
  private static Mineral mineral(Thing deposit) {
    return Minerals.of(deposit.text("minerals").split(";", -1)[0].strip());
  }

  /** A feature that stands on the map. */
  private record Thing(FeatureLayer layer, int feature) {
    String text(String column) {
      return layer.text(feature, column);
    }
  }

  /**
   * The features of a layer in the atlas's own signs that the filter leaves, that are drawn at the
   * map's scale and that reach into its frame.
   */
  private List<Thing> shown(AtlasLayer id) {
    return onMap(id, true);
  }

  private boolean hasFilteredOut() {
    return !onMap(AtlasLayer.DEPOSITS, false).isEmpty();
  }

  private List<Thing> onMap(AtlasLayer id, boolean left) {
    MapLayer layer = snapshot.layer(id).orElse(null);
    FeatureLayer features = layer == null ? null : layer.features();
    if (layer == null || features == null || !layer.visible() || layer.opacity() <= 0) {
      return List.of();
    }
    if (!layer.rules().isEmpty()) {
      return List.of();
    }
    DrawnAtScale scale = new DrawnAtScale(layer, features, map.viewport().metresPerPx());
    List<Thing> found = new ArrayList<>();
    for (int f : features.query(map.extent())) {
      if (layer.shown().contains(f) == left
          && scale.draws(f)
          && frame.intersects(features.geometry(f))) {
        found.add(new Thing(features, f));
      }
    }
    return found;
  }
}
