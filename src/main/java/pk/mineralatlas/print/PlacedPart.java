package pk.mineralatlas.print;

import java.util.function.Consumer;

/**
 * A part of a page with its place.
 *
 * @param name what it is, such as {@code legend}
 * @param box where it stands; it draws nothing outside
 * @param drawing draws it
 */
record PlacedPart(String name, Box box, Consumer<SheetCanvas> drawing) {}
