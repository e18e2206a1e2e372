package pk.mineralatlas.ui.layers;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import pk.mineralatlas.map.AtlasLayer;

/** What the signs of one layer mean, for its opened row. */
final class LayerLegend {

  private LayerLegend() {}

  /** The entries of a layer; none where its name says it all. */
  static List<Node> of(AtlasLayer layer) {
    return switch (layer) {
      case RISK ->
          List.of(
              patch("very high", "risk-very-high"),
              patch("high", "risk-high"),
              patch("elevated", "risk-elevated"),
              patch("moderate", "risk-moderate"),
              patch("low", "risk-low"),
              words("By incidents in the district; a guide, not a forecast."));
      case LICENCES ->
          List.of(
              patch("published bounds", "swatch-licences-published"),
              patch("circle of the published area, place approximate", "swatch-licences"),
              words("A licence known by place alone is a small blue marker."));
      case TRANSPORT ->
          List.of(
              road("motorway or highway", "swatch-road-casing", "swatch-road"),
              road("railway", "swatch-rail", "swatch-rail-ties"),
              words("Drawn between named places: good for 1 : 2 000 000 and smaller."));
      case BELTS -> List.of(words("Outlines are schematic, drawn from published wording."));
      case INCIDENTS -> List.of(words("A chosen list, not a census."));
      case DISTRICTS ->
          List.of(
              words("Outlines of about 2011; districts split since are named with the parent."));
      case PROVINCES ->
          List.of(words("The Line of Control is dashed, claim lines are dotted: always drawn."));
      case RELIEF -> List.of(words("NASA SRTM30, about 3.7 km to a cell."));
      case RIVERS -> List.of(words("Names where the sources give them."));
      case GATEWAYS -> List.of(mark("port, border crossing, dry port, airport, smelter"));
      default -> List.of();
    };
  }

  private static Node patch(String text, String styleClass) {
    Rectangle patch = new Rectangle(18, 12);
    patch.getStyleClass().add(styleClass);
    return entry(patch, text);
  }

  private static Node road(String text, String below, String above) {
    return entry(new Group(line(below), line(above)), text);
  }

  private static Shape line(String styleClass) {
    Line line = new Line(0, 6, 18, 6);
    line.getStyleClass().add(styleClass);
    return line;
  }

  private static Node mark(String text) {
    Polygon mark = new Polygon(6, 0, 12, 11, 0, 11);
    mark.getStyleClass().add("swatch-gateways");
    return entry(mark, text);
  }

  private static Node words(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("atlas-muted", "atlas-small");
    label.setWrapText(true);
    return label;
  }

  static Node entry(Node sign, String text) {
    StackPane box = new StackPane(sign);
    box.setMinSize(22, 16);
    Label label = new Label(text);
    label.getStyleClass().addAll("atlas-small");
    label.setWrapText(true);
    HBox entry = new HBox(8, box, label);
    entry.getStyleClass().add("legend-entry");
    entry.setAlignment(Pos.CENTER_LEFT);
    return entry;
  }
}
