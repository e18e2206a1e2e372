package pk.mineralatlas.app;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import pk.mineralatlas.render.FrameTimes;

/** The times of all frames of a map, as JSON. One thread. */
final class RenderTimes {

  /**
   * One frame, milliseconds.
   *
   * @param phases of drawing it
   * @param encode making a PNG of it
   */
  record Frame(FrameTimes phases, double encode) {

    double total() {
      return phases.queryMs() + phases.styleMs() + phases.drawMs() + phases.labelMs() + encode;
    }
  }

  private record Phase(String name, ToDoubleFunction<Frame> time) {}

  private static final List<Phase> PHASES =
      List.of(
          new Phase("query", f -> f.phases().queryMs()),
          new Phase("style", f -> f.phases().styleMs()),
          new Phase("draw", f -> f.phases().drawMs()),
          new Phase("label", f -> f.phases().labelMs()),
          new Phase("encode", Frame::encode),
          new Phase("total", Frame::total));

  private final double load;
  private final double index;
  private double settle;
  private final List<Frame> frames = new ArrayList<>();

  /**
   * @param load reading the document and its layers, milliseconds
   * @param index making the boxes by which positions out of view are passed over
   */
  RenderTimes(double load, double index) {
    this.load = load;
    this.index = index;
  }

  /** Notes how long it took after the first frame until the layers were thinned, milliseconds. */
  void settled(double ms) {
    settle = ms;
  }

  void add(Frame frame) {
    frames.add(frame);
  }

  /** Phases of the first frame; of the others the median and the best of each phase. */
  String json() {
    JsonObject json = new JsonObject();
    json.put("first", first(frames.getFirst()));
    json.put("later", later(frames.subList(1, frames.size())));
    return JsonWriter.string(json);
  }

  private JsonObject first(Frame frame) {
    JsonObject json = new JsonObject();
    json.put("load", rounded(load));
    json.put("index", rounded(index));
    PHASES.forEach(phase -> json.put(phase.name, rounded(phase.time.applyAsDouble(frame))));
    json.put("total", rounded(load + index + frame.total()));
    return json;
  }

  private JsonObject later(List<Frame> frames) {
    JsonObject json = new JsonObject();
    json.put("frames", frames.size());
    if (!frames.isEmpty()) {
      json.put("thin", rounded(settle));
      JsonObject median = new JsonObject();
      JsonObject best = new JsonObject();
      for (Phase phase : PHASES) {
        double[] sorted = frames.stream().mapToDouble(phase.time).sorted().toArray();
        int middle = sorted.length / 2;
        double median2 = sorted[middle] + sorted[(sorted.length - 1) / 2];
        median.put(phase.name, rounded(median2 / 2));
        best.put(phase.name, rounded(sorted[0]));
      }
      json.put("median", median);
      json.put("best", best);
    }
    return json;
  }

  private static double rounded(double ms) {
    return Math.round(ms * 1000) / 1000.0;
  }
}
