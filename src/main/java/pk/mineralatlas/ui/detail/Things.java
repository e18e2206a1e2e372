package pk.mineralatlas.ui.detail;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import pk.mineralatlas.catalog.Belt;
import pk.mineralatlas.catalog.Incident;
import pk.mineralatlas.catalog.Licence;
import pk.mineralatlas.catalog.Site;
import pk.mineralatlas.feature.FeatureFilter;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.Selected;
import pk.mineralatlas.ui.LinkOpener;
import pk.mineralatlas.ui.Navigator;

/** Links from one panel to other things and to the web. FX thread only. */
final class Things {

  private final MapModel model;
  private final Navigator navigator;
  private final LinkOpener web;

  Things(MapModel model, Navigator navigator, LinkOpener web) {
    this.model = model;
    this.navigator = navigator;
    this.web = web;
  }

  Labeled site(Site site) {
    return link(site.name(), new Selected(AtlasLayer.DEPOSITS, site.id()));
  }

  Labeled licence(Licence licence) {
    boolean hasOutline = find(AtlasLayer.LICENCES, "id", licence.id()).isPresent();
    AtlasLayer layer = hasOutline ? AtlasLayer.LICENCES : AtlasLayer.LICENCE_POINTS;
    return link(licence.name(), new Selected(layer, licence.id()));
  }

  Labeled incident(Incident incident, String text) {
    return link(text, new Selected(AtlasLayer.INCIDENTS, incident.id()));
  }

  Labeled belt(Belt belt) {
    return link(belt.name(), new Selected(AtlasLayer.BELTS, belt.id()));
  }

  /** A district by its present name; one split off since the outlines leads to its parent. */
  Labeled district(String name) {
    return find(AtlasLayer.DISTRICTS, "name", name)
        .or(() -> findInList(AtlasLayer.DISTRICTS, "also", name))
        .map(id -> (Labeled) link(name, new Selected(AtlasLayer.DISTRICTS, id)))
        .orElseGet(() -> new Label(name));
  }

  /** The zone of a risk level. */
  Labeled riskZone(String level) {
    return find(AtlasLayer.RISK, "level", level)
        .map(id -> (Labeled) link(level, new Selected(AtlasLayer.RISK, id)))
        .orElseGet(() -> new Label(level));
  }

  private Hyperlink link(String text, Selected thing) {
    Hyperlink link = plainLink(text);
    link.setOnAction(e -> navigator.select(thing));
    return link;
  }

  /** A web page; an address that may not be opened is shown as text. */
  Labeled page(String text, String address, String tooltip) {
    if (LinkOpener.webAddress(address).isEmpty()) {
      Label label = new Label(text);
      label.setWrapText(true);
      label.setTooltip(new Tooltip(tooltip));
      return label;
    }
    Hyperlink link = plainLink(text + " ↗");
    link.getStyleClass().add("web-link");
    link.setTooltip(new Tooltip(tooltip + "\n" + address));
    link.setAccessibleText("Open in the browser: " + tooltip);
    link.setOnAction(e -> web.open(address));
    return link;
  }

  private static Hyperlink plainLink(String text) {
    Hyperlink link = new Hyperlink(text);
    link.getStyleClass().setAll("detail-link");
    link.setWrapText(true);
    link.setMinHeight(Hyperlink.USE_PREF_SIZE);
    link.setVisited(false);
    return link;
  }

  private Optional<String> find(AtlasLayer layer, String column, String value) {
    return findWhere(layer, features -> f -> features.text(f, column).equals(value));
  }

  private Optional<String> findInList(AtlasLayer layer, String column, String value) {
    return findWhere(
        layer,
        features ->
            f ->
                Arrays.stream(features.text(f, column).split(FeatureFilter.LIST_SEPARATOR))
                    .anyMatch(item -> item.strip().equals(value)));
  }

  private interface Test {
    IntPredicate on(FeatureLayer features);
  }

  private Optional<String> findWhere(AtlasLayer layer, Test test) {
    Map<AtlasLayer, FeatureLayer> layers = model.featuresProperty().get();
    FeatureLayer features = layers.get(layer);
    return features == null
        ? Optional.empty()
        : IntStream.range(0, features.size())
            .filter(test.on(features))
            .mapToObj(f -> features.text(f, "id"))
            .findFirst();
  }
}
