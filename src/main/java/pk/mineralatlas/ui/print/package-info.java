/**
 * The dialog in which a map is made ready for paper: what it shows, a preview, PDF, PNG, printer.
 */
@NullMarked
package pk.mineralatlas.ui.print;

import org.jspecify.annotations.NullMarked;
