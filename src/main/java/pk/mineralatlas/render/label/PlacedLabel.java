package pk.mineralatlas.render.label;

import java.util.List;
import pk.mineralatlas.map.AtlasLayer;

/** A label in its place. Immutable; any thread. */
public final class PlacedLabel {

  private final LabelSubject subject;
  private final double priority;
  private final LabelLayout layout;

  PlacedLabel(LabelSubject subject, double priority, LabelLayout layout) {
    this.subject = subject;
    this.priority = priority;
    this.layout = layout;
  }

  /** The layer of what it names; for a sea the neighbouring countries. */
  public AtlasLayer layer() {
    return subject.layer();
  }

  /** The identifier of what it names, as its layer has it. */
  public String id() {
    return subject.id();
  }

  /** What is written. */
  public String text() {
    return subject.text();
  }

  /** Its standing among labels; the higher ones chose their places first. */
  public double priority() {
    return priority;
  }

  /** What its letters cover, pixels of the view: one box, or several where they stand apart. */
  public List<LabelBox> boxes() {
    return List.copyOf(layout.boxes());
  }

  LabelSubject subject() {
    return subject;
  }

  List<LabelPiece> pieces() {
    return layout.pieces();
  }

  boolean isWithin(LabelBox area) {
    return layout.isWithin(area);
  }

  boolean meets(LabelBox area) {
    for (LabelBox box : layout.boxes()) {
      if (box.overlaps(area)) {
        return true;
      }
    }
    return false;
  }
}
