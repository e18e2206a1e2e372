package pk.mineralatlas.map.document;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.GivenLayerJson;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.style.json.StrictObject;

/** The layers of a map document as JSON. */
final class DocumentLayersJson {

  /** The keys that belong to files alone. */
  private static final List<String> FILE_KEYS = List.of("member", "reference", "charset", "colour");

  private static final Set<String> KEYS = keys();
  private static final int MOST_LAYERS = 1_000;
  private static final int MOST_COLOUR = 1_000_000;

  private DocumentLayersJson() {}

  private static Set<String> keys() {
    Set<String> keys = new HashSet<>(FILE_KEYS);
    keys.addAll(GivenLayerJson.KEYS);
    keys.addAll(List.of("file", "catalogue", "visible", "opacity"));
    return keys;
  }

  static List<DocumentLayer> read(StrictObject map, Path folder) {
    List<DocumentLayer> layers = new ArrayList<>();
    Set<AtlasLayer> known = EnumSet.noneOf(AtlasLayer.class);
    for (StrictObject layer : map.objects("layers", KEYS, MOST_LAYERS)) {
      DocumentLayer read = readLayer(layer, folder);
      if (read.source() instanceof DocumentLayer.Catalogue own && !known.add(own.layer())) {
        throw layer.fault("catalogue", own.layer().id() + " is a layer of this map already");
      }
      layers.add(numbered(read, layers));
    }
    return layers;
  }

  /** A file that is drawn again is another layer. */
  private static DocumentLayer numbered(DocumentLayer layer, List<DocumentLayer> before) {
    if (!(layer.source() instanceof DocumentLayer.File file)) {
      return layer;
    }
    OpenedLayer named = file.layer();
    int copies = 0;
    for (DocumentLayer other : before) {
      boolean isSame =
          other.source() instanceof DocumentLayer.File earlier
              && earlier.layer().file().equals(named.file())
              && earlier.layer().member().equals(named.member());
      copies += isSame ? 1 : 0;
    }
    DocumentLayer.File copy =
        new DocumentLayer.File(
            new OpenedLayer(named.file(), named.member(), copies), file.colour(), file.reference());
    return new DocumentLayer(copy, layer.visible(), layer.opacity(), layer.given());
  }

  private static DocumentLayer readLayer(StrictObject layer, Path folder) {
    if (layer.has("file") == layer.has("catalogue")) {
      throw layer.fault("a layer comes from a “file” or from the “catalogue”");
    }
    return new DocumentLayer(
        layer.has("file") ? file(layer, folder) : catalogue(layer),
        layer.flag("visible", true),
        layer.number("opacity", 0, 1).orElse(1.0),
        GivenLayerJson.read(layer));
  }

  private static DocumentLayer.Source catalogue(StrictObject layer) {
    for (String key : FILE_KEYS) {
      if (layer.has(key)) {
        throw layer.fault(key, "it is said of files, and this layer is the catalogue's");
      }
    }
    List<String> ids = Arrays.stream(AtlasLayer.values()).map(AtlasLayer::id).toList();
    return layer
        .word("catalogue", ids)
        .flatMap(AtlasLayer::find)
        .map(DocumentLayer.Catalogue::new)
        .orElseThrow();
  }

  private static DocumentLayer.Source file(StrictObject layer, Path folder) {
    String name = layer.text("file").orElseThrow();
    try {
      Path file = LayerPaths.resolved(folder, name);
      return new DocumentLayer.File(
          new OpenedLayer(file, layer.text("member").orElse("")),
          layer.whole("colour", 0, MOST_COLOUR).orElse(0),
          layer.text("reference"));
    } catch (InvalidPathException e) {
      throw layer.fault("file", "no file can have this name");
    }
  }

  static JsonArray write(List<DocumentLayer> layers, Path folder) {
    JsonArray json = new JsonArray();
    layers.forEach(layer -> json.add(write(layer, folder)));
    return json;
  }

  private static JsonObject write(DocumentLayer layer, Path folder) {
    JsonObject json = new JsonObject();
    layer.given().name().ifPresent(name -> json.put("name", name));
    switch (layer.source()) {
      case DocumentLayer.Catalogue own -> json.put("catalogue", own.layer().id());
      case DocumentLayer.File file -> write(file, folder, json);
    }
    json.put("visible", layer.visible());
    json.put("opacity", layer.opacity());
    GivenLayerJson.write(layer.given(), json);
    return json;
  }

  private static void write(DocumentLayer.File file, Path folder, JsonObject json) {
    json.put("file", LayerPaths.named(folder, file.layer().file()));
    if (!file.layer().member().isEmpty()) {
      json.put("member", file.layer().member());
    }
    if (file.colour() != 0) {
      json.put("colour", file.colour());
    }
    file.reference().ifPresent(reference -> json.put("reference", reference));
  }
}
