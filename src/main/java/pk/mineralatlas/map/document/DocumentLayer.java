package pk.mineralatlas.map.document;

import java.util.Optional;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.GivenLayer;
import pk.mineralatlas.map.OpenedLayer;

/**
 * A layer of a map document.
 *
 * @param source where it comes from
 * @param visible whether it is drawn
 * @param opacity from 0, unseen, to 1
 * @param given its name, its rules, and what is said of its file
 */
public record DocumentLayer(Source source, boolean visible, double opacity, GivenLayer given) {

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
   */
  public record File(OpenedLayer layer, int colour, Optional<String> reference) implements Source {}

  /** What people read. */
  public String title() {
    return given
        .name()
        .orElseGet(
            () ->
                switch (source) {
                  case Catalogue catalogue -> catalogue.layer().title();
                  case File file -> file.layer().title();
                });
  }
}
