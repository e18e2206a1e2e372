/** How things look: symbolizers, rules, palettes, the colours and signs of minerals, fonts. */
@NullMarked
package pk.mineralatlas.style;

import org.jspecify.annotations.NullMarked;
