package pk.mineralatlas.map.document;

import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import pk.mineralatlas.style.json.JsonFault;

/** Map documents on the disk: JSON in UTF-8. Any thread. */
public final class DocumentFile {

  /** What the names of such files end with. */
  public static final String ENDING = ".json";

  /** A document with a thousand layers of a hundred rules takes less. */
  private static final long LARGEST_BYTES = 64L << 20;

  private DocumentFile() {}

  /**
   * Reads a document.
   *
   * @throws MapDocumentException in one line with the place, if it cannot be read, is none, or was
   *     written by a newer atlas
   */
  public static MapDocument read(Path file) throws MapDocumentException {
    Path absolute = file.toAbsolutePath().normalize();
    String text = text(file);
    try {
      Object json = JsonParser.any().from(text);
      return DocumentJson.read(json, parent(absolute));
    } catch (JsonParserException e) {
      throw new MapDocumentException(
          "%s is no JSON: line %d, character %d: %s."
              .formatted(file, e.getLinePosition(), e.getCharPosition(), reason(e)),
          e);
    } catch (StackOverflowError e) {
      throw new MapDocumentException(file + " is no map: it is nested too deeply.", e);
    } catch (JsonFault e) {
      throw new MapDocumentException("%s: %s.".formatted(file, e.getMessage()), e);
    }
  }

  /** The parser repeats the place; it is left out. */
  private static String reason(JsonParserException e) {
    String message = String.valueOf(e.getMessage()).replaceAll("\\p{Cntrl}", " ");
    return message.replaceFirst(" on line \\d+, char \\d+.*$", "");
  }

  private static String text(Path file) throws MapDocumentException {
    try {
      if (Files.isDirectory(file)) {
        throw new MapDocumentException(file + " is a folder, no map.");
      }
      if (Files.size(file) > LARGEST_BYTES) {
        throw new MapDocumentException(
            "%s is no map: it is larger than %d MB.".formatted(file, LARGEST_BYTES >> 20));
      }
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (NoSuchFileException e) {
      throw new MapDocumentException("There is no map %s.".formatted(file), e);
    } catch (CharacterCodingException e) {
      throw new MapDocumentException("%s is no map: it is not text in UTF-8.".formatted(file), e);
    } catch (AccessDeniedException e) {
      throw new MapDocumentException("%s may not be read.".formatted(file), e);
    } catch (IOException e) {
      throw new MapDocumentException("%s cannot be read: %s.".formatted(file, e.getMessage()), e);
    }
  }

  /**
   * A document as the content of a file.
   *
   * @param file where it will lie; files of layers are named relative to it
   */
  public static byte[] bytes(MapDocument document, Path file) {
    Path folder = parent(file.toAbsolutePath().normalize());
    return JsonWriter.indent("  ")
        .string()
        .value(DocumentJson.write(document, folder))
        .done()
        .concat("\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Path parent(Path file) {
    Path parent = file.getParent();
    return parent == null ? file : parent;
  }
}
