package pk.mineralatlas.ui.print;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What one does with the page, and a line that says how it went. FX thread only. */
final class PrintBar extends HBox {

  /** What the buttons do. */
  interface Actions {
    void pdf();

    void png();

    void svg();

    void print();

    void cancel();

    void close();
  }

  private final Label message = new Label();
  private final ProgressIndicator busy = new ProgressIndicator();
  private final ProgressBar written = new ProgressBar(0);
  private final Button cancel = new Button("Cancel");
  private final Button close = new Button("Close");
  private final Button pdf = new Button("Save PDF…");
  private final Button png = new Button("Save PNG…");
  private final Button svg = new Button("Save SVG…");
  private final Button print = new Button("Print…");
  private boolean isReady;
  private boolean isBusy;
  private boolean hasPages;

  PrintBar(Actions actions) {
    getStyleClass().add("print-bar");
    message.setId("print-message");
    message.setWrapText(true);
    message.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(message, Priority.ALWAYS);
    busy.setPrefSize(18, 18);
    busy.setVisible(false);
    written.setId("print-progress");
    written.setPrefWidth(140);
    cancel.setId("print-cancel");
    cancel.setOnAction(
        e -> {
          cancel.setDisable(true);
          actions.cancel();
        });
    close.setCancelButton(true);
    close.setOnAction(e -> actions.close());
    pdf.setId("print-pdf");
    pdf.getStyleClass().add("accent");
    pdf.setDefaultButton(true);
    pdf.setOnAction(e -> actions.pdf());
    png.setId("print-png");
    png.setOnAction(e -> actions.png());
    svg.setId("print-svg");
    svg.setOnAction(e -> actions.svg());
    print.setId("print-print");
    print.setOnAction(e -> actions.print());
    getChildren().addAll(busy, written, message, cancel, close, print, svg, png, pdf);
    for (Button button : new Button[] {cancel, close, print, svg, png, pdf}) {
      button.setMinWidth(USE_PREF_SIZE);
    }
    setReady(false);
  }

  /** Whether there is a page to save or print. */
  void setReady(boolean ready) {
    isReady = ready;
    showState();
  }

  /** Whether a file is being written or a job sent. */
  void setBusy(boolean busyNow) {
    isBusy = busyNow;
    hasPages = false;
    cancel.setDisable(false);
    showState();
  }

  private void showState() {
    show(busy, isBusy && !hasPages);
    show(written, isBusy && hasPages);
    show(cancel, isBusy);
    show(close, !isBusy);
    pdf.setDisable(!isReady || isBusy);
    png.setDisable(!isReady || isBusy);
    svg.setDisable(!isReady || isBusy);
    print.setDisable(!isReady || isBusy);
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** Shows how many pages of several are written; nothing once the writing has ended. */
  void showPages(int pages, int all) {
    if (isBusy && all > 1) {
      hasPages = true;
      written.setProgress((double) pages / all);
      message.setText("Page %d of %d".formatted(pages, all));
      showState();
    }
  }

  /** Says something; empty for nothing. */
  void tell(String line) {
    message.getStyleClass().removeAll("error");
    message.setText(line);
  }

  /** Says what went wrong and what to do. */
  void warn(String line) {
    tell(line);
    message.getStyleClass().add("error");
  }

  Button printButton() {
    return print;
  }
}
