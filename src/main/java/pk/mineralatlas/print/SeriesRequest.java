package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.Facet;
import pk.mineralatlas.map.FilterResult;
import pk.mineralatlas.map.LayerId;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.style.Minerals;

/**
 * A series of sheets someone asks for.
 *
 * @param overview the sheet before the others: its titles, and an area that holds them all
 * @param sheets what is asked for of each sheet, in their order
 * @param sameScale whether all sheets have the smallest of their fitted scales, so that they can be
 *     compared
 */
public record SeriesRequest(PrintRequest overview, List<SeriesSheet> sheets, boolean sameScale) {

  /**
   * A sheet of the series.
   *
   * @param name what it is of, a region or a mineral
   * @param nameUr the same in Urdu, or empty
   */
  public record SeriesSheet(String name, String nameUr, PrintRequest request) {}

  /**
   * What is the same for all sheets.
   *
   * @param base paper, scale, parts, layers and filter; its titles are not used, its area only by a
   *     series of minerals
   * @param held the orientation of all sheets; empty for what suits each
   * @param baseMaps whether sheets are wanted even where the filter leaves no site on any
   */
  public record Choices(
      PrintRequest base, Optional<Orientation> held, boolean sameScale, boolean baseMaps) {

    /** Choices that want sites. */
    public Choices(PrintRequest base, Optional<Orientation> held, boolean sameScale) {
      this(base, held, sameScale, false);
    }
  }

  private static final Set<SheetPart> OVERVIEW_PARTS =
      EnumSet.of(
          SheetPart.TITLE,
          SheetPart.URDU_TITLE,
          SheetPart.SUBTITLE,
          SheetPart.SCALE_BAR,
          SheetPart.SOURCES,
          SheetPart.CAUTIONS,
          SheetPart.LAST_LINE);

  private static final Set<LayerId> KEY_LAYERS =
      Set.of(AtlasLayer.NEIGHBOURS, AtlasLayer.PROVINCES, AtlasLayer.DISTRICTS);

  public SeriesRequest {
    sheets = List.copyOf(sheets);
  }

  /**
   * The series of a kind.
   *
   * @throws EmptySeriesException where its sheets would be without any site, though an index of
   *     them is wanted
   * @throws PrintException in one line, where it would have no sheet
   */
  public static SeriesRequest of(SeriesKind kind, Choices choices, Regions regions)
      throws PrintException {
    SeriesRequest request = unchecked(kind, choices, regions);
    if (!choices.baseMaps() && request.isEmptied()) {
      throw new EmptySeriesException();
    }
    return request;
  }

  private static SeriesRequest unchecked(SeriesKind kind, Choices choices, Regions regions)
      throws PrintException {
    return switch (kind) {
      case SeriesKind.Provinces() ->
          areas(
              new Titles("Provinces and territories of Pakistan", "پاکستان کے صوبے اور علاقے"),
              regions.pakistan(),
              regions.areas(AtlasLayer.PROVINCES),
              choices);
      case SeriesKind.Districts(MapArea province) ->
          areas(
              new Titles(
                  "Districts of " + province.name(),
                  province.nameUr().isEmpty() ? "" : province.nameUr() + " کے اضلاع"),
              province,
              districts(province, regions),
              choices);
      case SeriesKind.Minerals() -> minerals(choices);
    };
  }

  private record Titles(String english, String urdu) {}

  /** Whether deposits are to be shown with an index, and no sheet has any. */
  private boolean isEmptied() {
    return sheets.stream()
        .map(SeriesSheet::request)
        .allMatch(
            request ->
                request.has(SheetPart.INDEX)
                    && request
                        .snapshot()
                        .layer(AtlasLayer.DEPOSITS)
                        .filter(layer -> !layer.visible() || layer.shown().count() > 0)
                        .isEmpty());
  }

  private static List<MapArea> districts(MapArea province, Regions regions) throws PrintException {
    List<MapArea> districts = regions.districtsOf(province);
    if (districts.isEmpty()) {
      throw new PrintException(
          "The map has no district of %s; print it as a single map.".formatted(province.name()));
    }
    return districts;
  }

  private static SeriesRequest areas(
      Titles titles, MapArea whole, List<MapArea> areas, Choices choices) throws PrintException {
    if (areas.isEmpty()) {
      throw new PrintException("The map lacks the outlines of the regions; reinstall the atlas.");
    }
    List<PrintRequest> requests = new ArrayList<>();
    for (MapSnapshot each : SeriesSites.divided(choices.base().snapshot(), areas)) {
      MapArea area = areas.get(requests.size());
      requests.add(
          choices
              .base()
              .titled("", "")
              .with(area, page(choices, area))
              .with(each, choices.base().filter()));
    }
    List<SeriesSheet> sheets =
        requests.stream().map(r -> new SeriesSheet(r.area().name(), r.area().nameUr(), r)).toList();
    PrintRequest overview = overview(titles, whole, choices);
    return new SeriesRequest(
        overview.with(keyLayers(overview.snapshot()), overview.filter()),
        sheets,
        choices.sameScale());
  }

  /** What a key map shows, and what its notes speak of. */
  private static MapSnapshot keyLayers(MapSnapshot snapshot) {
    return snapshot.withLayers(
        snapshot.layers().stream().filter(l -> KEY_LAYERS.contains(l.id())).toList());
  }

  private static PrintRequest overview(Titles titles, MapArea whole, Choices choices) {
    EnumSet<SheetPart> parts = EnumSet.copyOf(OVERVIEW_PARTS);
    parts.retainAll(choices.base().parts());
    return choices
        .base()
        .titled(titles.english(), titles.urdu())
        .with(whole, page(choices, whole))
        .at(OptionalDouble.empty())
        .with(parts);
  }

  private static PageSize page(Choices choices, MapArea area) {
    PageSize base = choices.base().page();
    Orientation way = choices.held().orElseGet(() -> Orientation.suiting(area.extent()));
    return new PageSize(base.paper(), way, base.marginMm());
  }

  private static SeriesRequest minerals(Choices choices) throws PrintException {
    PrintRequest base = choices.base();
    Set<String> names = mineralsShown(base);
    if (names.isEmpty()) {
      throw new PrintException(
          "No site matches the filter, so there is no mineral to make a sheet of: widen it.");
    }
    List<SeriesSheet> sheets = new ArrayList<>();
    for (String mineral : names) {
      AtlasFilter filter = base.filter().with(Facet.MINERAL, Set.of(mineral));
      PrintRequest request =
          base.titled("", "")
              .with(base.area(), page(choices, base.area()))
              .with(narrowed(base.snapshot(), filter), filter);
      sheets.add(new SeriesSheet(mineral, Minerals.of(mineral).nameUr(), request));
    }
    String place = base.area().name().isEmpty() ? "Pakistan" : base.area().name();
    String placeUr = base.area().name().isEmpty() ? "پاکستان" : base.area().nameUr();
    Titles titles =
        new Titles("Minerals of " + place, placeUr.isEmpty() ? "" : placeUr + " کی معدنیات");
    return new SeriesRequest(overview(titles, base.area(), choices), sheets, choices.sameScale());
  }

  /** The minerals of the sites shown inside the area, by name; of those chosen, where some are. */
  private static Set<String> mineralsShown(PrintRequest base) {
    Set<String> names = new TreeSet<>();
    MapLayer deposits =
        AreaSites.within(base.snapshot(), base.area()).layer(AtlasLayer.DEPOSITS).orElse(null);
    FeatureLayer sites = deposits == null ? null : deposits.features();
    for (int f = 0; deposits != null && sites != null && f < sites.size(); f++) {
      boolean isOnMap =
          deposits.shown().contains(f)
              && base.area().extent().contains(new MapPoint(sites.x(f), sites.y(f)));
      if (isOnMap) {
        names.addAll(List.of(sites.text(f, "minerals").split(";", -1)));
      }
    }
    names.remove("");
    Set<String> chosen = base.filter().chosen(Facet.MINERAL);
    if (!chosen.isEmpty()) {
      names.retainAll(chosen);
    }
    return names;
  }

  private static MapSnapshot narrowed(MapSnapshot snapshot, AtlasFilter filter) {
    Map<AtlasLayer, FeatureLayer> layers =
        snapshot.layers().stream()
            .filter(l -> l.features() != null && l.id() instanceof AtlasLayer)
            .collect(
                Collectors.toMap(MapLayer::atlasId, l -> Objects.requireNonNull(l.features())));
    Map<AtlasLayer, VisibleSet> shown = FilterResult.of(layers, filter).shown();
    return snapshot.withLayers(
        snapshot.layers().stream()
            .map(
                l ->
                    l.id() instanceof AtlasLayer id && shown.containsKey(id)
                        ? l.withFeatures(l.features(), Objects.requireNonNull(shown.get(id)))
                        : l)
            .toList());
  }
}
