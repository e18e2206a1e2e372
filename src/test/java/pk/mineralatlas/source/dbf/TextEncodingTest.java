package pk.mineralatlas.source.dbf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.source.LoadedLayer;
import pk.mineralatlas.source.ReadOptions;
import pk.mineralatlas.source.Samples;
import pk.mineralatlas.source.ShapefileReader;
import pk.mineralatlas.source.ShapefileWriter;
import pk.mineralatlas.source.file.SourceFeature;
import pk.mineralatlas.source.shape.ShapeType;

/** The order in which the encoding is looked for, with what Pakistan's agencies write. */
class TextEncodingTest {

  private static final String URDU = "ریکوڈک";

  /** Without the letters of Urdu that are not in the Arabic alphabet. */
  private static final String ARABIC = "معدن الذهب";

  @TempDir Path folder;

  /** A shapefile of one point whose name is 40 bytes wide and filled as given. */
  private Path named(byte[] text, int languageByte, String cpg) throws Exception {
    Path shp = folder.resolve("sample.shp");
    ShapefileWriter.write(
        shp,
        ShapeType.POINT,
        Samples.NAME,
        java.util.List.of(SourceFeature.of(Samples.wkt("POINT (61 25)"), "x".repeat(40))));
    Path dbf = Samples.sibling(shp, "dbf");
    byte[] cell = new byte[40];
    java.util.Arrays.fill(cell, (byte) ' ');
    System.arraycopy(text, 0, cell, 0, text.length);
    byte[] table = Files.readAllBytes(dbf);
    System.arraycopy(cell, 0, table, 66, 40);
    table[29] = (byte) languageByte;
    Files.write(dbf, table);
    setCpg(shp, cpg);
    return shp;
  }

  private static void setCpg(Path shp, String cpg) throws IOException {
    Path file = Samples.sibling(shp, "cpg");
    if (cpg.isEmpty()) {
      Files.delete(file);
    } else {
      Files.writeString(file, cpg);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          windows-1256 | 00 | 1256         | by the .cpg, “1256”
          windows-1256 | 00 | ANSI 1256    | by the .cpg, “ANSI 1256”
          windows-1256 | 00 | CP1256       | by the .cpg, “CP1256”
          windows-1256 | 00 | windows-1256 | by the .cpg, “windows-1256”
          windows-1256 | 7E |              | by language byte 0x7E of the .dbf
          ISO-8859-6   | 00 | 88596        | by the .cpg, “88596”
          ISO-8859-6   | 00 | ISO 8859-6   | by the .cpg, “ISO 8859-6”
          ISO-8859-6   | 00 | 28596        | by the .cpg, “28596”
          ISO-8859-6   | 00 | ISO88596     | by the .cpg, “ISO88596”
          IBM864       | 00 | OEM 864      | by the .cpg, “OEM 864”
          UTF-8        | 00 | UTF-8        | by the .cpg, “UTF-8”
          UTF-8        | 00 | utf8         | by the .cpg, “utf8”
          UTF-8        | 00 | 65001        | by the .cpg, “65001”
          UTF-8        | 7E | UTF-8        | by the .cpg, “UTF-8”
          UTF-8        | 00 |              | every byte of the text allows it
          UTF-8        | 57 |              | every byte of the text allows it
          """)
  void arabicIsReadInEveryEncodingThatIsNamed(
      String charset, String languageByte, String cpg, String how) throws Exception {
    String text = charset.equals("IBM864") ? "%d".formatted(864) : ARABIC;
    Path shp =
        named(
            text.getBytes(Charset.forName(charset)),
            Integer.parseInt(languageByte, 16),
            cpg == null ? "" : cpg + " \r\n");

    LoadedLayer loaded = Samples.read(shp);

    assertThat(loaded.features().text(0, "name")).isEqualTo(text);
    assertThat(loaded.report().encoding()).isEqualTo("%s (%s)".formatted(charset, how));
    assertThat(loaded.report().warnings()).isEmpty();
  }

  @Test
  void urduOfACodePageIsReadWhereTheCallerKnows() throws Exception {
    String text = "پاکستان گڑھ";
    Path shp = named(text.getBytes(Charset.forName("windows-1256")), 0, "");

    LoadedLayer guessed = Samples.read(shp);
    LoadedLayer known =
        ShapefileReader.read(
            shp,
            ReadOptions.of("sample", LambertConformalConic.PAKISTAN)
                .withCharset(Charset.forName("windows-1256")));

    assertThat(guessed.report().encoding())
        .isEqualTo("windows-1252 (assumed, since the text is not UTF-8)");
    assertThat(known.features().text(0, "name")).isEqualTo(text);
    assertThat(known.report().encoding()).isEqualTo("windows-1256 (as asked for)");
  }

  @Test
  void aLetterThatWasCutIsTakenAwayAndSaid() throws Exception {
    byte[] whole = URDU.repeat(4).getBytes(StandardCharsets.UTF_8);
    Path shp = named(java.util.Arrays.copyOf(whole, 39), 0, "UTF-8");

    LoadedLayer loaded = Samples.read(shp);

    assertThat(loaded.features().text(0, "name")).isEqualTo(URDU.repeat(4).substring(0, 19));
    assertThat(loaded.report().warnings())
        .containsExactly("the last letter of a text in name is cut (1 time: record 1)");
  }

  @Test
  void bytesThatAreNotOfTheEncodingAreSaid() throws Exception {
    Path shp = named("Köln am Rhein".getBytes(StandardCharsets.ISO_8859_1), 0, "UTF-8");

    LoadedLayer loaded = Samples.read(shp);

    assertThat(loaded.features().text(0, "name")).isEqualTo("K\uFFFDln am Rhein");
    assertThat(loaded.report().warnings())
        .containsExactly("text in name holds bytes that are not UTF-8 (1 time: record 1)");
  }
}
