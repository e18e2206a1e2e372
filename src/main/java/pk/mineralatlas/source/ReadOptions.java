package pk.mineralatlas.source;

import java.nio.charset.Charset;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import pk.mineralatlas.geo.MapProjection;

/**
 * How a file becomes a layer.
 *
 * @param layerName what the layer is called
 * @param target the map plane its coordinates are projected to
 * @param charset the encoding of its text, where the caller knows better than the file
 * @param reference the reference system of its coordinates, where the caller knows better than the
 *     file: an EPSG code such as {@code EPSG:32642}, or the text of a {@code .prj}
 * @param window the box that features have to meet, in the file's own coordinates; without one all
 *     are read
 */
public record ReadOptions(
    String layerName,
    MapProjection target,
    Optional<Charset> charset,
    Optional<String> reference,
    Optional<Envelope> window) {

  public ReadOptions {
    window = window.map(Envelope::new);
  }

  /**
   * Options that take the encoding and the reference system from the file, and all of its features.
   */
  public static ReadOptions of(String layerName, MapProjection target) {
    return new ReadOptions(layerName, target, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same with text in an encoding. */
  public ReadOptions withCharset(Charset known) {
    return new ReadOptions(layerName, target, Optional.of(known), reference, window);
  }

  /**
   * The same with coordinates in a reference system, whatever the {@code .prj} says.
   *
   * @param known an EPSG code such as {@code EPSG:32642}, or the text of a {@code .prj}
   */
  public ReadOptions withReference(String known) {
    return new ReadOptions(layerName, target, charset, Optional.of(known), window);
  }

  /**
   * The same with only those features whose boxes meet another.
   *
   * @param box in the file's own coordinates
   */
  public ReadOptions withWindow(Envelope box) {
    return new ReadOptions(layerName, target, charset, reference, Optional.of(box));
  }
}
