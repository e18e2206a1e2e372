package pk.mineralatlas.render.strip;

/** Takes lines, piece by piece. */
public interface LineSink {

  void moveTo(double x, double y);

  void lineTo(double x, double y);
}
