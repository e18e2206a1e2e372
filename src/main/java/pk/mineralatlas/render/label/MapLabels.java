package pk.mineralatlas.render.label;

import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;

/**
 * Chooses which names a map shows, and where. One pass: every thing worth a name at the scale asks
 * for a place, the important ones first; each takes the best of its places that covers no label and
 * no symbol that matters, or goes without. Places are chosen in an area wider than the view that is
 * fixed to the map, so that names stay where they are while the map is moved. Any thread; keeps
 * what it shaped and measured for the next frame.
 */
public final class MapLabels {

  private final TextShaper shaper = new TextShaper();
  private final LayerCache cache = new LayerCache();
  private final Stamps stamps = new Stamps();

  private static final Comparator<LabelCandidate> IMPORTANT_FIRST =
      (a, b) -> Long.compare(b.rank(), a.rank());

  /** The labels of a view. */
  public PlacedLabels place(MapSnapshot snapshot, LabelOptions options) {
    return place(snapshot, options, () -> false);
  }

  /**
   * The labels of a view.
   *
   * @param cancelled asked now and then; once it holds, only those placed so far are given
   */
  public PlacedLabels place(MapSnapshot snapshot, LabelOptions options, BooleanSupplier cancelled) {
    LabelWork work = new LabelWork(snapshot, options, shaper, cache, cancelled);
    for (MapLayer layer : snapshot.layers()) {
      FeatureLayer features = layer.features();
      boolean drawn = layer.visible() && layer.opacity() > 0 && !cancelled.getAsBoolean();
      if (features != null && drawn && features.size() > 0) {
        gather(work, layer, features);
      }
    }
    work.candidates().sort(IMPORTANT_FIRST);
    Placing placing = new Placing(work);
    if (work.isPaper()) {
      new PaperPlacing(work, placing).placeAll();
    } else {
      placing.placeAll(work.candidates());
    }
    return new PlacedLabels(inView(work, placing.placed()), options, stamps);
  }

  /** Rules of its own say what is named in a layer; the atlas knows for its layers without. */
  private static void gather(LabelWork work, MapLayer layer, FeatureLayer features) {
    if (layer.rules().isEmpty() && layer.id() instanceof AtlasLayer id) {
      gather(work, id, layer, features);
    } else {
      RuleLabels.add(work, layer, features);
    }
  }

  private static void gather(LabelWork work, AtlasLayer id, MapLayer layer, FeatureLayer features) {
    switch (id) {
      case NEIGHBOURS -> {
        AreaLabels.addCountries(work, layer, features);
        SeaLabels.add(work);
      }
      case PROVINCES -> AreaLabels.addProvinces(work, layer, features);
      case DISTRICTS -> AreaLabels.addDistricts(work, layer, features);
      case BELTS -> AreaLabels.addBelts(work, layer, features);
      case RIVERS -> RiverLabels.add(work, layer, features);
      case LICENCES, LICENCE_POINTS -> AreaLabels.addLicences(work, layer, features);
      case GATEWAYS -> PlaceLabels.addGateways(work, layer, features);
      case PLACES -> PlaceLabels.addPlaces(work, layer, features);
      case DEPOSITS -> DepositLabels.add(work, layer, features);
      default -> {}
    }
  }

  private static List<PlacedLabel> inView(LabelWork work, List<PlacedLabel> placed) {
    LabelBox view = work.view().view();
    return placed.stream().filter(label -> label.isShownIn(view)).toList();
  }
}
