/** The map as one sees and handles it: frames, gestures, overlay, and what floats on it. */
@NullMarked
package pk.mineralatlas.ui.mappane;

import org.jspecify.annotations.NullMarked;
