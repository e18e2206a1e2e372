package pk.mineralatlas.ui;

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
 * A sign of the map beside it, drawn by the map's own renderer in the window's palette, so that it
 * is what the map shows. FX thread only.
 */
public final class MapSwatch extends ImageView {

  /** The size of a sign in the legend. */
  public static final double WIDTH_PX = 22;

  public static final double HEIGHT_PX = 16;

  private static final String EXAMPLE_MINERAL = "copper";

  /** How much of a box a halo takes on either side of its disc. */
  private static final double HALO_PX = 2;

  /** Draws the sign into its box, from the origin. */
  private interface Sign {
    void draw(Graphics2D g, Palette palette);
  }

  private final Sign sign;

  private MapSwatch(MapModel model, double widthPx, double heightPx, Sign sign) {
    this.sign = sign;
    setFitWidth(widthPx);
    setFitHeight(heightPx);
    setMouseTransparent(true);
    model.themeProperty().subscribe(this::show);
  }

  /** The sign of a kind of thing. */
  public static MapSwatch of(MapModel model, Swatch swatch) {
    Rectangle2D box = new Rectangle2D.Double(1, 1, WIDTH_PX - 2, HEIGHT_PX - 2);
    return new MapSwatch(
        model, WIDTH_PX, HEIGHT_PX, (g, palette) -> LayerSwatches.draw(g, swatch, box, 1, palette));
  }

  /** The sign of features that rules draw. */
  public static MapSwatch of(MapModel model, LayerSwatches.Sample sample) {
    Rectangle2D box = new Rectangle2D.Double(1, 1, WIDTH_PX - 2, HEIGHT_PX - 2);
    return new MapSwatch(
        model, WIDTH_PX, HEIGHT_PX, (g, palette) -> LayerSwatches.draw(g, sample, box, 1, palette));
  }

  /** An example of a deposit whose place is known so well. */
  public static MapSwatch of(MapModel model, SymbolForm form) {
    return deposit(model, EXAMPLE_MINERAL, form, WIDTH_PX, HEIGHT_PX);
  }

  /**
   * A deposit's disc in a square box.
   *
   * @param commodity as the catalogue spells it
   */
  public static MapSwatch deposit(
      MapModel model, String commodity, SymbolForm form, double sizePx) {
    return deposit(model, commodity, form, sizePx, sizePx);
  }

  private static MapSwatch deposit(
      MapModel model, String commodity, SymbolForm form, double widthPx, double heightPx) {
    double halo = form == SymbolForm.HALO ? HALO_PX : 0;
    double radiusPx = Math.min(widthPx, heightPx) / 2 - 1 - halo;
    DepositSymbol symbol = new DepositSymbol(Minerals.of(commodity), form, radiusPx, true);
    return new MapSwatch(
        model,
        widthPx,
        heightPx,
        (g, palette) -> symbol.draw(g, widthPx / 2, heightPx / 2, palette));
  }

  private void show(Theme theme) {
    setImage(picture(Palette.of(theme), Screen.getPrimary().getOutputScaleX()));
  }

  private Image picture(Palette palette, double scale) {
    int widthPx = (int) Math.ceil(getFitWidth() * scale);
    int heightPx = (int) Math.ceil(getFitHeight() * scale);
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
