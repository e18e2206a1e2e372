package pk.mineralatlas.ui.layers;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Screen;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.render.DepositSymbol;
import pk.mineralatlas.render.LayerSwatches;
import pk.mineralatlas.render.LayerSwatches.Swatch;
import pk.mineralatlas.style.Minerals;
import pk.mineralatlas.style.Palette;
import pk.mineralatlas.style.SymbolForm;
import pk.mineralatlas.style.Theme;

/**
 * A sign of the legend, drawn by the map's own renderer in the window's palette, so that the legend
 * shows what the map shows. FX thread only.
 */
final class MapSwatch extends ImageView {

  static final double WIDTH_PX = 22;
  static final double HEIGHT_PX = 16;

  private static final String EXAMPLE_MINERAL = "copper";
  private static final double DISC_RADIUS_PX = 7;

  /** Draws the sign into a box of {@link #WIDTH_PX} by {@link #HEIGHT_PX} from the origin. */
  private interface Sign {
    void draw(Graphics2D g, Palette palette);
  }

  private final Sign sign;

  private MapSwatch(MapModel model, Sign sign) {
    this.sign = sign;
    setFitWidth(WIDTH_PX);
    setFitHeight(HEIGHT_PX);
    setMouseTransparent(true);
    model.themeProperty().subscribe(this::show);
  }

  /** The sign of a kind of thing. */
  static MapSwatch of(MapModel model, Swatch swatch) {
    Rectangle2D box = new Rectangle2D.Double(1, 1, WIDTH_PX - 2, HEIGHT_PX - 2);
    return new MapSwatch(model, (g, palette) -> LayerSwatches.draw(g, swatch, box, 1, palette));
  }

  /** A deposit whose place is known so well. */
  static MapSwatch of(MapModel model, SymbolForm form) {
    double radiusPx = form == SymbolForm.HALO ? DISC_RADIUS_PX - 2 : DISC_RADIUS_PX;
    DepositSymbol symbol = new DepositSymbol(Minerals.of(EXAMPLE_MINERAL), form, radiusPx, true);
    return new MapSwatch(
        model, (g, palette) -> symbol.draw(g, WIDTH_PX / 2, HEIGHT_PX / 2, palette));
  }

  private void show(Theme theme) {
    setImage(picture(Palette.of(theme), Screen.getPrimary().getOutputScaleX()));
  }

  private Image picture(Palette palette, double scale) {
    int widthPx = (int) Math.ceil(WIDTH_PX * scale);
    int heightPx = (int) Math.ceil(HEIGHT_PX * scale);
    BufferedImage image = new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.scale(scale, scale);
    sign.draw(g, palette);
    g.dispose();
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    return new WritableImage(
        new PixelBuffer<>(
            widthPx, heightPx, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
  }
}
