package pk.mineralatlas.print;

/** Which way the page is held. */
public enum Orientation {
  PORTRAIT("Portrait"),
  LANDSCAPE("Landscape");

  private final String title;

  Orientation(String title) {
    this.title = title;
  }

  @Override
  public String toString() {
    return title;
  }
}
