/** Measuring how fast the map is drawn; not part of the tests. */
@org.jspecify.annotations.NullMarked
package pk.mineralatlas.bench;
