package pk.mineralatlas.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import pk.mineralatlas.ui.Navigator;
import pk.mineralatlas.ui.filter.FilterChips;
import pk.mineralatlas.ui.filter.FilterPanel;

/**
 * The panels beside the map.
 *
 * @param filter facets and their counts
 * @param chips the filters in force
 * @param details all about what is picked
 */
record Panels(Node filter, Node chips, Node details) {

  static Panels make(WindowParts parts, Navigator navigator, MapPicks picks) {
    return new Panels(
        new FilterPanel(parts.model(), parts.work()).node(),
        new FilterChips(parts.model()).node(),
        new Label("Click a deposit, a licence or an area to read about it."));
  }
}
