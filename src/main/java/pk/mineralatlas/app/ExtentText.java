package pk.mineralatlas.app;

import pk.mineralatlas.geo.GeoBounds;

/** Boxes of longitudes and latitudes as {@code W,S,E,N} on the command line. */
final class ExtentText {

  private ExtentText() {}

  /**
   * Reads a box.
   *
   * @throws CommandException for a bad request, if it is none or holds nothing
   */
  static GeoBounds parse(String text) {
    String[] parts = text.strip().split("\\s*[,;\\s]\\s*", -1);
    if (parts.length != 4) {
      throw wrong(text, "it is not four numbers");
    }
    double[] d = new double[4];
    for (int i = 0; i < 4; i++) {
      d[i] = number(text, parts[i]);
    }
    if (Math.max(Math.abs(d[0]), Math.abs(d[2])) > 180) {
      throw wrong(text, "longitudes lie between -180 and 180");
    }
    if (Math.max(Math.abs(d[1]), Math.abs(d[3])) > 90) {
      throw wrong(text, "latitudes lie between -90 and 90");
    }
    if (!(d[0] < d[2])) {
      throw wrong(text, "west is not less than east");
    }
    if (!(d[1] < d[3])) {
      throw wrong(text, "south is not less than north");
    }
    return new GeoBounds(d[0], d[1], d[2], d[3]);
  }

  private static double number(String text, String part) {
    try {
      double number = Double.parseDouble(part);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw wrong(text, "“%s” is no number".formatted(part));
    }
    throw wrong(text, "“%s” is no place".formatted(part));
  }

  private static CommandException wrong(String text, String why) {
    return CommandException.badRequest(
        "“%s” is no extent: %s; give west,south,east,north in degrees, such as 60.8,24.8,67,30."
            .formatted(text, why),
        null);
  }
}
