package pk.mineralatlas.map;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.FeatureLayerBuilder;
import pk.mineralatlas.feature.GeometryKind;

/** A handful of features with the columns of the atlas's layers. */
final class SampleLayers {

  private SampleLayers() {}

  static FeatureLayer deposits() {
    return layer(
        "deposits",
        List.of("id", "name", "province", "status", "minerals", "evidences", "critical"),
        List.of(
            List.of("a", "Alpha", "Balochistan", "operating", "copper;gold", "verified", "copper"),
            List.of("b", "Beta", "Balochistan", "exploration", "copper", "reported;claimed", ""),
            List.of("c", "Gamma", "Punjab", "operating", "salt", "reported", ""),
            List.of("d", "Delta", "Punjab", "operating", "gold;silver", "", "")));
  }

  static FeatureLayer licences() {
    return layer(
        "licences",
        List.of("id", "name", "holder", "status", "province", "minerals"),
        List.of(
            List.of("l1", "One", "Acme", "active", "Balochistan", "copper;gold"),
            List.of("l2", "Two", "Bolan", "expired", "Punjab", "salt")));
  }

  static FeatureLayer incidents() {
    List<Attribute> columns =
        List.of(
            new Attribute("id", Attribute.Type.TEXT),
            new Attribute("year", Attribute.Type.INTEGER),
            new Attribute("kind", Attribute.Type.TEXT),
            new Attribute("province", Attribute.Type.TEXT));
    FeatureLayerBuilder builder = new FeatureLayerBuilder("incidents", GeometryKind.POINT, columns);
    incident(builder, "i1", 2010L, "bombing", "Balochistan");
    incident(builder, "i2", 2020L, "ambush", "Balochistan");
    incident(builder, "i3", 2021L, "bombing", "Punjab");
    return builder.build();
  }

  private static void incident(FeatureLayerBuilder builder, @Nullable Object... values) {
    builder.beginPart().add(0, 0);
    builder.endFeature(values);
  }

  static Map<AtlasLayer, FeatureLayer> all() {
    return Map.of(
        AtlasLayer.DEPOSITS, deposits(),
        AtlasLayer.LICENCES, licences(),
        AtlasLayer.INCIDENTS, incidents());
  }

  private static FeatureLayer layer(String name, List<String> columns, List<List<String>> rows) {
    FeatureLayerBuilder builder =
        new FeatureLayerBuilder(
            name,
            GeometryKind.POINT,
            columns.stream().map(c -> new Attribute(c, Attribute.Type.TEXT)).toList());
    for (List<String> row : rows) {
      builder.beginPart().add(row.hashCode() % 1000, 0);
      builder.endFeature(row.toArray());
    }
    return builder.build();
  }
}
