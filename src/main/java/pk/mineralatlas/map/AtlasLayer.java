package pk.mineralatlas.map;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The layers of the atlas, in the order they are first drawn, bottom first. */
public enum AtlasLayer implements LayerId {
  RELIEF("Relief", true),
  NEIGHBOURS("Neighbouring countries", true),
  PROVINCES("Provinces", true),
  RISK("Risk zones", true, "risk_zones"),
  BELTS("Mineral belts", true),
  DISTRICTS("Districts", true),
  RIVERS("Rivers", true),
  BOUNDARIES("Boundaries", true, "boundary_lines"),
  TRANSPORT("Roads and railways", true),
  LICENCES("Licences", true),
  LICENCE_POINTS("Licences without an outline", true),
  GATEWAYS("Ports, crossings, airports", true),
  PLACES("Places", true),
  INCIDENTS("Incidents", false),
  DEPOSITS("Deposits", true);

  private final String title;
  private final boolean visibleAtFirst;
  private final String fileName;

  AtlasLayer(String title, boolean visibleAtFirst) {
    this.title = title;
    this.visibleAtFirst = visibleAtFirst;
    this.fileName = name().toLowerCase(Locale.ROOT);
  }

  AtlasLayer(String title, boolean visibleAtFirst, String fileName) {
    this.title = title;
    this.visibleAtFirst = visibleAtFirst;
    this.fileName = fileName;
  }

  /** A stable name for files and the command line, such as {@code licence_points}. */
  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The layer of that {@link #id()}. */
  public static Optional<AtlasLayer> find(String id) {
    return Arrays.stream(values()).filter(layer -> layer.id().equals(id)).findFirst();
  }

  /** What people read. */
  @Override
  public String title() {
    return title;
  }

  /** The shapefile's name without its ending; the relief is an image and has none. */
  public Optional<String> fileName() {
    return this == RELIEF ? Optional.empty() : Optional.of(fileName);
  }

  public boolean isVisibleAtFirst() {
    return visibleAtFirst;
  }

  /**
   * The layer whose row in the layers panel switches this one: itself for most; none for what is
   * always drawn, since a map of Pakistan without its boundaries would not say what it shows.
   */
  @Override
  public Optional<AtlasLayer> row() {
    return switch (this) {
      case NEIGHBOURS, BOUNDARIES -> Optional.empty();
      case LICENCE_POINTS -> Optional.of(LICENCES);
      default -> Optional.of(this);
    };
  }

  /** Whether a click on the map may select a feature of the layer. */
  @Override
  public boolean isSelectable() {
    return switch (this) {
      case DEPOSITS, LICENCES, LICENCE_POINTS, INCIDENTS, RISK, DISTRICTS, BELTS -> true;
      default -> false;
    };
  }

  @Override
  public boolean isUnderlying() {
    return switch (this) {
      case RISK, DISTRICTS, BELTS, PROVINCES -> true;
      default -> false;
    };
  }

  /** All layers, bottom first, as they are drawn until someone reorders them. */
  public static List<AtlasLayer> firstOrder() {
    return List.of(values());
  }
}
