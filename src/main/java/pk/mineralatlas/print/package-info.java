/** The page in millimetres, and its way to PDF, PNG and the printer. */
@NullMarked
package pk.mineralatlas.print;

import org.jspecify.annotations.NullMarked;
