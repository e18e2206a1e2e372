package pk.mineralatlas.print;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * What a PDF says of itself, once as information (ISO 32000-1, 14.3.3) and once as XMP.
 *
 * @param title what the whole is called
 * @param titleUr the same in Urdu, or empty
 * @param language of most words, as RFC 5646 has it
 * @param subject what it shows, in words
 * @param keywords what to find it by
 * @param printed the time of print
 */
record PdfDescription(
    String title,
    String titleUr,
    String language,
    String subject,
    List<String> keywords,
    ZonedDateTime printed) {

  private static final String ATLAS = "Mineral Atlas of Pakistan";
  private static final String PRODUCER = ATLAS + ", with Apache PDFBox";
  private static final String SRGB = "sRGB IEC61966-2.1";

  static PdfDescription of(SheetBook book) {
    MapSheet first = book.sheets().getFirst();
    List<String> keywords = new ArrayList<>(List.of("Pakistan", "minerals", "map"));
    book.sheets().stream()
        .map(sheet -> "1:%.0f".formatted(sheet.scaleDenominator()))
        .distinct()
        .forEach(keywords::add);
    boolean isUrdu = first.content().type().isUrdu();
    boolean isNamedAsFirst = book.title().equals(first.title());
    boolean single = book.sheets().size() == 1 && isNamedAsFirst;
    String titleUr = single || (isUrdu && isNamedAsFirst) ? first.titleUr() : "";
    return new PdfDescription(
        isUrdu && !titleUr.isEmpty() ? titleUr : book.title(),
        titleUr,
        isUrdu ? "ur" : "en",
        single ? first.subtitle() : "",
        keywords,
        first.printedAt().atZone(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS));
  }

  void addTo(PDDocument document, PdfForm form) throws IOException {
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(title);
    information.setSubject(subject);
    information.setAuthor(ATLAS);
    information.setCreator(ATLAS);
    information.setProducer(PRODUCER);
    information.setKeywords(String.join(", ", keywords));
    information.setCreationDate(GregorianCalendar.from(printed));
    information.setModificationDate(GregorianCalendar.from(printed));
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(language);
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    catalog.setMetadata(
        new PDMetadata(
            document, new ByteArrayInputStream(xmp(form).getBytes(StandardCharsets.UTF_8))));
    if (form == PdfForm.ARCHIVE) {
      catalog.addOutputIntent(colours(document));
    }
  }

  /**
   * The colours are those of sRGB. The profile is the one of the Java runtime, whose licence (GPL
   * with the Classpath exception) lets what is made with it be passed on freely.
   */
  private static PDOutputIntent colours(PDDocument document) throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
    intent.setInfo(SRGB);
    intent.setOutputCondition(SRGB);
    intent.setOutputConditionIdentifier(SRGB);
    intent.setRegistryName("http://www.color.org");
    return intent;
  }

  /** Adobe's Extensible Metadata Platform (ISO 16684-1). */
  private String xmp(PdfForm form) {
    String time = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(printed);
    String kind =
        form == PdfForm.ARCHIVE
            ? "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>"
            : "";
    return """
    <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about=""
     xmlns:dc="http://purl.org/dc/elements/1.1/"
     xmlns:xmp="http://ns.adobe.com/xap/1.0/"
     xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
     xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
    <dc:format>application/pdf</dc:format>
    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li>%s</rdf:Alt></dc:title>
    <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
    <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
    <dc:subject><rdf:Bag>%s</rdf:Bag></dc:subject>
    <dc:language><rdf:Bag>%s</rdf:Bag></dc:language>
    <xmp:CreatorTool>%s</xmp:CreatorTool>
    <xmp:CreateDate>%s</xmp:CreateDate>
    <xmp:ModifyDate>%s</xmp:ModifyDate>
    <pdf:Producer>%s</pdf:Producer>
    <pdf:Keywords>%s</pdf:Keywords>
    %s
    </rdf:Description>
    </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="r"?>"""
        .formatted(
            escaped(title),
            titleUr.isEmpty() ? "" : "<rdf:li xml:lang=\"ur\">" + escaped(titleUr) + "</rdf:li>",
            escaped(subject),
            ATLAS,
            items(keywords),
            items(titleUr.isEmpty() ? List.of("en") : List.of("en", "ur")),
            ATLAS,
            time,
            time,
            PRODUCER,
            escaped(String.join(", ", keywords)),
            kind);
  }

  private static String items(List<String> texts) {
    return texts.stream()
        .map(text -> "<rdf:li>" + escaped(text) + "</rdf:li>")
        .collect(Collectors.joining());
  }

  /** A text as XML has it, which knows no control characters. */
  private static String escaped(String text) {
    return text.replaceAll("\\p{Cntrl}|[\\p{Cs}\uFFFE\uFFFF]", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
