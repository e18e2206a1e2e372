package pk.mineralatlas.ui.shell;

import java.util.List;
import java.util.Optional;
import pk.mineralatlas.geo.ViewPoint;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.Selected;
import pk.mineralatlas.ui.Navigator;
import pk.mineralatlas.ui.mappane.MapPane;
import pk.mineralatlas.ui.mappane.PickHandler;

/** The list of several things at one place, and the card of what the pointer rests on. */
final class MapPicks implements PickHandler {

  private final MapModel model;
  private final Navigator navigator;

  MapPicks(MapModel model, Navigator navigator) {
    this.model = model;
    this.navigator = navigator;
  }

  void mountOn(MapPane map) {}

  @Override
  public void choose(List<Selected> several, ViewPoint at) {
    navigator.select(several.getFirst());
  }

  @Override
  public void dismiss() {}

  @Override
  public void hover(Optional<Selected> under, ViewPoint at) {
    model.setHover(under);
  }
}
