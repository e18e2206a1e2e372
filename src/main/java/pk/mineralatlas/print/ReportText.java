package pk.mineralatlas.print;

import java.awt.Color;
import java.awt.geom.RoundRectangle2D;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pk.mineralatlas.analysis.Conflicts;
import pk.mineralatlas.analysis.FigureText;
import pk.mineralatlas.analysis.SiteWords;
import pk.mineralatlas.catalog.Confidence;
import pk.mineralatlas.catalog.Fact;
import pk.mineralatlas.style.Typeface;

/** Sets the pieces of a report in columns of one width. */
final class ReportText {

  private static final Color VERIFIED = new Color(0x1B6B3A);
  private static final Color REPORTED = new Color(0x2B4FB0);
  private static final Color CLAIMED = new Color(0x8A5A00);
  private static final Color CARD = new Color(0xFBF3E2);

  private final SheetFonts fonts;
  private final TypeScale type;
  private final double widthMm;
  private final List<ReportBlock> blocks = new ArrayList<>();

  ReportText(SheetFonts fonts, TypeScale type, double widthMm) {
    this.fonts = fonts;
    this.type = type;
    this.widthMm = widthMm;
  }

  List<ReportBlock> blocks() {
    return List.copyOf(blocks);
  }

  private double apartMm() {
    return 0.45 * type.body().leadingMm();
  }

  private List<String> wrap(String text, TextStyle style, double roomMm) {
    return TextBlock.wrap(fonts, text, style, roomMm);
  }

  private ReportLines lines(String text, TextStyle style, double roomMm) {
    return ReportLines.of(text, style, fonts, type, roomMm);
  }

  private void add(ReportLines lines, boolean leads) {
    blocks.add(
        new ReportBlock(lines.heightMm() + apartMm(), leads, (c, box) -> lines.draw(c, box)));
  }

  /** A heading over a rule. */
  void section(String title) {
    blocks.add(
        new ReportBlock(
            apartMm(),
            Heading.heightMm(type),
            true,
            (c, box) -> Heading.draw(c, title, box, type)));
  }

  /** A lesser heading. */
  void subsection(String title) {
    TextStyle style = type.body().with(Typeface.SANS_SEMIBOLD);
    add(lines(title, style, widthMm), true);
  }

  /** Running text; blank for none. */
  void paragraph(String text) {
    set(text, type.body());
  }

  /** A remark in small type; blank for none. */
  void note(String text) {
    set(text, type.note());
  }

  private void set(String text, TextStyle style) {
    if (!text.isBlank()) {
      add(lines(text, style, widthMm), false);
    }
  }

  /** A name with what it is; nothing where that is blank. */
  void property(String name, String value) {
    if (value.isBlank()) {
      return;
    }
    TextStyle label = type.body().in(TypeScale.SOFT);
    double labelMm = 0.24 * widthMm;
    ReportLines names = lines(name, label, labelMm - 1);
    ReportLines values = lines(value, type.body(), widthMm - labelMm);
    double valueMm = values.loweredMm(names) + values.heightMm();
    double heightMm = Math.max(names.heightMm(), valueMm) + 0.6 * apartMm();
    blocks.add(
        new ReportBlock(
            heightMm,
            false,
            (c, box) -> {
              Box first = box.withWidth(labelMm - 1);
              Box rest = box.withWidth(widthMm - labelMm).below(values.loweredMm(names));
              names.draw(c, type.isUrdu() ? at(box.rightMm() - labelMm + 1, first) : first);
              values.draw(c, type.isUrdu() ? rest : at(box.xMm() + labelMm, rest));
            }));
  }

  private static Box at(double xMm, Box box) {
    return new Box(xMm, box.yMm(), box.widthMm(), box.heightMm());
  }

  /** A name in stronger type with lines of words below it; a blank line is left out. */
  void named(String name, String... below) {
    List<ReportLines> all = new ArrayList<>();
    all.add(lines(name, type.body().with(Typeface.SANS_MEDIUM), widthMm));
    for (String each : below) {
      all.add(lines(each, type.note(), widthMm));
    }
    double heightMm = all.stream().mapToDouble(ReportLines::heightMm).sum() + 0.8 * apartMm();
    blocks.add(
        new ReportBlock(
            heightMm,
            false,
            (c, box) -> {
              double takenMm = 0;
              for (ReportLines each : all) {
                each.draw(c, box.below(takenMm));
                takenMm += each.heightMm();
              }
            }));
  }

  /** A statement at the left, its figure at the right, grade, date and source below. */
  void fact(Fact fact, int source) {
    String figure = FigureText.of(fact);
    TextStyle strong = type.body().with(Typeface.SANS_SEMIBOLD);
    double figureMm =
        figure.isEmpty() ? 0 : Math.min(0.42 * widthMm, fonts.widthMm(figure, strong) + 0.1);
    List<String> figures = figure.isEmpty() ? List.of() : wrap(figure, strong, figureMm + 0.1);
    double gapMm = figure.isEmpty() ? 0 : 3;
    List<String> lines = wrap(fact.statement(), type.body(), widthMm - figureMm - gapMm);
    double textMm = Math.max(lines.size(), figures.size()) * type.body().leadingMm();
    List<String> basis = basis(fact, source, widthMm);
    double heightMm = textMm + basisMm(basis) + apartMm() * 1.4;
    blocks.add(
        new ReportBlock(
            heightMm,
            false,
            (c, box) -> {
              TextBlock.draw(c, lines, box.xMm(), box.yMm(), type.body());
              double y = box.yMm() + strong.sizeMm();
              for (String line : figures) {
                c.textRight(line, box.rightMm(), y, strong);
                y += strong.leadingMm();
              }
              drawBasis(c, fact, basis, box.xMm(), box.yMm() + textMm);
              double ruleMm = box.bottomMm() - 0.5 * apartMm();
              c.line(box.xMm(), ruleMm, box.rightMm(), ruleMm, 0.1, TypeScale.FAINT);
            }));
  }

  /** Figures that disagree, side by side; each has its own grade and source. */
  void disagreeing(List<Fact> facts, List<Integer> sources) {
    TextStyle head = type.body().with(Typeface.SANS_SEMIBOLD).in(CLAIMED);
    add(lines(type.words().said(Conflicts.Conflict.heading(facts)), head, widthMm), true);
    for (int i = 0; i < facts.size(); i += 2) {
      List<Card> row = new ArrayList<>();
      for (int k = i; k < Math.min(i + 2, facts.size()); k++) {
        row.add(card(facts.get(k), sources.get(k)));
      }
      double tallMm = row.stream().mapToDouble(Card::heightMm).max().orElse(0);
      blocks.add(
          new ReportBlock(tallMm + apartMm(), false, (c, box) -> drawCards(c, row, box, tallMm)));
    }
  }

  /** A figure among others that differ from it. */
  private record Card(
      Fact fact,
      List<String> figure,
      List<String> statement,
      List<String> basis,
      double heightMm) {}

  private double cardMm() {
    return (widthMm - 2) / 2;
  }

  private Card card(Fact fact, int source) {
    TextStyle strong = type.body().with(Typeface.SANS_SEMIBOLD);
    double roomMm = cardMm() - 3;
    List<String> figure = wrap(FigureText.of(fact), strong, roomMm);
    List<String> statement = wrap(fact.statement(), type.note(), roomMm);
    List<String> basis = basis(fact, source, roomMm);
    double heightMm =
        figure.size() * strong.leadingMm()
            + statement.size() * type.note().leadingMm()
            + basisMm(basis)
            + 3;
    return new Card(fact, figure, statement, basis, heightMm);
  }

  private void drawCards(SheetCanvas canvas, List<Card> row, Box box, double tallMm) {
    double x = box.xMm();
    for (Card card : row) {
      canvas.fill(new RoundRectangle2D.Double(x, box.yMm(), cardMm(), tallMm, 1.6, 1.6), CARD);
      TextStyle strong = type.body().with(Typeface.SANS_SEMIBOLD);
      double y = TextBlock.draw(canvas, card.figure(), x + 1.5, box.yMm() + 1.2, strong);
      TextStyle ink = type.note().in(TypeScale.INK);
      y = TextBlock.draw(canvas, card.statement(), x + 1.5, y, ink);
      drawBasis(canvas, card.fact(), card.basis(), x + 1.5, y);
      x += cardMm() + 2;
    }
  }

  private TextStyle badge(Confidence grade) {
    Color color =
        switch (grade) {
          case VERIFIED -> VERIFIED;
          case REPORTED -> REPORTED;
          case CLAIMED -> CLAIMED;
        };
    return type.note().with(Typeface.SANS_SEMIBOLD).in(color);
  }

  private String grade(Fact fact) {
    return type.words().of(fact.confidence().text());
  }

  private double badgeMm(Fact fact) {
    return fonts.widthMm(grade(fact) + "  ", badge(fact.confidence()));
  }

  /** Date, reporting code and source with its number; the first line has the grade before it. */
  private List<String> basis(Fact fact, int source, double roomMm) {
    List<String> words = new ArrayList<>(SiteWords.basis(fact));
    String publisher = fact.source().publisher();
    words.add((publisher.isBlank() ? fact.source().title() : publisher) + " [" + source + "]");
    return wrap(String.join(" · ", words), type.note(), roomMm - badgeMm(fact));
  }

  private double basisMm(List<String> basis) {
    return basis.size() * type.note().leadingMm();
  }

  private void drawBasis(
      SheetCanvas canvas, Fact fact, List<String> basis, double xMm, double topMm) {
    TextStyle badge = badge(fact.confidence());
    String grade = grade(fact);
    double middleMm = topMm + badge.leadingMm() / 2;
    double y =
        type.isUrdu() ? middleMm + fonts.belowMiddleMm(grade, badge) : topMm + badge.sizeMm();
    canvas.text(grade, xMm, y, badge);
    double indentMm = badgeMm(fact);
    TextBlock.draw(canvas, basis, xMm + indentMm, topMm, type.note());
    double wideMm =
        basis.stream().mapToDouble(line -> fonts.widthMm(line, type.note())).max().orElse(0);
    Box box = new Box(xMm + indentMm, topMm, wideMm, basisMm(basis));
    link(canvas, fact.source().link(), box);
  }

  private static void link(SheetCanvas canvas, Optional<URI> address, Box box) {
    address.ifPresent(uri -> canvas.target().marks().link(uri, box));
  }

  /** A source with its number and its whole address. */
  void source(int number, pk.mineralatlas.catalog.Source source) {
    TextStyle note = type.note().in(TypeScale.INK);
    TextStyle address = type.note().in(NeighbourNames.LINK);
    double indentMm = fonts.widthMm("[000] ", note);
    List<String> words = new ArrayList<>();
    for (String part : List.of(source.title(), source.publisher(), source.date())) {
      if (!part.isBlank() && !words.contains(part)) {
        words.add(part);
      }
    }
    List<String> lines = wrap(String.join(", ", words), note, widthMm - indentMm);
    List<String> url =
        source.url().isBlank() ? List.of() : wrap(source.url(), address, widthMm - indentMm);
    double heightMm = (lines.size() + url.size()) * note.leadingMm() + 0.6 * apartMm();
    blocks.add(
        new ReportBlock(
            heightMm,
            false,
            (c, box) -> {
              c.text("[" + number + "]", box.xMm(), box.yMm() + note.sizeMm(), note);
              double y = TextBlock.draw(c, lines, box.xMm() + indentMm, box.yMm(), note);
              TextBlock.draw(c, url, box.xMm() + indentMm, y, address);
              link(c, source.link(), box);
            }));
  }
}
