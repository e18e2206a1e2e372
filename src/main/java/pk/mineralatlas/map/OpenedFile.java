package pk.mineralatlas.map;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.style.LayerStyle;
import pk.mineralatlas.style.MapStyle;
import pk.mineralatlas.style.Rule;

/**
 * A layer that someone opened, and how far it has come. Immutable; any thread.
 *
 * @param layer where it comes from
 * @param colour which of the colours of opened layers it has, from 0
 * @param reference the reference system someone gave for it, such as {@code EPSG:32642}; else empty
 * @param given what else someone said of it
 * @param stage how far it has come
 */
public record OpenedFile(
    OpenedLayer layer, int colour, Optional<String> reference, GivenLayer given, Stage stage) {

  /** How far an opened file has come. */
  public sealed interface Stage {}

  /** Known from an earlier run, not read yet. */
  public record Waiting() implements Stage {}

  /**
   * Being read.
   *
   * @param before what it was until then; comes back if the reading is cancelled
   */
  public record Reading(Optional<Stage> before) implements Stage {}

  /**
   * Read and placed on the map.
   *
   * @param everything all of its features
   */
  public record Shown(FeatureLayer features, VisibleSet everything, FileReport report)
      implements Stage {

    public static Shown of(FeatureLayer features, FileReport report) {
      return new Shown(features, VisibleSet.all(features.size()), report);
    }

    /** The same, with more known of the file. */
    public Shown withReport(FileReport newReport) {
      return new Shown(features, everything, newReport);
    }
  }

  /**
   * Read, but nobody knows what its coordinates mean.
   *
   * @param problem why the last answer was of no use; empty before the first one
   */
  public record Asking(FileReport report, String problem) implements Stage {}

  /**
   * Not to be read.
   *
   * @param why one sentence
   * @param missing whether there is no such file now
   */
  public record Failed(String why, boolean missing) implements Stage {}

  /** The file before anything was read of it. */
  public static OpenedFile waiting(OpenedLayer layer, int colour, Optional<String> reference) {
    return new OpenedFile(layer, colour, reference, GivenLayer.NOTHING, new Waiting());
  }

  /** The same at another stage. */
  public OpenedFile at(Stage newStage) {
    return new OpenedFile(layer, colour, reference, given, newStage);
  }

  /** The same with a reference system given for it. */
  public OpenedFile withReference(String code) {
    return new OpenedFile(layer, colour, Optional.of(code), given, stage);
  }

  /** The same with what else someone said of it. */
  public OpenedFile withGiven(GivenLayer newGiven) {
    return new OpenedFile(layer, colour, reference, newGiven, stage);
  }

  /** The file before anything was read of it. */
  public OpenedFile unread() {
    return at(new Waiting());
  }

  /** What people call it. */
  public String title() {
    return given.name().orElseGet(layer::title);
  }

  /** What is on the map: while it is read again, what was there before. */
  public Optional<Shown> shown() {
    return Optional.ofNullable(shown(stage));
  }

  private static @Nullable Shown shown(Stage stage) {
    return switch (stage) {
      case Shown shown -> shown;
      case Reading reading -> reading.before().map(OpenedFile::shown).orElse(null);
      case Waiting _, Asking _, Failed _ -> null;
    };
  }

  /** What was found while it was read, as far as it was. */
  public Optional<FileReport> report() {
    return stage instanceof Asking asking
        ? Optional.of(asking.report())
        : shown().map(Shown::report);
  }

  /** How its features are drawn; none before it is read. */
  public LayerStyle style() {
    return shown().map(s -> style(s.features().kind())).orElse(LayerStyle.NONE);
  }

  private LayerStyle style(GeometryKind kind) {
    return given
        .style()
        .map(rules -> rules.style(kind))
        .orElseGet(() -> LayerStyle.merged(MapStyle.opened(kind, colour)));
  }

  /** The rules of its style. */
  public List<Rule> rules() {
    return style().rules();
  }
}
