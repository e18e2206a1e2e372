package pk.mineralatlas.print;

import pk.mineralatlas.geo.Extent;

/** Which way the page is held. */
public enum Orientation {
  PORTRAIT("Portrait"),
  LANDSCAPE("Landscape");

  private final String title;

  Orientation(String title) {
    this.title = title;
  }

  /** The way of holding a page that gives an area the larger scale. */
  public static Orientation suiting(Extent extent) {
    return extent.heightM() > 1.05 * extent.widthM() ? PORTRAIT : LANDSCAPE;
  }

  @Override
  public String toString() {
    return title;
  }
}
