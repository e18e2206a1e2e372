package pk.mineralatlas.map;

import java.nio.charset.Charset;
import java.util.Optional;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.style.GivenStyle;
import pk.mineralatlas.style.LayerStyle;

/**
 * What someone says of a layer that the layer itself does not.
 *
 * @param name what people call it
 * @param charset the encoding of its text; else its file says it
 * @param style how it is drawn; else as the atlas draws such layers
 */
public record GivenLayer(
    Optional<String> name, Optional<Charset> charset, Optional<GivenStyle> style) {

  /** Nobody said anything. */
  public static final GivenLayer NOTHING =
      new GivenLayer(Optional.empty(), Optional.empty(), Optional.empty());

  /** How a layer of the atlas is drawn; without rules by its own signs. */
  LayerStyle style(GeometryKind kind) {
    return style.map(given -> given.style(kind)).orElse(LayerStyle.NONE);
  }
}
