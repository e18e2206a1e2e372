package pk.mineralatlas.render.label;

import org.jspecify.annotations.Nullable;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.LabelLanguage;

/** The texts of a layer that labels need, with its columns looked up once. */
final class LayerNames {

  private final FeatureLayer layer;
  private final LabelLanguage language;
  private final int id;
  private final int name;
  private final int nameUr;

  LayerNames(FeatureLayer layer, LabelLanguage language) {
    this.layer = layer;
    this.language = language;
    id = layer.column("id");
    name = layer.column("name");
    nameUr = layer.column("name_ur");
  }

  private String text(int feature, int column) {
    @Nullable Object value = column < 0 ? null : layer.value(feature, column);
    return value == null ? "" : value.toString().strip();
  }

  String id(int feature) {
    return text(feature, id);
  }

  String english(int feature) {
    return text(feature, name);
  }

  String urdu(int feature) {
    return text(feature, nameUr);
  }

  /** The Urdu name that stands beside the English one on a map in both; else empty. */
  String second(int feature) {
    boolean isBoth = language == LabelLanguage.BOTH && !english(feature).isEmpty();
    return isBoth ? urdu(feature) : "";
  }

  /** The name in the map's language; in the other where it is not known in it; or empty. */
  String name(int feature) {
    String en = english(feature);
    String ur = urdu(feature);
    boolean wantsUrdu = language == LabelLanguage.URDU;
    return wantsUrdu ? (ur.isEmpty() ? en : ur) : (en.isEmpty() ? ur : en);
  }
}
