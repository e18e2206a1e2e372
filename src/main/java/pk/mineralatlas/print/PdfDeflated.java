package pk.mineralatlas.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A content stream, packed where it was written, so that layers are packed beside each other. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PdfDeflated(byte[] packed) {

  static final PdfDeflated NOTHING = of(new PdfOperators());

  /** Higher levels take twice the time for a tenth of the bytes. */
  private static final int LEVEL = 3;

  static PdfDeflated of(PdfOperators content) {
    Deflater deflater = new Deflater(LEVEL);
    try {
      deflater.setInput(content.bytes(), 0, content.size());
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream(content.size() / 2 + 64);
      byte[] some = new byte[1 << 15];
      while (!deflater.finished()) {
        packed.write(some, 0, deflater.deflate(some));
      }
      return new PdfDeflated(packed.toByteArray());
    } finally {
      deflater.end();
    }
  }

  /** A form of it, without a box and resources yet. */
  PDFormXObject form(PDDocument document) throws IOException {
    PDStream stream = new PDStream(document);
    try (OutputStream raw = stream.getCOSObject().createRawOutputStream()) {
      raw.write(packed);
    }
    stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return new PDFormXObject(stream);
  }
}
