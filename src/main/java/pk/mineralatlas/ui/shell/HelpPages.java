package pk.mineralatlas.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import pk.mineralatlas.style.Theme;

/** What one can read about the atlas itself. FX thread only. */
final class HelpPages {

  private static final List<String[]> KEYS =
      List.of(
          new String[] {"Ctrl+F", "search; arrows and Enter pick, Esc clears"},
          new String[] {"arrows", "pan; with Shift by a little"},
          new String[] {"+  −", "zoom in and out"},
          new String[] {"Home", "all of Pakistan"},
          new String[] {
            "Ctrl+1 … 4", "Pakistan, Balochistan, Khyber Pakhtunkhwa, Gilgit-Baltistan"
          },
          new String[] {"Backspace, Alt+←", "previous view"},
          new String[] {"Alt+→", "next view"},
          new String[] {"N, Shift+N", "pick the next, the previous deposit in view"},
          new String[] {"Esc", "close a list, stop measuring, pick nothing"},
          new String[] {"F6", "go round: search, filter, map, details, years"},
          new String[] {"Ctrl+M", "measure; Enter ends, Backspace takes a point back"},
          new String[] {"Ctrl+T", "table of sites"},
          new String[] {"Ctrl+B, Ctrl+I", "filter and layers, details: open or put away"},
          new String[] {"Ctrl+D, Ctrl+G", "dark colours, graticule"},
          new String[] {"Ctrl+S, Ctrl+Shift+O", "save the map, open one that was saved"},
          new String[] {"Ctrl+N", "the atlas as it is at first"},
          new String[] {"Ctrl+O", "open shapefiles as layers; or drop them on the window"},
          new String[] {"Ctrl+P, Ctrl+E", "print or export, save the view as PNG"},
          new String[] {"drag, wheel", "pan, zoom at the pointer"},
          new String[] {"Shift+drag", "zoom to a box"},
          new String[] {"double click", "zoom in; with Shift out"},
          new String[] {"right click", "everything that lies there, areas too"});

  private static final List<String> SOURCES =
      List.of(
          "Positions, risk levels and licence outlines are indicative. A position known only to"
              + " the district is drawn as such and is not the deposit.",
          "Every figure names its source, its date and its grade: verified, reported or claimed."
              + " Figures that differ stand side by side.",
          "The incidents are a chosen list from public reporting, not a census; risk levels follow"
              + " from it by the rule shown with each district, and are no forecast.",
          "Licence outlines are not published. Where an area is, a circle of that area stands in,"
              + " dashed; elsewhere a point.",
          "Mineral belts, roads and railways are schematic.",
          "Boundaries: © OpenStreetMap contributors, Open Database Licence 1.0; Natural Earth;"
              + " districts from a public-domain map of about 2011. Kashmir is disputed: the Line of"
              + " Control is dashed, claim lines are dotted. Drawing a line takes no side.",
          "Relief: NASA SRTM30. Rivers: GSHHG (LGPL) and Natural Earth. Towns: GeoNames (CC BY 4.0)."
              + " Airports: OurAirports. Typefaces: Inter, Noto (SIL Open Font Licence).");

  private final Window owner;
  private final Theme theme;

  HelpPages(Window owner, Theme theme) {
    this.owner = owner;
    this.theme = theme;
  }

  void showKeys() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("help-keys");
    for (int i = 0; i < KEYS.size(); i++) {
      Label key = new Label(KEYS.get(i)[0]);
      key.getStyleClass().add("help-key");
      key.setMinWidth(Label.USE_PREF_SIZE);
      Label does = new Label(KEYS.get(i)[1]);
      does.setWrapText(true);
      grid.addRow(i, key, does);
    }
    show("Keyboard and mouse", grid);
  }

  void showSources() {
    VBox lines = new VBox(10);
    for (String source : SOURCES) {
      Label line = new Label(source);
      line.setWrapText(true);
      line.setMinHeight(Label.USE_PREF_SIZE);
      lines.getChildren().add(line);
    }
    show("Sources and what they are not", lines);
  }

  void showAbout() {
    Label about =
        new Label(
            """
            A desktop map of Pakistan's minerals, tenure, security and the evidence for each. \
            It works without a network: everything it shows is on this machine.

            Program: Apache Licence 2.0. Data: see Sources.
            Projection: Lambert conformal conic, 26° and 35° N, central meridian 69° E, WGS 84; \
            scales are true to one per cent from Karachi to Khunjerab.
            """);
    about.setWrapText(true);
    show("Mineral Atlas of Pakistan", about);
  }

  private void show(String title, Node content) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(title);
    Label heading = new Label(title);
    heading.getStyleClass().add("dialog-title");
    VBox page = new VBox(14, heading, content);
    page.getStyleClass().add("help-page");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setPrefSize(600, 540);
    dialog.getDialogPane().setContent(scroll);
    dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
    Look.apply(dialog.getDialogPane().getScene(), theme);
    dialog.show();
  }
}
