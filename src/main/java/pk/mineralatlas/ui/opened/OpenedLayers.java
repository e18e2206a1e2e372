package pk.mineralatlas.ui.opened;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.map.FileReport;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.MapState;
import pk.mineralatlas.map.OpenedFile;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.style.Ink;
import pk.mineralatlas.ui.BackgroundWork;

/**
 * What people do with layers of their own: open, read again, answer, cancel, remove. Files are read
 * in the background, one line tells of each that cannot be. FX thread only.
 */
public final class OpenedLayers {

  /** More than these at once are a slip of the hand, and more than a map can hold. */
  private static final int MOST_AT_ONCE = 60;

  private final MapModel model;
  private final LayerOpener opener;
  private final BackgroundWork reading;
  private final Consumer<String> warn;
  private final Consumer<Extent> goTo;
  private final Extent reach;
  private final Map<OpenedLayer, Long> tickets = new HashMap<>();
  private long newest;

  /**
   * @param reading threads for files alone, since a large one holds one up for a while
   * @param warn takes a line for a person
   * @param goTo brings a part of the map into view
   * @param reach the part of the map plane that can be brought into view
   */
  public OpenedLayers(
      MapModel model,
      LayerOpener opener,
      BackgroundWork reading,
      Consumer<String> warn,
      Consumer<Extent> goTo,
      Extent reach) {
    this.model = model;
    this.opener = opener;
    this.reading = reading;
    this.warn = warn;
    this.goTo = goTo;
    this.reach = reach;
  }

  /** Why a file is read. */
  private enum Wish {
    /** Someone chose it; if it is no layer, there is nothing to keep. */
    NEW,
    /** Someone wants to see a layer that is listed. */
    LOOK,
    /** It is only brought up to date. */
    AGAIN
  }

  /** What came of looking through what someone chose. */
  private record Listed(Set<OpenedLayer> layers, List<String> problems) {}

  /** Opens files, or what folders and archives hold. */
  public void open(List<Path> paths) {
    List<Path> wanted = List.copyOf(paths);
    reading.run(() -> list(wanted), this::take, this::fail);
  }

  private Listed list(List<Path> paths) {
    Set<OpenedLayer> layers = new LinkedHashSet<>();
    List<String> problems = new ArrayList<>();
    for (Path path : paths) {
      try {
        layers.addAll(opener.list(path));
      } catch (OpeningException e) {
        problems.add(String.valueOf(e.getMessage()));
      }
    }
    return new Listed(layers, problems);
  }

  private void take(Listed listed) {
    listed.problems().forEach(warn);
    if (listed.layers().size() > MOST_AT_ONCE) {
      warn.accept(
          "%,d layers at once are too many to look at: choose at most %d."
              .formatted(listed.layers().size(), MOST_AT_ONCE));
      return;
    }
    listed.layers().forEach(this::open);
  }

  private void fail(Exception failure) {
    warn.accept("The files cannot be looked at: %s.".formatted(failure.getMessage()));
  }

  private void open(OpenedLayer layer) {
    OpenedFile known = model.openedProperty().get().get(layer);
    if (known == null) {
      model.putOpened(OpenedFile.waiting(layer, nextColour(), Optional.empty()));
      read(layer, Wish.NEW);
      return;
    }
    model.bringForward(layer);
    switch (known.stage()) {
      case OpenedFile.Waiting _, OpenedFile.Failed _ -> read(layer, Wish.LOOK);
      case OpenedFile.Reading _, OpenedFile.Asking _ -> {}
      case OpenedFile.Shown shown -> tellIfChanged(layer, shown.report());
    }
  }

  /** The least used colour, and of those the first. */
  private int nextColour() {
    int[] used = new int[Ink.openedCount()];
    model
        .openedProperty()
        .get()
        .values()
        .forEach(file -> used[Math.floorMod(file.colour(), used.length)]++);
    int best = 0;
    for (int i = 1; i < used.length; i++) {
      best = used[i] < used[best] ? i : best;
    }
    return best;
  }

  private void tellIfChanged(OpenedLayer layer, FileReport report) {
    reading.run(
        () -> opener.stamp(layer).filter(stamp -> !stamp.equals(report.stamp())).isPresent(),
        changed -> {
          if (changed) {
            warn.accept(
                "%s changed since it was read: “Read again” in its row shows it as it is now."
                    .formatted(layer.fileName()));
          }
        },
        this::fail);
  }

  /** Shows another map with all of its layers in place of this one. */
  public void replaceMap(MapState state) {
    tickets.clear();
    model.replace(state);
    resume();
  }

  /** Reads all layers known from an earlier run. */
  public void resume() {
    model.openedProperty().get().values().stream()
        .filter(file -> file.stage() instanceof OpenedFile.Waiting)
        .forEach(file -> read(file.layer(), Wish.AGAIN));
  }

  /** Reads a layer's file again. */
  public void reload(OpenedLayer layer) {
    read(layer, Wish.AGAIN);
  }

  /**
   * Reads a layer again with a reference system.
   *
   * @param reference as someone typed it, such as {@code 32642} or {@code EPSG:32642}
   */
  public void answer(OpenedLayer layer, String reference) {
    find(layer)
        .ifPresent(
            file -> {
              model.putOpened(file.withReference(EpsgCodes.normalised(reference)));
              read(layer, Wish.LOOK);
            });
  }

  /** Gives up a layer's reading: it is again what it was before, or gone. */
  public void cancel(OpenedLayer layer) {
    tickets.remove(layer);
    find(layer)
        .ifPresent(
            file -> {
              if (file.stage() instanceof OpenedFile.Reading now) {
                now.before()
                    .filter(stage -> !(stage instanceof OpenedFile.Waiting))
                    .ifPresentOrElse(
                        before -> model.putOpened(file.at(before)),
                        () -> model.removeOpened(layer));
              }
            });
  }

  /** Takes a layer off the map and forgets it; its file stays. */
  public void remove(OpenedLayer layer) {
    tickets.remove(layer);
    model.removeOpened(layer);
  }

  /** Brings a layer into view. */
  public void goTo(OpenedLayer layer) {
    find(layer).flatMap(OpenedFile::shown).map(shown -> shown.features().extent()).ifPresent(goTo);
  }

  private Optional<OpenedFile> find(OpenedLayer layer) {
    return Optional.ofNullable(model.openedProperty().get().get(layer));
  }

  private void read(OpenedLayer layer, Wish wish) {
    OpenedFile file = Objects.requireNonNull(model.openedProperty().get().get(layer));
    long ticket = ++newest;
    tickets.put(layer, ticket);
    OpenedFile.Stage before =
        file.stage() instanceof OpenedFile.Reading now
            ? now.before().orElseGet(OpenedFile.Waiting::new)
            : file.stage();
    model.putOpened(file.at(new OpenedFile.Reading(Optional.of(before))));
    reading.run(
        () -> opener.read(layer, file.reference(), file.given().charset()),
        read -> settle(layer, ticket, () -> takeRead(layer, read, wish)),
        failure -> settle(layer, ticket, () -> failed(layer, wish, failure)));
  }

  /** Takes a result unless a newer wish made it unwanted. */
  private void settle(OpenedLayer layer, long ticket, Runnable take) {
    if (Objects.equals(tickets.get(layer), ticket)) {
      tickets.remove(layer);
      take.run();
    }
  }

  private void takeRead(OpenedLayer layer, LayerOpener.Read read, Wish wish) {
    find(layer)
        .ifPresent(
            file -> {
              model.forgetPicked(layer);
              model.putOpened(file.at(read.stage()));
              if (read.stage() instanceof OpenedFile.Shown shown) {
                tellOfRules(file, shown);
                if (wish != Wish.AGAIN) {
                  lookAt(layer, shown);
                }
                reading.run(read.whole(), report -> complete(layer, shown, report), this::fail);
              }
            });
  }

  /** Rules that someone gave may name columns that the file does not have. */
  private void tellOfRules(OpenedFile file, OpenedFile.Shown shown) {
    file.given()
        .style()
        .flatMap(style -> style.problem(shown.features()))
        .ifPresent(problem -> warn.accept("“%s”, %s.".formatted(file.title(), problem)));
  }

  /** Takes the report of the whole file, if the layer is still what it was read as. */
  private void complete(OpenedLayer layer, OpenedFile.Shown shown, FileReport report) {
    find(layer)
        .filter(file -> shown.equals(file.stage()))
        .ifPresent(file -> model.putOpened(file.at(shown.withReport(report))));
  }

  /** Goes to what someone just opened, unless some of it is in view. */
  private void lookAt(OpenedLayer layer, OpenedFile.Shown shown) {
    Extent extent = shown.features().extent();
    if (extent == null) {
      warn.accept("%s holds no shape, so nothing of it is on the map.".formatted(layer.fileName()));
    } else if (!extent.intersects(reach)) {
      warn.accept(
          "%s lies outside of the map, which shows Pakistan and what is around it."
              .formatted(layer.fileName()));
    } else if (!extent.intersects(model.viewportProperty().get().extent())) {
      goTo.accept(extent);
    }
  }

  private void failed(OpenedLayer layer, Wish wish, Exception failure) {
    String line = String.valueOf(failure.getMessage());
    boolean missing = failure instanceof OpeningException known && known.isMissing();
    warn.accept(line);
    if (wish == Wish.NEW && !missing) {
      model.removeOpened(layer);
      return;
    }
    find(layer)
        .ifPresent(
            file -> {
              model.forgetPicked(layer);
              model.putOpened(file.at(new OpenedFile.Failed(line, missing)));
            });
  }
}
