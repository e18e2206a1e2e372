package pk.mineralatlas.render.label;

import java.util.List;
import java.util.function.Supplier;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.MapLayer;

/** Names towns, by rank, and ports, crossings and airports, by kind. */
final class PlaceLabels {

  private static final double DOT_PX = 2.6;
  private static final double GATEWAY_PX = 6.5;

  /** How far off the name of a great town may be set on paper, where symbols crowd about it. */
  private static final double ASIDE_PX = 36;

  private static final double MOST_COST = 8;

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
          LabelSubject subject = work.subject(layer, features, f, names.id(f), name);
          boolean named = rank <= greatest || !capital.isEmpty();
          if (named && !name.isEmpty() && work.isOnSheet(subject)) {
            addPlace(work, subject, names.second(f), new Rank(rank, capital));
          }
        });
  }

  private static int rank(FeatureLayer features, int f) {
    double rank = features.number(f, "rank");
    return Double.isNaN(rank) ? 5 : (int) Math.clamp(rank, 1, 5);
  }

  /** How great a town is, and of what it is the capital, or empty. */
  private record Rank(int rank, String capital) {}

  private static void addPlace(LabelWork work, LabelSubject subject, String second, Rank of) {
    int rank = of.rank();
    String capital = of.capital();
    LabelStyle style = work.styles().place(rank, capital);
    var symbol = LabelBox.around(subject.xPx(), subject.yPx(), DOT_PX, DOT_PX);
    boolean matters = rank <= 3 || !capital.isEmpty();
    LabelCandidate.Rules usual = LabelCandidate.Rules.of(rank <= 2 ? 1 : 1 + 2 * (rank - 2), 160);
    work.grid()
        .add(
            symbol, matters ? CollisionGrid.Taken.FIRM : CollisionGrid.Taken.SOFT, subject.owner());
    boolean great = rank == 1 || !capital.isEmpty();
    Supplier<List<LabelLayout>> beside = () -> beside(work, subject, second, style);
    work.add(
        subject,
        priority(rank, capital),
        great ? usual.insisting() : usual,
        beside,
        great && work.isPaper() ? aside(work, subject, beside) : LabelCandidate.Further.NONE);
  }

  /** The name beside its dot; a second one is nearer the dot where the place is on its left. */
  private static List<LabelLayout> beside(
      LabelWork work, LabelSubject subject, String second, LabelStyle style) {
    PointLayouts places = new PointLayouts(subject.xPx(), subject.yPx(), DOT_PX, DOT_PX);
    ShapedText name = work.shape(subject.text(), style);
    return second.isEmpty()
        ? places.about(name, style)
        : places.about(name, style, work.shape(second, style), style, List.of());
  }

  private static LabelCandidate.Further aside(
      LabelWork work, LabelSubject subject, Supplier<List<LabelLayout>> beside) {
    return new LabelCandidate.Further(
        () ->
            new AsideLayouts(new SiteRim(work.grid(), subject, DOT_PX + 1), ASIDE_PX)
                .of(beside.get().getFirst(), TextShaper.isRightToLeft(subject.text())),
        MOST_COST,
        LabelCandidate.Further.When.AGAIN);
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
                  work.isPaper() ? CollisionGrid.Taken.LARGE : CollisionGrid.Taken.SOFT,
                  subject.owner());
          if (work.metresPerPx() < LabelScales.gatewayLimit(kind)
              && !subject.text().isEmpty()
              && work.isOnSheet(subject)) {
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
