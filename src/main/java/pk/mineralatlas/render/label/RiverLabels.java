package pk.mineralatlas.render.label;

import java.util.Arrays;
import pk.mineralatlas.feature.FeatureLayer;
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
                new LabelSubject(layer.id(), river.feature(), id, name, at.getX(), at.getY()),
                500 - 20 * river.riverClass(),
                LabelCandidate.Rules.of(3, 0.35 * REPEAT_PX),
                () ->
                    new RiverLayouts(work, run).between(middle - half, middle + half, name, style));
          }
        });
  }

  /** Samples the course wherever it runs through the area. */
  private static void eachRun(
      LabelWork work, RiverLines.River river, java.util.function.Consumer<SmoothRun> found) {
    double stepM = SmoothRun.STEP_PX * work.metresPerPx();
    double[] x = new double[64];
    double[] y = new double[64];
    long firstSample = 0;
    int count = 0;
    double[] along = river.alongM();
    for (int v = 1; v < along.length; v++) {
      boolean inside = touches(work.view(), river, v);
      long sample = (long) Math.ceil(along[v - 1] / stepM - 1e-9);
      if (inside) {
        for (; sample * stepM < along[v]; sample++) {
          if (count == 0) {
            firstSample = sample;
          }
          if (count == x.length) {
            x = Arrays.copyOf(x, 2 * count);
            y = Arrays.copyOf(y, 2 * count);
          }
          double part = (sample * stepM - along[v - 1]) / (along[v] - along[v - 1]);
          x[count] =
              work.view().xPx(river.xM()[v - 1] + part * (river.xM()[v] - river.xM()[v - 1]));
          y[count] =
              work.view().yPx(river.yM()[v - 1] + part * (river.yM()[v] - river.yM()[v - 1]));
          count++;
        }
      }
      if (count > 0 && (!inside || v == along.length - 1)) {
        if (count >= FEWEST_SAMPLES) {
          found.accept(
              new SmoothRun(firstSample, Arrays.copyOf(x, count), Arrays.copyOf(y, count)));
        }
        count = 0;
      }
    }
  }

  private static boolean touches(LabelView view, RiverLines.River river, int v) {
    var e = view.extent();
    return Math.max(river.xM()[v - 1], river.xM()[v]) >= e.minXM()
        && Math.min(river.xM()[v - 1], river.xM()[v]) <= e.maxXM()
        && Math.max(river.yM()[v - 1], river.yM()[v]) >= e.minYM()
        && Math.min(river.yM()[v - 1], river.yM()[v]) <= e.maxYM();
  }
}
