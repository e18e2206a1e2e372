package pk.mineralatlas.app;

import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.print.PageFile;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.ui.mappane.MapFrame;

/**
 * The map as the next window will first show it, drawn when the last one closed, so that a start
 * need not wait for layers to be read and drawn. It is used only where nothing has changed since:
 * not the window's state, nor the files of the base map, nor the program. The layers are drawn over
 * it as soon as they are there. Any thread, one at a time.
 */
final class RememberedPicture {

  static final String FILE = "opening.argb";

  private final Path file;
  private final List<Path> sources;

  /**
   * @param dataFolder where the picture is kept, beside the window's state
   * @param shapefiles the base map's folder
   * @param program the file or folder the program itself lies in
   */
  RememberedPicture(Path dataFolder, Path shapefiles, Path program) {
    this.file = dataFolder.resolve(FILE);
    this.sources = List.of(dataFolder.resolve(SavedWindow.FILE), program, shapefiles);
  }

  /** That of the atlas as it lies on the disk. */
  static RememberedPicture of(Path dataFolder) {
    String[] classPath = System.getProperty("java.class.path", "").split(File.pathSeparator, 2);
    return new RememberedPicture(dataFolder, AtlasHome.shapefiles(), Path.of(classPath[0]));
  }

  /** The picture, if it is of this view and nothing has changed since. */
  Optional<MapFrame> read(Viewport view) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      byte[] key = key(view);
      ByteBuffer kept = ByteBuffer.wrap(Files.readAllBytes(file));
      int pixels = view.widthPx() * view.heightPx();
      if (kept.remaining() != Integer.BYTES + key.length + Integer.BYTES * pixels
          || kept.getInt() != key.length) {
        return Optional.empty();
      }
      byte[] of = new byte[key.length];
      kept.get(of);
      if (!Arrays.equals(of, key)) {
        return Optional.empty();
      }
      int[] argb = new int[pixels];
      kept.asIntBuffer().get(argb);
      return Optional.of(new MapFrame(view, argb, view.widthPx(), view.heightPx()));
    } catch (IOException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /**
   * Keeps a picture; one for a denser screen is not kept.
   *
   * @throws PrintException in one line, when it cannot be written; the one from before stays, and
   *     is not used
   * @throws IOException when what it depends on cannot be read
   */
  void keep(MapFrame frame) throws PrintException, IOException {
    byte[] key = key(frame.viewport());
    ByteBuffer pixels = ByteBuffer.allocate(Integer.BYTES * frame.argbPre().length);
    pixels.asIntBuffer().put(frame.argbPre());
    PageFile.write(
        file,
        out -> {
          DataOutputStream data = new DataOutputStream(out);
          data.writeInt(key.length);
          data.write(key);
          data.write(pixels.array());
          data.flush();
        });
  }

  /** All that the picture depends on: names, sizes and times of files, and the view. */
  private byte[] key(Viewport view) throws IOException {
    StringBuilder key = new StringBuilder(view.toString());
    for (Path source : sources) {
      append(source, key);
    }
    try (Stream<Path> files = Files.list(sources.getLast())) {
      for (Path layer : files.sorted().toList()) {
        append(layer, key);
      }
    }
    return key.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void append(Path path, StringBuilder to) throws IOException {
    BasicFileAttributes about = Files.readAttributes(path, BasicFileAttributes.class);
    to.append('\n').append(path).append(' ').append(about.lastModifiedTime().toMillis());
    if (about.isRegularFile()) {
      to.append(' ').append(about.size());
    }
  }
}
