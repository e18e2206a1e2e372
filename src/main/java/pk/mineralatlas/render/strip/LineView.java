package pk.mineralatlas.render.strip;

/** Where the map plane lies in a view, and what of it can be seen. */
public interface LineView {

  double x(double xM);

  double y(double yM);

  /** The edges of what is seen of lines, with some room around. */
  Box box();

  /** Whether a step is too short to be seen. */
  boolean isTooShort(double stepX, double stepY);

  /** A box in the view's units, y down. */
  record Box(double left, double top, double right, double bottom) {}
}
