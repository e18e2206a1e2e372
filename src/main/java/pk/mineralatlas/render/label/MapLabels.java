package pk.mineralatlas.render.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** Labels below this are not shown in part at the edge of the view. */
  private static final double CUT_PRIORITY = 600;

  private final TextShaper shaper = new TextShaper();
  private final LayerCache cache = new LayerCache();
  private final Stamps stamps = new Stamps();

  private static final Comparator<LabelCandidate> IMPORTANT_FIRST =
      Comparator.comparingDouble((LabelCandidate c) -> -c.priority())
          .thenComparing(c -> c.subject().layer())
          .thenComparingInt(c -> c.subject().feature());

  /** The labels of a view. */
  public PlacedLabels place(MapSnapshot snapshot, LabelOptions options) {
    LabelWork work = new LabelWork(snapshot, options, shaper, cache);
    for (MapLayer layer : snapshot.layers()) {
      FeatureLayer features = layer.features();
      boolean drawn = layer.visible() && layer.opacity() > 0;
      if (features != null && drawn && features.size() > 0 && layer.id() instanceof AtlasLayer) {
        gather(work, layer, features);
      }
    }
    work.candidates().sort(IMPORTANT_FIRST);
    Placing placing = new Placing(work);
    work.candidates().forEach(placing::place);
    return new PlacedLabels(inView(work, placing.placed()), options.vector(), stamps);
  }

  private static void gather(LabelWork work, MapLayer layer, FeatureLayer features) {
    switch (layer.atlasId()) {
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
    return placed.stream()
        .filter(
            label ->
                label.isWithin(view) || (label.priority() >= CUT_PRIORITY && label.meets(view)))
        .toList();
  }

  /** The pass itself. */
  private static final class Placing {

    private final LabelWork work;
    private final List<PlacedLabel> placed = new ArrayList<>();
    private final Map<String, List<LabelSubject>> byName = new HashMap<>();

    Placing(LabelWork work) {
      this.work = work;
    }

    List<PlacedLabel> placed() {
      return placed;
    }

    void place(LabelCandidate candidate) {
      if (!isNamedNearby(candidate)) {
        best(candidate).ifPresent(layout -> take(candidate, layout));
      }
    }

    private boolean isNamedNearby(LabelCandidate candidate) {
      LabelSubject subject = candidate.subject();
      for (LabelSubject other : byName.getOrDefault(LabelNames.key(subject.text()), List.of())) {
        double distance = Math.hypot(other.xPx() - subject.xPx(), other.yPx() - subject.yPx());
        if (distance < candidate.rules().sameNamePx()) {
          return true;
        }
      }
      return false;
    }

    private Optional<LabelLayout> best(LabelCandidate candidate) {
      LabelLayout best = null;
      double least = Double.POSITIVE_INFINITY;
      boolean whole = candidate.rules().mustFit() || work.options().wholeOnly();
      for (LabelLayout layout : candidate.layouts().get()) {
        if (layout.cost() >= least || (whole && !layout.isWithin(work.view().view()))) {
          continue;
        }
        double cost =
            layout.cost()
                + work.grid().cost(layout.boxes(), candidate.rules(), candidate.subject());
        if (cost < least) {
          least = cost;
          best = layout;
        }
      }
      return Optional.ofNullable(best);
    }

    private void take(LabelCandidate candidate, LabelLayout layout) {
      LabelSubject subject = candidate.subject();
      if (candidate.rules().replaces()) {
        work.grid().removeLabels(subject.owner());
        placed.removeIf(label -> label.subject().owner().equals(subject.owner()));
      }
      for (LabelBox box : layout.boxes()) {
        work.grid().add(box, CollisionGrid.Taken.LABEL, subject.owner());
      }
      byName.computeIfAbsent(LabelNames.key(subject.text()), k -> new ArrayList<>()).add(subject);
      placed.add(new PlacedLabel(subject, candidate.priority(), layout));
    }
  }
}
