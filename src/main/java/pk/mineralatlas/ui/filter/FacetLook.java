package pk.mineralatlas.ui.filter;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pk.mineralatlas.map.Facet;
import pk.mineralatlas.ui.MineralDisc;

/** How the values of each facet look and in which order they stand. */
final class FacetLook {

  private static final double DISC_PX = 24;
  private static final List<String> GRADES = List.of("verified", "reported", "claimed");
  private static final List<String> LEVELS =
      List.of("very high", "high", "elevated", "moderate", "low");

  private FacetLook() {}

  static FacetRow row(Facet facet, String value) {
    return switch (facet) {
      case MINERAL -> {
        FacetRow row = new FacetRow(value, new MineralDisc(value, DISC_PX), label(value), "sites");
        row.getStyleClass().add("mineral-row");
        yield row;
      }
      case EVIDENCE -> new FacetRow(value, checkBox(), badge(value), "sites");
      case RISK_LEVEL -> new FacetRow(value, checkBox(), level(value), "zones");
      case LICENCE_HOLDER, LICENCE_STATUS ->
          new FacetRow(value, checkBox(), label(value), "licences");
      case INCIDENT_KIND, INCIDENT_TARGET ->
          new FacetRow(value, checkBox(), label(value), "incidents");
      case PROVINCE, STATUS, SITE_TYPE, OPERATOR ->
          new FacetRow(value, checkBox(), label(value), "sites");
    };
  }

  /** Grades and levels stand by rank; all else as it comes, the most frequent first. */
  static Comparator<String> order(Facet facet) {
    return switch (facet) {
      case EVIDENCE -> Comparator.comparingInt(GRADES::indexOf);
      case RISK_LEVEL -> Comparator.comparingInt(LEVELS::indexOf);
      default -> (_, _) -> 0;
    };
  }

  private static Label label(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinWidth(0);
    return label;
  }

  private static Label badge(String grade) {
    Label badge = new Label(grade);
    badge.getStyleClass().addAll("atlas-badge", grade);
    return badge;
  }

  private static Node level(String level) {
    Region swatch = new Region();
    swatch.getStyleClass().addAll("risk-swatch", "risk-" + level.replace(' ', '-'));
    Label label = label(level);
    label.setGraphic(swatch);
    return label;
  }

  private static Node checkBox() {
    FontIcon tick = new FontIcon(Feather.CHECK);
    tick.getStyleClass().add("facet-tick");
    StackPane box = new StackPane(tick);
    box.getStyleClass().add("facet-box");
    return box;
  }
}
