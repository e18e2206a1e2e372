package pk.mineralatlas.ui.print;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import javax.print.PrintService;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.print.MapFrame;
import pk.mineralatlas.print.MapSheet;
import pk.mineralatlas.print.PdfForm;
import pk.mineralatlas.print.PngOutput;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.print.PrintRequest;
import pk.mineralatlas.print.PrintedPages;
import pk.mineralatlas.print.PrinterOutput;
import pk.mineralatlas.print.Regions;
import pk.mineralatlas.print.ScaleText;
import pk.mineralatlas.print.SheetBook;
import pk.mineralatlas.print.SheetTemplates;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.ui.BackgroundWork;
import pk.mineralatlas.ui.NewestWork;
import pk.mineralatlas.ui.shell.Look;

/**
 * The dialog in which a map is made ready for paper: choices on the left, the very page on the
 * right, and PDF, PNG, SVG and printer below. It prints the map as it was when the dialog opened.
 * FX thread only; pages are laid out and drawn in the background.
 */
public final class PrintDialog {

  private static final double WIDTH_PX = 1080;
  private static final double HEIGHT_PX = 760;
  private static final String TO_DRAW =
      "Drag a rectangle on the map of the page; Esc keeps what was there before.";
  private static final Duration SETTLING = Duration.millis(120);

  private final Stage stage = new Stage();
  private final NewestWork previews;
  private final MapRenderer renderer;
  private final MapSnapshot snapshot;
  private final AtlasFilter filter;
  private final Regions regions;
  private final PrintForm form;
  private final PagePreview preview;
  private final PrintBar bar;
  private final PageExport export;
  private final PauseTransition settling = new PauseTransition(SETTLING);
  private @Nullable PreviewJob running;
  private @Nullable PrintWish shownWish;
  private @Nullable SheetBook shownBook;

  /**
   * Makes the dialog without showing it.
   *
   * @param owner the window it belongs to
   * @param model the map to print
   * @param renderer draws it
   * @param work runs what takes long
   */
  public PrintDialog(Window owner, MapModel model, MapRenderer renderer, BackgroundWork work) {
    this(owner, model, renderer, work, PrinterOutput::printers);
  }

  /** The same with other printers than this machine's. */
  PrintDialog(
      Window owner,
      MapModel model,
      MapRenderer renderer,
      BackgroundWork work,
      Callable<List<PrintService>> printers) {
    this.renderer = renderer;
    this.previews = new NewestWork(work);
    this.snapshot = model.snapshot();
    this.filter = model.filterProperty().get();
    regions = new Regions(model.featuresProperty().get());
    form =
        new PrintForm(
            AreaChoice.all(regions, model.viewportProperty().get().extent(), snapshot),
            SeriesChoice.all(regions),
            this::changed);
    preview =
        new PagePreview(this::changed, land -> form.area().takeDrawn(regions.rectangle(land)));
    bar = new PrintBar(new Buttons());
    export = new PageExport(work, bar, printers);
    settling.setOnFinished(e -> draw());
    prepareStage(owner, model);
  }

  private void prepareStage(Window owner, MapModel model) {
    ScrollPane choices = new ScrollPane(form);
    choices.setFitToWidth(true);
    choices.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    choices.getStyleClass().addAll("edge-to-edge", "print-choices");
    BorderPane root = new BorderPane(preview);
    root.setLeft(choices);
    root.setBottom(bar);
    root.getStyleClass().add("print-dialog");
    root.getStylesheets().add(stylesheet());
    Scene scene = new Scene(root, WIDTH_PX, HEIGHT_PX);
    Look.apply(scene, model.themeProperty().get());
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle("Print or export");
    stage.setMinWidth(860);
    stage.setMinHeight(560);
    stage.setScene(scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::giveUpDrawing);
    form.area().valueProperty().addListener(o -> letDraw());
    stage.setOnHidden(
        e -> {
          forget();
          export.cancel();
        });
  }

  private static String stylesheet() {
    return Objects.requireNonNull(
            PrintDialog.class.getResource("/pk/mineralatlas/ui/print/print.css"))
        .toExternalForm();
  }

  /** Offers templates, the atlas's and those kept in a folder; to be called before it is shown. */
  public PrintDialog offering(SheetTemplates templates) {
    form.offer(templates, bar::warn);
    return this;
  }

  /** Shows the dialog; it stays above its owner until closed. */
  public void show() {
    stage.show();
    changed();
  }

  /** The dialog's window. */
  public Stage stage() {
    return stage;
  }

  private void letDraw() {
    boolean drawing = form.area().isToDraw();
    preview.setDrawing(drawing);
    bar.tell(drawing ? TO_DRAW : "");
  }

  /** Escape ends the drawing first, and only then the dialog. */
  private void giveUpDrawing(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && form.area().isToDraw()) {
      form.area().giveUpDrawing();
      event.consume();
    }
  }

  private void changed() {
    if (stage.isShowing()) {
      settling.playFromStart();
    }
  }

  private void forget() {
    settling.stop();
    previews.forget();
    if (running != null) {
      running.cancel();
    }
  }

  /** Asks for the page as it is chosen now; a picture still on its way is given up. */
  private void draw() {
    forget();
    PrintWish wish;
    try {
      wish = wish();
    } catch (PrintException e) {
      refuse(String.valueOf(e.getMessage()));
      return;
    }
    SheetBook known = wish.equals(shownWish) ? shownBook : null;
    PreviewJob job =
        new PreviewJob(renderer, wish, known, preview.page(), preview.pxPerMm(wish.page()));
    running = job;
    preview.showBusy(true);
    previews.run(job, result -> take(wish, result), this::failed);
  }

  private PrintWish wish() throws PrintException {
    return form.wish(form.choices().request(snapshot, filter, now()), regions);
  }

  private void take(PrintWish wish, PreviewJob.Result result) {
    SheetBook book = result.book();
    boolean isNew = !book.equals(shownBook);
    shownWish = wish;
    shownBook = book;
    preview.showBusy(false);
    preview.showSheet(book.pageCount(), words(book, result.sheet()));
    preview.show(result.sheet(), result.picture());
    if (isNew) {
      if (wish instanceof PrintWish.One) {
        form.showAutomaticTitles(result.sheet().title(), result.sheet().titleUr());
      }
      bar.setReady(true);
      bar.tell(form.area().isToDraw() ? TO_DRAW : problems(wish, book));
    }
  }

  /** The map of the first page on show. */
  MapFrame shownMap() {
    return Objects.requireNonNull(shownBook, "no page yet").sheets().getFirst().map();
  }

  private static String problems(PrintWish wish, SheetBook book) {
    List<String> lines = new ArrayList<>();
    if (wish instanceof PrintWish.One(PrintRequest request) && request.isEmptied()) {
      lines.add("No site matches the filter: print the base map?");
    }
    book.sheets().stream()
        .flatMap(sheet -> sheet.problems().stream())
        .distinct()
        .forEach(lines::add);
    return String.join(" ", lines);
  }

  private static String words(SheetBook book, MapSheet sheet) {
    String page =
        "%s %s · %s"
            .formatted(
                sheet.page().paper().title(),
                sheet.page().orientation().toString().toLowerCase(Locale.ROOT),
                ScaleText.of(sheet.scaleDenominator()));
    return book.sheets().size() == 1 ? page : sheet.title() + " · " + page;
  }

  private void failed(Exception failure) {
    if (failure instanceof PrintException) {
      refuse(String.valueOf(failure.getMessage()));
    } else {
      System.getLogger(PrintDialog.class.getName())
          .log(System.Logger.Level.ERROR, "the preview failed", failure);
      refuse("The page could not be drawn (%s); choose other settings.".formatted(failure));
    }
  }

  private void refuse(String line) {
    shownWish = null;
    shownBook = null;
    preview.showBusy(false);
    preview.dim();
    bar.setReady(false);
    bar.warn(line);
  }

  /** To the minute, as the page says it, so that the page on show stays good for a while. */
  private static LocalDateTime now() {
    return LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.MINUTES);
  }

  /** Lays out what is chosen now, to be called in the background; or takes what is on show. */
  private PageExport.Book book() throws PrintException {
    PrintWish wish = wish();
    SheetBook shown = shownBook;
    return shown != null && wish.equals(shownWish)
        ? cancelled -> shown
        : cancelled -> wish.book(renderer, cancelled);
  }

  /** Does something with the book chosen now, or says why there is none. */
  private void withBook(Consumer<PageExport.Book> use) {
    try {
      use.accept(book());
    } catch (PrintException e) {
      refuse(String.valueOf(e.getMessage()));
    }
  }

  /** Asks for a file or, for a file of each sheet, a folder. */
  private Optional<Path> ask(String kind) {
    SheetBook shown = shownBook;
    String title = shown == null ? "map" : shown.title();
    String paper = shown == null ? "" : shown.sheets().getFirst().page().paper().title();
    SavePlace place = new SavePlace(stage, PrintChoices.fileName(title, paper));
    return form.isFolder() ? place.folder() : place.file(kind);
  }

  /** Saves the pages as PDF there, as the button does once a file or folder is chosen. */
  void savePdf(Path place) {
    boolean isFolder = form.isFolder();
    PdfForm kind = form.output().pdf();
    withBook(
        book -> {
          if (isFolder) {
            export.pdfs(book, kind, place);
          } else {
            export.pdf(book, kind, place);
          }
        });
  }

  /** Saves the pages as PNG there, as the button does once a file or folder is chosen. */
  void savePng(Path place) {
    boolean isFolder = form.isFolder();
    PngOutput.Options options = form.output().png();
    withBook(
        book -> {
          if (isFolder) {
            export.pngs(book, options, place);
          } else {
            export.png(book, options, place);
          }
        });
  }

  /** Saves the pages as SVG there, as the button does once a file or folder is chosen. */
  void saveSvg(Path place) {
    boolean isFolder = form.isFolder();
    withBook(
        book -> {
          if (isFolder) {
            export.svgs(book, place);
          } else {
            export.svg(book, place);
          }
        });
  }

  private final class Buttons implements PrintBar.Actions {

    @Override
    public void pdf() {
      ask("PDF").ifPresent(PrintDialog.this::savePdf);
    }

    @Override
    public void png() {
      ask("PNG").ifPresent(PrintDialog.this::savePng);
    }

    @Override
    public void svg() {
      ask("SVG").ifPresent(PrintDialog.this::saveSvg);
    }

    @Override
    public void print() {
      try {
        PrintedPages wanted = form.output().printed();
        withBook(book -> export.print(book, wanted));
      } catch (PrintException e) {
        bar.warn(String.valueOf(e.getMessage()));
      }
    }

    @Override
    public void cancel() {
      export.cancel();
    }

    @Override
    public void close() {
      stage.close();
    }
  }
}
