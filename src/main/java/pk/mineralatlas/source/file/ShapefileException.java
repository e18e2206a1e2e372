package pk.mineralatlas.source.file;

import java.nio.file.Path;
import java.util.List;

/** A file that could not be read or written. The message is one line for a person. */
public final class ShapefileException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  public ShapefileException(Path file, String why) {
    this(file, List.of(why));
  }

  public ShapefileException(Path file, String why, Throwable cause) {
    super(file.getFileName() + ": " + why, cause);
    this.problems = List.of(why);
  }

  public ShapefileException(Path file, List<String> problems) {
    super(file.getFileName() + ": " + String.join("; ", problems));
    this.problems = List.copyOf(problems);
  }

  /** Each thing that is wrong, without the file's name. */
  public List<String> problems() {
    return problems == null ? List.of() : problems;
  }
}
