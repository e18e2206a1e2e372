package pk.mineralatlas.ui;

import pk.mineralatlas.map.Selected;

/** Goes to things that a panel names. FX thread only. */
public interface Navigator {

  /** Picks the thing: its panel opens and the map marks it; the view stays where it is. */
  void select(Selected thing);

  /** Picks the thing and brings it into view. */
  void flyTo(Selected thing);
}
