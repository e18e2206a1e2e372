package pk.mineralatlas.map.document;

/** A file that is no map document. The message is one line for a person. */
public final class MapDocumentException extends Exception {

  private static final long serialVersionUID = 1L;

  MapDocumentException(String line) {
    super(line);
  }

  MapDocumentException(String line, Throwable cause) {
    super(line, cause);
  }
}
