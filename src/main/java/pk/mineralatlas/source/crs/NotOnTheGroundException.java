package pk.mineralatlas.source.crs;

import org.geotools.api.referencing.FactoryException;

/** A reference system that has no two coordinates on the ground, such as one of heights. */
final class NotOnTheGroundException extends FactoryException {
  private static final long serialVersionUID = 1L;

  NotOnTheGroundException(String name) {
    super(name + " says nothing of places on the ground");
  }
}
