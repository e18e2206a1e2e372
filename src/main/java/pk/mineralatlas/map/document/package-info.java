/** The map as a document: what is drawn, from where, by which rules; as JSON and back. */
@org.jspecify.annotations.NullMarked
package pk.mineralatlas.map.document;
