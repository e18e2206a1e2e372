package pk.mineralatlas.ui.detail;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pk.mineralatlas.analysis.SiteDossier;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.print.Orientation;
import pk.mineralatlas.print.PageProgress;
import pk.mineralatlas.print.PageSize;
import pk.mineralatlas.print.Paper;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.print.PrintRequest;
import pk.mineralatlas.print.Regions;
import pk.mineralatlas.print.SeriesOutput;
import pk.mineralatlas.print.SheetBook;
import pk.mineralatlas.print.SheetPart;
import pk.mineralatlas.print.SiteReports;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.ui.BackgroundWork;

/**
 * Saves the report on the site that the panel shows as PDF, and says how it went. FX thread only;
 * the report is made in the background.
 */
final class ReportButton {

  private final MapModel model;
  private final BackgroundWork work;
  private final Button button = new Button("", new FontIcon(Feather.PRINTER));
  private final Label message = DetailPage.text("", "detail-note");
  private @Nullable SiteDossier shown;

  ReportButton(MapModel model, BackgroundWork work) {
    this.model = model;
    this.work = work;
    button.setId("detail-report");
    button.getStyleClass().setAll("icon-button");
    button.setTooltip(new Tooltip("Print report…"));
    button.setAccessibleText("Print report…");
    button.setOnAction(e -> ask());
    message.setId("detail-report-message");
    message.getStyleClass().add("detail-report-message");
    message.managedProperty().bind(message.visibleProperty());
    show(null);
  }

  Button button() {
    return button;
  }

  Label message() {
    return message;
  }

  /** Offers the report on a site; null where the panel shows something else. */
  void show(@Nullable SiteDossier dossier) {
    shown = dossier;
    button.setVisible(dossier != null);
    button.setManaged(dossier != null);
    tell("");
  }

  private void tell(String line) {
    message.setText(line);
    message.setVisible(!line.isEmpty());
  }

  private void ask() {
    SiteDossier dossier = shown;
    if (dossier == null) {
      return;
    }
    FileChooser chooser = new FileChooser();
    chooser.setTitle("Save the report as PDF");
    chooser.setInitialFileName(dossier.site().id().toLowerCase(Locale.ROOT) + ".pdf");
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
    File chosen = chooser.showSaveDialog(button.getScene().getWindow());
    if (chosen != null) {
      save(dossier, chosen.toPath());
    }
  }

  /** Saves the report there, as the button does once a file is chosen. */
  void save(SiteDossier dossier, Path file) {
    PrintRequest base = base();
    Regions regions = new Regions(model.featuresProperty().get());
    tell("Writing the report …");
    button.setDisable(true);
    work.run(() -> write(dossier, base, regions, file), this::done, this::failed);
  }

  private PrintRequest base() {
    return new PrintRequest(
        "",
        "",
        new Regions(model.featuresProperty().get()).pakistan(),
        PageSize.of(Paper.A4, Orientation.PORTRAIT),
        OptionalDouble.empty(),
        SheetPart.all(),
        false,
        LocalDateTime.now(ZoneId.systemDefault()),
        model.snapshot(),
        model.filterProperty().get());
  }

  private static String write(SiteDossier dossier, PrintRequest base, Regions regions, Path file)
      throws PrintException {
    PageProgress unwatched = PageProgress.unwatched();
    SheetBook book =
        SiteReports.of(List.of(dossier), base, regions, MapRenderer.bundled(), unwatched);
    SeriesOutput.pdf(book, file, unwatched);
    int pages = book.pageCount();
    return "Saved %s: %d %s.".formatted(file, pages, pages == 1 ? "page" : "pages");
  }

  private void done(String line) {
    button.setDisable(false);
    tell(line);
  }

  private void failed(Exception failure) {
    button.setDisable(false);
    if (failure instanceof PrintException) {
      tell(String.valueOf(failure.getMessage()));
    } else {
      System.getLogger(ReportButton.class.getName())
          .log(System.Logger.Level.ERROR, "the report was not written", failure);
      tell("The report was not written (%s).".formatted(failure));
    }
  }
}
