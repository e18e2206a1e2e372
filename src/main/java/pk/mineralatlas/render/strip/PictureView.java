package pk.mineralatlas.render.strip;

import java.util.Optional;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.style.Colour;
import pk.mineralatlas.style.Palette;

/**
 * What a picture shows, and how.
 *
 * @param pxPerUnit pixels of the picture to one of the view
 * @param background what the picture is filled with first; empty leaves what is there
 */
public record PictureView(
    Viewport view, double pxPerUnit, Palette palette, Optional<Colour> background) {

  Scale scale() {
    return Scale.of(view, pxPerUnit);
  }

  Extent extent() {
    return view.extent();
  }
}
