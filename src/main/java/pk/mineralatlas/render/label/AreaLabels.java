package pk.mineralatlas.render.label;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.map.MapLayer;

/**
 * Names areas: provinces and countries spread wide, districts, belts and licences small. Those of
 * provinces and countries come into the view where they can.
 */
final class AreaLabels {

  private static final LabelCandidate.Rules WHOLE =
      LabelCandidate.Rules.of(2, 0).fitting().insisting();

  /** Nastaliq stands small in its line. */
  private static final double URDU_SCALE = 1.5;

  /** How much less the second of two names matters. */
  private static final double SECOND_NAME = 12;

  private AreaLabels() {}

  static void addProvinces(LabelWork work, MapLayer layer, FeatureLayer features) {
    if (LabelScales.namesProvinces(work.metresPerPx())) {
      addSpread(work, layer, features, work.styles().province(), 940);
    }
  }

  static void addCountries(LabelWork work, MapLayer layer, FeatureLayer features) {
    if (LabelScales.namesCountries(work.metresPerPx())) {
      addSpread(work, layer, features, work.styles().country(), 930);
    }
  }

  private static void addSpread(
      LabelWork work, MapLayer layer, FeatureLayer features, LabelStyle style, double priority) {
    LayerNames names = work.names(features);
    work.eachShown(
        layer,
        features,
        f -> {
          LabelSubject subject = work.subject(layer, features, f, names.id(f), names.name(f));
          addSpread(work, features, subject, style, priority);
          LabelSubject second = work.subject(layer, features, f, names.id(f), names.second(f));
          addSpread(work, features, second, style, priority - SECOND_NAME);
        });
  }

  private static void addSpread(
      LabelWork work,
      FeatureLayer features,
      LabelSubject named,
      LabelStyle style,
      double priority) {
    int f = named.feature();
    String name = named.text();
    boolean joined = TextShaper.isRightToLeft(name);
    String text = joined ? name : name.toUpperCase(Locale.ROOT);
    LabelStyle urdu = style.withSize(URDU_SCALE * style.sizePx());
    if (!name.isEmpty()) {
      work.addFollowing(
          named.saying(text),
          priority,
          WHOLE,
          () ->
              joined
                  ? places(work, features, f).plain(text, urdu)
                  : places(work, features, f).spread(text, style),
          further(
              work,
              () ->
                  joined
                      ? places(work, features, f).plainAside(text, urdu)
                      : places(work, features, f).spreadAside(text, style)));
    }
  }

  private static AreaLayouts places(LabelWork work, FeatureLayer features, int f) {
    return new AreaLayouts(work, work.cache().slots(features, f, false));
  }

  /** On paper names give way to symbols. */
  private static LabelCandidate.Further further(
      LabelWork work, Supplier<List<LabelLayout>> layouts) {
    return work.isPaper()
        ? new LabelCandidate.Further(
            () -> List.of(new LabelCandidate.Batch(0, layouts)),
            Double.POSITIVE_INFINITY,
            LabelCandidate.Further.When.ONCE)
        : LabelCandidate.Further.NONE;
  }

  static void addDistricts(LabelWork work, MapLayer layer, FeatureLayer features) {
    if (LabelScales.namesDistricts(work.metresPerPx())) {
      LabelCandidate.Rules rules = LabelCandidate.Rules.of(8, 420);
      addPlain(work, layer, features, work.styles().district(), 200, rules, false);
    }
  }

  static void addBelts(LabelWork work, MapLayer layer, FeatureLayer features) {
    if (LabelScales.namesBelts(work.metresPerPx())) {
      LabelCandidate.Rules rules = LabelCandidate.Rules.of(5, 160);
      addPlain(work, layer, features, work.styles().belt(), 380, rules, true);
    }
  }

  private static void addPlain(
      LabelWork work,
      MapLayer layer,
      FeatureLayer features,
      LabelStyle style,
      double priority,
      LabelCandidate.Rules rules,
      boolean along) {
    LayerNames names = work.names(features);
    work.eachShown(
        layer,
        features,
        f -> {
          String name = LabelNames.withoutBrackets(names.name(f));
          Extent box = features.extent(f);
          if (name.isEmpty() || box == null) {
            return;
          }
          LabelSubject subject =
              new LabelSubject(
                  layer.atlasId(),
                  f,
                  names.id(f),
                  name,
                  work.view().xPx(box.centre().xM()),
                  work.view().yPx(box.centre().yM()));
          work.add(
              subject,
              priority + sizeBonus(box, work.metresPerPx()),
              rules,
              () ->
                  new AreaLayouts(work, work.cache().slots(features, f, along)).plain(name, style),
              further(
                  work,
                  () ->
                      new AreaLayouts(work, work.cache().slots(features, f, along))
                          .plainAside(name, style)));
        });
  }

  /** Larger areas first, among those of a kind. */
  private static double sizeBonus(Extent box, double metresPerPx) {
    return Math.min(30, Math.max(box.widthM(), box.heightM()) / metresPerPx / 20);
  }

  static void addLicences(LabelWork work, MapLayer layer, FeatureLayer features) {
    LayerNames names = work.names(features);
    if (!LabelScales.namesLicences(work.metresPerPx())) {
      return;
    }
    work.eachShown(
        layer,
        features,
        f -> {
          Extent box = features.extent(f);
          String number = features.text(f, "number").strip();
          String text =
              number.isEmpty() || number.length() > 16
                  ? LabelNames.shortened(names.name(f))
                  : number;
          if (box != null && !text.isEmpty()) {
            addLicence(work, layer, f, names.id(f), text, box);
          }
        });
  }

  private static void addLicence(
      LabelWork work, MapLayer layer, int f, String id, String text, Extent box) {
    double x = work.view().xPx(box.centre().xM());
    double y = work.view().yPx(box.centre().yM());
    double halfWidthPx = Math.max(6, box.widthM() / work.metresPerPx() / 2);
    double halfHeightPx = Math.max(6, box.heightM() / work.metresPerPx() / 2);
    LabelStyle style = work.styles().licence();
    work.add(
        new LabelSubject(layer.atlasId(), f, id, text, x, y),
        340,
        LabelCandidate.Rules.of(2, 120),
        () ->
            new PointLayouts(x, y, halfWidthPx, halfHeightPx)
                .about(work.shape(text, style), style));
  }
}
