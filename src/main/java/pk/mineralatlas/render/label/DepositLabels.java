package pk.mineralatlas.render.label;

import java.util.ArrayList;
import java.util.List;
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
  private static final double NUMBER_PRIORITY = 2000;

  /** Symbols of this importance are never covered. */
  private static final double FIRM_IMPORTANCE = 70;

  /** Deposits of this importance are named even over large symbols of lesser ones. */
  private static final double INSISTS = 70;

  private static final double LARGE_REACH_PX = 6.5;

  private DepositLabels() {}

  static void add(LabelWork work, MapLayer layer, FeatureLayer features) {
    LayerNames names = work.names(features);
    double least = LabelScales.depositImportance(work.metresPerPx(), layer.shown().count());
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
          String number = work.options().siteNumbers().get(subject.id());
          if (number != null) {
            addNumber(work, subject, importance, reachPx, number);
          }
          boolean named = importance >= least || number != null;
          if (named && !subject.text().isEmpty()) {
            addName(work, subject, importance, form, reachPx);
          }
        });
  }

  private static double importance(FeatureLayer features, int f) {
    double importance = features.number(f, "importance");
    return importance > 0 ? importance : 0;
  }

  private static void addSymbol(
      LabelWork work, LabelSubject subject, double importance, double reachPx) {
    double half = 0.85 * reachPx;
    CollisionGrid.Taken small =
        reachPx >= LARGE_REACH_PX ? CollisionGrid.Taken.LARGE : CollisionGrid.Taken.SOFT;
    work.grid()
        .add(
            LabelBox.around(subject.xPx(), subject.yPx(), half, half),
            importance >= FIRM_IMPORTANCE ? CollisionGrid.Taken.FIRM : small,
            subject.owner());
  }

  private static void addNumber(
      LabelWork work, LabelSubject name, double importance, double reachPx, String number) {
    LabelStyle style = work.styles().siteNumber();
    LabelSubject subject =
        new LabelSubject(name.layer(), name.feature(), name.id(), number, name.xPx(), name.yPx());
    work.add(
        subject,
        NUMBER_PRIORITY + importance,
        LabelCandidate.Rules.of(0.5, 0).insisting(),
        () -> {
          PointLayouts places = new PointLayouts(subject.xPx(), subject.yPx(), reachPx, reachPx);
          List<LabelLayout> all = new ArrayList<>(places.about(work.shape(number, style), style));
          all.addAll(places.led(work.shape(number, style), style));
          return all;
        });
  }

  private static void addName(
      LabelWork work, LabelSubject subject, double importance, SymbolForm form, double reachPx) {
    LabelStyle style = work.styles().deposit(importance);
    double priority = 480 + 4.6 * importance - (form == SymbolForm.SOMEWHERE ? 220 : 0);
    PointLayouts places = new PointLayouts(subject.xPx(), subject.yPx(), reachPx, reachPx);
    String number = work.options().siteNumbers().get(subject.id());
    LabelCandidate.Rules usual = LabelCandidate.Rules.of(importance >= 40 ? 1 : 3, 160);
    LabelCandidate.Rules rules = importance >= INSISTS ? usual.insisting() : usual;
    if (number == null) {
      work.add(
          subject, priority, rules, () -> places.about(work.shape(subject.text(), style), style));
      return;
    }
    LabelStyle bold = work.styles().siteNumber();
    work.add(
        subject,
        priority,
        rules.replacing(),
        () ->
            places.about(work.shape(number, bold), bold, work.shape(subject.text(), style), style));
  }
}
