package pk.mineralatlas.source;

import java.nio.charset.Charset;
import java.util.Optional;
import pk.mineralatlas.geo.MapProjection;

/**
 * How a file becomes a layer.
 *
 * @param layerName what the layer is called
 * @param target the map plane its coordinates are projected to
 * @param charset the encoding of its text, where the caller knows better than the file
 */
public record ReadOptions(String layerName, MapProjection target, Optional<Charset> charset) {

  /** Options that take the encoding from the file. */
  public static ReadOptions of(String layerName, MapProjection target) {
    return new ReadOptions(layerName, target, Optional.empty());
  }

  /** The same with text in an encoding. */
  public ReadOptions withCharset(Charset known) {
    return new ReadOptions(layerName, target, Optional.of(known));
  }
}
