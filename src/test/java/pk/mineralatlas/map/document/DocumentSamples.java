package pk.mineralatlas.map.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import pk.mineralatlas.feature.CqlFilter;
import pk.mineralatlas.feature.CqlText;
import pk.mineralatlas.feature.FeatureFilter;
import pk.mineralatlas.geo.GeoBounds;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.Facet;
import pk.mineralatlas.map.GivenLayer;
import pk.mineralatlas.map.LabelLanguage;
import pk.mineralatlas.map.MapGround;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.map.Selected;
import pk.mineralatlas.map.YearRange;
import pk.mineralatlas.style.DashPattern;
import pk.mineralatlas.style.FixedColour;
import pk.mineralatlas.style.GivenRule;
import pk.mineralatlas.style.GivenStyle;
import pk.mineralatlas.style.MarkShape;
import pk.mineralatlas.style.Overlap;
import pk.mineralatlas.style.Symbolizer;
import pk.mineralatlas.style.Theme;

/** Map documents of every kind. */
final class DocumentSamples {

  private DocumentSamples() {}

  /** Any document at all whose files lie in some folder. */
  static Arbitrary<MapDocument> documents() {
    return Combinators.combine(
            grounds(),
            parts().optional(),
            layers().list().ofMaxSize(5),
            filters(),
            Arbitraries.of(Theme.class),
            Arbitraries.of(LabelLanguage.class),
            Arbitraries.of(new Selected(AtlasLayer.DEPOSITS, "reko-diq \"1\" ریکوڈک")).optional())
        .as(
            (ground, part, layers, filter, theme, names, selection) ->
                new MapDocument(
                    ground,
                    part,
                    withEachOnce(layers),
                    filter,
                    theme,
                    names,
                    layers.size() % 2 == 0,
                    selection));
  }

  /** A layer of the catalogue is on a map once; a file drawn again is another layer. */
  private static List<DocumentLayer> withEachOnce(List<DocumentLayer> layers) {
    Set<Object> seen = new HashSet<>();
    return layers.stream()
        .filter(l -> seen.add(l.source() instanceof DocumentLayer.File f ? f.layer() : l.source()))
        .toList();
  }

  private static Arbitrary<MapGround> grounds() {
    return Combinators.combine(
            opaque().optional(), Arbitraries.of("atlas", "EPSG:4326", "EPSG:3857", "EPSG:32642"))
        .as(MapGround::new);
  }

  private static Arbitrary<FixedColour> opaque() {
    return Arbitraries.integers()
        .between(0, 0xFFFFFF)
        .map(rgb -> new FixedColour(0xFF000000 | rgb));
  }

  private static Arbitrary<FixedColour> colours() {
    return Arbitraries.integers().map(FixedColour::new);
  }

  private static Arbitrary<MapDocument.Part> parts() {
    Arbitrary<Double> lon = Arbitraries.doubles().between(-180, 0).ofScale(6);
    Arbitrary<Double> lat = Arbitraries.doubles().between(-90, 0).ofScale(6);
    Arbitrary<MapDocument.Part> boxes =
        Combinators.combine(lon, lat)
            .as((w, s) -> new MapDocument.Box(new GeoBounds(w, s, w + 7.25, s + 0.1)));
    Arbitrary<Double> metres = Arbitraries.doubles().between(-9e6, 9e6);
    Arbitrary<MapDocument.Part> views =
        Combinators.combine(metres, metres, Arbitraries.doubles().between(0.01, 9e4))
            .as((x, y, scale) -> new MapDocument.View(new MapPoint(x, y), scale, 816, 768));
    return Arbitraries.oneOf(boxes, views);
  }

  private static Arbitrary<DocumentLayer> layers() {
    Arbitrary<DocumentLayer.Source> own =
        Arbitraries.of(AtlasLayer.class).map(DocumentLayer.Catalogue::new);
    return Arbitraries.oneOf(
        layers(own, Arbitraries.just(Optional.empty())),
        layers(
            files(),
            Arbitraries.of(StandardCharsets.UTF_8, Charset.forName("windows-1252")).optional()));
  }

  private static Arbitrary<DocumentLayer> layers(
      Arbitrary<DocumentLayer.Source> sources, Arbitrary<Optional<Charset>> charsets) {
    return Combinators.combine(
            sources,
            Arbitraries.of(true, false),
            Arbitraries.doubles().between(0, 1),
            Arbitraries.of("Zones", "Läger “3”", "بلاک").optional(),
            charsets,
            styles().optional())
        .as(
            (source, visible, opacity, name, charset, style) ->
                new DocumentLayer(source, visible, opacity, new GivenLayer(name, charset, style)));
  }

  /** Paths below, beside and above the folder of the document. */
  static Arbitrary<Path> paths() {
    return Arbitraries.of("a", "b c", "ü", "..x", "data", "..", "نقشہ", "%20", "#1", "'")
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(
            parts ->
                Path.of("/home/someone/maps")
                    .resolve(String.join("/", parts))
                    .resolve("roads.shp")
                    .normalize());
  }

  private static Arbitrary<DocumentLayer.Source> files() {
    return Combinators.combine(
            paths(),
            Arbitraries.of("", "inner/roads.shp"),
            Arbitraries.integers().between(0, 7),
            Arbitraries.of("EPSG:32642").optional())
        .as(
            (path, member, colour, reference) ->
                new DocumentLayer.File(new OpenedLayer(path, member), colour, reference));
  }

  private static Arbitrary<GivenStyle> styles() {
    return Combinators.combine(rules().list().ofMaxSize(4), Arbitraries.of(Overlap.class))
        .as(GivenStyle::new);
  }

  private static Arbitrary<GivenRule> rules() {
    Arbitrary<FeatureFilter> whens =
        Arbitraries.of(
            FeatureFilter.everything(),
            new CqlFilter("status = 'a'"),
            new CqlFilter("name LIKE '%\"ü%' AND size > 3"));
    Arbitrary<Double> scales = Arbitraries.doubles().between(0, 1e9);
    Arbitrary<Double> lengths = Arbitraries.doubles().between(0.1, 900);
    return Combinators.combine(
            whens,
            scales,
            colours().optional(),
            Arbitraries.doubles().between(0, 1),
            colours().optional(),
            lengths,
            Arbitraries.of(MarkShape.class).optional(),
            labels().optional())
        .as(
            (when, scale, fill, opacity, stroke, length, mark, label) ->
                new GivenRule(
                    when,
                    scale,
                    scale > 5e8 ? Double.POSITIVE_INFINITY : scale * 1.7,
                    fill,
                    opacity,
                    stroke,
                    length,
                    length > 3 ? DashPattern.SOLID : DashPattern.of(length, 0.0),
                    mark,
                    length / 3,
                    label));
  }

  private static Arbitrary<Symbolizer.Label> labels() {
    return Combinators.combine(
            Arbitraries.of("name", "Concatenate(name, ' (', status, ')')"),
            colours(),
            colours(),
            Arbitraries.doubles().between(1, 99),
            Arbitraries.integers().between(-9, 9))
        .as(
            (text, ink, halo, size, priority) ->
                new Symbolizer.Label(new CqlText(text), ink, halo, size, priority));
  }

  private static Arbitrary<AtlasFilter> filters() {
    return Arbitraries.of(
        AtlasFilter.none(),
        new AtlasFilter(
            Map.of(
                Facet.MINERAL, Set.of("copper"), Facet.LICENCE_STATUS, Set.of("granted", "lapsed")),
            true,
            true,
            new YearRange(2018, 2026),
            "importance > 50",
            "reko"));
  }
}
