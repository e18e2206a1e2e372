package pk.mineralatlas.ui.layers;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.render.LayerSwatches.Swatch;
import pk.mineralatlas.ui.MapSwatch;

/** What the signs of one layer mean, for its opened row. */
final class LayerLegend {

  private final MapModel model;

  LayerLegend(MapModel model) {
    this.model = model;
  }

  /** The entries of a layer; none where its name says it all. */
  List<Node> of(AtlasLayer layer) {
    return switch (layer) {
      case RISK ->
          List.of(
              sign(Swatch.RISK_VERY_HIGH, "very high"),
              sign(Swatch.RISK_HIGH, "high"),
              sign(Swatch.RISK_ELEVATED, "elevated"),
              sign(Swatch.RISK_MODERATE, "moderate"),
              sign(Swatch.RISK_LOW, "low"),
              words("By incidents in the district; a guide, not a forecast."));
      case LICENCES ->
          List.of(
              sign(Swatch.LICENCE_PUBLISHED, "published bounds"),
              sign(Swatch.LICENCE_SCHEMATIC, "circle of the published area, place approximate"),
              sign(Swatch.LICENCE_POINT, "known by its place alone"),
              sign(Swatch.LICENCE_SOMEWHERE, "somewhere in the district"));
      case TRANSPORT ->
          List.of(
              sign(Swatch.MOTORWAY, "motorway"),
              sign(Swatch.HIGHWAY, "highway"),
              sign(Swatch.RAILWAY, "railway"),
              words("Drawn between named places: good for 1 : 2 000 000 and smaller."));
      case GATEWAYS ->
          List.of(
              sign(Swatch.SEAPORT, "port"),
              sign(Swatch.BORDER_CROSSING, "border crossing"),
              sign(Swatch.DRY_PORT, "dry port"),
              sign(Swatch.AIRPORT, "airport"),
              sign(Swatch.SMELTER, "smelter"));
      case INCIDENTS ->
          List.of(
              sign(Swatch.INCIDENT, "at the place"),
              sign(Swatch.INCIDENT_SOMEWHERE, "somewhere in the district"),
              words("A chosen list, not a census."));
      case DEPOSITS ->
          List.of(
              sign(Swatch.FILTERED_OUT, "left out by the filter"),
              words("The disc says the mineral and grows with importance."));
      case PROVINCES ->
          List.of(
              sign(Swatch.INTERNATIONAL, "international boundary"),
              sign(Swatch.PROVINCE_LINE, "province"),
              sign(Swatch.LINE_OF_CONTROL, "Line of Control"),
              sign(Swatch.CLAIM, "claim line"),
              words("Boundaries are always drawn."));
      case BELTS -> List.of(words("Outlines are schematic, drawn from published wording."));
      case DISTRICTS ->
          List.of(
              words("Outlines of about 2011; districts split since are named with the parent."));
      case RELIEF -> List.of(words("NASA SRTM30, about 3.7 km to a cell."));
      case RIVERS -> List.of(words("Names where the sources give them."));
      case PLACES, NEIGHBOURS, BOUNDARIES, LICENCE_POINTS -> List.of();
    };
  }

  private Node sign(Swatch swatch, String text) {
    return entry(MapSwatch.of(model, swatch), text);
  }

  private static Node words(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("atlas-muted", "atlas-small");
    label.setWrapText(true);
    return label;
  }

  static Node entry(Node sign, String text) {
    StackPane box = new StackPane(sign);
    box.setMinSize(MapSwatch.WIDTH_PX, MapSwatch.HEIGHT_PX);
    Label label = new Label(text);
    label.getStyleClass().addAll("atlas-small");
    label.setWrapText(true);
    label.setMinWidth(0);
    HBox.setHgrow(label, Priority.ALWAYS);
    HBox entry = new HBox(8, box, label);
    entry.getStyleClass().add("legend-entry");
    entry.setAlignment(Pos.CENTER_LEFT);
    return entry;
  }
}
