package pk.mineralatlas.source.crs;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import pk.mineralatlas.source.file.Findings;
import pk.mineralatlas.source.file.MappedFile;
import pk.mineralatlas.source.file.Reasons;

/** The text of a {@code .prj}, in whichever encoding editors left it. */
final class PrjFile {

  /** A reference system takes some hundred characters; a file much longer is something else. */
  private static final int MAX_BYTES = 32 * 1024;

  private PrjFile() {}

  /** Its text, stripped; empty where it cannot be read, which is noted then. */
  static String read(Path prj, Findings findings) {
    try (MappedFile file = MappedFile.open(prj)) {
      return text(file.bytes(0, (int) Math.min(file.size(), MAX_BYTES)));
    } catch (IOException e) {
      findings.note("the .prj cannot be read: " + Reasons.of(e));
      return "";
    }
  }

  /** By the byte-order mark; without one UTF-16 shows by the zeros beside the first letter. */
  static String text(byte[] bytes) {
    int first = bytes.length > 0 ? bytes[0] & 0xff : 0;
    int second = bytes.length > 1 ? bytes[1] & 0xff : 0xff;
    Charset charset = StandardCharsets.UTF_8;
    if ((first == 0xff && second == 0xfe) || (isLetter(first) && second == 0)) {
      charset = StandardCharsets.UTF_16LE;
    } else if ((first == 0xfe && second == 0xff) || (first == 0 && isLetter(second))) {
      charset = StandardCharsets.UTF_16BE;
    }
    return new String(bytes, charset).replace("\uFEFF", "").replace("\0", "").strip();
  }

  private static boolean isLetter(int b) {
    return b > 0 && b < 0x80;
  }
}
