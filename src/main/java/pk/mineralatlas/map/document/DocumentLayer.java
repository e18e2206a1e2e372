package pk.mineralatlas.map.document;

import java.nio.charset.Charset;
import java.util.Optional;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.style.GivenStyle;

/**
 * A layer of a map document.
 *
 * @param name what people call it; empty for the name of where it comes from
 * @param source where it comes from
 * @param visible whether it is drawn
 * @param opacity from 0, unseen, to 1
 * @param style its rules; without them it is drawn as the atlas draws such layers
 */
public record DocumentLayer(
    Optional<String> name,
    Source source,
    boolean visible,
    double opacity,
    Optional<GivenStyle> style) {

  /** Where a layer comes from. */
  public sealed interface Source {}

  /** One of the atlas's own layers. */
  public record Catalogue(AtlasLayer layer) implements Source {}

  /**
   * A shapefile.
   *
   * @param layer the file, and the member of an archive
   * @param colour which of the colours of opened layers it has where it has no rules, from 0
   * @param reference the reference system given for it; else the file says it
   * @param charset the encoding of its text given for it; else the file says it
   */
  public record File(
      OpenedLayer layer, int colour, Optional<String> reference, Optional<Charset> charset)
      implements Source {}

  /** What people read. */
  public String title() {
    return name.orElseGet(
        () ->
            switch (source) {
              case Catalogue catalogue -> catalogue.layer().title();
              case File file -> file.layer().title();
            });
  }
}
