package pk.mineralatlas.print;

import java.util.List;
import pk.mineralatlas.catalog.Site;
import pk.mineralatlas.style.Typeface;

/**
 * The rows of a list of reports: page, site, minerals and district, each leading to its report.
 *
 * @param widthMm of a row
 */
record ContentsRows(SheetFonts fonts, TypeScale type, double widthMm) {

  private static final double APART_MM = 2;

  private double pageMm() {
    return fonts.widthMm("0000", type.table().with(Typeface.SANS_SEMIBOLD)) + APART_MM;
  }

  private double mineralsAtMm() {
    return pageMm() + 0.42 * (widthMm - pageMm());
  }

  private double districtAtMm() {
    return pageMm() + 0.73 * (widthMm - pageMm());
  }

  /** A province over the rows of its sites, with what stands in the columns. */
  ReportBlock heading(String province) {
    SheetWords words = type.words();
    double gainMm = type.isUrdu() ? 0 : 0.2 * type.heading().leadingMm();
    return new ReportBlock(
        0.9 * type.table().leadingMm(),
        Heading.heightMm(type) - gainMm,
        true,
        (c, box) -> {
          Heading.draw(c, words.of(province.isEmpty() ? "Elsewhere" : province), box, type);
          Box line = box.withHeight(type.leadingMm(type.note()));
          draw(c, line, mineralsAtMm(), List.of(words.of("Minerals")), type.note());
          draw(c, line, districtAtMm(), List.of(words.of("District")), type.note());
        });
  }

  /**
   * A site.
   *
   * @param page the page its report begins on
   * @param anchor what a click leads to
   */
  ReportBlock row(Site site, int page, String anchor) {
    SheetWords words = type.words();
    TextStyle style = type.table();
    TextStyle strong = style.with(Typeface.SANS_SEMIBOLD).in(NeighbourNames.LINK);
    TextStyle soft = style.in(TypeScale.SOFT);
    List<String> name =
        wrap(words.name(site.name(), site.nameUr()), style, mineralsAtMm() - pageMm() - APART_MM);
    List<String> minerals =
        wrap(words.minerals(site.commodities()), style, districtAtMm() - mineralsAtMm() - APART_MM);
    List<String> district = wrap(words.of(site.district()), soft, widthMm - districtAtMm());
    int lines = Math.max(name.size(), Math.max(minerals.size(), district.size()));
    double padMm = 0.16 * style.leadingMm();
    return new ReportBlock(
        lines * type.leadingMm(style) + 2 * padMm,
        false,
        (c, box) -> {
          Box inner = box.below(padMm);
          draw(c, inner, 0, List.of(String.valueOf(page)), strong);
          draw(c, inner, pageMm(), name, style);
          draw(c, inner, mineralsAtMm(), minerals, style);
          draw(c, inner, districtAtMm(), district, soft);
          c.line(box.xMm(), box.bottomMm(), box.rightMm(), box.bottomMm(), 0.1, TypeScale.FAINT);
          c.target().marks().linkTo(anchor, box);
        });
  }

  /** Lines that begin so far from where one begins to read. */
  private void draw(
      SheetCanvas canvas, Box row, double alongMm, List<String> lines, TextStyle style) {
    if (type.isUrdu()) {
      Box cell = row.withWidth(row.widthMm() - alongMm);
      TextBlock.drawRight(canvas, lines, cell, type, style);
    } else {
      TextBlock.draw(canvas, lines, row.xMm() + alongMm, row.yMm(), style);
    }
  }

  private List<String> wrap(String text, TextStyle style, double roomMm) {
    return TextBlock.wrap(fonts, text, type.suiting(text, style), roomMm);
  }
}
