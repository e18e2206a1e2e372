package pk.mineralatlas.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.geo.ViewPoint;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.Selected;
import pk.mineralatlas.ui.Navigator;
import pk.mineralatlas.ui.detail.HitList;
import pk.mineralatlas.ui.detail.HoverCard;
import pk.mineralatlas.ui.mappane.MapPane;
import pk.mineralatlas.ui.mappane.PickHandler;

/** The list of several things at one place, and the card of what the pointer rests on. */
final class MapPicks implements PickHandler {

  private static final double ASIDE_PX = 8;

  private final HitList list;
  private final HoverCard card;
  private @Nullable MapPane map;

  MapPicks(MapModel model, Navigator navigator) {
    this.list = new HitList(model, navigator);
    this.card = new HoverCard(model);
  }

  void mountOn(MapPane pane) {
    map = pane;
    pane.mount(card.node());
  }

  @Override
  public void choose(List<Selected> several, ViewPoint at) {
    MapPane pane = map;
    Point2D onScreen = pane == null ? null : pane.localToScreen(at.xPx(), at.yPx());
    if (pane != null && onScreen != null) {
      list.show(several, pane, onScreen.getX() + ASIDE_PX, onScreen.getY() + ASIDE_PX);
    }
  }

  @Override
  public void dismiss() {
    list.hide();
  }

  @Override
  public void hover(Optional<Selected> under, ViewPoint at) {
    MapPane pane = map;
    if (under.isPresent() && pane != null) {
      card.placeBeside(at.xPx(), at.yPx(), pane.getWidth(), pane.getHeight());
    }
  }
}
