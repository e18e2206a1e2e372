package pk.mineralatlas.render.label;

import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.MapLayer;

/** Names rivers along their course, long ones again and again. */
final class RiverLabels {

  private RiverLabels() {}

  static void add(LabelWork work, MapLayer layer, FeatureLayer features) {
    LayerNames names = work.names(features);
    for (RiverLines.River river : work.cache().rivers(features).rivers()) {
      boolean named = LabelScales.namesRiver(work.metresPerPx(), river.riverClass());
      boolean shown = layer.shown().contains(river.feature());
      if (named && shown && river.course().extent().intersects(work.view().courses())) {
        String name = names.name(river.feature());
        add(work, layer, river, names.id(river.feature()), name);
      }
    }
  }

  private static void add(
      LabelWork work, MapLayer layer, RiverLines.River river, String id, String name) {
    LabelStyle style = work.styles().river(river.riverClass());
    CourseLabels.each(
        work.view(),
        river.course(),
        (run, fromPx, toPx) -> {
          var at = run.at((fromPx + toPx) / 2);
          work.add(
              new LabelSubject(layer.atlasId(), river.feature(), id, name, at.getX(), at.getY()),
              500 - 20 * river.riverClass(),
              LabelCandidate.Rules.of(3, CourseLabels.SAME_NAME_PX),
              () -> new RiverLayouts(work, run).between(fromPx, toPx, name, style));
        });
  }
}
