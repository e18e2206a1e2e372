package pk.mineralatlas.ui.detail;

import java.text.Bidi;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import pk.mineralatlas.ui.LinkOpener;

/** The page of a feature of a file that someone opened. FX thread only. */
final class OpenedView {

  private final Things things;

  OpenedView(Things things) {
    this.things = things;
  }

  DetailPage page(Detail.OfOpened detail) {
    DetailPage page = new DetailPage();
    addTitle(page, detail.name());
    page.add(
        DetailPage.text(
            "In the opened layer “%s”".formatted(detail.layer().title()), "detail-where"));
    page.caution("Not graded: opened file. What it says was not checked against any source.");
    page.section("What the file says");
    detail.values().forEach(value -> page.property(value.column(), value(value)));
    addBlank(page, detail);
    page.section("Measured over the ground");
    detail.measures().forEach(measure -> page.property(measure.name(), measure.value()));
    page.section("Source");
    Label file = DetailPage.text(detail.layer().source(), "property-value");
    page.property("File", file);
    detail.report().ifPresent(report -> page.property("Coordinates", report.reference()));
    return page;
  }

  private static void addTitle(DetailPage page, String name) {
    if (isRightToLeft(name)) {
      page.title("", name);
    } else {
      page.title(name, "");
    }
  }

  private static void addBlank(DetailPage page, Detail.OfOpened detail) {
    int columns = detail.values().size() + detail.blank();
    if (columns == 0) {
      page.note("The file has no table, so nothing is said of its features.");
    } else if (detail.blank() > 0) {
      page.note(
          detail.blank() == 1
              ? "1 of %,d values is blank.".formatted(columns)
              : "%,d of %,d values are blank.".formatted(detail.blank(), columns));
    }
  }

  private Labeled value(OpenedValue value) {
    if (LinkOpener.webAddress(value.text()).isPresent()) {
      return things.page(value.text(), value.text(), value.column());
    }
    Label label = DetailPage.text(value.text(), "property-value");
    if (isRightToLeft(value.text())) {
      label.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
      label.getStyleClass().add("property-urdu");
    }
    label.setTooltip(new Tooltip(value.column()));
    return label;
  }

  /** Whether a text begins with letters that are written from right to left. */
  static boolean isRightToLeft(String text) {
    return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }
}
