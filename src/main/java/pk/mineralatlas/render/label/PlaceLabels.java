package pk.mineralatlas.render.label;

import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.MapLayer;

/** Names towns, by rank, and ports, crossings and airports, by kind. */
final class PlaceLabels {

  private static final double DOT_PX = 2.6;
  private static final double GATEWAY_PX = 6.5;

  private PlaceLabels() {}

  static void addPlaces(LabelWork work, MapLayer layer, FeatureLayer features) {
    LayerNames names = work.names(features);
    int greatest = LabelScales.placeRank(work.metresPerPx());
    work.eachShown(
        layer,
        features,
        f -> {
          int rank = rank(features, f);
          String capital = features.text(f, "capital");
          String name = names.name(f);
          if ((rank <= greatest || !capital.isEmpty()) && !name.isEmpty()) {
            addPlace(work, work.subject(layer, features, f, names.id(f), name), rank, capital);
          }
        });
  }

  private static int rank(FeatureLayer features, int f) {
    double rank = features.number(f, "rank");
    return Double.isNaN(rank) ? 5 : (int) Math.clamp(rank, 1, 5);
  }

  private static void addPlace(LabelWork work, LabelSubject subject, int rank, String capital) {
    LabelStyle style = work.styles().place(rank, capital);
    var symbol = LabelBox.around(subject.xPx(), subject.yPx(), DOT_PX, DOT_PX);
    boolean matters = rank <= 3 || !capital.isEmpty();
    LabelCandidate.Rules usual = LabelCandidate.Rules.of(rank <= 2 ? 1 : 1 + 2 * (rank - 2), 160);
    work.grid()
        .add(
            symbol, matters ? CollisionGrid.Taken.FIRM : CollisionGrid.Taken.SOFT, subject.owner());
    work.add(
        subject,
        priority(rank, capital),
        rank == 1 || !capital.isEmpty() ? usual.insisting() : usual,
        () ->
            new PointLayouts(subject.xPx(), subject.yPx(), DOT_PX, DOT_PX)
                .about(work.shape(subject.text(), style), style));
  }

  private static double priority(int rank, String capital) {
    if (!capital.isEmpty()) {
      return "country".equals(capital) ? 1000 : 960 - rank;
    }
    return switch (rank) {
      case 1 -> 900;
      case 2 -> 760;
      case 3 -> 560;
      case 4 -> 420;
      default -> 260;
    };
  }

  static void addGateways(LabelWork work, MapLayer layer, FeatureLayer features) {
    LayerNames names = work.names(features);
    work.eachShown(
        layer,
        features,
        f -> {
          String kind = features.text(f, "kind").replace(' ', '_');
          LabelSubject subject =
              work.subject(
                  layer, features, f, names.id(f), LabelNames.ofGateway(names.name(f), kind));
          work.grid()
              .add(
                  LabelBox.around(subject.xPx(), subject.yPx(), GATEWAY_PX, GATEWAY_PX),
                  CollisionGrid.Taken.SOFT,
                  subject.owner());
          if (work.metresPerPx() < LabelScales.gatewayLimit(kind) && !subject.text().isEmpty()) {
            addGateway(work, subject, kind);
          }
        });
  }

  private static void addGateway(LabelWork work, LabelSubject subject, String kind) {
    LabelStyle style = work.styles().gateway();
    double priority = kind.endsWith("port") && kind.startsWith("sea") ? 640 : 480;
    work.add(
        subject,
        "airport".equals(kind) ? 300 : priority,
        LabelCandidate.Rules.of(3, 160),
        () ->
            new PointLayouts(subject.xPx(), subject.yPx(), GATEWAY_PX, GATEWAY_PX)
                .about(work.shape(subject.text(), style), style));
  }
}
