package pk.mineralatlas.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import pk.mineralatlas.catalog.UnknownNameException;
import pk.mineralatlas.catalog.Vocabulary;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.LabelLanguage;

/** The options that say what a map shows, whatever it is drawn on. */
final class MapOptions {

  @ArgGroup(exclusive = true)
  @Nullable Area area;

  /** Which part of the land. */
  static final class Area {

    @Option(
        names = {"-r", "--region"},
        paramLabel = "NAME",
        description = "province, district or mineral belt; all of Pakistan if not given")
    @Nullable String region;

    @Option(
        names = "--extent",
        paramLabel = "W,S,E,N",
        description = "a box of longitudes and latitudes instead, such as 60.8,24.8,67,30")
    @Nullable String extent;

    @Option(
        names = "--sites",
        split = ",",
        paramLabel = "ID",
        description = "the part of the land about these sites, such as reko-diq,saindak")
    @Nullable List<String> sites;
  }

  @Mixin FilterOptions filter = new FilterOptions();

  @Option(
      names = "--layers",
      split = ",",
      paramLabel = "NAME",
      description = "show only these, such as provinces,rivers,deposits")
  @Nullable List<String> layers;

  @Option(
      names = "--names",
      paramLabel = "LANGUAGE",
      description =
          "language of the names on the map: english (default), urdu, or both for towns and provinces")
  String names = "english";

  @Option(names = "--graticule", description = "draw meridians and parallels")
  boolean graticule;

  /** The layers that can be asked for. */
  static List<String> layerNames() {
    return Arrays.stream(AtlasLayer.values())
        .filter(AtlasLayer::hasRow)
        .map(AtlasLayer::id)
        .toList();
  }

  /** The layers asked for; null where none were named. */
  @Nullable List<AtlasLayer> wantedLayers() {
    if (layers == null) {
      return null;
    }
    return new Vocabulary("layer", layerNames())
        .require(layers).stream().flatMap(id -> AtlasLayer.find(id).stream()).toList();
  }

  LabelLanguage language() {
    return constant(LabelLanguage.class, "language", names);
  }

  /**
   * Does what may not know a name.
   *
   * @throws CommandException for a bad request, where it did not
   */
  static <T> T checked(Supplier<T> lookUp) {
    try {
      return lookUp.get();
    } catch (UnknownNameException e) {
      throw CommandException.badRequest(String.valueOf(e.getMessage()), e);
    }
  }

  /** The constant a word means. */
  static <E extends Enum<E>> E constant(Class<E> type, String field, String word) {
    List<String> known =
        Arrays.stream(type.getEnumConstants()).map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
    String name = new Vocabulary(field, known).require(List.of(word)).getFirst();
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
  }
}
