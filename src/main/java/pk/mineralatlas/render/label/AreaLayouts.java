package pk.mineralatlas.render.label;

import java.util.ArrayList;
import java.util.List;

/** The places of an area's name: along the stretches inside it, spread where that is wanted. */
final class AreaLayouts {

  private static final double LEAST_TRACKING_EM = 0.1;
  private static final double MOST_TRACKING_EM = 1.5;
  private static final double FILLS = 0.68;

  /** A spread name may reach a little over the edge. */
  private static final double FITS = 1.12;

  /** The room letters that stand apart keep about them. */
  private static final double LETTER_ROOM_PX = 3;

  private static final double LINE_EM = 1.5;

  /** To how many places on each side a name is moved. */
  private static final int MOVES = 5;

  private static final double MOVED_COST = 0.15;
  private static final double NARROWED_COST = 2;

  private final LabelWork work;
  private final AreaSlots slots;

  AreaLayouts(LabelWork work, AreaSlots slots) {
    this.work = work;
    this.slots = slots;
  }

  /** The name in one piece, where a stretch is long enough for it. */
  List<LabelLayout> plain(String text, LabelStyle style) {
    return plain(text, style, 0.94);
  }

  /**
   * The name in one piece.
   *
   * @param fills how much of a stretch it may fill; beyond 1 it crosses the edges
   */
  List<LabelLayout> plain(String text, LabelStyle style, double fills) {
    return layouts(plainIn(text, style, fills));
  }

  /** The name in one piece, moved along each stretch. */
  List<LabelLayout> plainAside(String text, LabelStyle style) {
    List<LabelLayout> layouts = new ArrayList<>();
    plainIn(text, style, 0.94).forEach(label -> addMoved(label, layouts));
    return layouts;
  }

  /** A label in the middle of a stretch of so many pixels. */
  private record InStretch(LabelLayout layout, double roomPx) {}

  private static List<LabelLayout> layouts(List<InStretch> labels) {
    return labels.stream().map(InStretch::layout).toList();
  }

  private List<InStretch> plainIn(String text, LabelStyle style, double fills) {
    ShapedText shaped = work.shape(text, style);
    List<InStretch> labels = new ArrayList<>();
    for (AreaSlots.Slot slot : slots.slots()) {
      double roomPx = slot.lengthM() / work.metresPerPx();
      if (shaped.advancePx() <= fills * roomPx) {
        LabelLayout layout =
            LabelLayout.of(List.of(centred(shaped, style, slot)), 0.3 * labels.size());
        labels.add(new InStretch(layout, roomPx));
      }
    }
    return labels;
  }

  /** Adds a label moved to both sides as far as its stretch has room. */
  private void addMoved(InStretch label, List<LabelLayout> into) {
    double angle = -slots.angleRad();
    LabelBox box = LabelBox.holding(label.layout().boxes());
    double lengthPx = Math.hypot(box.widthPx(), angle == 0 ? 0 : box.heightPx());
    double slackPx = (label.roomPx() - lengthPx) / 2;
    for (int step = 1; step <= MOVES && slackPx > 0; step++) {
      double cost = label.layout().cost() + MOVED_COST * step;
      double dx = Math.cos(angle) * step * slackPx / MOVES;
      double dy = Math.sin(angle) * step * slackPx / MOVES;
      into.add(label.layout().movedBy(dx, dy).costing(cost));
      into.add(label.layout().movedBy(-dx, -dy).costing(cost));
    }
  }

  private LabelPiece centred(ShapedText shaped, LabelStyle style, AreaSlots.Slot slot) {
    double angle = -slots.angleRad();
    var ink = shaped.inkPx();
    double dx = ink.getCenterX();
    double dy = ink.getCenterY();
    double x = work.view().xPx(slot.xM()) - dx * Math.cos(angle) + dy * Math.sin(angle);
    double y = work.view().yPx(slot.yM()) - dx * Math.sin(angle) - dy * Math.cos(angle);
    return new LabelPiece(shaped, style, x, y, angle);
  }

  /** The name letter by letter, spread over the area, on two lines where one is too short. */
  List<LabelLayout> spread(String text, LabelStyle style) {
    return layouts(spreadIn(text, style, FILLS));
  }

  /** The name spread less wide and moved along each stretch, to pass between symbols. */
  List<LabelLayout> spreadAside(String text, LabelStyle style) {
    List<LabelLayout> layouts = new ArrayList<>();
    for (double narrowed : new double[] {1, 0.75, 0.5}) {
      for (InStretch label : spreadIn(text, style, narrowed * FILLS)) {
        double cost = label.layout().cost() + NARROWED_COST * (1 - narrowed);
        InStretch dearer = new InStretch(label.layout().costing(cost), label.roomPx());
        layouts.add(dearer.layout());
        addMoved(dearer, layouts);
      }
    }
    return layouts;
  }

  private List<InStretch> spreadIn(String text, LabelStyle style, double fills) {
    List<InStretch> labels = new ArrayList<>();
    for (AreaSlots.Slot slot : slots.slots()) {
      double roomPx = slot.lengthM() / work.metresPerPx();
      List<LabelPiece> pieces = spread(text, style, slot, roomPx, fills);
      if (!pieces.isEmpty()) {
        labels.add(new InStretch(roomy(LabelLayout.of(pieces, 0.3 * labels.size())), roomPx));
      }
    }
    return labels;
  }

  private static LabelLayout roomy(LabelLayout layout) {
    List<LabelBox> boxes = new ArrayList<>();
    layout.boxes().forEach(box -> boxes.add(box.grownBy(LETTER_ROOM_PX)));
    return new LabelLayout(layout.pieces(), boxes, layout.cost(), layout.leader());
  }

  private List<LabelPiece> spread(
      String text, LabelStyle style, AreaSlots.Slot slot, double roomPx, double fills) {
    for (double size : new double[] {style.sizePx(), 0.84 * style.sizePx(), 0.7 * style.sizePx()}) {
      LabelStyle sized = style.withSize(size);
      for (List<String> lines : splits(text)) {
        if (least(lines, sized) <= FITS * roomPx && fitsHeight(lines, size)) {
          return lines(lines, sized, slot, fills * roomPx);
        }
      }
    }
    return List.of();
  }

  private boolean fitsHeight(List<String> lines, double sizePx) {
    double heightPx = 0.75 * sizePx + (lines.size() - 1) * LINE_EM * sizePx;
    return heightPx <= 1.7 * slots.radiusM() / work.metresPerPx();
  }

  /** The text whole, and broken where that makes the longest line shortest. */
  private static List<List<String>> splits(String text) {
    List<List<String>> splits = new ArrayList<>();
    splits.add(List.of(text));
    int best = -1;
    for (int i = 1; i < text.length() - 1; i++) {
      boolean breaks = text.charAt(i) == ' ' || text.charAt(i) == '-';
      if (breaks
          && (best < 0 || Math.abs(2 * i - text.length()) < Math.abs(2 * best - text.length()))) {
        best = i;
      }
    }
    if (best > 0) {
      boolean hyphen = text.charAt(best) == '-';
      splits.add(List.of(text.substring(0, hyphen ? best + 1 : best), text.substring(best + 1)));
    }
    return splits;
  }

  private double least(List<String> lines, LabelStyle style) {
    double widest = 0;
    for (String line : lines) {
      widest =
          Math.max(widest, letters(line, style) + gaps(line) * LEAST_TRACKING_EM * style.sizePx());
    }
    return widest;
  }

  private static int gaps(String line) {
    return Math.max(1, line.length() - 1);
  }

  private double letters(String line, LabelStyle style) {
    double width = 0;
    for (int i = 0; i < line.length(); i++) {
      width += work.shape(line.substring(i, i + 1), style).advancePx();
    }
    return width;
  }

  private List<LabelPiece> lines(
      List<String> lines, LabelStyle style, AreaSlots.Slot slot, double filledPx) {
    double trackingPx = MOST_TRACKING_EM * style.sizePx();
    for (String line : lines) {
      trackingPx = Math.min(trackingPx, (filledPx - letters(line, style)) / gaps(line));
    }
    trackingPx = Math.max(trackingPx, LEAST_TRACKING_EM * style.sizePx());
    double linePx = LINE_EM * style.sizePx();
    double y = work.view().yPx(slot.yM()) + 0.36 * style.sizePx() - (lines.size() - 1) * linePx / 2;
    List<LabelPiece> pieces = new ArrayList<>();
    for (String line : lines) {
      addLine(line, style, trackingPx, work.view().xPx(slot.xM()), y, pieces);
      y += linePx;
    }
    return pieces;
  }

  private void addLine(
      String line,
      LabelStyle style,
      double trackingPx,
      double middlePx,
      double yPx,
      List<LabelPiece> into) {
    double x = middlePx - (letters(line, style) + (line.length() - 1) * trackingPx) / 2;
    for (int i = 0; i < line.length(); i++) {
      ShapedText letter = work.shape(line.substring(i, i + 1), style);
      if (line.charAt(i) != ' ') {
        into.add(new LabelPiece(letter, style, x, yPx));
      }
      x += letter.advancePx() + trackingPx;
    }
  }
}
