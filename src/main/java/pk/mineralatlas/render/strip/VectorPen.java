package pk.mineralatlas.render.strip;

/** Writes paths and marks down, in the steps of its {@link VectorSheet}. One thread. */
public interface VectorPen {

  /** Begins a path. */
  void begin(PathLook look);

  /** Begins a part of the path. */
  void moveTo(int x, int y);

  void lineTo(int x, int y);

  /** Joins the end of the part to its beginning. */
  void close();

  /** Paints the path as it was begun. */
  void paint();

  /** Puts a mark with its middle on a point. */
  void stamp(MarkLook mark, int x, int y);

  /** Says that nothing more comes. */
  void end();
}
