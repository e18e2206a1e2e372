package pk.mineralatlas.render.label;

import java.awt.Color;
import pk.mineralatlas.style.Typeface;

/**
 * How a name is set.
 *
 * @param face the typeface of Latin script; Urdu is always Nastaliq
 * @param sizePx size of the type, pixels of the view
 * @param colour of the letters, with its transparency
 * @param halo colour about the letters, with its transparency
 * @param haloPx how far the halo reaches beyond the letters; 0 for none
 */
record LabelStyle(Typeface face, double sizePx, Color colour, Color halo, double haloPx) {

  LabelStyle withSize(double newSizePx) {
    return new LabelStyle(face, newSizePx, colour, halo, haloPx);
  }

  LabelStyle withFace(Typeface newFace) {
    return new LabelStyle(newFace, sizePx, colour, halo, haloPx);
  }
}
