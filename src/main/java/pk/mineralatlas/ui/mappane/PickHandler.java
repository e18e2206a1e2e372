package pk.mineralatlas.ui.mappane;

import java.util.List;
import java.util.Optional;
import pk.mineralatlas.geo.ViewPoint;
import pk.mineralatlas.map.Selected;

/** What the window does about things on the map that are clicked and pointed at. FX thread only. */
public interface PickHandler {

  /** Offers several things that lie at one place of the view. */
  void choose(List<Selected> several, ViewPoint at);

  /** Closes what {@link #choose} opened. */
  void dismiss();

  /** Shows the card of what the pointer rests on, or hides it. */
  void hover(Optional<Selected> under, ViewPoint at);
}
