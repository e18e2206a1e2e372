package pk.mineralatlas.ui.shell;

import javafx.scene.Node;
import javafx.scene.Parent;

/** Moves the keyboard's focus into a part of the window. FX thread only. */
final class FocusInto {

  private FocusInto() {}

  /** Focuses the first control in a part; says whether there was one. */
  static boolean first(Node part) {
    if (!part.isVisible() || part.isDisabled()) {
      return false;
    }
    if (part.isFocusTraversable()) {
      part.requestFocus();
      return true;
    }
    return part instanceof Parent parent
        && parent.getChildrenUnmodifiable().stream().anyMatch(FocusInto::first);
  }
}
