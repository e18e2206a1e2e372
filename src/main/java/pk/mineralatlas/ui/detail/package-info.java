/** What is known about a picked thing: the detail panel, the hover card, the list of several. */
@NullMarked
package pk.mineralatlas.ui.detail;

import org.jspecify.annotations.NullMarked;
