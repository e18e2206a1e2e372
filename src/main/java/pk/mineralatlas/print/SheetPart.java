package pk.mineralatlas.print;

import java.util.EnumSet;
import java.util.Set;

/** The parts of a page that can be left out; the map and its frame are always there. */
public enum SheetPart {
  TITLE("Title"),
  URDU_TITLE("Urdu title"),
  SUBTITLE("Subtitle"),
  GRATICULE("Graticule"),
  LEGEND("Legend"),
  SCALE_BAR("Scale bar"),
  NORTH_ARROW("North arrow"),
  INSET("Where it is"),
  INDEX("Index of sites"),
  CHART("Sites by mineral"),
  SOURCES("Sources"),
  CAUTIONS("What to note"),
  LAST_LINE("Last line");

  private final String title;

  SheetPart(String title) {
    this.title = title;
  }

  /** What people read. */
  public String title() {
    return title;
  }

  /** All parts. */
  public static Set<SheetPart> all() {
    return EnumSet.allOf(SheetPart.class);
  }
}
