package pk.mineralatlas.bench;

import java.awt.image.BufferedImage;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.feature.FeatureFilter;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.LabelLanguage;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.render.DrawOptions;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.render.TimedFrame;
import pk.mineralatlas.source.ReadOptions;
import pk.mineralatlas.source.ShapefileReader;
import pk.mineralatlas.source.file.ShapefileException;
import pk.mineralatlas.style.FixedColour;
import pk.mineralatlas.style.Hatch;
import pk.mineralatlas.style.LayerStyle;
import pk.mineralatlas.style.MarkShape;
import pk.mineralatlas.style.Overlap;
import pk.mineralatlas.style.Rule;
import pk.mineralatlas.style.ScaleRange;
import pk.mineralatlas.style.ScaledSize;
import pk.mineralatlas.style.Symbolizer;
import pk.mineralatlas.style.Theme;

/**
 * Prints how long the parts of drawing shapefiles take: looking up what is in view, thinning,
 * drawing a layer whole and thinned. Arguments: shapefiles in longitude and latitude, drawn one by
 * one over Pakistan at 1024 × 843 pixels.
 */
public final class PartsBench {

  private static final int TIMES = 41;
  private static final Extent PAKISTAN = new Extent(60.5, 23.5, 77.5, 37.5);

  private PartsBench() {}

  public static void main(String[] args) throws ShapefileException {
    PrintStream out = System.out;
    for (String arg : args) {
      Path file = Path.of(arg);
      FeatureLayer features =
          ShapefileReader.read(file, ReadOptions.of(arg, new FileCoordinates())).features();
      out.printf(
          Locale.ROOT,
          "%s: %,d features, %,d positions%n",
          file.getFileName(),
          features.size(),
          features.vertexCount());
      measure(features, file, out);
    }
  }

  private static void measure(FeatureLayer features, Path file, PrintStream out) {
    int[] found = new int[1];
    say(out, "query Pakistan", median(() -> found[0] = features.query(PAKISTAN).length));
    Extent small = new Extent(66.5, 29.5, 66.6, 29.6);
    say(out, "query a tenth of a degree", median(() -> found[0] = features.query(small).length));
    MapSnapshot map = map(features, file);
    MapRenderer renderer = MapRenderer.bundled();
    boolean thins = features.details().wantThinning();
    if (thins) {
      // claimed, so that the renderer does not thin beside the measurement
      features.details().claimThinning();
    }
    say(out, "draw, not thinned", drawing(renderer, map));
    if (thins) {
      long start = System.nanoTime();
      features.details().thin();
      say(out, "thin, once", (System.nanoTime() - start) / 1e6);
      say(out, "draw, thinned", drawing(renderer, map));
    }
  }

  private static double drawing(MapRenderer renderer, MapSnapshot map) {
    @Nullable BufferedImage[] used = new BufferedImage[1];
    return median(
        () -> {
          TimedFrame frame = renderer.frame(map, DrawOptions.screen(1), used[0]);
          used[0] = frame.image();
        });
  }

  private static MapSnapshot map(FeatureLayer features, Path file) {
    MapLayer layer =
        new MapLayer(
            OpenedLayer.of(file),
            features,
            true,
            1,
            VisibleSet.all(features.size()),
            new LayerStyle(
                List.of(
                    new Rule(FeatureFilter.everything(), ScaleRange.ALWAYS, how(features.kind()))),
                Overlap.IN_ORDER));
    return new MapSnapshot(
        Viewport.fitting(PAKISTAN, 1024, 843, 0),
        List.of(layer),
        Theme.LIGHT,
        LabelLanguage.ENGLISH,
        false,
        Optional.empty(),
        Optional.of(new FixedColour(0xFFE1EBF5)));
  }

  private static List<Symbolizer> how(GeometryKind kind) {
    FixedColour dark = new FixedColour(0xFF404060);
    FixedColour light = new FixedColour(0xFFF0EBDC);
    ScaledSize pixel = ScaledSize.fixed(1);
    return switch (kind) {
      case POLYGON ->
          List.of(
              new Symbolizer.Fill(light, 1, new Hatch(45, 5, 0.5, false)),
              Symbolizer.Line.solid(dark, pixel));
      case LINE -> List.of(Symbolizer.Line.solid(dark, pixel));
      case POINT ->
          List.of(new Symbolizer.Mark(MarkShape.CIRCLE, light, dark, 1, ScaledSize.fixed(6)));
    };
  }

  private static double median(Runnable work) {
    double[] times = new double[TIMES];
    for (int i = 0; i < 2 * TIMES; i++) {
      long start = System.nanoTime();
      work.run();
      times[i % TIMES] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    return times[TIMES / 2];
  }

  private static void say(PrintStream out, String what, double ms) {
    out.printf(Locale.ROOT, "  %-28s %9.3f ms%n", what, ms);
  }
}
