package pk.mineralatlas.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionRemoteGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.render.MapRenderer;

/** A series as a folder with a file for each sheet. */
class SeriesFolderTest {

  private static final Map<AtlasLayer, FeatureLayer> LAYERS = SheetSamples.layers(0);
  private static final Regions REGIONS = new Regions(LAYERS);

  @TempDir Path folder;

  private static SheetBook book(String kind) throws PrintException {
    SeriesRequest request =
        SeriesRequest.of(
            SeriesKind.parse(kind, REGIONS),
            new SeriesRequest.Choices(
                SheetSamples.request(LAYERS, "Pakistan", Paper.A4, Orientation.LANDSCAPE),
                Optional.empty(),
                false),
            REGIONS);
    return SheetSeries.of(request, MapRenderer.bundled(), PageProgress.unwatched());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  /** The files that links of a PDF's first page open. */
  private static List<String> opened(Path file) throws IOException {
    List<String> names = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      for (PDAnnotation each : pdf.getPage(0).getAnnotations()) {
        if (each instanceof PDAnnotationLink link
            && link.getAction() instanceof PDActionRemoteGoTo other) {
          assertThat(other.getD())
              .isInstanceOfSatisfying(
                  COSArray.class, d -> assertThat(d.get(0)).isEqualTo(COSInteger.ZERO));
          assertThat(other.getFile())
              .isInstanceOfSatisfying(
                  PDComplexFileSpecification.class,
                  spec -> {
                    assertThat(spec.getFile()).isEqualTo(spec.getFileUnicode());
                    names.add(spec.getFileUnicode());
                  });
        }
      }
    }
    return names;
  }

  @Test
  void neighboursAndThePageNumberOpenTheFilesBeside() throws Exception {
    for (PdfForm form : PdfForm.values()) {
      List<Path> files =
          SeriesOutput.pdfs(
              book("districts-of:balochistan"), form, folder, PageProgress.unwatched());
      String overview = "01-districts-of-balochistan.pdf";
      String chagai = "02-chagai-minerals.pdf";
      String khuzdar = names().getLast();
      assertThat(files)
          .extracting(file -> String.valueOf(file.getFileName()))
          .containsExactly(overview, chagai, khuzdar);
      assertThat(opened(files.get(1))).containsExactlyInAnyOrder(khuzdar, overview);
      assertThat(opened(files.get(2))).containsExactlyInAnyOrder(chagai, overview);
      assertThat(opened(files.get(0))).contains(chagai, khuzdar);
    }
  }

  @Test
  void filesAreNumberedAsOtherSheetsSpeakOfThem() throws Exception {
    SheetBook book = book("provinces");
    List<String> files = SheetNames.of(book);
    for (int i = 0; i < files.size(); i++) {
      assertThat(files.get(i)).startsWith("%02d-".formatted(book.firstPage(i)));
    }
    assertThat(book.firstPage(files.size() - 1)).isGreaterThan(files.size());
  }

  @Test
  void namesInUrduStayWhatTheyAreInLinks() throws Exception {
    Path file = folder.resolve("sheet.pdf");
    SheetBook one = SheetBook.of(book("provinces").sheets().get(1));
    PdfBook pdf = new PdfBook(PdfForm.USUAL, Map.of("sheet-0", "فہرست/پاکستان.pdf"));
    PageFile.write(file, out -> PdfOutput.write(one, pdf, out, PageProgress.unwatched()));
    assertThat(opened(file)).containsExactly("فہرست/پاکستان.pdf");
  }

  @Test
  void inOnePdfNothingOpensAnotherFile() throws Exception {
    Path file = folder.resolve("all.pdf");
    SeriesOutput.pdf(book("provinces"), file, PageProgress.unwatched());
    assertThat(opened(file)).isEmpty();
  }

  @Test
  void aFolderOfSvgsHasAFileForEachPage() throws Exception {
    SheetBook book = book("provinces");
    SeriesOutput.svgs(book, folder, PageProgress.unwatched());
    assertThat(names()).hasSize(book.pageCount()).allMatch(name -> name.endsWith(".svg"));
    assertThat(folder.resolve(SheetNames.of(book).get(1) + ".svg"))
        .content()
        .contains("<svg", "Balochistan: minerals");
  }

  @Test
  void whereAFolderHasTheNameOfASheetNothingChanges() throws Exception {
    Path taken = Files.createDirectory(folder.resolve("02-chagai-minerals.pdf"));
    Path inside = Files.writeString(taken.resolve("mine.txt"), "mine");
    Path old = Files.writeString(folder.resolve("01-districts-of-balochistan.pdf"), "old");
    SheetBook book = book("districts-of:balochistan");
    assertThatThrownBy(() -> SeriesOutput.pdfs(book, folder, PageProgress.unwatched()))
        .isInstanceOf(PrintException.class)
        .hasMessageContaining("is a folder, where a sheet is to be written");
    assertThat(inside).hasContent("mine");
    assertThat(old).hasContent("old");
    assertThat(names()).hasSize(2);
  }
}
