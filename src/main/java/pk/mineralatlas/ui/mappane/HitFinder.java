package pk.mineralatlas.ui.mappane;

import java.util.List;
import pk.mineralatlas.geo.ViewPoint;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.map.Selected;

/** Finds what is drawn at a point. Quick enough for every movement of the pointer. */
@FunctionalInterface
public interface HitFinder {

  /**
   * What lies at a point of the snapshot's view, top-most first.
   *
   * @param tolerancePx how far off a thing may be
   */
  List<Selected> at(MapSnapshot snapshot, ViewPoint point, double tolerancePx);
}
