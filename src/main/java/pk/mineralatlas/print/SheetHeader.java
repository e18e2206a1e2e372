package pk.mineralatlas.print;

import java.util.List;

/** Title, Urdu title and subtitle, broken and shrunk so that they fit side by side. */
final class SheetHeader {

  private static final double LEAST_SHRINK = 0.6;

  private final TypeScale type;
  private final double widthMm;
  private final TextStyle titleStyle;
  private final List<String> titleLines;
  private final TextStyle urduStyle;
  private final String urdu;
  private final double[] urduInk;
  private final List<String> subtitleLines;

  SheetHeader(PrintRequest request, SheetTitles titles, SheetFonts fonts, TypeScale type) {
    this.type = type;
    this.widthMm = request.page().printable().widthMm();
    this.urdu = hasUrdu(request) ? titles.urdu() : "";
    double urduRoomMm = type.isUrdu() ? widthMm : widthMm * 0.4;
    this.urduStyle = fitting(fonts, urdu, type.urduTitle(), urduRoomMm);
    this.urduInk = urdu.isEmpty() ? new double[] {0, 0} : fonts.inkMm(urdu, urduStyle);
    double urduMm =
        urdu.isEmpty() || type.isUrdu() ? 0 : fonts.widthMm(urdu, urduStyle) + type.gapMm();
    boolean isReplaced = type.isUrdu() && !urdu.isEmpty();
    String title = request.has(SheetPart.TITLE) && !isReplaced ? titles.english() : "";
    this.titleStyle = fitting(fonts, title, type.title(), widthMm - urduMm);
    this.titleLines =
        title.isEmpty() ? List.of() : TextBlock.wrap(fonts, title, titleStyle, widthMm - urduMm);
    String subtitle = request.has(SheetPart.SUBTITLE) ? titles.subtitle() : "";
    this.subtitleLines =
        subtitle.isEmpty()
            ? List.of()
            : TextBlock.wrap(
                fonts, subtitle, type.suiting(subtitle, type.subtitle()), widthMm - urduMm);
  }

  /** A page in Urdu has its title in Urdu, one in English has no other. */
  private static boolean hasUrdu(PrintRequest request) {
    return switch (request.language()) {
      case ENGLISH -> false;
      case URDU -> request.has(SheetPart.TITLE) || request.has(SheetPart.URDU_TITLE);
      case BOTH -> request.has(SheetPart.URDU_TITLE);
    };
  }

  private static TextStyle fitting(SheetFonts fonts, String text, TextStyle style, double widthMm) {
    double natural = fonts.widthMm(text, style);
    double shrink = natural <= widthMm ? 1 : Math.max(LEAST_SHRINK, widthMm / natural);
    return style.at(style.sizePt() * shrink);
  }

  double heightMm() {
    double urduMm = urduInk[0] + urduInk[1];
    return isRight() ? urduMm + leftHeightMm() : Math.max(leftHeightMm(), urduMm);
  }

  /** Whether everything stands at the right, title over subtitle. */
  private boolean isRight() {
    return type.isUrdu();
  }

  private double leftHeightMm() {
    return titleLines.size() * titleStyle.leadingMm()
        + subtitleLines.size() * type.leadingMm(type.subtitle());
  }

  void draw(SheetCanvas canvas, Box box) {
    if (isRight()) {
      drawFromRight(canvas, box);
      return;
    }
    double y = box.yMm() + box.heightMm() - leftHeightMm();
    double subtitleMm = TextBlock.draw(canvas, titleLines, box.xMm(), y, titleStyle);
    TextBlock.draw(canvas, subtitleLines, box.xMm(), subtitleMm, type.subtitle());
    if (!urdu.isEmpty()) {
      double spare = box.heightMm() - urduInk[0] - urduInk[1];
      canvas.textRight(urdu, box.rightMm(), box.yMm() + spare / 2 + urduInk[0], urduStyle);
    }
  }

  private void drawFromRight(SheetCanvas canvas, Box box) {
    double topMm = box.yMm();
    for (String line : titleLines) {
      canvas.textRight(line, box.rightMm(), topMm + titleStyle.sizeMm(), titleStyle);
      topMm += titleStyle.leadingMm();
    }
    if (!urdu.isEmpty()) {
      canvas.textRight(urdu, box.rightMm(), topMm + urduInk[0], urduStyle);
      topMm += urduInk[0] + urduInk[1];
    }
    Box below = new Box(box.rightMm(), topMm, 0, 0);
    TextBlock.drawRight(canvas, subtitleLines, below, type, type.subtitle());
  }
}
