package pk.mineralatlas.source.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of one shapefile in one input of a fuzzer: for each a byte that tells which it is, its
 * length in two bytes, the lower first, and its content.
 */
final class FuzzedFiles {

  static final List<String> ENDINGS =
      List.of("shp", "shx", "dbf", "cpg", "prj", "qix", "dbt", "fpt");

  private static final int MAX_BYTES = 0xffff;

  private FuzzedFiles() {}

  /** Any bytes make some files; lengths that reach too far end with the input. */
  static Map<String, byte[]> unpack(byte[] input) {
    Map<String, byte[]> files = new TreeMap<>();
    int at = 0;
    while (at + 3 <= input.length) {
      String ending = ENDINGS.get((input[at] & 0xff) % ENDINGS.size());
      int length = (input[at + 1] & 0xff) | (input[at + 2] & 0xff) << 8;
      int end = Math.min(input.length, at + 3 + length);
      files.put(ending, java.util.Arrays.copyOfRange(input, at + 3, end));
      at = end;
    }
    return files;
  }

  static byte[] pack(Map<String, byte[]> files) {
    ByteArrayOutputStream input = new ByteArrayOutputStream();
    files.forEach(
        (ending, content) -> {
          input.write(ENDINGS.indexOf(ending));
          input.write(content.length);
          input.write(content.length >> 8);
          input.writeBytes(content);
        });
    return input.toByteArray();
  }

  /** The files beside a {@code .shp}, and whether they are short enough for an input. */
  static Map<String, byte[]> beside(Path shp) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    String name = String.valueOf(shp.getFileName());
    String stem = name.substring(0, name.length() - 3);
    try (Stream<Path> siblings = Files.list(shp.toAbsolutePath().getParent())) {
      for (Path file : siblings.toList()) {
        String ending = String.valueOf(file.getFileName()).replace(stem, "");
        if (ENDINGS.contains(ending) && Files.size(file) <= MAX_BYTES) {
          files.put(ending, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  static void write(Map<String, byte[]> files, Path shp) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String name = String.valueOf(shp.getFileName());
      Files.write(
          shp.resolveSibling(name.substring(0, name.length() - 3) + file.getKey()),
          file.getValue());
    }
  }
}
