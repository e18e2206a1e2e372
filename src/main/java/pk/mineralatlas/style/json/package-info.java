/** Styles as JSON, read strictly: what is wrong is said with its place. */
@org.jspecify.annotations.NullMarked
package pk.mineralatlas.style.json;
