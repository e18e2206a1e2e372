package pk.mineralatlas.render.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** Labels below this are not shown in part at the edge of the view. */
  private static final double CUT_PRIORITY = 600;

  /** How many labels are tried between asking whether the frame is still wanted. */
  private static final int PATIENCE = 128;

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
    placing.placeAll();
    return new PlacedLabels(inView(work, placing.placed()), options.vector(), stamps);
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

    void placeAll() {
      int asked = 0;
      for (LabelCandidate candidate : work.candidates()) {
        if (asked++ % PATIENCE == 0 && work.isCancelled()) {
          return;
        }
        place(candidate);
      }
    }

    private void place(LabelCandidate candidate) {
      if (candidate.rules().follows() && isShown(candidate.subject())) {
        return;
      }
      if (!isNamedNearby(candidate)) {
        best(candidate).ifPresent(layout -> take(candidate, layout));
      }
    }

    private boolean isShown(LabelSubject subject) {
      LabelBox view = work.view().view();
      return placed.stream()
          .anyMatch(p -> p.subject().owner().equals(subject.owner()) && p.isShownIn(view));
    }

    private boolean isNamedNearby(LabelCandidate candidate) {
      LabelSubject subject = candidate.subject();
      if (candidate.rules().sameNamePx() <= 0 || candidate.rules().follows()) {
        return false;
      }
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
      boolean whole = work.options().wholeOnly() || candidate.rules().follows();
      for (LabelLayout layout : candidate.layouts().get()) {
        if (layout.cost() >= least || (whole && !layout.isWithin(work.view().view()))) {
          continue;
        }
        double cost =
            layout.cost()
                + work.marks().cost(layout.boxes())
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
      boolean isCut = candidate.priority() >= CUT_PRIORITY && !candidate.rules().mustFit();
      placed.add(new PlacedLabel(subject, candidate.priority(), isCut, layout));
    }
  }
}
