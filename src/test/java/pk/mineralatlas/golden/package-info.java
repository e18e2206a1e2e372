/** Comparing pictures with those that were looked at and kept. */
@org.jspecify.annotations.NullMarked
package pk.mineralatlas.golden;
