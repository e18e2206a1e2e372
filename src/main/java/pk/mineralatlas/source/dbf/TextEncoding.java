package pk.mineralatlas.source.dbf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import pk.mineralatlas.source.file.Findings;
import pk.mineralatlas.source.file.MappedFile;
import pk.mineralatlas.source.file.Reasons;

/**
 * The encoding of a table's text. In this order: what the caller knows, the {@code .cpg}, the
 * table's language driver, UTF-8 if every byte allows it, else windows-1252.
 *
 * @param charset the encoding
 * @param how where it was found, for people
 */
public record TextEncoding(Charset charset, String how) {

  /** The language byte that only says “the code page of the computer it was written on”. */
  private static final int SYSTEM_CODE_PAGE = 0x57;

  /** A .cpg is one word; what is longer is something else. */
  private static final int MAX_CPG_BYTES = 64;

  /** What the caller or the files say, without a look at the text. */
  static Optional<TextEncoding> declared(
      Optional<Charset> known, Optional<Path> cpg, DbfHeader header, Findings findings) {
    if (known.isPresent()) {
      return Optional.of(new TextEncoding(known.get(), "as asked for"));
    }
    Optional<TextEncoding> named = cpg.flatMap(file -> ofCpg(file, findings));
    return named.or(() -> ofLanguageByte(header.languageByte()));
  }

  private static Optional<TextEncoding> ofLanguageByte(int languageByte) {
    return languageByte == SYSTEM_CODE_PAGE
        ? Optional.empty()
        : CodePages.ofLanguageByte(languageByte)
            .map(
                driver ->
                    new TextEncoding(
                        driver, "by language byte 0x%02X of the .dbf".formatted(languageByte)));
  }

  private static Optional<TextEncoding> ofCpg(Path file, Findings findings) {
    try (MappedFile bytes = MappedFile.open(file)) {
      int length = (int) Math.min(bytes.size(), MAX_CPG_BYTES);
      String text = new String(bytes.bytes(0, length), StandardCharsets.UTF_8);
      String word = text.replace("\uFEFF", "").replaceAll("\\p{Cntrl}+", " ").strip();
      Optional<Charset> charset = CodePages.named(word);
      if (charset.isEmpty()) {
        findings.note("the .cpg names no encoding that is known");
      }
      return charset.map(c -> new TextEncoding(c, "by the .cpg, “%s”".formatted(word)));
    } catch (IOException e) {
      findings.note("the .cpg cannot be read: " + Reasons.of(e));
      return Optional.empty();
    }
  }

  /** What the text itself allows: every byte of it is looked at. */
  static TextEncoding ofBytes(MappedFile dbf, DbfHeader header) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    boolean ascii = true;
    for (DbfField field : header.fields()) {
      if (!field.isText()) {
        continue;
      }
      byte[] value = new byte[field.width()];
      CharBuffer chars = CharBuffer.allocate(field.width());
      for (int row = 0; row < header.rows(); row++) {
        dbf.copyBytes(
            header.firstRowAt() + (long) row * header.rowBytes() + field.offset(),
            value,
            value.length);
        if (isAscii(value)) {
          continue;
        }
        ascii = false;
        // A letter cut off at the end of the field is left in the buffer and is no error.
        if (decoder.reset().decode(ByteBuffer.wrap(value), chars.clear(), false).isError()) {
          return new TextEncoding(
              Charset.forName("windows-1252"), "assumed, since the text is not UTF-8");
        }
      }
    }
    return new TextEncoding(
        StandardCharsets.UTF_8, ascii ? "all text is ASCII" : "every byte of the text allows it");
  }

  private static boolean isAscii(byte[] value) {
    for (byte b : value) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /** For people: {@code UTF-8 (by the .cpg)}. */
  public String label() {
    return "%s (%s)".formatted(charset.name(), how);
  }
}
