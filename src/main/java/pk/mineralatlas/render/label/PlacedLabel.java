package pk.mineralatlas.render.label;

import java.util.List;
import java.util.Optional;
import pk.mineralatlas.map.LayerId;

/** A label in its place. Immutable; any thread. */
public final class PlacedLabel {

  private final LabelSubject subject;
  private final double priority;
  private final boolean isCut;
  private final LabelLayout layout;

  /**
   * @param isCut whether it is shown where the edge of the view cuts it
   */
  PlacedLabel(LabelSubject subject, double priority, boolean isCut, LabelLayout layout) {
    this.subject = subject;
    this.priority = priority;
    this.isCut = isCut;
    this.layout = layout;
  }

  /** The layer of what it names; for a sea the neighbouring countries. */
  public LayerId layer() {
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

  /** What its letters cover, pixels of the view: one box, or several. */
  public List<LabelBox> boxes() {
    return List.copyOf(layout.boxes());
  }

  LabelSubject subject() {
    return subject;
  }

  /** The line to what it names, where it stands off. */
  Optional<Leader> leader() {
    return layout.leader();
  }

  List<LabelPiece> pieces() {
    return layout.pieces();
  }

  /** Whether it is shown in a view: whole, or in part where it may be cut. */
  boolean isShownIn(LabelBox view) {
    return layout.isWithin(view) || (isCut && meets(view));
  }

  private boolean meets(LabelBox area) {
    for (LabelBox box : layout.boxes()) {
      if (box.overlaps(area)) {
        return true;
      }
    }
    return false;
  }
}
