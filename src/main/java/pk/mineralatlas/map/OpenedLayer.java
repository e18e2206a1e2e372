package pk.mineralatlas.map;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A layer that someone opened, named by where it comes from, so that the same file opened twice is
 * the same layer. Its features are numbered, see {@link Selected}.
 *
 * @param file the file that was opened, absolute
 * @param member which of its layers, where the file is an archive of several; else empty
 * @param copy 0, or higher where a map document draws the same file more than once
 */
public record OpenedLayer(Path file, String member, int copy) implements LayerId {

  private static final String PREFIX = "file:";

  public OpenedLayer {
    file = file.toAbsolutePath().normalize();
  }

  /** A layer that is drawn once. */
  public OpenedLayer(Path file, String member) {
    this(file, member, 0);
  }

  /** The only layer of a file. */
  public static OpenedLayer of(Path file) {
    return new OpenedLayer(file, "");
  }

  @Override
  public String id() {
    return PREFIX + source() + (copy == 0 ? "" : " × " + (copy + 1));
  }

  /** The file with its folder, and the part of it that was opened. */
  public String source() {
    return member.isEmpty() ? file.toString() : file + " › " + member;
  }

  /** The name of the file that holds the shapes, without its folder. */
  public String fileName() {
    String path = member.isEmpty() ? String.valueOf(file.getFileName()) : member;
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The file's name without its ending. */
  @Override
  public String title() {
    String name = fileName();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  @Override
  public Optional<OpenedLayer> row() {
    return Optional.of(this);
  }

  @Override
  public boolean isSelectable() {
    return true;
  }
}
