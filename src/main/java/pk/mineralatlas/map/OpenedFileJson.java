package pk.mineralatlas.map;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is to be remembered of opened files, as JSON: where they are, never what they hold. */
final class OpenedFileJson {

  private OpenedFileJson() {}

  static JsonArray write(List<OpenedFile> files) {
    JsonArray json = new JsonArray();
    files.forEach(file -> json.add(write(file)));
    return json;
  }

  private static JsonObject write(OpenedFile file) {
    JsonObject json = new JsonObject();
    json.put("file", file.layer().file().toString());
    if (!file.layer().member().isEmpty()) {
      json.put("member", file.layer().member());
    }
    if (file.layer().copy() > 0) {
      json.put("copy", file.layer().copy());
    }
    json.put("colour", file.colour());
    file.reference().ifPresent(reference -> json.put("reference", reference));
    if (!file.given().equals(GivenLayer.NOTHING)) {
      json.put("given", GivenLayerJson.write(file.given()));
    }
    return json;
  }

  /** The files, unread; one whose name this system cannot have is left out. */
  static List<OpenedFile> read(JsonArray json) {
    List<OpenedFile> files = new ArrayList<>();
    for (int i = 0; i < json.size(); i++) {
      JsonObject file = json.getObject(i, new JsonObject());
      read(file).ifPresent(files::add);
    }
    return files;
  }

  private static Optional<OpenedFile> read(JsonObject json) {
    String path = json.getString("file", "");
    if (path.isEmpty()) {
      return Optional.empty();
    }
    try {
      OpenedLayer layer =
          new OpenedLayer(
              Path.of(path), json.getString("member", ""), Math.max(0, json.getInt("copy", 0)));
      int colour = Math.max(0, json.getInt("colour", 0));
      Optional<String> reference = Optional.ofNullable(json.getString("reference", null));
      GivenLayer given = GivenLayerJson.read("given", json.get("given"));
      return Optional.of(OpenedFile.waiting(layer, colour, reference).withGiven(given));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
