package pk.mineralatlas.print;

import java.util.List;
import pk.mineralatlas.style.Typeface;

/** Scale bar, north arrow, sources and cautions along the lower edge of the first page. */
final class SheetFoot {

  private static final double NARROW_MM = 180;

  private final PrintRequest request;
  private final TypeScale type;
  private final SheetFonts fonts;
  private final SheetNotes notes;
  private final Box printable;

  SheetFoot(PrintRequest request, SheetFonts fonts, TypeScale type) {
    this.request = request;
    this.type = type;
    this.fonts = fonts;
    this.notes = SheetNotes.of(request.snapshot());
    this.printable = request.page().printable();
  }

  /** On narrow paper the scale bar stands above the notes instead of beside them. */
  private boolean isStacked() {
    return printable.widthMm() < NARROW_MM;
  }

  double heightMm() {
    double barMm = measureHeightMm();
    double notesMm = columns() > 0 ? notesHeightMm() : 0;
    return isStacked()
        ? barMm + notesMm + (barMm > 0 && notesMm > 0 ? type.gapMm() / 3 : 0)
        : Math.max(barMm, notesMm);
  }

  /** Height of scale bar and north arrow, which stand side by side. */
  private double measureHeightMm() {
    double barMm = request.has(SheetPart.SCALE_BAR) ? ScaleBar.heightMm(type) : 0;
    return Math.max(barMm, arrowMm());
  }

  /** Width of scale bar and north arrow together. */
  private double measureWidthMm() {
    if (!request.has(SheetPart.SCALE_BAR)) {
      return arrowWidthMm();
    }
    return isStacked() ? printable.widthMm() * 0.6 : printable.widthMm() * 0.25;
  }

  private double arrowMm() {
    return request.has(SheetPart.NORTH_ARROW) ? NorthArrow.heightMm(type) : 0;
  }

  private double arrowWidthMm() {
    return 0.6 * arrowMm();
  }

  /** The arrow stands at the right end of the room for the scale. */
  private void drawMeasures(SheetCanvas canvas, Box box, MapFrame map) {
    Box room = box.withWidth(measureWidthMm());
    double arrowMm = arrowWidthMm();
    if (request.has(SheetPart.SCALE_BAR)) {
      double barMm = room.widthMm() - (arrowMm > 0 ? arrowMm + 0.4 * type.gapMm() : 0);
      new ScaleBar(map, type).draw(canvas, room.withWidth(barMm));
    }
    if (arrowMm > 0) {
      Box arrow = new Box(room.rightMm() - arrowMm, room.yMm(), arrowMm, arrowMm());
      NorthArrow.draw(canvas, arrow, map, type);
    }
  }

  private double columnMm() {
    double taken = isStacked() || measureWidthMm() == 0 ? 0 : measureWidthMm() + type.gapMm();
    int columns = Math.max(1, columns());
    return (printable.widthMm() - taken - type.gapMm() * (columns - 1)) / columns;
  }

  private String sources() {
    return request.has(SheetPart.SOURCES) ? notes.sources() : "";
  }

  private String cautions() {
    if (!request.has(SheetPart.CAUTIONS)) {
      return "";
    }
    return type.isUrdu() ? UrduCautions.of(request.snapshot()) : notes.cautions();
  }

  /** How many notes stand side by side. */
  private int columns() {
    return (sources().isEmpty() ? 0 : 1) + (cautions().isEmpty() ? 0 : 1);
  }

  private List<String> lines(String text) {
    return TextBlock.wrap(fonts, text, type.suiting(text, type.note()), columnMm());
  }

  private double notesHeightMm() {
    double sourcesMm = lines(sources()).size() * type.note().leadingMm();
    double cautionsMm = lines(cautions()).size() * type.leadingMm(type.note());
    return noteHeadMm() + Math.max(sourcesMm, cautionsMm);
  }

  private double noteHeadMm() {
    return (type.isUrdu() ? 1.2 : 1.1) * type.leadingMm(type.note());
  }

  void draw(SheetCanvas canvas, Box box, MapFrame map) {
    drawMeasures(canvas, box, map);
    if (columns() > 0) {
      double columnMm = columnMm();
      double y = isStacked() ? box.bottomMm() - notesHeightMm() : box.yMm();
      double rightMm = box.rightMm() - columnMm;
      double leftMm = cautions().isEmpty() ? rightMm : rightMm - columnMm - type.gapMm();
      double heightMm = notesHeightMm();
      drawNote(canvas, "Sources", sources(), new Box(leftMm, y, columnMm, heightMm));
      drawNote(canvas, "Please note", cautions(), new Box(rightMm, y, columnMm, heightMm));
    }
  }

  private void drawNote(SheetCanvas canvas, String head, String text, Box box) {
    if (text.isEmpty()) {
      return;
    }
    if (type.isUrdu()) {
      drawUrduNote(canvas, type.words().of(head), text, box);
      return;
    }
    TextStyle bold = type.note().with(Typeface.SANS_SEMIBOLD).in(TypeScale.INK);
    canvas.text(head, box.xMm(), box.yMm() + bold.sizeMm(), bold);
    double topMm = box.yMm() + 1.1 * bold.leadingMm();
    TextBlock.draw(canvas, lines(text), box.xMm(), topMm, type.note());
    SourceLinks.mark(canvas, lines(text), box.xMm(), topMm, type.note());
  }

  private void drawUrduNote(SheetCanvas canvas, String head, String text, Box box) {
    TextStyle bold = type.suiting(head, type.note()).in(TypeScale.INK);
    canvas.textRight(head, box.rightMm(), box.yMm() + 1.65 * bold.sizeMm(), bold);
    Box below = box.below(noteHeadMm());
    if (SheetWords.hasUrdu(text)) {
      TextBlock.drawRight(canvas, lines(text), below, type, type.note());
    } else {
      TextBlock.draw(canvas, lines(text), box.xMm(), below.yMm(), type.note());
      SourceLinks.mark(canvas, lines(text), box.xMm(), below.yMm(), type.note());
    }
  }
}
