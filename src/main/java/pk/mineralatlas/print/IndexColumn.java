package pk.mineralatlas.print;

import java.util.function.Function;

/**
 * A column of the index.
 *
 * @param title its heading
 * @param text what it says of a site
 * @param isUrdu whether it is set in Nastaliq, on one line, to the right
 * @param mayWrap whether its text may run over several lines
 */
record IndexColumn(
    String title, Function<IndexedSite, String> text, boolean isUrdu, boolean mayWrap) {}
