package pk.mineralatlas.render.strip;

/**
 * A part of a map that readers of a paper can show and hide by itself.
 *
 * @param id tells it from all others, on every sheet alike
 * @param title what readers see
 */
public record DrawnGroup(String id, String title) {

  /** What lies under all layers. */
  public static final DrawnGroup GROUND = new DrawnGroup("ground", "Land and sea");

  /** Meridians and parallels. */
  public static final DrawnGroup GRATICULE = new DrawnGroup("graticule", "Graticule");

  /** All names, and the numbers of sites. */
  public static final DrawnGroup LABELS = new DrawnGroup("labels", "Labels");
}
