package pk.mineralatlas.render.label;

import java.util.Arrays;
import java.util.function.Consumer;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.map.MapLayer;

/** Names rivers along their course, long ones again and again. */
final class RiverLabels {

  private static final double REPEAT_PX = 640;

  /** The part of each stretch in which the name's middle may lie. */
  private static final double INNER = 0.64;

  private static final int FEWEST_SAMPLES = 12;

  private RiverLabels() {}

  static void add(LabelWork work, MapLayer layer, FeatureLayer features) {
    LayerNames names = work.names(features);
    for (RiverLines.River river : work.cache().rivers(features).rivers()) {
      boolean named = LabelScales.namesRiver(work.metresPerPx(), river.riverClass());
      boolean shown = layer.shown().contains(river.feature());
      if (named && shown && river.extent().intersects(work.view().extent())) {
        String name = names.name(river.feature());
        add(work, layer, river, names.id(river.feature()), name);
      }
    }
  }

  private static void add(
      LabelWork work, MapLayer layer, RiverLines.River river, String id, String name) {
    LabelStyle style = work.styles().river(river.riverClass());
    double lengthPx = river.lengthM() / work.metresPerPx();
    int stretches = (int) Math.max(1, Math.round(lengthPx / REPEAT_PX));
    double stretchPx = lengthPx / stretches;
    eachRun(
        work,
        river,
        run -> {
          int from = (int) Math.max(0, Math.floor(run.startPx() / stretchPx));
          int to = (int) Math.min(stretches - 1.0, Math.floor(run.endPx() / stretchPx));
          for (int i = from; i <= to; i++) {
            double middle = (i + 0.5) * stretchPx;
            double half = INNER / 2 * stretchPx;
            var at = run.at(middle);
            work.add(
                new LabelSubject(layer.atlasId(), river.feature(), id, name, at.getX(), at.getY()),
                500 - 20 * river.riverClass(),
                LabelCandidate.Rules.of(3, 0.35 * REPEAT_PX),
                () ->
                    new RiverLayouts(work, run).between(middle - half, middle + half, name, style));
          }
        });
  }

  /** Samples the course wherever it runs through the area. */
  private static void eachRun(LabelWork work, RiverLines.River river, Consumer<SmoothRun> found) {
    double stepM = SmoothRun.STEP_PX * work.metresPerPx();
    Samples samples = new Samples(work.view());
    for (int v = 1; v < river.size(); v++) {
      boolean inside = touches(work.view().extent(), river, v);
      if (inside) {
        samples.addBetween(river, v, stepM);
      }
      if (!inside || v == river.size() - 1) {
        if (samples.count >= FEWEST_SAMPLES) {
          found.accept(samples.run());
        }
        samples.count = 0;
      }
    }
  }

  private static boolean touches(Extent area, RiverLines.River river, int v) {
    return Math.max(river.xM(v - 1), river.xM(v)) >= area.minXM()
        && Math.min(river.xM(v - 1), river.xM(v)) <= area.maxXM()
        && Math.max(river.yM(v - 1), river.yM(v)) >= area.minYM()
        && Math.min(river.yM(v - 1), river.yM(v)) <= area.maxYM();
  }

  /** The samples of one run as they are gathered. */
  private static final class Samples {

    private final LabelView view;
    private long first;
    private double[] x = new double[64];
    private double[] y = new double[64];
    private int count;

    Samples(LabelView view) {
      this.view = view;
    }

    /** Adds the samples from one vertex to before the next. */
    void addBetween(RiverLines.River river, int v, double stepM) {
      double from = river.alongM(v - 1);
      double to = river.alongM(v);
      for (long sample = (long) Math.ceil(from / stepM - 1e-9); sample * stepM < to; sample++) {
        if (count == 0) {
          first = sample;
        }
        if (count == x.length) {
          x = Arrays.copyOf(x, 2 * count);
          y = Arrays.copyOf(y, 2 * count);
        }
        double part = (sample * stepM - from) / (to - from);
        x[count] = view.xPx(river.xM(v - 1) + part * (river.xM(v) - river.xM(v - 1)));
        y[count] = view.yPx(river.yM(v - 1) + part * (river.yM(v) - river.yM(v - 1)));
        count++;
      }
    }

    SmoothRun run() {
      return new SmoothRun(first, Arrays.copyOf(x, count), Arrays.copyOf(y, count));
    }
  }
}
