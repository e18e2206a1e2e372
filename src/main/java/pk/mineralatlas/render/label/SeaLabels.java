package pk.mineralatlas.render.label;

import java.util.ArrayList;
import java.util.List;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.LonLat;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.map.AtlasLayer;

/** Names the sea, which no layer holds. */
final class SeaLabels {

  /** Open water off the coast, the best place first; another where that is out of view. */
  private static final List<LonLat> PLACES =
      List.of(
          new LonLat(63.5, 24.2),
          new LonLat(64.8, 24.2),
          new LonLat(62.2, 24.4),
          new LonLat(66.0, 24.2),
          new LonLat(63.5, 22.8),
          new LonLat(66.2, 22.9));

  /** North of this the coast is too near for the name at any but a close scale. */
  private static final double FAR_METRES_PER_PX = 3500;

  private SeaLabels() {}

  static void add(LabelWork work) {
    if (work.metresPerPx() > FAR_METRES_PER_PX) {
      return;
    }
    String text = work.isUrdu() ? "بحیرہ عرب" : "Arabian Sea";
    LabelStyle style = work.styles().sea();
    MapPoint first = LambertConformalConic.PAKISTAN.project(PLACES.getFirst());
    LabelSubject subject =
        new LabelSubject(
            AtlasLayer.NEIGHBOURS,
            -1,
            "arabian-sea",
            text,
            work.view().xPx(first.xM()),
            work.view().yPx(first.yM()));
    work.addFollowing(
        subject, 935, LabelCandidate.Rules.of(4, 0).fitting(), () -> layouts(work, text, style));
  }

  private static List<LabelLayout> layouts(LabelWork work, String text, LabelStyle style) {
    ShapedText shaped = work.shape(text, style);
    List<LabelLayout> layouts = new ArrayList<>();
    for (LonLat place : PLACES) {
      MapPoint at = LambertConformalConic.PAKISTAN.project(place);
      double x = work.view().xPx(at.xM()) - shaped.inkPx().getCenterX();
      double y = work.view().yPx(at.yM()) - shaped.inkPx().getCenterY();
      layouts.add(
          LabelLayout.of(List.of(new LabelPiece(shaped, style, x, y)), 3.0 * layouts.size()));
    }
    return layouts;
  }
}
