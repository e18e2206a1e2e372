package pk.mineralatlas.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import pk.mineralatlas.render.MapRenderer;

/** The archive form as veraPDF, the validator of the PDF Association, sees it. */
class PdfArchiveTest {

  @BeforeAll
  static void wake() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private static List<String> faults(SheetBook book, PdfForm form) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfOutput.write(book, form, out, PageProgress.unwatched());
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(out.toByteArray()), PDFAFlavour.PDFA_2_B);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
      ValidationResult result = validator.validate(parser);
      Stream<String> messages =
          result.getTestAssertions().stream()
              .map(a -> a.getRuleId().getClause() + ": " + a.getMessage() + a.getLocation());
      return result.isCompliant() ? List.of() : messages.distinct().limit(20).toList();
    }
  }

  private static MapSheet sheet(PrintRequest request) throws PrintException {
    return MapSheet.of(request, MapRenderer.bundled());
  }

  @Test
  void aSeriesWithLayersLinksAndUrduIsAnArchive() throws Exception {
    SheetBook book =
        new SheetBook(
            "Two regions & more",
            List.of(
                sheet(SheetSamples.request("Hunza", Paper.A4, Orientation.PORTRAIT)),
                sheet(
                    SheetSamples.request(
                        SheetSamples.layers(150), "Balochistan", Paper.A4, Orientation.LANDSCAPE)),
                sheet(inUrdu())));
    assertThat(faults(book, PdfForm.ARCHIVE)).isEmpty();
  }

  @Test
  void aPageInUrduIsAnArchive() throws Exception {
    PrintRequest request = SheetSamples.request("Balochistan", Paper.A3, Orientation.LANDSCAPE);
    SheetBook book = SheetBook.of(sheet(request.in(PageLanguage.URDU)));
    assertThat(faults(book, PdfForm.ARCHIVE)).isEmpty();
  }

  @Test
  void aUsualFileDoesNotClaimToBeOne() throws Exception {
    SheetBook book =
        SheetBook.of(sheet(SheetSamples.request("Hunza", Paper.A4, Orientation.PORTRAIT)));
    assertThat(faults(book, PdfForm.USUAL)).isNotEmpty();
  }

  private static PrintRequest inUrdu() throws PrintException {
    PrintRequest r = SheetSamples.request("Balochistan", Paper.A3, Orientation.LANDSCAPE);
    return r.with(PdfTextTest.inUrdu(r.snapshot()), r.filter());
  }
}
