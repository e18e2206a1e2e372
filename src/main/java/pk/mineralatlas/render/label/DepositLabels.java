package pk.mineralatlas.render.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.style.SymbolForm;

/**
 * Names deposits, by importance, and numbers them on paper. A number that the index beside the map
 * refers to finds its place before any name, if need be a little off at the end of a line; the name
 * joins it later if there is room.
 */
final class DepositLabels {

  /** Numbers come before every name. */
  static final double NUMBER_PRIORITY = 2000;

  /** Symbols of this importance are never covered. */
  private static final double FIRM_IMPORTANCE = 70;

  /** Deposits of this importance are named even over large symbols of lesser ones. */
  private static final double INSISTS = 70;

  private static final double LARGE_REACH_PX = 6.5;

  /** How far off its symbol a label may stand on paper. */
  private record Aside(double farthestPx, double mostCost, LabelCandidate.Further.When when) {}

  /** A number as far as it must be. */
  private static final Aside NUMBER_ASIDE =
      new Aside(
          Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, LabelCandidate.Further.When.AGAIN);

  /** A name only so far, and across nothing. */
  private static final Aside NAME_ASIDE = new Aside(36, 8, LabelCandidate.Further.When.LAST);

  private static final Aside FAMOUS_ASIDE = new Aside(120, 9, LabelCandidate.Further.When.LAST);

  /** A deposit that may be named. */
  private record Named(
      LabelSubject subject, double importance, SymbolForm form, double reachPx, String number) {

    boolean isFamous() {
      return importance >= INSISTS;
    }
  }

  private DepositLabels() {}

  static void add(LabelWork work, MapLayer layer, FeatureLayer features) {
    LayerNames names = work.names(features);
    double least = LabelScales.depositImportance(work.metresPerPx(), layer.shown().count());
    List<SiteGroups.Site> numbered = new ArrayList<>();
    List<Named> named = new ArrayList<>();
    work.eachShown(
        layer,
        features,
        f -> {
          String name = names.name(f);
          LabelSubject subject =
              work.subject(layer, features, f, names.id(f), LabelNames.shortened(name));
          double importance = importance(features, f);
          SymbolForm form = SymbolForm.of(features.text(f, "precision"));
          double reachPx =
              work.options().depositReach().reachPx(form, importance, work.metresPerPx());
          addSymbol(work, subject, importance, reachPx);
          String number = work.options().siteNumbers().getOrDefault(subject.id(), "");
          if (!number.isEmpty() && work.isOnSheet(subject)) {
            numbered.add(new SiteGroups.Site(withText(subject, number), importance, reachPx));
          }
          boolean wanted = importance >= least || !number.isEmpty();
          if (wanted && !subject.text().isEmpty() && work.isOnSheet(subject)) {
            named.add(new Named(subject, importance, form, reachPx, number));
          }
        });
    Map<LabelSubject.Owner, List<SiteGroups.Site>> together = addNumbers(work, numbered);
    for (Named site : named) {
      List<SiteGroups.Site> group = together.getOrDefault(site.subject().owner(), List.of());
      boolean leads =
          group.isEmpty() || group.getFirst().subject().owner().equals(site.subject().owner());
      if (leads && (group.size() < 2 || site.isFamous())) {
        addName(work, site, group);
      }
    }
  }

  private static LabelSubject withText(LabelSubject s, String text) {
    return new LabelSubject(s.layer(), s.feature(), s.id(), text, s.xPx(), s.yPx());
  }

  private static double importance(FeatureLayer features, int f) {
    double importance = features.number(f, "importance");
    return importance > 0 ? importance : 0;
  }

  private static void addSymbol(
      LabelWork work, LabelSubject subject, double importance, double reachPx) {
    double half = work.isPaper() ? reachPx : 0.85 * reachPx;
    work.grid()
        .add(
            LabelBox.around(subject.xPx(), subject.yPx(), half, half),
            work.isPaper() ? CollisionGrid.Taken.SITE : onScreen(importance, reachPx),
            subject.owner());
  }

  private static CollisionGrid.Taken onScreen(double importance, double reachPx) {
    if (importance >= FIRM_IMPORTANCE) {
      return CollisionGrid.Taken.FIRM;
    }
    return reachPx >= LARGE_REACH_PX ? CollisionGrid.Taken.LARGE : CollisionGrid.Taken.SOFT;
  }

  /** Adds the numbers, and says whose stand together with whose. */
  private static Map<LabelSubject.Owner, List<SiteGroups.Site>> addNumbers(
      LabelWork work, List<SiteGroups.Site> sites) {
    Map<LabelSubject.Owner, List<SiteGroups.Site>> together = new HashMap<>();
    for (List<SiteGroups.Site> group : SiteGroups.of(sites)) {
      addNumbersOfOne(work, group);
      group.forEach(site -> together.put(site.subject().owner(), group));
    }
    return together;
  }

  private static void addNumbersOfOne(LabelWork work, List<SiteGroups.Site> group) {
    LabelStyle style = work.styles().siteNumber();
    SiteGroups.Site head = group.getFirst();
    List<String> rows = SiteGroups.rows(group);
    LabelSubject subject = withText(head.subject(), String.join(" ", rows));
    Supplier<List<LabelLayout>> beside =
        () ->
            places(work, subject, head.reachPx())
                .aboutRows(rows.stream().map(row -> work.shape(row, style)).toList(), style);
    work.add(
        subject,
        NUMBER_PRIORITY + head.importance(),
        LabelCandidate.Rules.of(0.5, 0).insisting(),
        beside,
        aside(work, subject, head.reachPx(), beside, NUMBER_ASIDE));
  }

  /**
   * Of sites whose numbers stand together only a famous first one is named, and the numbers of the
   * others stand below.
   */
  private static void addName(LabelWork work, Named site, List<SiteGroups.Site> group) {
    LabelSubject subject = site.subject();
    double importance = site.importance();
    LabelStyle style = work.styles().deposit(importance);
    double priority = 480 + 4.6 * importance - (site.form() == SymbolForm.SOMEWHERE ? 220 : 0);
    LabelCandidate.Rules usual = LabelCandidate.Rules.of(importance >= 40 ? 1 : 3, 160);
    LabelCandidate.Rules rules = site.isFamous() ? usual.insisting() : usual;
    Supplier<List<LabelLayout>> beside =
        () -> {
          PointLayouts places = places(work, subject, site.reachPx());
          ShapedText name = work.shape(subject.text(), style);
          LabelStyle bold = work.styles().siteNumber();
          return site.number().isEmpty()
              ? places.about(name, style)
              : places.about(
                  work.shape(site.number(), bold), bold, name, style, others(work, bold, group));
        };
    work.add(
        subject,
        priority,
        site.number().isEmpty() ? rules : rules.replacing(),
        beside,
        aside(work, subject, site.reachPx(), beside, site.isFamous() ? FAMOUS_ASIDE : NAME_ASIDE));
  }

  private static List<ShapedText> others(
      LabelWork work, LabelStyle style, List<SiteGroups.Site> group) {
    return group.size() < 2
        ? List.of()
        : SiteGroups.rows(group.subList(1, group.size())).stream()
            .map(row -> work.shape(row, style))
            .toList();
  }

  private static PointLayouts places(LabelWork work, LabelSubject subject, double reachPx) {
    return work.isPaper()
        ? new PointLayouts(new SiteRim(work.grid(), subject, reachPx))
        : new PointLayouts(subject.xPx(), subject.yPx(), reachPx, reachPx);
  }

  private static LabelCandidate.Further aside(
      LabelWork work,
      LabelSubject subject,
      double reachPx,
      Supplier<List<LabelLayout>> beside,
      Aside aside) {
    if (!work.isPaper()) {
      return LabelCandidate.Further.NONE;
    }
    return new LabelCandidate.Further(
        () ->
            new AsideLayouts(new SiteRim(work.grid(), subject, reachPx), aside.farthestPx())
                .of(beside.get().getFirst(), TextShaper.isRightToLeft(subject.text())),
        aside.mostCost(),
        aside.when());
  }
}
