package pk.mineralatlas.render.strip;

import pk.mineralatlas.geo.Viewport;

/**
 * From the map plane to the pixels of a picture.
 *
 * @param pxPerM pixels of the picture to a metre of the plane
 * @param leftM what lies on the picture's left edge
 * @param topM what lies on its upper edge
 */
record Scale(double pxPerM, double leftM, double topM) {

  /**
   * @param pxPerUnit pixels of the picture to one of the view
   */
  static Scale of(Viewport view, double pxPerUnit) {
    return new Scale(
        pxPerUnit / view.metresPerPx(),
        view.centre().xM() - view.widthPx() / 2.0 * view.metresPerPx(),
        view.centre().yM() + view.heightPx() / 2.0 * view.metresPerPx());
  }

  double x(double xM) {
    return (xM - leftM) * pxPerM;
  }

  double y(double yM) {
    return (topM - yM) * pxPerM;
  }

  double xM(double xPx) {
    return leftM + xPx / pxPerM;
  }

  double yM(double yPx) {
    return topM - yPx / pxPerM;
  }
}
