package pk.mineralatlas.ui.shell;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.print.PageFile;
import pk.mineralatlas.print.PngOutput;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.style.Theme;
import pk.mineralatlas.ui.mappane.MapFrame;

/** The present picture of the map as a PNG, with the line its licence asks for. Any thread. */
public final class ViewImage {

  private static final String CREDIT =
      "Mineral Atlas of Pakistan · positions and zones are indicative · boundaries ©"
          + " OpenStreetMap contributors (ODbL), Natural Earth";
  private static final int TEXT_PX = 11;
  private static final int STRIP_PX = 20;

  private ViewImage() {}

  /**
   * Writes the picture.
   *
   * @throws PrintException in one line, if it cannot be written
   */
  public static void write(MapFrame frame, Theme theme, Path file) throws PrintException {
    BufferedImage page = page(frame, theme);
    double dpi = Viewport.SCREEN_DPI * frame.widthPx() / frame.viewport().widthPx();
    PageFile.write(file, out -> PngOutput.encode(page, dpi, out));
  }

  private static BufferedImage page(MapFrame frame, Theme theme) {
    double scale = (double) frame.widthPx() / frame.viewport().widthPx();
    int stripPx = (int) Math.round(STRIP_PX * scale);
    BufferedImage map =
        new BufferedImage(frame.widthPx(), frame.heightPx(), BufferedImage.TYPE_INT_ARGB_PRE);
    map.getRaster().setDataElements(0, 0, frame.widthPx(), frame.heightPx(), frame.argbPre());
    BufferedImage page =
        new BufferedImage(frame.widthPx(), frame.heightPx() + stripPx, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = page.createGraphics();
    boolean dark = theme == Theme.DARK;
    g.setColor(dark ? new Color(0x1a2027) : Color.WHITE);
    g.fillRect(0, 0, page.getWidth(), page.getHeight());
    g.drawImage(map, 0, 0, null);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setColor(dark ? new Color(0xa1acb8) : new Color(0x5d6978));
    g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) (TEXT_PX * scale)));
    g.drawString(CREDIT, (float) (8 * scale), (float) (frame.heightPx() + stripPx - 6 * scale));
    g.dispose();
    return page;
  }
}
