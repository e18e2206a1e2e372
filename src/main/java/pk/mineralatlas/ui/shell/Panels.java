package pk.mineralatlas.ui.shell;

import javafx.scene.Node;
import pk.mineralatlas.ui.Navigator;
import pk.mineralatlas.ui.detail.DetailHost;
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

  static Panels make(WindowParts parts, Navigator navigator) {
    return new Panels(
        new FilterPanel(parts.model(), parts.work()).node(),
        new FilterChips(parts.model()).node(),
        new DetailHost(parts.model(), parts.catalogue(), parts.work(), navigator, parts.links())
            .node());
  }
}
