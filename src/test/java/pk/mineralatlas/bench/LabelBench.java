package pk.mineralatlas.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import pk.mineralatlas.feature.ColumnText;
import pk.mineralatlas.feature.FeatureFilter;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.LabelLanguage;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.render.label.LabelOptions;
import pk.mineralatlas.render.label.MapLabels;
import pk.mineralatlas.render.label.PlacedLabels;
import pk.mineralatlas.source.ReadOptions;
import pk.mineralatlas.source.ShapefileReader;
import pk.mineralatlas.source.file.ShapefileException;
import pk.mineralatlas.style.FixedColour;
import pk.mineralatlas.style.Ink;
import pk.mineralatlas.style.LayerStyle;
import pk.mineralatlas.style.MarkShape;
import pk.mineralatlas.style.Palette;
import pk.mineralatlas.style.Rule;
import pk.mineralatlas.style.ScaleRange;
import pk.mineralatlas.style.ScaledSize;
import pk.mineralatlas.style.Symbolizer;
import pk.mineralatlas.style.Theme;

/**
 * Prints the milliseconds of the processor it takes to place the labels of one shapefile in a view
 * of 1024 × 843 pixels that shows all of it. Arguments: the shapefile, the column that is written,
 * and optionally a file for the picture.
 */
public final class LabelBench {

  private static final int FRAMES = 60;

  private static final int FEW = 20;

  /** Time of the processor, so that other programs do not count. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private LabelBench() {}

  /** Frames one after the other. */
  private record Frames(MapLabels labels, LabelOptions options, MapSnapshot map) {

    double[] times(int count, UnaryOperator<Viewport> next) {
      double[] ms = new double[count];
      Viewport view = map.viewport();
      for (int i = 0; i < count; i++) {
        view = next.apply(view);
        long startNs = THREADS.getCurrentThreadCpuTime();
        labels.place(map.withViewport(view), options);
        ms[i] = (THREADS.getCurrentThreadCpuTime() - startNs) / 1e6;
      }
      return ms;
    }
  }

  public static void main(String[] args) throws ShapefileException, IOException {
    PrintStream out = System.out;
    out.println(Machine.facts());
    MapSnapshot map = map(Path.of(args[0]), args[1]);
    LabelOptions options =
        new LabelOptions(
            Palette.of(Theme.LIGHT), false, false, Map.of(), (form, importance, mpp) -> 4);
    MapLabels labels = new MapLabels();
    long startNs = THREADS.getCurrentThreadCpuTime();
    PlacedLabels first = labels.place(map, options);
    out.printf(
        Locale.ROOT,
        "first frame, %d labels shown %22.1f ms%n",
        first.labels().size(),
        (THREADS.getCurrentThreadCpuTime() - startNs) / 1e6);
    Frames frames = new Frames(labels, options, map);
    out.println(Samples.line("the same view again", frames.times(FRAMES, v -> v)));
    out.println(
        Samples.line("moved by 7, 3 px each time", frames.times(FRAMES, v -> v.pannedBy(7, 3))));
    out.println(
        Samples.line(
            "closer by a tenth each time",
            frames.times(
                FEW,
                v -> new Viewport(v.centre(), 0.9 * v.metresPerPx(), v.widthPx(), v.heightPx()))));
    if (args.length > 2) {
      ImageIO.write(MapRenderer.bundled().image(map, 1), "png", Path.of(args[2]).toFile());
    }
  }

  private static MapSnapshot map(Path shp, String column) throws ShapefileException {
    FeatureLayer features =
        ShapefileReader.read(shp, ReadOptions.of("bench", LambertConformalConic.PAKISTAN))
            .features();
    features.readColumns();
    Symbolizer.Mark mark =
        new Symbolizer.Mark(
            MarkShape.CIRCLE,
            new FixedColour(0xFFB03A2E),
            new FixedColour(0xFFFFFFFF),
            1,
            ScaledSize.fixed(6));
    Symbolizer.Label label =
        new Symbolizer.Label(new ColumnText(column), Ink.TEXT, Ink.TEXT_HALO, 11, 10);
    LayerStyle style =
        LayerStyle.merged(
            List.of(new Rule(FeatureFilter.everything(), ScaleRange.ALWAYS, List.of(mark, label))));
    MapLayer layer =
        new MapLayer(
            OpenedLayer.of(shp), features, true, 1, VisibleSet.all(features.size()), style);
    return new MapSnapshot(
        Viewport.fitting(Objects.requireNonNull(features.extent()), 1024, 843, 8),
        List.of(layer),
        Theme.LIGHT,
        LabelLanguage.ENGLISH,
        false,
        Optional.empty());
  }
}
